// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repairs/orderstate.h"

#include "domain/codes.h"
#include "domain/repairs/orderwords.h"

#include <gtest/gtest.h>

#include <map>

using namespace pd;

namespace {

using enum OrderState;

/// product.md's state table written down a second time, plus what keeps the state.
const std::map<std::pair<OrderState, OrderAction>, OrderState>& wanted()
{
    static const std::map<std::pair<OrderState, OrderAction>, OrderState> table{
        {{Registered, OrderAction::Dispatch}, Dispatched},
        {{Registered, OrderAction::Cancel}, Cancelled},
        {{Dispatched, OrderAction::RecordArrival}, OnSite},
        {{Dispatched, OrderAction::PutOnWait}, Waiting},
        {{Dispatched, OrderAction::Finish}, Done},
        {{Dispatched, OrderAction::Cancel}, Cancelled},
        {{Dispatched, OrderAction::Redispatch}, Dispatched},
        {{OnSite, OrderAction::PutOnWait}, Waiting},
        {{OnSite, OrderAction::Finish}, Done},
        {{Waiting, OrderAction::Redispatch}, Dispatched},
        {{Waiting, OrderAction::RecordArrival}, OnSite},
        {{Waiting, OrderAction::Finish}, Done},
        {{Waiting, OrderAction::Cancel}, Cancelled},
        {{Done, OrderAction::ReturnSlip}, Returned},
        {{Returned, OrderAction::Close}, Closed},
        {{Registered, OrderAction::Correct}, Registered},
        {{Dispatched, OrderAction::Correct}, Dispatched},
        {{OnSite, OrderAction::Correct}, OnSite},
        {{Waiting, OrderAction::Correct}, Waiting},
        {{Done, OrderAction::Correct}, Done},
        {{Returned, OrderAction::Correct}, Returned},
        {{Registered, OrderAction::RecordConsent}, Registered},
        {{Dispatched, OrderAction::RecordConsent}, Dispatched},
        {{OnSite, OrderAction::RecordConsent}, OnSite},
        {{Waiting, OrderAction::RecordConsent}, Waiting},
    };
    return table;
}

template <class Enum, std::size_t Extent>
void expectCodesComeBack(std::span<const Enum, Extent> all)
{
    for (const Enum value : all) {
        EXPECT_FALSE(code(value).isEmpty());
        EXPECT_EQ(fromCode(all, code(value)), value);
    }
    EXPECT_FALSE(fromCode(all, u"nonsense"));
}

} // namespace

TEST(OrderState, REP_51_EveryStateAndActionIsAsTheTableSays)
{
    for (const OrderState state : allOrderStates()) {
        for (const OrderAction action : allOrderActions()) {
            const auto line = wanted().find({state, action});
            const auto expected = line == wanted().end() ? std::nullopt : std::optional(line->second);
            EXPECT_EQ(stateAfter(state, action), expected)
                << code(state).toStdString() << " " << code(action).toStdString();
        }
    }
    EXPECT_EQ(orderTransitions().size(), wanted().size());
}

TEST(OrderState, ClosedAndCancelledAreTheEnd)
{
    for (const OrderTransition& line : orderTransitions()) {
        EXPECT_TRUE(isOpen(line.from)) << code(line.from).toStdString();
    }
    EXPECT_FALSE(isUnfinished(Done));
    EXPECT_TRUE(isUnfinished(Waiting));
}

TEST(OrderState, CodesComeBack)
{
    expectCodesComeBack(allOrderStates());
    expectCodesComeBack(allOrderActions());
    expectCodesComeBack(allJobKinds());
    expectCodesComeBack(allParts());
    expectCodesComeBack(allUrgencies());
    expectCodesComeBack(allWarrantyStates());
    expectCodesComeBack(allWaitingReasons());
}
