// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fees/cashpage.h"

#include "support/cashscreen.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/inlinemessage.h"

#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace pd;
using namespace pd::test;

namespace {

struct Desk : CashScreens {
    Desk()
    {
        owes("2026-10-01", 30'000);
        owes("2026-11-01", 30'000);
        page.resize(1100, 720);
        page.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&page));
        page.activated();
    }
    CashController controller{desks()};
    CashActions forms{actionDesks(), controller};
    ActionCatalog catalog;
    CashPage page{controller, forms, catalog};

    template <class T>
    T& child(const char* name)
    {
        T* found = page.findChild<T*>(QString::fromLatin1(name));
        if (found == nullptr) {
            throw std::runtime_error(std::string("no ") + name);
        }
        return *found;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(page.focusWidget(), key, modifiers);
    }
    void type(const char* text) { QTest::keyClicks(page.focusWidget(), QString::fromLatin1(text)); }
    QString text(const char* label) { return child<QLabel>(label).text(); }
    void choose()
    {
        type("1201");
        press(Qt::Key_Return);
    }
};

} // namespace

TEST(CashPage, B20_ARoomAndTwoEnters)
{
    Desk desk;
    EXPECT_EQ(desk.page.focusWidget(), &desk.child<QLineEdit>("room"));
    desk.choose();
    EXPECT_EQ(desk.page.focusWidget(), &desk.child<QLineEdit>("given"));
    EXPECT_EQ(desk.text("toPay"), QStringLiteral("¥600.00"));
    EXPECT_EQ(desk.text("capital"), QStringLiteral("陆佰元整"));
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Return);
    EXPECT_EQ(desk.text("paidNumber"), QStringLiteral("PJ-202611-0001"));
    EXPECT_EQ(desk.page.focusWidget(), &desk.child<QLineEdit>("room")) << "ready for the next";
}

TEST(CashPage, SpaceUnticksAndTypingPaysAPart)
{
    Desk desk;
    desk.choose();
    desk.press(Qt::Key_L, Qt::AltModifier);
    auto& table = desk.child<QTableView>("table");
    EXPECT_EQ(desk.page.focusWidget(), &table);
    desk.press(Qt::Key_Space);
    EXPECT_EQ(desk.text("toPay"), QStringLiteral("¥300.00"));
    desk.press(Qt::Key_Space);
    EXPECT_EQ(desk.text("toPay"), QStringLiteral("¥600.00"));
    desk.press(Qt::Key_Return);
    EXPECT_EQ(desk.page.focusWidget(), &desk.child<QLineEdit>("given"));
}

TEST(CashPage, B20_ChangeStandsBesideWhatIsTyped)
{
    Desk desk;
    desk.choose();
    desk.type("700");
    EXPECT_EQ(desk.text("change"), QStringLiteral("¥100.00"));
    desk.press(Qt::Key_G, Qt::AltModifier);
    EXPECT_EQ(desk.text("change"), QStringLiteral("¥0.00")) << "kept as prepayment";
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Return);
    EXPECT_EQ(desk.controller.last()->details.snapshot.prepaid, Money::fromFen(10'000));
}

TEST(CashPage, ADepositIsTakenAlongByItsForm)
{
    Desk desk;
    desk.change([](UnitOfWork& unit) {
        unit.connection()
            .statement(
                QStringLiteral("INSERT INTO fee_item (id, name_zh, kind, period, in_advance, due_day, "
                               "part_month, rounding, payer) VALUES (903, '装修押金', 'deposit', 'once', 1, "
                               "1, 'full', 'fen', 'owner')"))
            .run();
    });
    desk.choose();
    desk.press(Qt::Key_D, Qt::AltModifier);
    desk.type("2000");
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(desk.text("toPay"), QStringLiteral("¥2,600.00"));
    EXPECT_EQ(desk.controller.model().rowCount(), 3);
}

TEST(CashPage, WithoutAShiftTheWayOutIsOffered)
{
    Desk desk;
    Session other = desk.session.session();
    other.staff = StaffId(999);
    other.login = QStringLiteral("other");
    desk.session.set(other);
    desk.page.activated();
    auto& banner = desk.child<InlineMessage>("banner");
    EXPECT_TRUE(banner.saysSomething());
    bool asked = false;
    QObject::connect(&desk.page, &CashPage::shiftRequested, [&] { asked = true; });
    for (QPushButton* button : banner.findChildren<QPushButton*>()) {
        button->click();
    }
    EXPECT_TRUE(asked);
}

TEST(CashPage, EscLeavesAndKeepsTheCart)
{
    Desk desk;
    desk.choose();
    bool left = false;
    QObject::connect(&desk.page, &CashPage::leaveRequested, [&] { left = true; });
    desk.press(Qt::Key_Escape);
    EXPECT_TRUE(left);
    EXPECT_FALSE(desk.controller.cart().isEmpty());
}
