// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QtCore/QString>

#include <array>
#include <vector>

namespace pd {

/// Minutes of the day, 0 ≤ from < until ≤ 1440; the minute `until` does not belong to it.
struct WorkRange {
    int from = 0;
    int until = 0;

    friend auto operator<=>(const WorkRange&, const WorkRange&) = default;
};

/// A date that is not like its weekday: a holiday (no ranges) or a make-up working day 调休.
struct CalendarDay {
    Date date;
    std::vector<WorkRange> ranges;
    QString name; ///< 国庆节

    friend bool operator==(const CalendarDay&, const CalendarDay&) = default;
};

/// The office's service hours as they are edited.
struct CalendarPlan {
    std::array<std::vector<WorkRange>, 7> week; ///< Monday first; no ranges: closed
    std::vector<CalendarDay> days;

    /// 9:00–17:30 on every day (LOG-15).
    static CalendarPlan standard();
    friend bool operator==(const CalendarPlan&, const CalendarPlan&) = default;
};

/// The name of a day of the week as errors carry it: "monday".
QString weekdayCode(int weekday);

/// Sorted and without surplus blanks. Errors are at the field "week:3" (Wednesday) or "days": RangesOverlap
/// (or an end that is not after its beginning; parameter: a weekdayCode() or "2026-10-01"), OutOfRange (not
/// minutes of a day), Duplicate (a date given twice), TooLong (name), CalendarWithoutTime ("week:1": none
/// within 366 days from `today`).
Result<CalendarPlan> checked(CalendarPlan plan, const Date& today);

/// A stretch of working time between two instants.
struct WorkSlice {
    Timestamp from{0};
    Timestamp until{0};

    friend bool operator==(const WorkSlice&, const WorkSlice&) = default;
};

/// Where a walk through working time ended, and what it was made of.
struct WorkWalk {
    Timestamp end{0};
    std::vector<WorkSlice> slices;
};

/// Working time: which instants are service hours. Everything is asked with a Clock, which knows the wall
/// clock of the office.
class ServiceCalendar {
public:
    /// A year without working time is no calendar.
    static constexpr int longestGapDays = 366;

    /// The standard plan.
    ServiceCalendar();
    /// Precondition: the plan has been checked().
    explicit ServiceCalendar(CalendarPlan plan);

    [[nodiscard]] const CalendarPlan& plan() const noexcept { return m_plan; }
    [[nodiscard]] const std::vector<WorkRange>& rangesOn(const Date& date) const;
    [[nodiscard]] bool isOpen(Timestamp at, const Clock& clock) const;

    /// The instant at which `workMs` of working time have passed since `from`; outside the hours it starts
    /// with the next opening. Errors: CalendarWithoutTime (no working time for longestGapDays, or not enough
    /// within ten years).
    [[nodiscard]] Result<WorkWalk> walk(Timestamp from, std::int64_t workMs, const Clock& clock) const;
    /// Working time between two instants, never negative.
    [[nodiscard]] std::int64_t workingMs(Timestamp from, Timestamp until, const Clock& clock) const;

    friend bool operator==(const ServiceCalendar&, const ServiceCalendar&) = default;

private:
    CalendarPlan m_plan;
};

} // namespace pd
