// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/office/servicecalendar.h"

#include <algorithm>

namespace pd {

namespace {

constexpr int minutesOfDay = 24 * 60;
constexpr int longestWalkDays = 10 * ServiceCalendar::longestGapDays;
constexpr qsizetype greatestName = 40;
constexpr WorkRange standardHours{9 * 60, 17 * 60 + 30};

/// Errors: OutOfRange, RangesOverlap. Sorts the ranges.
std::optional<Error> problemOf(std::vector<WorkRange>& ranges, const std::string& field,
                               const std::string& day)
{
    std::sort(ranges.begin(), ranges.end());
    for (std::size_t i = 0; i < ranges.size(); ++i) {
        const WorkRange& range = ranges[i];
        if (range.from < 0 || range.until > minutesOfDay) {
            return error(ErrorCode::OutOfRange, field, {"00:00", "24:00"});
        }
        const bool overlaps = i > 0 && range.from < ranges[i - 1].until;
        if (overlaps || range.until <= range.from) {
            return error(ErrorCode::RangesOverlap, field, {day});
        }
    }
    return std::nullopt;
}

bool hasTime(const ServiceCalendar& calendar, const Date& today)
{
    for (int i = 0; i < ServiceCalendar::longestGapDays; ++i) {
        if (!calendar.rangesOn(today.plusDays(i)).empty()) {
            return true;
        }
    }
    return false;
}

/// The part of a range that lies after `from`; nothing where it is over by then.
std::optional<WorkSlice> sliceAfter(Timestamp from, const Date& day, const WorkRange& range,
                                    const Clock& clock)
{
    const WorkSlice slice{std::max(from, clock.instant({day, range.from})),
                          clock.instant({day, range.until})};
    return slice.from < slice.until ? std::optional(slice) : std::nullopt;
}

std::int64_t lengthOf(const WorkSlice& slice)
{
    return slice.until.milliseconds() - slice.from.milliseconds();
}

} // namespace

CalendarPlan CalendarPlan::standard()
{
    CalendarPlan plan;
    plan.week.fill({standardHours});
    return plan;
}

QString weekdayCode(int weekday)
{
    static const std::array names{QStringLiteral("monday"),    QStringLiteral("tuesday"),
                                  QStringLiteral("wednesday"), QStringLiteral("thursday"),
                                  QStringLiteral("friday"),    QStringLiteral("saturday"),
                                  QStringLiteral("sunday")};
    return names.at(static_cast<std::size_t>(weekday - 1));
}

Result<CalendarPlan> checked(CalendarPlan plan, const Date& today)
{
    for (std::size_t i = 0; i < plan.week.size(); ++i) {
        const int weekday = static_cast<int>(i) + 1;
        if (auto problem = problemOf(plan.week[i], "week:" + std::to_string(weekday),
                                     weekdayCode(weekday).toStdString())) {
            return *problem;
        }
    }
    std::sort(plan.days.begin(), plan.days.end(),
              [](const CalendarDay& left, const CalendarDay& right) { return left.date < right.date; });
    for (std::size_t i = 0; i < plan.days.size(); ++i) {
        CalendarDay& day = plan.days[i];
        const std::string name = day.date.toString();
        if (i > 0 && day.date == plan.days[i - 1].date) {
            return error(ErrorCode::Duplicate, "days", {name});
        }
        day.name = day.name.simplified();
        if (day.name.size() > greatestName) {
            return error(ErrorCode::TooLong, "days", {std::to_string(greatestName)});
        }
        if (auto problem = problemOf(day.ranges, "days", name)) {
            return *problem;
        }
    }
    if (!hasTime(ServiceCalendar(plan), today)) {
        return error(ErrorCode::CalendarWithoutTime, "week:1");
    }
    return plan;
}

ServiceCalendar::ServiceCalendar() : m_plan(CalendarPlan::standard()) {}

ServiceCalendar::ServiceCalendar(CalendarPlan plan) : m_plan(std::move(plan)) {}

const std::vector<WorkRange>& ServiceCalendar::rangesOn(const Date& date) const
{
    const auto special =
        std::lower_bound(m_plan.days.begin(), m_plan.days.end(), date,
                         [](const CalendarDay& day, const Date& wanted) { return day.date < wanted; });
    if (special != m_plan.days.end() && special->date == date) {
        return special->ranges;
    }
    return m_plan.week.at(static_cast<std::size_t>(date.weekday() - 1));
}

bool ServiceCalendar::isOpen(Timestamp at, const Clock& clock) const
{
    const CivilTime civil = clock.civil(at);
    return std::ranges::any_of(rangesOn(civil.date), [&](const WorkRange& range) {
        return range.from <= civil.minute && civil.minute < range.until;
    });
}

Result<WorkWalk> ServiceCalendar::walk(Timestamp from, std::int64_t workMs, const Clock& clock) const
{
    WorkWalk walk{from, {}};
    std::int64_t left = workMs;
    Date day = clock.civil(from).date;
    int idle = 0;
    for (int i = 0; left > 0 && i < longestWalkDays && idle <= longestGapDays; ++i, day = day.plusDays(1)) {
        ++idle;
        for (const WorkRange& range : rangesOn(day)) {
            const auto whole = sliceAfter(from, day, range, clock);
            if (!whole || left == 0) {
                continue;
            }
            const std::int64_t used = std::min(left, lengthOf(*whole));
            walk.end = whole->from.plusMilliseconds(used);
            walk.slices.push_back({whole->from, walk.end});
            left -= used;
            idle = 0;
        }
    }
    if (left > 0) {
        return error(ErrorCode::CalendarWithoutTime);
    }
    return walk;
}

std::int64_t ServiceCalendar::workingMs(Timestamp from, Timestamp until, const Clock& clock) const
{
    if (until <= from) {
        return 0;
    }
    std::int64_t total = 0;
    const Date last = clock.civil(until).date;
    for (Date day = clock.civil(from).date; day <= last; day = day.plusDays(1)) {
        for (const WorkRange& range : rangesOn(day)) {
            if (auto slice = sliceAfter(from, day, range, clock)) {
                slice->until = std::min(slice->until, until);
                total += std::max<std::int64_t>(0, lengthOf(*slice));
            }
        }
    }
    return total;
}

} // namespace pd
