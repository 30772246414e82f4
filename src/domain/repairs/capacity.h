// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/repairs/appointments.h"
#include "domain/staff/staffid.h"

#include <QtCore/QString>

#include <map>
#include <optional>
#include <span>
#include <vector>

namespace pd {

using SaturationId = Id<struct SaturationTag>;

/// How much one technician can do in a day (settings of the office, REP-17).
struct CapacitySettings {
    int visits = 8;             ///< a day and technician, who has no number of his own
    int dayBegins = 9 * 60;     ///< minute of the day from which visits are offered
    int dayEnds = 17 * 60 + 30; ///< minute of the day at which the last one is over
    std::map<StaffId, int> own; ///< technicians with a number of their own

    [[nodiscard]] int visitsOf(StaffId technician) const;
    friend bool operator==(const CapacitySettings&, const CapacitySettings&) = default;
};
inline constexpr int mostVisits = 48;

/// Errors: OutOfRange ("visits", "ownVisits"), DateOrder ("dayEnds": not after the beginning).
Result<CapacitySettings> checked(const CapacitySettings& settings);

/// "Full of work": reported by the supervisor, with the time from which new bookings are taken (REP-17).
struct Saturation {
    SaturationId id{0};
    Timestamp reportedAt{0};
    Timestamp acceptedFrom{0};
    QString reportedBy; ///< the team leader who said so
    QString actor;      ///< login of who entered it
    QString note;
    std::optional<Timestamp> liftedAt; ///< taken back before its time

    friend bool operator==(const Saturation&, const Saturation&) = default;
};

struct SaturationEntry {
    std::optional<Timestamp> acceptedFrom;
    QString reportedBy;
    QString note;
};
/// Errors: PromiseRequired and PromiseInPast ("acceptedFrom"), Required ("reportedBy"), TooLong.
Result<Saturation> reported(const SaturationEntry& entry, Timestamp now, const QString& actor);

/// From when new bookings are taken, where `order` is one and `visit` lies before it; nothing: there is room.
/// Urgent work goes ahead of all of it, and so does what was reported before the day was full.
std::optional<Timestamp> saturatedUntil(const ServiceOrder& order, Timestamp visit,
                                        std::span<const Saturation> saturations);
/// The same for work reported just now.
std::optional<Timestamp> saturatedUntil(Urgency urgency, Timestamp visit,
                                        std::span<const Saturation> saturations);

/// One technician's day: what is on it and what is free.
struct TechnicianDay {
    StaffId technician;
    QString name = {};
    QString trade = {};
    int visits = 0;                   ///< orders with their appointment on that day, done ones too
    int capacity = 0;                 ///< of that day
    std::vector<Timestamp> free = {}; ///< beginnings of free visits, the earliest first

    [[nodiscard]] bool isFull() const { return visits >= capacity; }
};

/// Beginnings of free visits of a day, on whole half hours, not before `from`, at most `most`.
std::vector<Timestamp> freeVisits(std::span<const Timestamp> taken, const Date& day, Timestamp from,
                                  const CapacitySettings& settings, const Clock& clock, int most);

} // namespace pd
