// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repairs/orderstate.h"

#include <algorithm>
#include <array>

namespace pd {

namespace {

using enum OrderState;

constexpr std::array transitions{
    OrderTransition{Registered, OrderAction::Correct, Registered},
    OrderTransition{Registered, OrderAction::RecordConsent, Registered},
    OrderTransition{Registered, OrderAction::Dispatch, Dispatched},
    OrderTransition{Registered, OrderAction::Cancel, Cancelled},

    OrderTransition{Dispatched, OrderAction::Correct, Dispatched},
    OrderTransition{Dispatched, OrderAction::RecordConsent, Dispatched},
    OrderTransition{Dispatched, OrderAction::Redispatch, Dispatched},
    OrderTransition{Dispatched, OrderAction::RecordArrival, OnSite},
    OrderTransition{Dispatched, OrderAction::PutOnWait, Waiting},
    OrderTransition{Dispatched, OrderAction::Finish, Done},
    OrderTransition{Dispatched, OrderAction::Cancel, Cancelled},

    OrderTransition{OnSite, OrderAction::Correct, OnSite},
    OrderTransition{OnSite, OrderAction::RecordConsent, OnSite},
    OrderTransition{OnSite, OrderAction::PutOnWait, Waiting},
    OrderTransition{OnSite, OrderAction::Finish, Done},

    OrderTransition{Waiting, OrderAction::Correct, Waiting},
    OrderTransition{Waiting, OrderAction::RecordConsent, Waiting},
    OrderTransition{Waiting, OrderAction::Redispatch, Dispatched},
    OrderTransition{Waiting, OrderAction::RecordArrival, OnSite},
    OrderTransition{Waiting, OrderAction::Finish, Done},
    OrderTransition{Waiting, OrderAction::Cancel, Cancelled},

    OrderTransition{Done, OrderAction::Correct, Done},
    OrderTransition{Done, OrderAction::ReturnSlip, Returned},

    OrderTransition{Returned, OrderAction::Correct, Returned},
    OrderTransition{Returned, OrderAction::Close, Closed},
};

constexpr std::array states{Registered, Dispatched, OnSite, Waiting, Done, Returned, Closed, Cancelled};

constexpr std::array actions{OrderAction::Correct,    OrderAction::RecordConsent, OrderAction::Dispatch,
                             OrderAction::Redispatch, OrderAction::RecordArrival, OrderAction::PutOnWait,
                             OrderAction::Finish,     OrderAction::ReturnSlip,    OrderAction::Close,
                             OrderAction::Cancel};

} // namespace

std::span<const OrderTransition> orderTransitions()
{
    return transitions;
}

std::optional<OrderState> stateAfter(OrderState from, OrderAction action)
{
    const auto found = std::find_if(transitions.begin(), transitions.end(), [&](const OrderTransition& line) {
        return line.from == from && line.action == action;
    });
    return found == transitions.end() ? std::nullopt : std::optional(found->to);
}

bool isOpen(OrderState state)
{
    return state != Closed && state != Cancelled;
}

bool isUnfinished(OrderState state)
{
    return state == Registered || state == Dispatched || state == OnSite || state == Waiting;
}

std::span<const OrderState> allOrderStates()
{
    return states;
}

std::span<const OrderAction> allOrderActions()
{
    return actions;
}

QString code(OrderState state)
{
    switch (state) {
    case OrderState::Registered:
        return QStringLiteral("registered");
    case OrderState::Dispatched:
        return QStringLiteral("dispatched");
    case OrderState::OnSite:
        return QStringLiteral("on-site");
    case OrderState::Waiting:
        return QStringLiteral("waiting");
    case OrderState::Done:
        return QStringLiteral("done");
    case OrderState::Returned:
        return QStringLiteral("returned");
    case OrderState::Closed:
        return QStringLiteral("closed");
    case OrderState::Cancelled:
        return QStringLiteral("cancelled");
    }
    return {};
}

QString code(OrderAction action)
{
    switch (action) {
    case OrderAction::Correct:
        return QStringLiteral("correct");
    case OrderAction::RecordConsent:
        return QStringLiteral("record-consent");
    case OrderAction::Dispatch:
        return QStringLiteral("dispatch");
    case OrderAction::Redispatch:
        return QStringLiteral("redispatch");
    case OrderAction::RecordArrival:
        return QStringLiteral("record-arrival");
    case OrderAction::PutOnWait:
        return QStringLiteral("put-on-wait");
    case OrderAction::Finish:
        return QStringLiteral("finish");
    case OrderAction::ReturnSlip:
        return QStringLiteral("return-slip");
    case OrderAction::Close:
        return QStringLiteral("close");
    case OrderAction::Cancel:
        return QStringLiteral("cancel");
    }
    return {};
}

} // namespace pd
