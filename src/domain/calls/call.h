// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"
#include "domain/calls/callwords.h"
#include "domain/registry/person.h"
#include "domain/registry/room.h"
#include "domain/repairs/orderid.h"
#include "domain/staff/staffid.h"

#include <QtCore/QString>

#include <optional>
#include <span>

namespace pd {

/// What the clerk takes down of a contact (FRM-01). Only the reason is always required.
struct CallIntake {
    CallChannel channel = CallChannel::Phone;
    CallCategory category = CallCategory::Inquiry;
    std::optional<RoomId> room;
    QString place; ///< room code, or where the caller belongs in words; empty: not known
    std::optional<PersonId> caller;
    QString callerName;
    QString callerPhone;
    QString reason;
    QString answer;
    QString receiver;                    ///< to whom it was passed or reported (LOG-18, LOG-19)
    std::optional<Timestamp> promisedAt; ///< when the customer is called back (LOG-06)
    QString note;

    friend bool operator==(const CallIntake&, const CallIntake&) = default;
};

/// One row of the public information record 公共信息记录 (LOG-01).
struct Call {
    CallId id{0};
    QString number; ///< "LD-202611-0031"
    CallState state = CallState::Open;
    CallIntake intake;
    std::optional<OrderId> order;       ///< the service order it led to (LOG-12)
    std::optional<StaffId> taker;       ///< none: the program itself
    std::optional<StaffId> responsible; ///< first the taker (LOG-07), then to whom it was handed over
    QString takenBy;                    ///< login of the taker
    std::optional<Timestamp> calledBackAt;
    QString outcome; ///< of calling back
    Timestamp takenAt{0};
    std::optional<Timestamp> doneAt;
    int version = 1;

    friend bool operator==(const Call&, const Call&) = default;
};

enum class CallEventKind { Taken, Corrected, CalledBack, Postponed, HandedOver, OrderMade, Closed, Reopened };
/// "handed-over": as stored.
QString code(CallEventKind kind);
std::span<const CallEventKind> allCallEventKinds();

/// What happened to a record: rows are only ever added.
struct CallEvent {
    CallEventKind kind = CallEventKind::Taken;
    std::optional<CallState> from; ///< none for the first event and where the state was kept
    std::optional<CallState> to;
    Timestamp at{0};
    QString actor;                  ///< login
    std::optional<StaffId> staff;   ///< to whom it was handed over
    std::optional<Timestamp> dueAt; ///< the promise made by it
    QString detail;                 ///< codes of the corrected fields, separated by commas
    QString note;

    friend bool operator==(const CallEvent&, const CallEvent&) = default;
};

} // namespace pd
