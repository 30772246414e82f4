// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/staff/locksettingsform.h"

#include "application/currentsession.h"
#include "application/office/officedesk.h"
#include "presentation/staff/locksettingscontroller.h"
#include "support/looks.h"
#include "support/testoffice.h"
#include "widgets/shell/inlinemessage.h"

#include <QtTest/QTest>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <gtest/gtest.h>

using namespace pd;
using namespace pd::test;

namespace {

class LockSettings : public testing::Test {
protected:
    LockSettings()
    {
        session.set(TestOffice::admin());
        OfficeSettings named;
        named.name = QStringLiteral("富成花园");
        EXPECT_TRUE(desk.change(session.session(), {}, named));
        form.show();
    }
    QSpinBox& minutes() { return *form.findChild<QSpinBox*>(QStringLiteral("lockMinutes")); }
    QPushButton& save() { return *form.findChild<QPushButton*>(QStringLiteral("save")); }
    InlineMessage& banner() { return *form.findChild<InlineMessage*>(QStringLiteral("banner")); }
    [[nodiscard]] int stored() { return desk.settings()->lockMinutes; }

    TestOffice office;
    OfficeDesk desk{office.writes(), office.reads()};
    CurrentSession session;
    LockSettingsController controller{desk, session};
    LockSettingsForm form{controller};
};

} // namespace

TEST_F(LockSettings, TheMinutesAreStoredByKeys)
{
    EXPECT_EQ(minutes().value(), 5);
    EXPECT_FALSE(save().isEnabled()) << "nothing to save yet";
    QTest::keyClick(&minutes(), Qt::Key_Up);
    QTest::keyClick(&save(), Qt::Key_Space);
    EXPECT_EQ(stored(), 6);
    EXPECT_EQ(banner().tone(), Tone::Success);
    EXPECT_FALSE(save().isEnabled());
}

TEST_F(LockSettings, OneToFifteenMinutesCanBeChosen)
{
    minutes().setValue(0);
    EXPECT_EQ(minutes().value(), 1);
    minutes().setValue(16);
    EXPECT_EQ(minutes().value(), 15);
    save().click();
    EXPECT_EQ(stored(), 15);
}

TEST_F(LockSettings, WithoutTheRightNothingIsStored)
{
    session.set(TestOffice::with({Permission::LogIn}));
    minutes().setValue(10);
    save().click();
    EXPECT_EQ(banner().tone(), Tone::Danger);
    EXPECT_EQ(stored(), 5);
    EXPECT_EQ(minutes().value(), 10) << "what was chosen stays";
}

TEST_F(LockSettings, ShowsWhatAnotherDeskStoredWhenItComesOnScreen)
{
    form.hide();
    ASSERT_TRUE(desk.amend(TestOffice::admin(), [](OfficeSettings& settings) { settings.lockMinutes = 3; }));
    form.show();
    EXPECT_EQ(minutes().value(), 3);
}

TEST_F(LockSettings, CanBeUsedByKeys)
{
    form.resize(900, 600);
    expectAccessibleNames(form);
    expectTabOrderIsVisualOrder(form);
    expectNothingClipped(form);
}
