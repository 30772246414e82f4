// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QtCore/QString>

#include <optional>
#include <span>

namespace pd {

using NoticeId = Id<struct NoticeTag>;
using SettlementId = Id<struct SettlementTag>;

/// Why an outside unit is told.
enum class NoticeBasis {
    Warranty,
    BeyondAbility, ///< REP-07
};
/// Where a notice to an outside unit stands (AFT-06).
enum class NoticeState {
    Sent,          ///< no reply yet
    Accepted,      ///< it comes, at the time it promised
    Refused,       ///< it does not come; somebody else has to be found
    Replaced,      ///< own technicians or a contracted crew do it instead
    Done,          ///< repaired; the owner has to inspect it
    OwnerAccepted, ///< inspected and signed, the customer knows (AFT-03)
    Withdrawn,
};
/// What may be done with a notice.
enum class NoticeAction { Accept, Refuse, Replace, Finish, Inspect, Withdraw };
enum class NoticeChannel { Phone, Message, Fax, Letter, InPerson };
/// Who does it where the unit does not act: small work own technicians, large work a crew under contract.
enum class Replacement { Own, Crew };

QString code(NoticeBasis value);
QString code(NoticeState value);
QString code(NoticeAction value);
QString code(NoticeChannel value);
QString code(Replacement value);
std::span<const NoticeBasis> allNoticeBases();
std::span<const NoticeState> allNoticeStates();
std::span<const NoticeAction> allNoticeActions();
std::span<const NoticeChannel> allNoticeChannels();
std::span<const Replacement> allReplacements();

/// Neither accepted by the owner nor withdrawn.
bool isOpen(NoticeState state);

struct NoticeTransition {
    NoticeState from;
    NoticeAction action;
    NoticeState to;
};
/// The whole state table; what is not in it is refused. An inspection that fails leads back instead: see
/// inspected() in outsidenotice.h.
std::span<const NoticeTransition> noticeTransitions();
std::optional<NoticeState> stateAfter(NoticeState from, NoticeAction action);

} // namespace pd
