// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/today/todaycontroller.h"

#include "application/calls/calldesk.h"
#include "presentation/today/calltodaycard.h"
#include "presentation/today/mattertodaycard.h"
#include "support/repairscreen.h"

#include <QtCore/QCoreApplication>
#include <QtTest/QAbstractItemModelTester>

using namespace pd;
using namespace pd::test;

namespace {

struct Today : RepairScreens {
    Today()
    {
        for (const OrderCardKind kind :
             {OrderCardKind::FirstCalls, OrderCardKind::ArrivalCalls, OrderCardKind::ToTell,
              OrderCardKind::Promises, OrderCardKind::Soon}) {
            controller.add(std::make_unique<OrderTodayCard>(
                kind, contacts, session, [this](OrderId order) { opened.push_back(order); }));
        }
        controller.add(std::make_unique<CallTodayCard>(calls, session,
                                                       [this](CallId call) { openedCalls.push_back(call); }));
        controller.setOnScreen(true);
        controller.refresh();
    }
    ContactDesk contacts{writes(), reads()};
    CallDesk calls{writes(), reads()};
    TodayController controller{contacts, session, file().changes()};
    std::vector<OrderId> opened;
    std::vector<CallId> openedCalls;

    TodayCard& card(std::size_t place) { return *controller.cards()[place]; }
    ServiceOrder atOnce()
    {
        OrderIntake wish = intake();
        wish.reporterName = QStringLiteral("张三丰");
        wish.reporterPhone = QStringLiteral("13812345678");
        const ServiceOrder order = valueOf(desk.registerOrder(admin(), wish));
        DispatchEntry entry{li, clock.now(), {}};
        entry.nevertheless = QStringLiteral("x");
        return valueOf(desk.dispatch(admin(), order.id, order.version, entry));
    }
    DispatchCard shown(TodayCard& list, int row)
    {
        return list.data(list.index(row), DispatchCardsModel::CardRole).value<DispatchCard>();
    }
};

} // namespace

TEST(TodayController, REP_36_ADispatchStandsOnThePageAndAnAnswerTakesItOff)
{
    Today today;
    const QAbstractItemModelTester tester(&today.card(0));
    EXPECT_EQ(today.controller.lines(), 0);
    const ServiceOrder order = today.atOnce();
    QCoreApplication::processEvents(); // live: one reading for the change
    ASSERT_EQ(today.card(0).rowCount(), 1);
    EXPECT_EQ(today.controller.late(), 0);
    today.clock.advanceMinutes(20);
    today.controller.refresh();
    EXPECT_EQ(today.card(0).late(), 1);
    const DispatchCard card = today.shown(today.card(0), 0);
    EXPECT_EQ(card.place, QStringLiteral("3-2-1201"));
    EXPECT_EQ(card.marks.front().look.tone, StateTone::Danger);
    EXPECT_TRUE(cardText(card).contains(QStringLiteral("138****5678"))) << cardText(card).toStdString();
    today.card(0).activate(0);
    EXPECT_EQ(today.opened, std::vector{order.id});
    ASSERT_TRUE(today.card(0).answers());
    EXPECT_TRUE(today.card(0).answer(0, TodayAnswer::Reached));
    today.controller.refresh();
    EXPECT_EQ(today.card(0).rowCount(), 0);
}

TEST(TodayController, REP_27_ARecurringFaultStandsThereForTheSupervisorUntilItIsSeen)
{
    Today today;
    MatterDesk desk(today.writes(), today.reads());
    std::set<OrderId> opened;
    MatterTodayCard card(desk, today.session,
                         [&](const std::set<OrderId>& orders, const QString&) { opened = orders; });
    const QAbstractItemModelTester tester(&card);
    EXPECT_FALSE(card.shownEmpty());
    for (int i = 0; i < 3; ++i) {
        today.registeredOrder();
    }
    ASSERT_EQ(card.refresh(), std::nullopt);
    ASSERT_EQ(card.rowCount(), 1);
    const DispatchCard shown = today.shown(card, 0);
    EXPECT_EQ(shown.place, QStringLiteral("3-2-1201"));
    EXPECT_TRUE(cardText(shown).contains(u'3')) << cardText(shown).toStdString();
    card.activate(0);
    EXPECT_EQ(opened.size(), 3U);
    auto form = card.form(0);
    ASSERT_TRUE(form);
    const auto refused = card.record(0, *form);
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->field, "arranged");
    form->inputs.front().value = QStringLiteral("周三会同施工单位换立管");
    EXPECT_FALSE(card.record(0, *form));
    ASSERT_EQ(card.refresh(), std::nullopt);
    EXPECT_EQ(card.rowCount(), 0);
}

TEST(TodayController, REP_67_NobodyAnsweredComesBackWithItsAttempts)
{
    Today today;
    today.atOnce();
    today.clock.advanceMinutes(20);
    today.controller.refresh();
    const auto words = today.card(0).answer(0, TodayAnswer::NotReached);
    ASSERT_TRUE(words);
    EXPECT_TRUE(words->contains(QStringLiteral("10:20"))) << words->toStdString();
    today.controller.refresh();
    ASSERT_EQ(today.card(0).rowCount(), 1);
    EXPECT_EQ(today.card(0).late(), 0);
    EXPECT_EQ(today.shown(today.card(0), 0).marks[1].look.tone, StateTone::Warning);
}

TEST(TodayController, REP_37_TheFormTakesTheRealTime)
{
    Today today;
    today.atOnce();
    today.clock.advanceMinutes(20);
    today.controller.refresh();
    ActionForm form = *today.card(0).form(0);
    EXPECT_EQ(today.card(0).record(0, form), error(ErrorCode::Required, "outcome"));
    for (ActionInput& input : form.inputs) {
        if (input.field == u"outcome") {
            input.value = QStringLiteral("reached");
        } else if (input.field == u"technicianThere") {
            input.value = QStringLiteral("no");
        } else if (input.field == u"promise") {
            input.value = QStringLiteral("+25");
        }
    }
    EXPECT_FALSE(today.card(0).record(0, form));
    today.controller.refresh();
    EXPECT_EQ(today.shown(today.card(0), 0).time, QStringLiteral("10:05"));
}

TEST(TodayController, REP_16_AChangedTimeIsToldByOneKey)
{
    Today today;
    const ServiceOrder order = today.atOnce();
    EXPECT_TRUE(today.desk.redispatch(
        TestOffice::admin(), order.id, order.version,
        {RepairOffice::li, today.clock.now().plusMinutes(240), QStringLiteral("改期")}));
    today.controller.refresh();
    ASSERT_EQ(today.card(2).rowCount(), 1);
    EXPECT_EQ(today.shown(today.card(2), 0).time, QStringLiteral("13:30"));
    EXPECT_TRUE(today.card(2).answer(0, TodayAnswer::Reached));
    today.controller.refresh();
    EXPECT_EQ(today.card(2).rowCount(), 0);
}

TEST(TodayController, LOG_06_PromisedCallBacksOfTodayStandInTheirOrder)
{
    Today today;
    for (const int minutes : {120, 30, 3 * 24 * 60}) {
        CallIntake call;
        call.callerName = QStringLiteral("李小梅");
        call.callerPhone = QStringLiteral("13987654321");
        call.reason = QStringLiteral("问停水");
        call.promisedAt = today.clock.now().plusMinutes(minutes);
        EXPECT_TRUE(today.calls.take(TestOffice::admin(), call, false));
    }
    today.controller.refresh();
    TodayCard& backs = today.card(5);
    ASSERT_EQ(backs.rowCount(), 2);
    EXPECT_EQ(today.shown(backs, 0).time, QStringLiteral("10:00"));
    EXPECT_FALSE(backs.answers());
    EXPECT_FALSE(backs.form(0));
    backs.activate(0);
    EXPECT_EQ(today.openedCalls.size(), 1U);
    today.clock.advanceMinutes(45);
    today.controller.refresh();
    EXPECT_EQ(backs.late(), 1);
}

TEST(TodayController, WhoMayNotLookSeesWhyAndNoLines)
{
    Today today;
    today.atOnce();
    today.session.set(TestOffice::with({}));
    today.controller.refresh();
    EXPECT_EQ(today.controller.lines(), 0);
    ASSERT_TRUE(today.controller.problem());
    EXPECT_EQ(today.controller.problem()->code, ErrorCode::NotPermitted);
}
