// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/clocksettingscontroller.h"

#include "application/currentsession.h"
#include "presentation/errortext.h"
#include "presentation/repairs/clockscontroller.h"
#include "presentation/repairs/clockwordstext.h"
#include "presentation/repairs/orderclockscontroller.h"
#include "support/repairoffice.h"

#include <gmock/gmock.h>

using namespace pd;
using namespace pd::test;

namespace {

const Date today = Date::of(2026, 11, 27).value();

int minutes(const char16_t* typed)
{
    const auto read = parseLimitSpan(QString::fromUtf16(typed));
    return read ? *read : -1;
}

} // namespace

TEST(LimitSpan, WhatIsShownIsReadAgain)
{
    for (const int each : {0, 1, 15, 59, 60, 90, 120, 1439, 1440, 1441, 2880, 86'400}) {
        const auto read = parseLimitSpan(limitSpanText(each));
        ASSERT_TRUE(read) << limitSpanText(each).toStdString();
        EXPECT_EQ(*read, each);
    }
}

TEST(LimitSpan, ReadsWhatPeopleType)
{
    EXPECT_EQ(minutes(u"15"), 15);
    EXPECT_EQ(minutes(u"15 分钟"), 15);
    EXPECT_EQ(minutes(u"2小时"), 120);
    EXPECT_EQ(minutes(u"1h30"), 90);
    EXPECT_EQ(minutes(u"1.5h"), 90);
    EXPECT_EQ(minutes(u"２ 天"), 2880);
    EXPECT_EQ(minutes(u""), -1);
    EXPECT_EQ(minutes(u"soon"), -1);
    EXPECT_EQ(minutes(u"-5"), -1);
}

TEST(ServiceHours, RangesAreTypedInManyWays)
{
    const std::vector<WorkRange> lunch{{540, 720}, {810, 1050}};
    for (const QString& typed : {QStringLiteral("9:00-12:00 13:30-17:30"), QStringLiteral("9-12、1330-1730"),
                                 QStringLiteral("０９：００～12:00，13:30至17:30"), rangesText(lunch)}) {
        const auto ranges = parseRanges(typed, QStringLiteral("week:1"));
        ASSERT_TRUE(ranges) << typed.toStdString();
        EXPECT_EQ(*ranges, lunch) << typed.toStdString();
    }
    EXPECT_TRUE(parseRanges({}, QStringLiteral("week:1"))->empty());
    EXPECT_TRUE(parseRanges(QStringLiteral("休"), QStringLiteral("week:1"))->empty());
    EXPECT_EQ(*parseRanges(QStringLiteral("0-24"), {}), (std::vector<WorkRange>{{0, 1440}}));
    for (const QString& wrong : {QStringLiteral("9"), QStringLiteral("9-25"), QStringLiteral("9:70-12"),
                                 QStringLiteral("morning")}) {
        EXPECT_EQ(parseRanges(wrong, QStringLiteral("week:1")).error().field, "week:1")
            << wrong.toStdString();
    }
}

TEST(ServiceHours, HolidaysAndMakeUpDaysAreOneLineEach)
{
    const auto holiday = parseCalendarDays(QStringLiteral("2027-02-05~2027-02-07 春节 假期"), today);
    ASSERT_TRUE(holiday);
    ASSERT_EQ(holiday->size(), 3U);
    EXPECT_EQ(holiday->back().date, Date::of(2027, 2, 7).value());
    EXPECT_TRUE(holiday->back().ranges.empty());
    EXPECT_EQ(holiday->back().name, QStringLiteral("春节 假期"));
    const auto makeUp = parseCalendarDays(QStringLiteral("1-3 9:00-12:00 13-17 调休"), today);
    ASSERT_TRUE(makeUp);
    EXPECT_EQ(makeUp->front(),
              (CalendarDay{Date::of(2027, 1, 3).value(), {{540, 720}, {780, 1020}}, QStringLiteral("调休")}));
    EXPECT_EQ(parseCalendarDays(QStringLiteral("tomorrow"), today).error(),
              error(ErrorCode::NotADate, "newDay"));
    EXPECT_EQ(parseCalendarDays({}, today).error().code, ErrorCode::NotADate);
    EXPECT_EQ(parseCalendarDays(QStringLiteral("2027-02-07~2027-02-05"), today).error().code,
              ErrorCode::DateOrder);
}

TEST(ClockSettings, WhatIsStoredStandsOnTheScreenAndComesBack)
{
    ClockRules rules;
    rules.limit(ClockLimitKind::NoMovement) = {150, true};
    CalendarPlan plan = CalendarPlan::standard();
    plan.week[6].clear();
    plan.days = {{today, {}, QStringLiteral("休息")}};
    rules.calendar = ServiceCalendar(plan);
    const TypedClockRules typed = typedClockRules(clockSettingsInput(rules));
    EXPECT_TRUE(typed.errors.empty());
    EXPECT_EQ(typed.rules, rules);
}

TEST(ClockSettings, EveryProblemIsSaidAtItsField)
{
    ClockSettingsInput input = clockSettingsInput({});
    input.texts[QStringLiteral("limit:assign")] = QStringLiteral("soon");
    input.texts[QStringLiteral("week:3")] = QStringLiteral("morning");
    input.texts[QStringLiteral("earlySlip")] = QStringLiteral("25:00");
    const TypedClockRules typed = typedClockRules(input);
    ASSERT_EQ(typed.errors.size(), 3U);
    for (const Error& problem : typed.errors) {
        EXPECT_TRUE(hasFieldName(QString::fromStdString(problem.field))) << problem.field;
    }
}

TEST(ClockSettings, A13_TheControllerPreviewsSavesAndNamesTheDay)
{
    RepairOffice office;
    office.registeredOrder();
    CurrentSession session;
    session.set(TestOffice::admin());
    ClockDesk desk(office.writes(), office.reads());
    ClockSettingsController controller(desk, session);
    ClockSettingsInput input = controller.read();
    EXPECT_TRUE(controller.mayChange());
    input.texts[limitField(ClockLimitKind::Assign)] = QStringLiteral("10");
    const auto preview = controller.preview(input);
    ASSERT_TRUE(preview);
    EXPECT_TRUE(preview->contains(u'1')) << preview->toStdString();
    EXPECT_TRUE(controller.save(input).empty());
    EXPECT_EQ(controller.stored().texts.value(limitField(ClockLimitKind::Assign)), limitSpanText(10));
    input = controller.stored();
    input.texts[weekField(5)] = QStringLiteral("9-12 11-15");
    const auto problems = controller.save(input);
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems[0].field, "week:5");
    EXPECT_EQ(problems[0].parameters, (std::vector<std::string>{weekdayText(5).toStdString()}));
    ASSERT_TRUE(controller.addDays(input, QStringLiteral("2027-01-01~2027-01-02 元旦")));
    ASSERT_TRUE(controller.addDays(input, QStringLiteral("2027-01-01 9-12")));
    ASSERT_EQ(input.days.size(), 2U) << "a date stands there once";
    EXPECT_FALSE(input.days[0].ranges.empty());
}

TEST(ClocksController, ListsCountsFiltersAndTellsOnce)
{
    RepairOffice office;
    OrderIntake intake = office.intake();
    intake.urgency = Urgency::Urgent;
    RepairOffice::valueOf(office.desk.registerOrder(TestOffice::admin(), intake));
    office.clock.advanceMinutes(8);
    CurrentSession session;
    Changes changes;
    ClockDesk desk(office.writes(), office.reads());
    ClocksController controller(desk, session, changes);
    QStringList told;
    QObject::connect(&controller, &ClocksController::told, [&](const QString& text) { told << text; });
    controller.refresh();
    EXPECT_TRUE(told.isEmpty()) << "nobody is there";
    EXPECT_TRUE(controller.problem());
    session.set(TestOffice::admin());
    controller.refresh();
    controller.refresh();
    EXPECT_EQ(told.size(), 1);
    EXPECT_FALSE(controller.problem());
    EXPECT_EQ(controller.late(), 1); // assignment
    EXPECT_EQ(controller.soon(), 1); // arrival
    EXPECT_EQ(controller.lateOrders(), 1);
    EXPECT_EQ(controller.model().rowCount(), 2);
    controller.choose({QStringLiteral("late")});
    ASSERT_EQ(controller.model().rowCount(), 1);
    EXPECT_EQ(controller.model().data(controller.model().index(0, ClockTableModel::Kind), Qt::DisplayRole),
              orderClockText(OrderClockKind::Assign));
    session.set([] {
        Session guard = TestOffice::admin();
        guard.permissions = {Permission::LogIn, Permission::ViewOrders};
        return guard;
    }());
    controller.choose({QStringLiteral("mine")});
    EXPECT_EQ(controller.model().rowCount(), 0);
}

TEST(ClockReasons, A11_NameStartLimitStretchesPausesAndTheEnd)
{
    const FixedClock clock{Timestamp(1'795'224'600'000)};
    const auto at = [&](int dayAfter, int hour, int minute) {
        return clock.instant({today.plusDays(dayAfter), hour * 60 + minute});
    };
    ServiceOrder order;
    order.reportedAt = at(0, 16, 30);
    order.intake.urgency = Urgency::Urgent;
    ClockRules rules;
    rules.limit(ClockLimitKind::UrgentArrival) = {240, true};
    const auto clocks = orderClocks(order, {}, rules, clock);
    const auto run = std::ranges::find_if(
        clocks, [](const OrderClock& each) { return each.kind == OrderClockKind::Arrival; });
    ASSERT_NE(run, clocks.end());
    const QStringList lines = clockReasons(*run, order, clock);
    ASSERT_EQ(lines.size(), 4);
    EXPECT_TRUE(lines[0].contains(QStringLiteral("16:30")));
    EXPECT_TRUE(lines[1].contains(QStringLiteral("16:30 – 17:30")));
    EXPECT_TRUE(lines[2].contains(QStringLiteral("09:00 – 12:00")));
    EXPECT_TRUE(lines[3].contains(QStringLiteral("12:00")));
}

TEST(ClockWords, EveryKindHasItsWords)
{
    std::set<QString> texts;
    for (const OrderClockKind kind : allOrderClockKinds()) {
        EXPECT_FALSE(orderClockStep(kind).isEmpty());
        EXPECT_FALSE(clockAddresseeText(addresseeOf(kind)).isEmpty());
        texts.insert(orderClockText(kind));
    }
    EXPECT_EQ(texts.size(), allOrderClockKinds().size());
    std::set<QString> limits;
    for (const ClockLimitKind kind : allClockLimitKinds()) {
        EXPECT_FALSE(clockLimitRule(kind).isEmpty());
        limits.insert(clockLimitText(kind));
    }
    EXPECT_EQ(limits.size(), allClockLimitKinds().size());
}
