// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/repairs/paperrulesform.h"

#include "support/looks.h"
#include "support/testoffice.h"
#include "widgets/shell/inlinemessage.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <gtest/gtest.h>

using namespace pd;
using namespace pd::test;

namespace {

class PaperRulesSection : public testing::Test {
protected:
    PaperRulesSection()
    {
        session.set(TestOffice::admin());
        form.show();
    }
    template <class Widget>
    Widget& child(const char* name)
    {
        return *form.findChild<Widget*>(QString::fromLatin1(name));
    }

    TestOffice office;
    PaperRulesDesk desk{office.writes(), office.reads()};
    CurrentSession session;
    PaperRulesController controller{desk, session};
    PaperRulesForm form{controller};
};

} // namespace

TEST_F(PaperRulesSection, FEE_21_REP_33_REP_58_WhatIsTypedIsStored)
{
    EXPECT_EQ(child<QSpinBox>("daysToHandOver").value(), 1);
    EXPECT_EQ(child<QSpinBox>("reconcileDay").value(), 25);
    EXPECT_FALSE(child<QPushButton>("save").isEnabled()) << "nothing has changed";
    child<QSpinBox>("daysToHandOver").setValue(0);
    child<QSpinBox>("slipYears").setValue(10);
    child<QSpinBox>("replyHours").setValue(12);
    child<QCheckBox>("visitCodes").setChecked(true);
    ASSERT_TRUE(child<QPushButton>("save").isEnabled());
    child<QPushButton>("save").click();
    const PaperRules stored = *desk.rules(session.session());
    EXPECT_EQ(stored, (PaperRules{{0, 25}, 10, 12, true}));
    EXPECT_TRUE(child<InlineMessage>("banner").isVisibleTo(&form));
    EXPECT_FALSE(child<QPushButton>("save").isEnabled());
}

TEST_F(PaperRulesSection, WhoMayNotChangeSettingsOnlyReads)
{
    Session clerk = TestOffice::admin();
    clerk.permissions = permissionsOf(Role::FrontDesk);
    session.set(clerk);
    child<QSpinBox>("slipYears").setValue(10);
    EXPECT_FALSE(child<QPushButton>("save").isEnabled());
}
