// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/calls/call.h"
#include "presentation/repairs/callerline.h"

#include <vector>

namespace pd {

/// What stands in the call form, as typed; becomes a CallIntake when it is saved.
struct CallInput : CallerLine {
    CallChannel channel = CallChannel::Phone;
    CallCategory category = CallCategory::Inquiry;
    QString reason;
    QString answer;
    QString receiver;
    QString promise; ///< "1530"; empty: none
    QString note;
    bool handled = false;               ///< nothing is left to do
    std::optional<Timestamp> startedAt; ///< when the first thing was typed: the time of the call

    /// Nothing was typed; the choices count for nothing.
    [[nodiscard]] bool isEmpty() const;
    friend bool operator==(const CallInput&, const CallInput&) = default;
};

QJsonObject toJson(const CallInput& input);
CallInput callInputFrom(const QJsonObject& json);

/// The intake, or everything that is wrong with the typed texts. Errors: Required ("callReason"), NotADate
/// and PromiseInPast ("promise").
struct CheckedCall {
    CallIntake intake;
    std::vector<Error> errors;
};
CheckedCall checked(const CallInput& input, const Clock& clock);

} // namespace pd
