// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repairs/capacity.h"

#include <algorithm>

namespace pd {

namespace {

constexpr int longestLine = 200;
constexpr int longestText = 2000;
constexpr int dayMinutes = 24 * 60;

bool outside(int value, int least, int greatest)
{
    return value < least || value > greatest;
}

} // namespace

int CapacitySettings::visitsOf(StaffId technician) const
{
    const auto found = own.find(technician);
    return found == own.end() ? visits : found->second;
}

Result<CapacitySettings> checked(const CapacitySettings& settings)
{
    const auto range = [](const char* field, int least) {
        return error(ErrorCode::OutOfRange, field, {std::to_string(least), std::to_string(mostVisits)});
    };
    if (outside(settings.visits, 1, mostVisits)) {
        return range("visits", 1);
    }
    for (const auto& [technician, visits] : settings.own) {
        if (outside(visits, 0, mostVisits)) {
            return range("ownVisits", 0);
        }
    }
    if (outside(settings.dayBegins, 0, dayMinutes - 1) || outside(settings.dayEnds, 1, dayMinutes) ||
        settings.dayEnds <= settings.dayBegins) {
        return error(ErrorCode::DateOrder, "dayEnds");
    }
    return settings;
}

Result<Saturation> reported(const SaturationEntry& entry, Timestamp now, const QString& actor)
{
    if (!entry.acceptedFrom) {
        return error(ErrorCode::PromiseRequired, "acceptedFrom");
    }
    if (*entry.acceptedFrom <= now) {
        return error(ErrorCode::PromiseInPast, "acceptedFrom");
    }
    Saturation saturation;
    saturation.reportedAt = now;
    saturation.acceptedFrom = *entry.acceptedFrom;
    saturation.reportedBy = entry.reportedBy.trimmed();
    saturation.actor = actor;
    saturation.note = entry.note.trimmed();
    if (saturation.reportedBy.isEmpty()) {
        return error(ErrorCode::Required, "reportedBy");
    }
    if (saturation.reportedBy.size() > longestLine) {
        return error(ErrorCode::TooLong, "reportedBy", {std::to_string(longestLine)});
    }
    if (saturation.note.size() > longestText) {
        return error(ErrorCode::TooLong, "note", {std::to_string(longestText)});
    }
    return saturation;
}

std::optional<Timestamp> saturatedUntil(const ServiceOrder& order, Timestamp visit,
                                        std::span<const Saturation> saturations)
{
    std::optional<Timestamp> until;
    if (order.intake.urgency != Urgency::Normal) {
        return until;
    }
    for (const Saturation& saturation : saturations) {
        const bool newWork = order.reportedAt >= saturation.reportedAt;
        if (!saturation.liftedAt && newWork && visit < saturation.acceptedFrom) {
            until = std::max(until.value_or(saturation.acceptedFrom), saturation.acceptedFrom);
        }
    }
    return until;
}

std::optional<Timestamp> saturatedUntil(Urgency urgency, Timestamp visit,
                                        std::span<const Saturation> saturations)
{
    ServiceOrder order;
    order.intake.urgency = urgency;
    order.reportedAt = visit; // not before any report that could reach it
    return saturatedUntil(order, visit, saturations);
}

std::vector<Timestamp> freeVisits(std::span<const Timestamp> taken, const Date& day, Timestamp from,
                                  const CapacitySettings& settings, const Clock& clock, int most)
{
    std::vector<Timestamp> free;
    const int last = settings.dayEnds - visitMinutes;
    const int first = (settings.dayBegins + visitMinutes - 1) / visitMinutes * visitMinutes;
    for (int minute = first; minute <= last && static_cast<int>(free.size()) < most; minute += visitMinutes) {
        const Timestamp at = clock.instant({day, minute});
        const bool isTaken = std::ranges::any_of(taken, [&](Timestamp visit) {
            return visit < at.plusMinutes(visitMinutes) && at < visit.plusMinutes(visitMinutes);
        });
        if (at >= from && !isTaken) {
            free.push_back(at);
        }
    }
    return free;
}

} // namespace pd
