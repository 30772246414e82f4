// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"

#include <QtCore/QString>

#include <optional>
#include <span>
#include <vector>

namespace pd {

/// What the lines of the figures are.
enum class FigureGroup {
    Technicians,
    FaultGroups,
    FaultKinds,
    Months, ///< the chosen month and the eleven before it
};
/// "technicians"
QString code(FigureGroup group);
std::span<const FigureGroup> allFigureGroups();

/// Which orders of a line a number counts. "Of the month" are those reported in it and not cancelled.
enum class FigureColumn {
    Orders,  ///< of the month
    Arrived, ///< of those: somebody has come, and it is known when that was due
    InTime,  ///< of those: within the limit
    Late,    ///< of the arrived: not within it
    Done,    ///< of the month: done before the month was over
    Open,    ///< of the month: not done by then
};

/// One line, counted in SQL over all rows.
struct FigureRow {
    std::optional<std::int64_t>
        key; ///< technician or fault kind; day number of a month's first; none: nobody
    QString nameZh;
    QString nameEn;
    int orders = 0;
    int arrived = 0;
    int inTime = 0;
    int done = 0;

    [[nodiscard]] int count(FigureColumn column) const;
    /// Timeliness rate 及时率 in tenths of a percent; none where nobody has come.
    [[nodiscard]] std::optional<int> timeliness() const;
    /// Completion rate 完成率 in tenths of a percent; none without orders.
    [[nodiscard]] std::optional<int> completion() const;
    friend bool operator==(const FigureRow&, const FigureRow&) = default;
};

/// KPI-07. The total is counted on its own and not added up.
struct MonthFigures {
    Date month; ///< its first day
    FigureGroup group = FigureGroup::Technicians;
    FigureRow total;
    int cancelled = 0; ///< reported in the month, counted nowhere else
    std::vector<FigureRow> rows;
};

/// One number of the figures.
struct FigureCell {
    Date month;
    FigureGroup group = FigureGroup::Technicians;
    bool total = false;
    std::optional<std::int64_t> key;
    FigureColumn column = FigureColumn::Orders;
};

/// `part` of `whole` in tenths of a percent, rounded half up.
std::optional<int> rateOf(int part, int whole);
Date firstOfMonth(const Date& day);
/// `months` may be negative.
Date plusMonths(const Date& firstDay, int months);

} // namespace pd
