// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/repairs/intakesettings.h"
#include "domain/repairs/orderlist.h"

#include <vector>

namespace pd {

using IncidentId = Id<struct IncidentTag>;

enum class IncidentState { Open, Closed };
std::span<const IncidentState> allIncidentStates();
QString code(IncidentState state);

/// What people write about an incident.
struct IncidentWords {
    QString title;
    QString callerText; ///< what callers of the building are told

    friend bool operator==(const IncidentWords&, const IncidentWords&) = default;
};

/// Several rooms of one building with the same kind of fault at the same time 突发事件.
struct Incident {
    IncidentId id{0};
    QString number; ///< "SJ-202611-0003"
    IncidentState state = IncidentState::Open;
    BuildingId building{0};
    FaultKindId faultGroup{0};
    IncidentWords words;
    Timestamp openedAt{0};
    QString openedBy; ///< login
    std::optional<Timestamp> closedAt;
    QString closedBy;
    QString result;
    int version = 1;

    friend bool operator==(const Incident&, const Incident&) = default;
};

/// One line of the list of incidents.
struct IncidentRow {
    Incident incident;
    QString buildingCode;
    QString faultZh; ///< name of the group of faults
    QString faultEn;
    int members = 0;
    int openMembers = 0;
};

struct IncidentDetails {
    IncidentRow row;
    std::vector<OrderRow> members; ///< in the order of their reports
};

/// That reports look like an incident, or belong to one that is known.
struct IncidentHint {
    BuildingId building{0};
    QString buildingCode;
    FaultKindId faultGroup{0};
    QString faultZh;
    QString faultEn;
    int rooms = 0; ///< with the caller's own
    Timestamp since{0};
    std::vector<OrderId> orders;        ///< the others, oldest first
    std::optional<IncidentRow> running; ///< the open one of that building and group of faults
};

/// `neighbours`: orders of other rooms of the building with a fault of the same group. Gives their number of
/// rooms, beginning and ids where they are enough; the rest of the hint is the caller's. Cancelled orders do
/// not count.
std::optional<IncidentHint> incidentAmong(const std::vector<OrderRow>& neighbours,
                                          const std::optional<RoomId>& room, const IntakeSettings& settings,
                                          Timestamp now);

/// Trims. Errors: Required (title), TooLong (title, callerText).
Result<IncidentWords> checked(IncidentWords words);

/// What closing an incident did to one of its orders.
enum class MemberOutcome {
    Done,      ///< work done, with the incident's result
    Closed,    ///< slip was back
    Cancelled, ///< nobody had been sent
    Kept,      ///< stays as it is
};
/// What closing does to an order in that state; Kept: it cannot be ended here.
MemberOutcome outcomeFor(OrderState state);

struct ClosedMember {
    OrderId order{0};
    QString number;
    QString place;
    MemberOutcome outcome = MemberOutcome::Kept;
    std::optional<Error> why; ///< of Kept
};

struct IncidentClosing {
    Incident incident;
    std::vector<ClosedMember> members;
};

} // namespace pd
