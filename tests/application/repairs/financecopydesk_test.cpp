// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/repairs/financecopydesk.h"

#include "support/slipoffice.h"

#include <algorithm>

namespace pd::test {
namespace {

struct FinanceCopyDeskTest : testing::Test {
    RepairOffice office;
    SlipWork work{office};
    FinanceCopyDesk& finance = work.finance;
    Session admin = TestOffice::admin();

    template <class T>
    static T valueOf(Result<T> result)
    {
        return RepairOffice::valueOf(std::move(result));
    }
    std::vector<FinanceCopy> open() { return valueOf(finance.open(admin)).copies; }
    static FinanceHandOver handing(const std::vector<FinanceCopy>& copies)
    {
        FinanceHandOver entry{{}, QStringLiteral("王芳"), QStringLiteral("郑燕")};
        for (const FinanceCopy& copy : copies) {
            entry.orders.push_back(copy.order);
        }
        return entry;
    }
    FinanceList handOverAll() { return valueOf(finance.handOver(admin, handing(open()))); }
};

TEST_F(FinanceCopyDeskTest, FEE_21_ChargeableCopiesComeByThemselvesSortedByType)
{
    office.returnedOrder(); // free
    const ServiceOrder first = work.paidOrder(12050);
    const ServiceOrder second = work.paidOrder(3000, QStringLiteral("跳闸"));
    const ServiceOrder third = work.paidOrder(1);
    const auto copies = open();
    ASSERT_EQ(copies.size(), 3U);
    EXPECT_TRUE(
        std::ranges::is_sorted(copies, {}, [](const FinanceCopy& copy) { return copy.type.groupZh; }));
    std::vector<OrderId> ids;
    for (const FinanceCopy& copy : copies) {
        ids.push_back(copy.order);
    }
    EXPECT_EQ(std::ranges::find(ids, third.id) - std::ranges::find(ids, first.id), 1)
        << "by number in a type";
    EXPECT_NE(copies[0].type, copies[2].type);
    EXPECT_EQ(std::ranges::count(ids, second.id), 1);
}

TEST_F(FinanceCopyDeskTest, FEE_21_AListHasItsNumberAndSumsToTheFen)
{
    work.paidOrder(12050);
    work.paidOrder(3000, QStringLiteral("跳闸"));
    work.paidOrder(33);
    const FinanceList list = handOverAll();
    EXPECT_EQ(list.head.number, QStringLiteral("CW-202611-0001"));
    EXPECT_EQ(list.head.orders, 3);
    EXPECT_EQ(list.head.total, Money::fromFen(15083));
    ASSERT_EQ(list.sums.size(), 2U);
    Money sum;
    for (const TypeSum& type : list.sums) {
        sum += type.total;
    }
    EXPECT_EQ(sum, list.head.total);
    EXPECT_EQ(work.sqlInteger(QStringLiteral(
                  "SELECT SUM(o.charge_fen) FROM service_order o JOIN finance_copy f ON f.order_id = o.id "
                  "WHERE f.handover_id IS NOT NULL")),
              list.head.total.fen())
        << "the orders say the same";
    EXPECT_TRUE(open().empty());
    EXPECT_EQ(valueOf(finance.lists(admin)).front().receivedBy, QStringLiteral("郑燕"));
    EXPECT_EQ(refusal(finance.handOver(admin, handing({}))), ErrorCode::Required);
}

TEST_F(FinanceCopyDeskTest, FEE_21_TheListHasTheOrderOfTheScreenAndNamesWhatIsMissing)
{
    for (const char* kind : {"跳闸", "漏水渗水", "门窗五金", "跳闸", "漏水渗水"}) {
        work.paidOrder(100, QString::fromUtf8(kind) == QStringLiteral("门窗五金") ? QString()
                                                                                  : QString::fromUtf8(kind));
    }
    const auto shown = open();
    const FinanceList list = handOverAll();
    ASSERT_EQ(list.copies.size(), shown.size());
    for (std::size_t i = 0; i < shown.size(); ++i) {
        EXPECT_EQ(list.copies[i].order, shown[i].order) << i;
        EXPECT_EQ(list.copies[i].type, shown[i].type);
        EXPECT_EQ(list.copies[i].technician, shown[i].technician);
        EXPECT_EQ(list.copies[i].returnedAt, shown[i].returnedAt);
    }
    const ServiceOrder next = work.paidOrder(300);
    const auto refused = finance.handOver(
        admin, {{next.id, shown.front().order}, QStringLiteral("王芳"), QStringLiteral("郑燕"), {}});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Conflict);
    EXPECT_EQ(refused.error().parameters.front(), std::to_string(shown.front().order.value()));
    EXPECT_EQ(open().size(), 1U) << "nothing was handed over";
}

TEST_F(FinanceCopyDeskTest, FEE_21_WhatIsLeftOutStaysVisibleAndGetsLate)
{
    const ServiceOrder first = work.paidOrder(100);
    const ServiceOrder second = work.paidOrder(200);
    FinanceHandOver one = handing(open());
    std::erase(one.orders, second.id);
    ASSERT_TRUE(finance.handOver(admin, one));
    ASSERT_EQ(open().size(), 1U);
    EXPECT_EQ(open().front().order, second.id);
    work.nextDay();
    EXPECT_EQ(valueOf(finance.late(admin)), 0) << "the whole next day is there for it";
    work.nextDay();
    EXPECT_EQ(valueOf(finance.late(admin)), 1);
    EXPECT_NE(first.id, second.id);
}

TEST_F(FinanceCopyDeskTest, FEE_21_TwoDesksHandingOverAtOnceNeverShareAnOrder)
{
    work.paidOrder(100);
    work.paidOrder(200);
    const auto other = office.secondDesk();
    FinanceCopyDesk second(other->writes(), other->reads());
    const FinanceHandOver mine = handing(open());
    const FinanceHandOver theirs = handing(valueOf(second.open(admin)).copies);
    ASSERT_TRUE(finance.handOver(admin, mine));
    const auto refused = second.handOver(admin, theirs);
    EXPECT_EQ(refusal(refused), ErrorCode::Conflict);
    EXPECT_EQ(work.sqlInteger(QStringLiteral("SELECT COUNT(*) FROM finance_handover")), 1);
    EXPECT_EQ(work.sqlInteger(QStringLiteral("SELECT COUNT(*) FROM finance_handover_line")), 2);
    const ServiceOrder next = work.paidOrder(300);
    const auto list = second.handOver(admin, {{next.id}, QStringLiteral("孙丽"), QStringLiteral("郑燕")});
    ASSERT_TRUE(list);
    EXPECT_EQ(list->head.number, QStringLiteral("CW-202611-0002")) << "the refused one took no number";
}

TEST_F(FinanceCopyDeskTest, FEE_21_ListsCannotBeChangedNorAnOrderListedTwice)
{
    const ServiceOrder order = work.paidOrder(100);
    const FinanceList list = handOverAll();
    EXPECT_THROW(work.tamper(QStringLiteral("UPDATE finance_handover_line SET charge_fen = 1")),
                 std::runtime_error);
    EXPECT_THROW(work.tamper(QStringLiteral("DELETE FROM finance_handover")), std::runtime_error);
    EXPECT_THROW(work.tamper(QStringLiteral(
                     "INSERT INTO finance_handover_line SELECT handover_id, 9, order_id, number, "
                     "job_kind, group_zh, group_en, place, technician, charge_fen, "
                     "returned_at_ms FROM finance_handover_line")),
                 std::runtime_error);
    EXPECT_EQ(valueOf(finance.list(admin, list.head.id)).copies.front().order, order.id);
}

TEST_F(FinanceCopyDeskTest, FEE_21_TheMonthAgreesWithTheListsOrSaysWhere)
{
    const QString month = QStringLiteral("202611");
    const ServiceOrder same = work.paidOrder(12050);
    const ServiceOrder dearer = work.paidOrder(5000, QStringLiteral("跳闸"));
    const ServiceOrder freed = work.paidOrder(700);
    handOverAll();
    const ServiceOrder kept = work.paidOrder(999);
    work.tamper(QStringLiteral("UPDATE service_order SET charge_fen = 5500 WHERE id = %1;"
                               "UPDATE service_order SET charge_fen = NULL, chargeable = 0 WHERE id = %2")
                    .arg(dearer.id.value())
                    .arg(freed.id.value()));
    const Reconciliation result = valueOf(finance.reconciliation(admin, month));
    const ReconciledType sum = sumOf(result.types);
    EXPECT_EQ(sum.orders, 3);
    EXPECT_EQ(sum.charged, Money::fromFen(12050 + 5500 + 999));
    EXPECT_EQ(sum.handed, 3);
    EXPECT_EQ(sum.handedAmount, Money::fromFen(12050 + 5000 + 700));
    ASSERT_EQ(result.differences.size(), 3U);
    EXPECT_EQ(result.differences[0].kind, DifferenceKind::NotHandedOver);
    EXPECT_EQ(result.differences[0].number, kept.number);
    EXPECT_EQ(result.differences[1].kind, DifferenceKind::Amount);
    EXPECT_EQ(result.differences[1].number, dearer.number);
    EXPECT_EQ(result.differences[2].kind, DifferenceKind::NotCharged);
    EXPECT_EQ(result.differences[2].number, freed.number);
    Money difference;
    for (const FinanceDifference& one : result.differences) {
        difference += one.charged.value_or(Money()) - one.handed.value_or(Money());
        EXPECT_NE(one.number, same.number);
    }
    EXPECT_EQ(difference, sum.charged - sum.handedAmount) << "order by order to the fen";
    EXPECT_EQ(
        work.sqlInteger(QStringLiteral("SELECT COALESCE(SUM(charge_fen), 0) FROM service_order WHERE state "
                                       "IN ('returned', 'closed')")),
        sum.charged.fen());
}

TEST_F(FinanceCopyDeskTest, FEE_21_FinanceConfirmsAMonthOnceAndItStaysAsItWas)
{
    const QString month = QStringLiteral("202611");
    const ServiceOrder order = work.paidOrder(12050);
    const ConfirmEntry entry{QStringLiteral("郑燕")};
    EXPECT_EQ(refusal(finance.confirm(admin, month, entry)), ErrorCode::OutOfRange) << "not over";
    office.clock.set(office.clock.instant({*Date::of(2026, 12, 5), 600}));
    EXPECT_EQ(refusal(finance.confirm(admin, month, entry)), ErrorCode::ReasonRequired) << "a difference";
    const Reconciliation done = valueOf(
        finance.confirm(admin, month, {QStringLiteral("郑燕"), std::nullopt, QStringLiteral("下月补交")}));
    ASSERT_TRUE(done.confirmation);
    handOverAll();
    const Reconciliation later = valueOf(finance.reconciliation(admin, month));
    ASSERT_EQ(later.differences.size(), 1U) << "as it was confirmed";
    EXPECT_EQ(later.differences.front().order, order.id);
    EXPECT_EQ(later.confirmation->confirmedOn, *Date::of(2026, 12, 5));
    EXPECT_EQ(refusal(finance.confirm(admin, month, entry)), ErrorCode::AlreadyDone);
    EXPECT_TRUE(valueOf(finance.months(admin)).front().confirmed);
}

TEST_F(FinanceCopyDeskTest, FEE_21_MonthsAreThoseOfTheReturnedSlip)
{
    office.clock.set(office.clock.instant({*Date::of(2026, 11, 30), 23 * 60 + 10}));
    const ServiceOrder order = work.paidOrder(100); // returned at 00:10 of December
    EXPECT_EQ(order.number.left(9), QStringLiteral("FW-202611"));
    EXPECT_TRUE(valueOf(finance.reconciliation(admin, QStringLiteral("202611"))).types.empty());
    EXPECT_EQ(sumOf(valueOf(finance.reconciliation(admin, QStringLiteral("202612"))).types).orders, 1);
}

} // namespace
} // namespace pd::test
