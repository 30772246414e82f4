// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repairs/aftercare.h"

#include <gtest/gtest.h>

using namespace pd;

namespace {

constexpr Timestamp morning(1'795'224'600'000);

ServiceOrder order(OrderState state, bool chargeable = false)
{
    ServiceOrder order;
    order.number = QStringLiteral("FW-202611-0007");
    order.state = state;
    order.intake.place = QStringLiteral("3-2-1201");
    order.intake.faultKind = FaultKindId(1);
    order.intake.content = QStringLiteral("厨房漏水");
    order.intake.chargeable = chargeable;
    order.intake.expected = Money::fromFen(5'000);
    return order;
}

template <class T>
std::string field(const Result<T>& result)
{
    return result ? std::string() : result.error().field;
}

} // namespace

TEST(Rework, REP_55_OnlyWhatIsReturnedOrClosedIsMadeGood)
{
    const QString why = QStringLiteral("还在漏");
    for (const OrderState state : allOrderStates()) {
        const bool back = state == OrderState::Returned || state == OrderState::Closed;
        EXPECT_EQ(reworkIntake(order(state), why).ok(), back) << code(state).toStdString();
    }
    EXPECT_EQ(reworkIntake(order(OrderState::Closed), QStringLiteral(" ")).error().code,
              ErrorCode::ReasonRequired);
}

TEST(Rework, REP_55_IsFreeAndTellsTheTechnicianOfTheFirstRepair)
{
    const auto intake = reworkIntake(order(OrderState::Returned, true), QStringLiteral("还在漏"));
    ASSERT_TRUE(intake);
    EXPECT_FALSE(intake->chargeable);
    EXPECT_FALSE(intake->expected);
    EXPECT_EQ(intake->place, QStringLiteral("3-2-1201"));
    EXPECT_TRUE(intake->content.startsWith(QStringLiteral("还在漏")));
    EXPECT_TRUE(intake->content.contains(QStringLiteral("FW-202611-0007: 厨房漏水")));
    ServiceOrder wordy = order(OrderState::Closed);
    wordy.intake.content = QString(2000, u'漏');
    EXPECT_TRUE(checked(*reworkIntake(wordy, QStringLiteral("还在漏"))))
        << "fits whatever was written before";
}

TEST(Completion, REP_61_IsWrittenWhenTheWorkIsDone)
{
    const OrderCompletion words{QStringLiteral("密封圈老化"), QStringLiteral("更换"), {}, std::nullopt, 0};
    EXPECT_FALSE(checked(words, order(OrderState::OnSite), morning));
    EXPECT_FALSE(checked(words, order(OrderState::Cancelled), morning));
    EXPECT_TRUE(checked(words, order(OrderState::Done), morning));
    EXPECT_EQ(field(checked(OrderCompletion(), order(OrderState::Done), morning)), "cause");
    OrderCompletion reviewed = words;
    reviewed.reviewedBy = QStringLiteral("李明");
    EXPECT_EQ(checked(reviewed, order(OrderState::Done), morning)->reviewedAt, morning);
    OrderCompletion long_ = words;
    long_.method = QString(3000, u'x');
    EXPECT_EQ(field(checked(long_, order(OrderState::Done), morning)), "method");
}

TEST(Filing, REP_52_FinanceGetsItsCopyOfChargeableWork)
{
    const Entering entering{morning, QStringLiteral("wangfang")};
    const SlipFiling free{true, false, true, std::nullopt, {}};
    EXPECT_TRUE(filed(free, order(OrderState::Closed), entering));
    EXPECT_EQ(field(filed(free, order(OrderState::Closed, true), entering)), "financeCopy");
    EXPECT_EQ(field(filed({false, true, true, std::nullopt, {}}, order(OrderState::Closed), entering)),
              "propertyCopy");
    EXPECT_EQ(field(filed({true, true, false, std::nullopt, {}}, order(OrderState::Closed), entering)),
              "servicingCopy");
    EXPECT_FALSE(filed(free, order(OrderState::Done), entering)) << "the slip is not back";
    const auto stored =
        filed({true, true, true, std::nullopt, {}}, order(OrderState::Returned, true), entering);
    ASSERT_TRUE(stored);
    EXPECT_EQ(stored->filedAt, morning);
    EXPECT_EQ(stored->filedBy, QStringLiteral("wangfang"));
}
