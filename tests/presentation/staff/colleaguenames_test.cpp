// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/staff/colleaguenames.h"

#include <gtest/gtest.h>

namespace pd {

TEST(ColleagueNames, AreReadInsteadOfLogins)
{
    StaffMember clerk;
    clerk.details.name = QStringLiteral("王芳");
    clerk.details.login = QStringLiteral("wangfang");
    StaffMember technician;
    technician.details.name = QStringLiteral("李强");
    setColleagueNames({clerk, technician});
    EXPECT_EQ(colleagueName(QStringLiteral("wangfang")), QStringLiteral("王芳"));
    EXPECT_EQ(colleagueName(QStringLiteral("gone")), QStringLiteral("gone"));
    EXPECT_NE(colleagueName(QStringLiteral("system")), QStringLiteral("system"));
    setColleagueNames({});
    EXPECT_EQ(colleagueName(QStringLiteral("wangfang")), QStringLiteral("wangfang"));
}

} // namespace pd
