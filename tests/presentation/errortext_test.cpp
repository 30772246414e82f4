// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/errortext.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <gtest/gtest.h>

namespace pd {

TEST(ErrorText, SaysCauseAndNextStepForEveryCode)
{
    QSet<QString> seen;
    for (const ErrorCode code : allErrorCodes()) {
        const QString text = errorText(error(code, "room", {"12", "30"}));
        SCOPED_TRACE(text.toStdString());
        ASSERT_FALSE(text.isEmpty()) << static_cast<int>(code);
        EXPECT_TRUE(text.endsWith(u'.'));
        // Cause and next step: two clauses at least.
        EXPECT_GE(text.count(u'.') + text.count(u';'), 2);
        EXPECT_FALSE(text.contains(u'%'));
        seen.insert(text);
    }
    EXPECT_EQ(seen.size(), static_cast<qsizetype>(allErrorCodes().size()));
}

TEST(ErrorText, HasNoHolesWhenParametersAreMissing)
{
    for (const ErrorCode code : allErrorCodes()) {
        const QString text = errorText(error(code));
        EXPECT_FALSE(text.contains(QRegularExpression(QStringLiteral("%\\d|%n|\\(\\)|  "))))
            << text.toStdString();
    }
}

TEST(ErrorText, NamesTheField)
{
    EXPECT_TRUE(errorText(error(ErrorCode::Required, "technician"))
                    .contains(fieldName(QStringLiteral("technician"))));
    EXPECT_EQ(fieldName(QStringLiteral("technician")), QStringLiteral("Technician"));
    EXPECT_FALSE(
        errorText(error(ErrorCode::Required, "innerCode17")).contains(QStringLiteral("innerCode17")));
    EXPECT_TRUE(hasFieldName(QStringLiteral("phone")));
    EXPECT_FALSE(hasFieldName(QStringLiteral("innerCode17")));
}

TEST(ErrorText, ShowsNoRawCodeOfAParameter)
{
    EXPECT_FALSE(errorText(error(ErrorCode::InUse, "", {"service-orders"}))
                     .contains(QStringLiteral("service-orders")));
    EXPECT_TRUE(errorText(error(ErrorCode::InUse, "", {"FW-202611-0183"}))
                    .contains(QStringLiteral("FW-202611-0183")));
    const QString order = errorText(error(ErrorCode::TimeOrder, "arrivedAt", {"dispatchedAt", "arrivedAt"}));
    EXPECT_TRUE(order.contains(QStringLiteral("Dispatched")) && order.contains(QStringLiteral("Arrived")));
}

TEST(ErrorText, KeepsWhatLooksLikeAPlaceholderInTypedText)
{
    const QString text = errorText(error(ErrorCode::UnknownChoice, "room", {"%1 100%"}));
    EXPECT_TRUE(text.contains(QStringLiteral("%1 100%")));
    EXPECT_TRUE(text.contains(QStringLiteral("Room")));
}

} // namespace pd
