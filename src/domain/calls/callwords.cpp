// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calls/callwords.h"

#include <algorithm>
#include <array>

namespace pd {

namespace {

using enum CallState;

constexpr std::array transitions{
    CallTransition{Open, CallAction::Correct, Open},   CallTransition{Open, CallAction::RecordCallback, Done},
    CallTransition{Open, CallAction::Postpone, Open},  CallTransition{Open, CallAction::HandOver, Open},
    CallTransition{Open, CallAction::MakeOrder, Done}, CallTransition{Open, CallAction::Close, Done},

    CallTransition{Done, CallAction::Correct, Done},   CallTransition{Done, CallAction::MakeOrder, Done},
    CallTransition{Done, CallAction::Reopen, Open},
};

} // namespace

std::span<const CallTransition> callTransitions()
{
    return transitions;
}

std::optional<CallState> stateAfter(CallState from, CallAction action)
{
    const auto found = std::ranges::find_if(
        transitions, [&](const CallTransition& line) { return line.from == from && line.action == action; });
    return found == transitions.end() ? std::nullopt : std::optional(found->to);
}

std::span<const CallChannel> allCallChannels()
{
    static constexpr std::array all{CallChannel::Phone, CallChannel::Visit, CallChannel::Letter};
    return all;
}

std::span<const CallCategory> allCallCategories()
{
    static constexpr std::array all{CallCategory::Complaint, CallCategory::Inquiry, CallCategory::Need,
                                    CallCategory::Other};
    return all;
}

std::span<const CallState> allCallStates()
{
    static constexpr std::array all{Open, Done};
    return all;
}

std::span<const CallAction> allCallActions()
{
    static constexpr std::array all{CallAction::Correct,  CallAction::RecordCallback, CallAction::Postpone,
                                    CallAction::HandOver, CallAction::MakeOrder,      CallAction::Close,
                                    CallAction::Reopen};
    return all;
}

QString code(CallChannel value)
{
    switch (value) {
    case CallChannel::Phone:
        return QStringLiteral("phone");
    case CallChannel::Visit:
        return QStringLiteral("visit");
    case CallChannel::Letter:
        return QStringLiteral("letter");
    }
    return {};
}

QString code(CallCategory value)
{
    switch (value) {
    case CallCategory::Complaint:
        return QStringLiteral("A");
    case CallCategory::Inquiry:
        return QStringLiteral("B");
    case CallCategory::Need:
        return QStringLiteral("C");
    case CallCategory::Other:
        return QStringLiteral("D");
    }
    return {};
}

QString code(CallState value)
{
    switch (value) {
    case Open:
        return QStringLiteral("open");
    case Done:
        return QStringLiteral("done");
    }
    return {};
}

QString code(CallAction value)
{
    switch (value) {
    case CallAction::Correct:
        return QStringLiteral("correct");
    case CallAction::RecordCallback:
        return QStringLiteral("record-callback");
    case CallAction::Postpone:
        return QStringLiteral("postpone");
    case CallAction::HandOver:
        return QStringLiteral("hand-over");
    case CallAction::MakeOrder:
        return QStringLiteral("make-order");
    case CallAction::Close:
        return QStringLiteral("close");
    case CallAction::Reopen:
        return QStringLiteral("reopen");
    }
    return {};
}

} // namespace pd
