// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/repairs/clockdesk.h"
#include "application/reports/figuresdesk.h"
#include "storage/reports/figurequeries.h"
#include "storage/spreadsheets/spreadsheetreader.h"
#include "support/manyorders.h"

#include <gmock/gmock.h>

using namespace pd;
using namespace pd::test;

namespace {

constexpr std::array allColumns{FigureColumn::Orders, FigureColumn::Arrived, FigureColumn::InTime,
                                FigureColumn::Late,   FigureColumn::Done,    FigureColumn::Open};

class Figures : public ::testing::Test {
protected:
    Figures() { office.clock.set(at(11, 2, 9, 0)); }
    [[nodiscard]] Timestamp at(int month, int day, int hour, int minute) const
    {
        return office.clock.instant({Date::of(2026, month, day).value(), hour * 60 + minute});
    }
    ServiceOrder take(Urgency urgency, FaultKindId kind)
    {
        OrderIntake intake = office.intake();
        intake.urgency = urgency;
        intake.faultKind = kind;
        return RepairOffice::valueOf(office.desk.registerOrder(session, intake));
    }
    /// Dispatched now for now, there after `minutes`.
    ServiceOrder visit(const ServiceOrder& order, StaffId technician, int minutes)
    {
        const ServiceOrder sent = RepairOffice::valueOf(
            office.desk.dispatch(session, order.id, order.version, {technician, office.clock.now(), {}}));
        office.clock.advanceMinutes(minutes);
        return RepairOffice::valueOf(office.desk.recordArrival(session, sent.id, sent.version, {}));
    }
    void finish(const ServiceOrder& order)
    {
        FinishEntry entry;
        entry.result = QStringLiteral("好");
        RepairOffice::valueOf(office.desk.finish(session, order.id, order.version, entry));
    }
    FaultKindId kindNamed(const QString& name)
    {
        for (const FaultKind& kind :
             RepairOffice::valueOf(FaultKindDesk(office.writes(), office.reads()).list(session))) {
            if (kind.nameZh == name) {
                return *kind.id;
            }
        }
        throw std::runtime_error("no such kind");
    }
    MonthFigures november(FigureGroup group)
    {
        return RepairOffice::valueOf(figures.figures(session, Date::of(2026, 11, 15).value(), group));
    }
    std::size_t behind(const MonthFigures& of, const FigureRow* row, FigureColumn column)
    {
        const FigureCell cell{of.month, of.group, row == nullptr, row == nullptr ? std::nullopt : row->key,
                              column};
        return RepairOffice::valueOf(figures.ordersBehind(session, cell)).size();
    }
    /// Hand-counted: Li comes in time once and late once, Zhao late once; one is not dispatched, one
    /// cancelled; of Li's two one is done in November, Zhao's is done in December.
    void work()
    {
        const FaultKindId leak = office.leak();
        finish(visit(take(Urgency::Urgent, leak), RepairOffice::li, 15));
        visit(take(Urgency::Urgent, leak), RepairOffice::li, 17);
        office.clock.set(at(11, 30, 23, 0));
        const ServiceOrder late = visit(take(Urgency::Normal, leak), RepairOffice::zhao, 16);
        take(Urgency::Normal, leak);
        const ServiceOrder gone = take(Urgency::Normal, leak);
        RepairOffice::valueOf(office.desk.cancel(session, gone.id, gone.version, QStringLiteral("重复")));
        office.clock.set(at(12, 1, 9, 0));
        finish(late);
        take(Urgency::Normal, leak); // of December
    }

    RepairOffice office;
    Session session = TestOffice::admin();
    FiguresDesk figures{office.writes(), office.reads()};
};

} // namespace

TEST_F(Figures, KPI_07_TheMonthAsCountedByHand)
{
    work();
    const MonthFigures of = november(FigureGroup::Technicians);
    EXPECT_EQ(of.total.orders, 4);
    EXPECT_EQ(of.total.arrived, 3);
    EXPECT_EQ(of.total.inTime, 1);
    EXPECT_EQ(of.total.done, 1);
    EXPECT_EQ(of.cancelled, 1);
    EXPECT_EQ(of.total.timeliness(), 333);
    EXPECT_EQ(of.total.completion(), 250);
    ASSERT_EQ(of.rows.size(), 3U);
    for (const FigureRow& row : of.rows) {
        if (row.key == RepairOffice::li.value()) {
            EXPECT_EQ((std::array{row.orders, row.arrived, row.inTime, row.done}), (std::array{2, 2, 1, 1}));
        } else if (row.key == RepairOffice::zhao.value()) {
            EXPECT_EQ((std::array{row.orders, row.arrived, row.inTime, row.done}), (std::array{1, 1, 0, 0}));
        } else {
            EXPECT_FALSE(row.key);
            EXPECT_EQ((std::array{row.orders, row.arrived, row.inTime, row.done}), (std::array{1, 0, 0, 0}));
        }
    }
    const MonthFigures months = november(FigureGroup::Months);
    ASSERT_EQ(months.rows.size(), 12U);
    EXPECT_EQ(months.rows[0].orders, 4);
    EXPECT_EQ(months.rows[1].orders, 0);
    EXPECT_EQ(months.rows[0].nameZh, QStringLiteral("2026-11"));
    EXPECT_EQ(months.rows[11].nameZh, QStringLiteral("2025-12"));
}

TEST_F(Figures, KPI_07_AsManyOrdersStandBehindANumberAsItSays)
{
    work();
    for (const FigureGroup group : allFigureGroups()) {
        const MonthFigures of = november(group);
        for (const FigureColumn column : allColumns) {
            EXPECT_EQ(behind(of, nullptr, column), static_cast<std::size_t>(of.total.count(column)));
            for (const FigureRow& row : of.rows) {
                EXPECT_EQ(behind(of, &row, column), static_cast<std::size_t>(row.count(column)))
                    << code(group).toStdString() << " " << row.nameZh.toStdString();
            }
        }
    }
}

TEST(FiguresOfMany, KPI_07_LinesAddUpToTheTotalAndToTheOrdersBehind)
{
    BusyOffice office(1500);
    FiguresDesk figures(office.writes(), office.reads());
    const Session session = TestOffice::admin();
    for (const FigureGroup group :
         {FigureGroup::Technicians, FigureGroup::FaultGroups, FigureGroup::FaultKinds}) {
        const MonthFigures of = RepairOffice::valueOf(figures.figures(session, office.clock.today(), group));
        EXPECT_GT(of.total.orders, 100);
        for (const FigureColumn column : allColumns) {
            int sum = 0;
            for (const FigureRow& row : of.rows) {
                sum += row.count(column);
                const FigureCell cell{of.month, group, false, row.key, column};
                EXPECT_EQ(RepairOffice::valueOf(figures.ordersBehind(session, cell)).size(),
                          static_cast<std::size_t>(row.count(column)));
            }
            EXPECT_EQ(sum, of.total.count(column));
        }
    }
}

TEST_F(Figures, KPI_07_EditedLimitsDoNotJudgeWhatIsOver)
{
    work();
    ClockDesk clocks(office.writes(), office.reads());
    ClockRules strict;
    strict.limit(ClockLimitKind::UrgentArrival).minutes = 1;
    RepairOffice::valueOf(clocks.preview(session, strict));
    ASSERT_TRUE(clocks.change(session, {}, strict));
    EXPECT_EQ(november(FigureGroup::Technicians).total.inTime, 1);
}

TEST_F(Figures, KPI_07_TheSlipCorrectsTheArrivalAndTheVerdict)
{
    const ServiceOrder order = visit(take(Urgency::Urgent, office.leak()), RepairOffice::li, 20);
    EXPECT_EQ(november(FigureGroup::Technicians).total.inTime, 0);
    FinishEntry entry;
    entry.arrivedAt = order.reportedAt.plusMinutes(10);
    entry.result = QStringLiteral("好");
    RepairOffice::valueOf(office.desk.finish(session, order.id, order.version, entry));
    EXPECT_EQ(november(FigureGroup::Technicians).total.inTime, 1);
}

TEST_F(Figures, KPI_07_WithoutTheRightThereAreNone)
{
    Session clerk = session;
    clerk.permissions = {Permission::LogIn, Permission::ViewOrders};
    EXPECT_EQ(refusal(figures.figures(clerk, office.clock.today(), FigureGroup::Months)),
              ErrorCode::NotPermitted);
    EXPECT_EQ(refusal(figures.ordersBehind(clerk, {office.clock.today(), FigureGroup::Months, true, {}, {}})),
              ErrorCode::NotPermitted);
}

TEST_F(Figures, KPI_07_CostsTheMonthAndNotTheHistory)
{
    work();
    Connection connection(office.path(), Connection::Mode::ReadOnly);
    QString plan;
    for (const QString& line :
         connection
             .statement(QStringLiteral("EXPLAIN QUERY PLAN SELECT COUNT(*) FROM service_order o LEFT JOIN "
                                       "order_timeliness t ON t.order_id = o.id WHERE ") +
                        FigureQueries::ofMonth())
             .bind(1)
             .bind(2)
             .all([](const Row& row) { return row.text(3); })) {
        plan += line + u'\n';
    }
    EXPECT_TRUE(plan.contains(QStringLiteral("service_order_by_reported"))) << plan.toStdString();
    EXPECT_FALSE(plan.contains(QStringLiteral("SCAN"))) << plan.toStdString();
}

TEST(FigureRates, KPI_07_RatesRoundHalfUpAndNothingDividesByNought)
{
    EXPECT_EQ(rateOf(0, 0), std::nullopt);
    EXPECT_EQ(rateOf(1, 3), 333);
    EXPECT_EQ(rateOf(2, 3), 667);
    EXPECT_EQ(rateOf(1, 2000), 1) << "0.05 % is 0.1 %";
    EXPECT_EQ(rateOf(7, 7), 1000);
}

TEST(FigureRates, MonthsStepOverTheTurnOfTheYear)
{
    const Date november = Date::of(2026, 11, 1).value();
    EXPECT_EQ(firstOfMonth(Date::of(2026, 11, 30).value()), november);
    EXPECT_EQ(plusMonths(november, 2), Date::of(2027, 1, 1).value());
    EXPECT_EQ(plusMonths(november, -11), Date::of(2025, 12, 1).value());
    EXPECT_EQ(plusMonths(november, 0), november);
}
