// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reports/figures.h"

#include <array>

namespace pd {

namespace {

constexpr int whole = 1000;
constexpr int monthsOfYear = 12;

} // namespace

QString code(FigureGroup group)
{
    switch (group) {
    case FigureGroup::Technicians:
        return QStringLiteral("technicians");
    case FigureGroup::FaultGroups:
        return QStringLiteral("fault-groups");
    case FigureGroup::FaultKinds:
        return QStringLiteral("fault-kinds");
    case FigureGroup::Months:
        return QStringLiteral("months");
    }
    return {};
}

std::span<const FigureGroup> allFigureGroups()
{
    static constexpr std::array all{FigureGroup::Technicians, FigureGroup::FaultGroups,
                                    FigureGroup::FaultKinds, FigureGroup::Months};
    return all;
}

int FigureRow::count(FigureColumn column) const
{
    switch (column) {
    case FigureColumn::Orders:
        return orders;
    case FigureColumn::Arrived:
        return arrived;
    case FigureColumn::InTime:
        return inTime;
    case FigureColumn::Late:
        return arrived - inTime;
    case FigureColumn::Done:
        return done;
    case FigureColumn::Open:
        return orders - done;
    }
    return 0;
}

std::optional<int> FigureRow::timeliness() const
{
    return rateOf(inTime, arrived);
}

std::optional<int> FigureRow::completion() const
{
    return rateOf(done, orders);
}

std::optional<int> rateOf(int part, int of)
{
    if (of <= 0) {
        return std::nullopt;
    }
    const std::int64_t doubled = 2 * std::int64_t{part} * whole + of;
    return static_cast<int>(doubled / (2 * std::int64_t{of}));
}

Date firstOfMonth(const Date& day)
{
    return day.plusDays(1 - day.day());
}

Date plusMonths(const Date& firstDay, int months)
{
    const int count = firstDay.year() * monthsOfYear + firstDay.month() - 1 + months;
    return Date::of(count / monthsOfYear, count % monthsOfYear + 1, 1).value();
}

} // namespace pd
