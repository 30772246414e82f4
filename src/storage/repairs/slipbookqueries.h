// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/slipbook.h"
#include "storage/sql/connection.h"

#include <map>

namespace pd {

/// Reads the books of the slips. What a query costs depends on what is open, or on the day or month asked
/// for, never on the history. A caller who wants several selects to agree opens a read transaction. All throw
/// StorageError.
class SlipBookQueries {
public:
    SlipBookQueries(Connection& connection, const Clock& clock) : m_connection(connection), m_clock(clock) {}

    /// Slips that are with technicians (REP-42).
    UnreturnedSlips unreturned();
    /// The numbers issued on that day (REP-31); as signed off, where that has been done.
    DayNumbers day(const Date& day);
    CheckDays checkDays();
    /// The numbers of "202611" (REP-32); as bound, where that has been done.
    MonthNumbers month(const QString& month);
    /// With numbers, the latest first.
    std::vector<BindingMonth> months();
    /// The orders that a blank was entered as; nothing for one that nobody knows.
    std::optional<SlipBlank> blank(const QString& number);

private:
    /// `wanted` selects order ids, `parameters` are bound to it.
    struct Selection {
        QString wanted;
        std::vector<QString> texts;
        std::vector<Timestamp> times;
    };
    Statement bound(const QString& sql, const Selection& selection);
    std::vector<NumberLine> lines(const Selection& selection);
    void addStories(std::map<OrderId, NumberLine>& lines, const Selection& selection);
    /// Adds the numbers of the month that no order carries, from the one after the order before `lines` to
    /// the last of them; to the last given where no later order follows.
    void addHoles(std::vector<NumberLine>& lines);
    QString latestExplanation(const QString& number);
    std::vector<SlipBlank> blanksOf(const Date& day);
    std::optional<Date> oldestUnsigned();
    std::vector<CheckedNumber> checkedNumbers(const QString& table, std::int64_t id);

    Connection& m_connection;
    const Clock& m_clock;
};

} // namespace pd
