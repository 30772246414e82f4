// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fees/daysheet.h"
#include "storage/unitofwork.h"

namespace pd {

/// Reads day sheets. Throws StorageError.
class DayQueries {
public:
    DayQueries(Connection& connection, const Clock& clock) : m_connection(connection), m_clock(clock) {}

    std::optional<DayClose> close(DayCloseId id);
    /// Newest first.
    std::vector<DayClose> latest(int most);
    std::optional<Date> lastDay();
    /// Of the last sheet; zero before the first.
    Money grandTotal();
    /// Days that have shifts and no sheet, earliest first.
    std::vector<PendingDay> pending();

private:
    Connection& m_connection;
    const Clock& m_clock;
};

/// Writes day sheets: what is posted stays. Throws StorageError.
class DayStore {
public:
    explicit DayStore(UnitOfWork& unit) : m_unit(unit) {}

    /// Gives the day its number and its sheet. `office`, `closedBy` and `demo` go onto it as they are.
    /// Errors: OutOfRange ("date": in the future, or no day that waits for its sheet, or an earlier one
    /// waits: parameter its date), ShiftOpen (a shift of the day; its number), NumbersMissing (the first one
    /// that nobody explained).
    Result<DayClose> close(const Date& day, const QString& office, const QString& closedBy, bool demo);
    /// Which printing this is: 1 is the first.
    int print(const DayClose& close);

private:
    UnitOfWork& m_unit;
};

} // namespace pd
