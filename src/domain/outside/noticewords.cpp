// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/outside/noticewords.h"

#include <algorithm>
#include <array>

namespace pd {

namespace {

using enum NoticeState;

constexpr std::array transitions{
    NoticeTransition{Sent, NoticeAction::Accept, Accepted},
    NoticeTransition{Sent, NoticeAction::Refuse, Refused},
    NoticeTransition{Sent, NoticeAction::Replace, Replaced},
    NoticeTransition{Sent, NoticeAction::Finish, Done},
    NoticeTransition{Sent, NoticeAction::Withdraw, Withdrawn},

    NoticeTransition{Accepted, NoticeAction::Accept, Accepted}, // another time
    NoticeTransition{Accepted, NoticeAction::Refuse, Refused},
    NoticeTransition{Accepted, NoticeAction::Replace, Replaced},
    NoticeTransition{Accepted, NoticeAction::Finish, Done},
    NoticeTransition{Accepted, NoticeAction::Withdraw, Withdrawn},

    NoticeTransition{Refused, NoticeAction::Accept, Accepted},
    NoticeTransition{Refused, NoticeAction::Replace, Replaced},
    NoticeTransition{Refused, NoticeAction::Withdraw, Withdrawn},

    NoticeTransition{Replaced, NoticeAction::Finish, Done},
    NoticeTransition{Replaced, NoticeAction::Withdraw, Withdrawn},

    NoticeTransition{Done, NoticeAction::Inspect, OwnerAccepted},
};

constexpr std::array bases{NoticeBasis::Warranty, NoticeBasis::BeyondAbility};
constexpr std::array states{NoticeState::Sent,     NoticeState::Accepted, NoticeState::Refused,
                            NoticeState::Replaced, NoticeState::Done,     NoticeState::OwnerAccepted,
                            NoticeState::Withdrawn};
constexpr std::array actions{NoticeAction::Accept, NoticeAction::Refuse,  NoticeAction::Replace,
                             NoticeAction::Finish, NoticeAction::Inspect, NoticeAction::Withdraw};
constexpr std::array channels{NoticeChannel::Phone, NoticeChannel::Message, NoticeChannel::Fax,
                              NoticeChannel::Letter, NoticeChannel::InPerson};
constexpr std::array replacements{Replacement::Own, Replacement::Crew};

} // namespace

QString code(NoticeBasis value)
{
    switch (value) {
    case NoticeBasis::Warranty:
        return QStringLiteral("warranty");
    case NoticeBasis::BeyondAbility:
        return QStringLiteral("beyond-ability");
    }
    return {};
}

QString code(NoticeState value)
{
    switch (value) {
    case NoticeState::Sent:
        return QStringLiteral("sent");
    case NoticeState::Accepted:
        return QStringLiteral("accepted");
    case NoticeState::Refused:
        return QStringLiteral("refused");
    case NoticeState::Replaced:
        return QStringLiteral("replaced");
    case NoticeState::Done:
        return QStringLiteral("done");
    case NoticeState::OwnerAccepted:
        return QStringLiteral("owner-accepted");
    case NoticeState::Withdrawn:
        return QStringLiteral("withdrawn");
    }
    return {};
}

QString code(NoticeAction value)
{
    switch (value) {
    case NoticeAction::Accept:
        return QStringLiteral("accept");
    case NoticeAction::Refuse:
        return QStringLiteral("refuse");
    case NoticeAction::Replace:
        return QStringLiteral("replace");
    case NoticeAction::Finish:
        return QStringLiteral("finish");
    case NoticeAction::Inspect:
        return QStringLiteral("inspect");
    case NoticeAction::Withdraw:
        return QStringLiteral("withdraw");
    }
    return {};
}

QString code(NoticeChannel value)
{
    switch (value) {
    case NoticeChannel::Phone:
        return QStringLiteral("phone");
    case NoticeChannel::Message:
        return QStringLiteral("message");
    case NoticeChannel::Fax:
        return QStringLiteral("fax");
    case NoticeChannel::Letter:
        return QStringLiteral("letter");
    case NoticeChannel::InPerson:
        return QStringLiteral("in-person");
    }
    return {};
}

QString code(Replacement value)
{
    switch (value) {
    case Replacement::Own:
        return QStringLiteral("own");
    case Replacement::Crew:
        return QStringLiteral("crew");
    }
    return {};
}

std::span<const NoticeBasis> allNoticeBases()
{
    return bases;
}

std::span<const NoticeState> allNoticeStates()
{
    return states;
}

std::span<const NoticeAction> allNoticeActions()
{
    return actions;
}

std::span<const NoticeChannel> allNoticeChannels()
{
    return channels;
}

std::span<const Replacement> allReplacements()
{
    return replacements;
}

bool isOpen(NoticeState state)
{
    return state != OwnerAccepted && state != Withdrawn;
}

std::span<const NoticeTransition> noticeTransitions()
{
    return transitions;
}

std::optional<NoticeState> stateAfter(NoticeState from, NoticeAction action)
{
    const auto found = std::ranges::find_if(transitions, [&](const NoticeTransition& line) {
        return line.from == from && line.action == action;
    });
    return found == transitions.end() ? std::nullopt : std::optional(found->to);
}

} // namespace pd
