// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/calls/call.h"
#include "domain/repairs/serviceorder.h"
#include "presentation/repairs/callerline.h"

#include <vector>

namespace pd {

enum class AppointmentDay { Today, Tomorrow };

/// What stands in the repair form, as typed; becomes an OrderIntake when it is saved.
struct RepairInput : CallerLine {
    std::optional<CallId> call; ///< the call record it comes from
    QString callNumber;
    QString callPhone; ///< masked: the number the record has; the order gets the whole one
    QString faultText;
    std::optional<FaultKindId> fault;
    QString content;
    QString material;
    JobKind jobKind = JobKind::Repair;
    Part part = Part::Own;
    Urgency urgency = Urgency::Normal;
    WarrantyState warranty = WarrantyState::Unknown;
    AppointmentDay appointmentDay = AppointmentDay::Today;
    QString appointmentTime; ///< "930"; empty: none
    bool chargeable = false;
    QString expected;  ///< yuan
    QString consentBy; ///< empty: not agreed yet
    QString note;

    [[nodiscard]] bool isEmpty() const { return *this == RepairInput(); }
    friend bool operator==(const RepairInput&, const RepairInput&) = default;
};

QJsonObject toJson(const RepairInput& input);
RepairInput repairInputFrom(const QJsonObject& json);

/// What a call tells about the repair that comes of it (LOG-12). The number of somebody in the registry stays
/// masked: the desk finds it in the call, and the phone field is for another one.
RepairInput repairInputFrom(const Call& call);

/// The intake, or everything that is wrong with the typed texts. Errors: Required (place, faultKind),
/// NotADate and PromiseInPast (appointment), NotANumber and OutOfRange (expected).
struct CheckedInput {
    OrderIntake intake;
    std::vector<Error> errors;
};
CheckedInput checked(const RepairInput& input, const Clock& clock);

} // namespace pd
