// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repairs/financecopies.h"

#include "domain/codes.h"

#include <gtest/gtest.h>

namespace pd {
namespace {

TEST(FinanceCopies, FEE_21_ByTheEndOfTheNextDayAtTheLatest)
{
    const FixedClock clock(Timestamp(1'795'224'600'000)); // Saturday 2026-11-21 09:30
    const Timestamp due = handOverDue(clock.now(), clock);
    EXPECT_EQ(due, clock.startOfDay(*Date::of(2026, 11, 23)));
    const Timestamp lastMinute = clock.instant({*Date::of(2026, 11, 21), 1439});
    EXPECT_EQ(handOverDue(lastMinute, clock), due);
}

TEST(FinanceCopies, FEE_21_AMonthIsReconciledByThe25thOfTheNextOne)
{
    EXPECT_EQ(reconcileDue(QStringLiteral("202611")), *Date::of(2026, 12, 25));
    EXPECT_EQ(reconcileDue(QStringLiteral("202612")), *Date::of(2027, 1, 25));
    EXPECT_FALSE(bookMonthStart(QStringLiteral("2026")));
    EXPECT_FALSE(bookMonthStart(QStringLiteral("202613")));
    EXPECT_EQ(bookMonthOf(*Date::of(2026, 2, 28)), QStringLiteral("202602"));
    EXPECT_EQ(bookMonthAfter(*Date::of(2026, 12, 31)), *Date::of(2027, 1, 1));
    EXPECT_EQ(bookMonthAfter(*Date::of(2026, 1, 1)), *Date::of(2026, 2, 1));
}

TEST(FinanceCopies, REP_52_ChargeableOrdersAndThoseChargedAllTheSame)
{
    ServiceOrder order;
    EXPECT_FALSE(concernsFinance(order));
    order.charge = Money();
    EXPECT_FALSE(concernsFinance(order));
    order.charge = Money::fromFen(1);
    EXPECT_TRUE(concernsFinance(order));
    order.charge.reset();
    order.intake.chargeable = true;
    EXPECT_TRUE(concernsFinance(order));
}

TEST(FinanceCopies, FEE_21_AListNeedsOrdersAndBothNames)
{
    const auto field = [](const FinanceHandOver& entry) {
        const auto result = checked(entry);
        return result ? std::string() : result.error().field;
    };
    const QString hand = QStringLiteral("王芳");
    const QString money = QStringLiteral("郑燕");
    EXPECT_EQ(field({{}, hand, money}), "orders");
    EXPECT_EQ(field({{OrderId(1), OrderId(1)}, hand, money}), "orders");
    EXPECT_EQ(field({{OrderId(1)}, {}, money}), "handedBy");
    EXPECT_EQ(field({{OrderId(1)}, hand, QStringLiteral(" ")}), "receivedBy");
    EXPECT_EQ(field({{OrderId(1)}, hand, money}), "");
}

TEST(FinanceCopies, FEE_21_FinanceConfirmsOnADayThatHasBeen)
{
    const Date today = *Date::of(2026, 12, 5);
    EXPECT_EQ(checked(ConfirmEntry{}, today).error().field, "confirmedBy");
    EXPECT_EQ(checked(ConfirmEntry{QStringLiteral("郑燕"), today.plusDays(1)}, today).error().field,
              "confirmedOn");
    EXPECT_EQ(checked(ConfirmEntry{QStringLiteral(" 郑燕 ")}, today)->confirmedOn, today);
}

TEST(FinanceCopies, SumsAddUpAndCodesComeBack)
{
    const std::vector<ReconciledType> types{
        {{JobKind::Repair, QStringLiteral("水"), {}}, 2, Money::fromFen(1001), 1, Money::fromFen(1)},
        {{JobKind::Water, QStringLiteral("电"), {}}, 3, Money::fromFen(99), 3, Money::fromFen(99)}};
    EXPECT_EQ(sumOf(types), (ReconciledType{{}, 5, Money::fromFen(1100), 4, Money::fromFen(100)}));
    for (const DifferenceKind kind : allDifferenceKinds()) {
        EXPECT_EQ(fromCode(allDifferenceKinds(), code(kind)), kind);
    }
}

} // namespace
} // namespace pd
