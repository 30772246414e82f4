// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/today/todaypage.h"

#include "application/calls/calldesk.h"
#include "presentation/today/calltodaycard.h"
#include "presentation/today/mattertodaycard.h"
#include "support/looks.h"
#include "support/repairscreen.h"
#include "widgets/repairs/actionformview.h"
#include "widgets/shell/actions.h"
#include "widgets/today/todaylist.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>

using namespace pd;
using namespace pd::test;

namespace {

struct Screen : RepairScreens {
    Screen()
    {
        for (const OrderCardKind kind :
             {OrderCardKind::FirstCalls, OrderCardKind::ArrivalCalls, OrderCardKind::ToTell}) {
            controller.add(std::make_unique<OrderTodayCard>(
                kind, contacts, session, [this](OrderId order) { opened.push_back(order); }));
        }
        controller.add(std::make_unique<CallTodayCard>(calls, session, [](CallId) {}));
        for (const OrderCardKind kind : {OrderCardKind::Promises, OrderCardKind::Soon}) {
            controller.add(std::make_unique<OrderTodayCard>(
                kind, contacts, session, [this](OrderId order) { opened.push_back(order); }));
        }
        page.showCards();
    }
    ContactDesk contacts{writes(), reads()};
    CallDesk calls{writes(), reads()};
    TodayController controller{contacts, session, file().changes()};
    ActionCatalog actions;
    TodayPage page{controller, actions};
    std::vector<OrderId> opened;

    ServiceOrder atOnce(const QString& content = QStringLiteral("厨房漏水"))
    {
        OrderIntake wish = intake(content);
        wish.reporterName = QStringLiteral("张三丰");
        wish.reporterPhone = QStringLiteral("13812345678");
        const ServiceOrder order = valueOf(desk.registerOrder(admin(), wish));
        DispatchEntry entry{li, clock.now(), {}};
        entry.nevertheless = QStringLiteral("x");
        return valueOf(desk.dispatch(admin(), order.id, order.version, entry));
    }
    void show()
    {
        bringUp(page, smallestScreen);
        page.activated();
    }
    TodayList& list(const char* id) { return *page.findChild<TodayList*>(QString::fromLatin1(id)); }
};

} // namespace

TEST(TodayPage, REP_36_ACallIsRecordedWithoutAMouse)
{
    Screen screen;
    const ServiceOrder first = screen.atOnce();
    screen.clock.advanceMinutes(1);
    const ServiceOrder second = screen.atOnce(QStringLiteral("卫生间漏水"));
    screen.clock.advanceMinutes(20);
    screen.show();
    TodayList& calls = screen.list("first-calls");
    ASSERT_TRUE(calls.hasFocus());
    EXPECT_EQ(calls.currentRow(), 0);
    pressKey(screen.page, Qt::Key_Return);
    EXPECT_EQ(screen.opened, std::vector{first.id});
    pressKey(screen.page, Qt::Key_Down);
    pressKey(screen.page, Qt::Key_Y, Qt::AltModifier); // the second one
    ASSERT_EQ(calls.card().rowCount(), 1);
    EXPECT_EQ(calls.card().keyOf(0), first.id.value());
    EXPECT_EQ(RepairOffice::valueOf(screen.contacts.contactsOf(TestOffice::admin(), second.id)).size(), 1U);
    pressKey(screen.page, Qt::Key_N, Qt::AltModifier);
    ASSERT_EQ(calls.card().rowCount(), 1);
    EXPECT_EQ(
        RepairOffice::valueOf(screen.contacts.contactsOf(TestOffice::admin(), first.id)).front().outcome,
        ContactOutcome::NoAnswer);
}

TEST(TodayPage, REP_37_TheFormBesideTheCardsTakesTheRealTimeByKeys)
{
    Screen screen;
    const ServiceOrder order = screen.atOnce();
    screen.clock.advanceMinutes(20);
    screen.show();
    pressKey(screen.page, Qt::Key_T, Qt::AltModifier);
    auto* outcome = screen.page.findChild<QComboBox*>(QStringLiteral("outcome"));
    ASSERT_NE(outcome, nullptr);
    EXPECT_TRUE(outcome->hasFocus());
    pressKey(screen.page, Qt::Key_Down);   // reached
    pressKey(screen.page, Qt::Key_Return); // on
    pressKey(screen.page, Qt::Key_Down);
    pressKey(screen.page, Qt::Key_Down); // not there
    pressKey(screen.page, Qt::Key_Return);
    typeText(screen.page, QStringLiteral("+25"));
    pressKey(screen.page, Qt::Key_Return, Qt::ControlModifier);
    const auto log = RepairOffice::valueOf(screen.contacts.contactsOf(TestOffice::admin(), order.id));
    ASSERT_EQ(log.size(), 1U);
    EXPECT_EQ(log.front().technicianThere, false);
    EXPECT_EQ(log.front().dueAt, screen.clock.now().plusMinutes(25));
    EXPECT_TRUE(screen.list("first-calls").hasFocus());
}

TEST(TodayPage, ArrowsAndTabGoFromCardToCard)
{
    Screen screen;
    screen.atOnce();
    screen.show();
    pressKey(screen.page, Qt::Key_Right);
    EXPECT_TRUE(screen.list("arrival-calls").hasFocus());
    pressKey(screen.page, Qt::Key_Tab);
    EXPECT_TRUE(screen.list("to-tell").hasFocus());
    pressKey(screen.page, Qt::Key_Left);
    pressKey(screen.page, Qt::Key_Left);
    EXPECT_TRUE(screen.list("first-calls").hasFocus());
    // Keys that have nothing to answer are off.
    EXPECT_TRUE(screen.actions.action(QStringLiteral("today.reached"))->isEnabled());
    screen.list("call-backs").setFocus();
    EXPECT_FALSE(screen.actions.action(QStringLiteral("today.reached"))->isEnabled());
}

TEST(TodayPage, LooksRightEmptyAndFull)
{
    Screen screen;
    screen.show();
    expectNothingClipped(screen.page);
    screen.atOnce();
    screen.clock.advanceMinutes(30);
    screen.controller.refresh();
    expectNothingClipped(screen.page);
    expectAccessibleNames(screen.page);
    EXPECT_EQ(screen.actions.shortcutProblems().join(u'\n').toStdString(), "");
}

TEST(TodayPage, REP_27_TheSupervisorsMattersAppearAreOpenedAndSettledByKeys)
{
    Screen screen;
    MatterDesk matters(screen.writes(), screen.reads());
    std::set<OrderId> shown;
    screen.controller.add(std::make_unique<MatterTodayCard>(
        matters, screen.session, [&](const std::set<OrderId>& orders, const QString&) { shown = orders; }));
    screen.page.showCards();
    screen.show();
    EXPECT_FALSE(screen.list("matters").isVisible()) << "nothing is to be looked into";
    for (int i = 0; i < 3; ++i) {
        screen.registeredOrder();
    }
    screen.controller.refresh();
    TodayList& list = screen.list("matters");
    ASSERT_TRUE(list.isVisible());
    list.setFocus();
    pressKey(screen.page, Qt::Key_Return);
    EXPECT_EQ(shown.size(), 3U);
    pressKey(screen.page, Qt::Key_T, Qt::AltModifier);
    auto* form = screen.page.findChild<ActionFormView*>();
    ASSERT_TRUE(form->isOpen());
    typeText(screen.page, QStringLiteral("约施工单位换立管"));
    pressKey(screen.page, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(form->isOpen());
    EXPECT_FALSE(list.isVisible());
}
