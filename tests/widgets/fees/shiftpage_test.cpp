// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fees/shiftpage.h"

#include "support/shiftscreen.h"
#include "widgets/fees/cashcountview.h"
#include "widgets/fees/shiftsettingsform.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>

using namespace pd;
using namespace pd::test;

namespace {

class ShiftPageTest : public testing::Test {
protected:
    void SetUp() override
    {
        page.resize(1100, 640);
        page.show();
        page.activated();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    }
    QLineEdit* input(const char* field)
    {
        return page.count().findChild<QLineEdit*>(QString::fromLatin1(field));
    }
    static void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    }
    static void type(const char* text)
    {
        QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(text));
    }

    ShiftScreen screen;
    ActionCatalog actions;
    ShiftPage page{screen.controller, actions};
};

} // namespace

TEST_F(ShiftPageTest, B8_AShiftIsCountedByKeysAlone)
{
    screen.paid(5'000);
    page.action(ShiftController::Count)->trigger();
    ASSERT_EQ(QApplication::focusWidget(), input("face0"));
    type("2"); // 200.00
    key(Qt::Key_Return);
    ASSERT_EQ(QApplication::focusWidget(), input("face1"));
    type("1"); // 50.00
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(screen.number("SELECT count(*) FROM shift_close"), 1);
    EXPECT_FALSE(page.count().isVisible());
    EXPECT_TRUE(page.action(ShiftController::Open)->isEnabled());
}

TEST_F(ShiftPageTest, B8_TheSecondPersonIsAskedForOnlyWhenNeeded)
{
    page.action(ShiftController::Count)->trigger();
    EXPECT_FALSE(input("login")->isVisible());
    input("face0")->setText(QStringLiteral("1"));
    input("reason")->setText(QStringLiteral("?"));
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(input("login")->isVisible());
    EXPECT_EQ(screen.number("SELECT count(*) FROM shift_close"), 0);
    EXPECT_EQ(input("face0")->text(), QStringLiteral("1")) << "what was typed is still there";
    key(Qt::Key_Escape);
    EXPECT_FALSE(page.count().isVisible());
}

TEST_F(ShiftPageTest, B7_AnOpeningAsksForTheCashAlone)
{
    EXPECT_FALSE(screen.submitted(ShiftController::Count, ShiftScreen::count(20'000)).has_value());
    page.action(ShiftController::Open)->trigger();
    EXPECT_FALSE(input("wechat")->isVisible());
    ASSERT_TRUE(input("opening")->isVisible());
    input("opening")->setText(QStringLiteral("200"));
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(screen.number("SELECT count(*) FROM cashier_shift WHERE closed_at_ms IS NULL"), 1);
}

TEST_F(ShiftPageTest, B18_MoneyTakenOutIsWrittenDown)
{
    page.action(ShiftController::PayOut)->trigger();
    type("12.50");
    key(Qt::Key_Return);
    type("post");
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(screen.number("SELECT amount_fen FROM shift_movement WHERE kind = 'pay-out'"), 1'250);
}

TEST(ShiftSettingsForm, B8_TheLimitIsSaved)
{
    ShiftScreen screen;
    screen.current.set(CashOffice::boss());
    ShiftSettingsController controller(screen.shifts, screen.current);
    ShiftSettingsForm form(controller);
    form.show();
    auto* limit = form.findChild<QLineEdit*>(QStringLiteral("differenceLimit"));
    EXPECT_EQ(limit->text(), QStringLiteral("5.00"));
    limit->setText(QStringLiteral("2"));
    QTest::keyClick(limit, Qt::Key_Return);
    EXPECT_EQ(screen.shifts.settings()->differenceLimit, Money::fromFen(200));
    EXPECT_EQ(limit->text(), QStringLiteral("2.00"));
}
