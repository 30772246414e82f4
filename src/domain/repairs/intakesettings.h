// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QString>

#include <span>

namespace pd {

/// What happens to repairs that are not urgent and come outside the service hours (REP-26).
enum class NightDesk {
    Normal,  ///< (a) the monitoring room runs the usual process
    NextDay, ///< (b) they are registered and passed to the desk next day
};
std::span<const NightDesk> allNightDesks();
QString code(NightDesk value);

/// What the desk watches for; the office's own limits.
struct IntakeSettings {
    int duplicateHours = 72;  ///< same place and kind: reported that long ago or still open
    int callerHours = 24;     ///< same caller
    int recurringTimes = 3;   ///< same place and kind that often … (REP-27)
    int recurringDays = 30;   ///< … in so many days
    int incidentRooms = 3;    ///< rooms of one building with the same kind of fault …
    int incidentMinutes = 60; ///< … within so many minutes
    int badResultTimes = 3;   ///< bad results of one technician that often … (REP-56)
    int badResultDays = 30;   ///< … in so many days
    NightDesk nightDesk = NightDesk::Normal;
    QString liftCompany; ///< who is called when people are trapped (REP-65)
    QString liftPhone;

    friend bool operator==(const IntakeSettings&, const IntakeSettings&) = default;
};

/// Trimmed. Errors: OutOfRange (duplicateHours, callerHours, recurringTimes, recurringDays, incidentRooms,
/// incidentMinutes, badResultTimes, badResultDays), TooLong (liftCompany, liftPhone).
Result<IntakeSettings> checked(IntakeSettings settings);

} // namespace pd
