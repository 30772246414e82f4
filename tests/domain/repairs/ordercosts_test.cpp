// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repairs/ordercosts.h"

#include <gtest/gtest.h>

using namespace pd;

namespace {

CostLine line(CostKind kind, const char* price, const char* quantity, LineSource source = LineSource::Quote)
{
    CostLine line;
    line.source = source;
    line.kind = kind;
    line.name = QStringLiteral("项目");
    line.unitPrice = *Price::parse(price);
    line.quantity = *Area::parse(quantity);
    return *checked(line);
}

Money yuan(const char* text)
{
    return *Money::parse(text);
}

const Entering clerk{Timestamp(1'795'224'600'000), QStringLiteral("wangfang")};

ServiceOrder order(OrderState state, const char* agreed = nullptr)
{
    ServiceOrder order;
    order.state = state;
    order.reportedAt = clerk.now;
    order.intake.place = QStringLiteral("3-2-1201");
    order.intake.faultKind = FaultKindId(1);
    order.intake.chargeable = agreed != nullptr;
    if (agreed != nullptr) {
        order.intake.expected = yuan(agreed);
        order.consentAt = clerk.now;
        order.consentBy = QStringLiteral("王女士");
    }
    return order;
}

Result<OrderStep> costs(const ServiceOrder& order, const char* total,
                        const std::optional<ConsentEntry>& consent = std::nullopt)
{
    return costed(order, yuan(total), consent, OrderEventKind::Quoted, QStringLiteral("加项"), clerk);
}

} // namespace

TEST(OrderCosts, REP_49_ALineIsRoundedOnceToFen)
{
    EXPECT_EQ(line(CostKind::Part, "0.0050", "1").amount, yuan("0.01"));
    EXPECT_EQ(line(CostKind::Part, "0.0049", "1").amount, yuan("0.00"));
    EXPECT_EQ(line(CostKind::Part, "12.3456", "2.5").amount, yuan("30.86"));
    EXPECT_EQ(line(CostKind::Part, "28.5", "1.15").amount, yuan("32.78"));
}

TEST(OrderCosts, REP_49_LinesThatCannotBeAreRefused)
{
    CostLine wrong = line(CostKind::Part, "1", "1");
    wrong.quantity = Area();
    EXPECT_EQ(checked(wrong).error().field, "quantity");
    wrong.quantity = Area::fromUnits(100'000'000);
    wrong.unitPrice = largestPrice();
    EXPECT_EQ(checked(wrong).error().code, ErrorCode::OutOfRange) << "more money than there is";
    wrong = line(CostKind::Part, "1", "1");
    wrong.name.clear();
    EXPECT_EQ(checked(wrong).error().code, ErrorCode::Required);
}

TEST(OrderCosts, REP_50_MaterialUsedTakesThePlaceOfMaterialQuoted)
{
    std::vector<CostLine> lines{line(CostKind::Labour, "20", "1"), line(CostKind::Part, "35", "1"),
                                line(CostKind::Service, "50", "1")};
    EXPECT_EQ(totalsOf(lines).all(), yuan("105.00"));
    lines.push_back(line(CostKind::Part, "38", "1", LineSource::Stock));
    EXPECT_EQ(totalsOf(lines).all(), yuan("108.00"));
}

TEST(OrderCosts, REP_49_WhatComesBackIsANegativeLineAndTheLastFenComesToo)
{
    CostLine three = line(CostKind::Part, "0.335", "3", LineSource::Stock); // 1.005 → 1.01
    three.id = OrderLineId(1);
    std::vector<CostLine> lines{three};
    const QString why = QStringLiteral("未用");
    for (int i = 0; i < 3; ++i) {
        const auto back = takenBack(three, lines, Area::fromUnits(100), why);
        ASSERT_TRUE(back);
        EXPECT_LT(back->quantity, Area());
        lines.push_back(*back);
    }
    EXPECT_EQ(totalsOf(lines).all(), Money());
    EXPECT_EQ(restOf(three, lines).quantity, Area());
    EXPECT_EQ(takenBack(three, lines, Area::fromUnits(1), why).error().code, ErrorCode::OutOfRange);
    EXPECT_EQ(takenBack(three, std::vector{three}, Area::fromUnits(1), {}).error().code,
              ErrorCode::ReasonRequired);
}

TEST(OrderCosts, REP_05_BeforeDispatchADearerQuoteEndsTheConsent)
{
    const auto dearer = costs(order(OrderState::Registered, "55"), "60");
    ASSERT_TRUE(dearer);
    EXPECT_FALSE(dearer->order.consentAt);
    EXPECT_EQ(dearer->order.intake.expected, yuan("60"));
    const auto cheaper = costs(order(OrderState::Registered, "55"), "50");
    EXPECT_TRUE(cheaper->order.consentAt) << "nobody minds paying less";
    const auto first = costs(order(OrderState::Registered), "20");
    EXPECT_TRUE(first->order.intake.chargeable);
    EXPECT_FALSE(first->order.consentAt);
}

TEST(OrderCosts, REP_38_ExtraWorkOnSiteNeedsNewConsent)
{
    for (const OrderState state :
         {OrderState::Dispatched, OrderState::OnSite, OrderState::Waiting, OrderState::Done}) {
        ServiceOrder present = order(state, "55");
        EXPECT_EQ(costs(present, "60").error().code, ErrorCode::ConsentRequired);
        EXPECT_EQ(costs(order(state), "5").error().code, ErrorCode::ConsentRequired) << "free until now";
        EXPECT_TRUE(costs(present, "55"));
        const auto agreed = costs(present, "60", ConsentEntry{QStringLiteral("王先生(现场)"), {}, {}});
        ASSERT_TRUE(agreed);
        EXPECT_EQ(agreed->order.state, state);
        EXPECT_EQ(agreed->order.consentBy, QStringLiteral("王先生(现场)"));
        EXPECT_EQ(agreed->order.intake.expected, yuan("60"));
        EXPECT_TRUE(agreed->event.note.contains(QStringLiteral("王先生(现场)")));
    }
    const ConsentEntry nobody{QStringLiteral("  "), {}, {}};
    EXPECT_EQ(costs(order(OrderState::OnSite, "55"), "60", nobody).error().code, ErrorCode::Required);
}

TEST(OrderCosts, REP_39_CostsAreSettledWhenTheSlipIsBack)
{
    for (const OrderState state : {OrderState::Returned, OrderState::Closed, OrderState::Cancelled}) {
        EXPECT_EQ(costs(order(state, "55"), "50").error().code, ErrorCode::OrderTransition);
    }
}

TEST(OrderCosts, FEE_25_MoreThanATenthOffNeedsTheGeneralManager)
{
    const ServiceOrder paid = order(OrderState::Done, "100");
    const auto needed = [&](const char* charge) { return approvalNeeded(paid, yuan("100"), yuan(charge)); };
    EXPECT_EQ(needed("100"), std::nullopt);
    EXPECT_EQ(needed("90.00"), std::nullopt);
    EXPECT_EQ(needed("89.99"), ApprovalKind::Discount);
    EXPECT_EQ(needed("0"), ApprovalKind::Free);
    EXPECT_EQ(approvalNeeded(order(OrderState::Done), yuan("100"), Money()), std::nullopt) << "free work";
    EXPECT_EQ(approvalNeeded(paid, yuan("0.09"), yuan("0.08")), ApprovalKind::Discount);
}

TEST(OrderCosts, FEE_25_AnApprovalCoversNoMoreThanItSaid)
{
    Approval approval;
    approval.kind = ApprovalKind::Discount;
    approval.sum = yuan("100");
    approval.charge = yuan("70");
    EXPECT_TRUE(covers(approval, ApprovalKind::Discount, yuan("100"), yuan("70")));
    EXPECT_TRUE(covers(approval, ApprovalKind::Discount, yuan("100"), yuan("80")));
    EXPECT_FALSE(covers(approval, ApprovalKind::Discount, yuan("100"), yuan("69.99")));
    EXPECT_FALSE(covers(approval, ApprovalKind::Discount, yuan("101"), yuan("70"))) << "dearer since";
    EXPECT_FALSE(covers(approval, ApprovalKind::Free, yuan("100"), yuan("70")));
}

TEST(OrderCosts, REP_48_AFaultyPartOfTheOwnerIsDescribed)
{
    OrderCheck check;
    check.quantity = true;
    check.appearance = true;
    check.quality = false;
    EXPECT_EQ(checked(check).error().code, ErrorCode::ReasonRequired);
    check.note = QStringLiteral(" 密封圈老化 ");
    EXPECT_EQ(checked(check)->note, QStringLiteral("密封圈老化"));
}

TEST(OrderCosts, REP_63_DamageFoundIsConfirmedBySomebody)
{
    OrderCheck check;
    check.damage = QStringLiteral("客厅地板划痕");
    EXPECT_EQ(checked(check).error().field, "damageConfirmedBy");
    check.damageConfirmedBy = QStringLiteral("张先生");
    EXPECT_TRUE(checked(check));
}
