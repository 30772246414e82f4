// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repairs/labour.h"

#include <algorithm>
#include <map>

namespace pd {

namespace {

std::int64_t unionOf(std::vector<LabourInterval> intervals)
{
    std::ranges::sort(intervals, {}, &LabourInterval::from);
    std::int64_t covered = 0;
    std::optional<Timestamp> reached;
    for (const LabourInterval& one : intervals) {
        const Timestamp begin = reached ? std::max(*reached, one.from) : one.from;
        if (one.until > begin) {
            covered += one.until.milliseconds() - begin.milliseconds();
        }
        reached = reached ? std::max(*reached, one.until) : one.until;
    }
    return covered;
}

} // namespace

LabourTotals totalsOf(std::span<const LabourInterval> intervals)
{
    std::map<std::int64_t, std::vector<LabourInterval>> byPerson;
    for (const LabourInterval& one : intervals) {
        byPerson[one.technician.value()].push_back(one);
    }
    LabourTotals totals{unionOf({intervals.begin(), intervals.end()}), 0};
    for (auto& [person, own] : byPerson) {
        totals.manHoursMs += unionOf(std::move(own));
    }
    return totals;
}

LabourTotals totalsOf(std::span<const LabourEntry> entries)
{
    std::vector<LabourInterval> counted;
    for (const LabourEntry& entry : entries) {
        if (!entry.struck) {
            counted.push_back(entry.interval);
        }
    }
    return totalsOf(counted);
}

Result<LabourInterval> checked(const LabourInterval& interval, Timestamp now)
{
    constexpr std::int64_t minuteMs = 60'000;
    constexpr std::int64_t dayMs = 24 * 60 * minuteMs;
    if (interval.until <= interval.from) {
        return error(ErrorCode::TimeOrder, "until", {"from", "until"});
    }
    if (interval.until.milliseconds() / minuteMs > now.milliseconds() / minuteMs) {
        return error(ErrorCode::TimeOrder, "until", {"until", "now"});
    }
    if (interval.until.milliseconds() - interval.from.milliseconds() > dayMs) {
        return error(ErrorCode::OutOfRange, "until", {"0", "24"});
    }
    return interval;
}

} // namespace pd
