// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fees/shift.h"
#include "storage/unitofwork.h"

namespace pd {

/// Reads shifts. Throws StorageError.
class ShiftQueries {
public:
    explicit ShiftQueries(Connection& connection) : m_connection(connection) {}

    std::optional<Shift> shift(ShiftId id);
    std::optional<Shift> openOf(StaffId cashier);
    std::optional<Shift> openAt(const QString& station);
    /// Every open one, by opening.
    std::vector<Shift> allOpen();
    /// Newest first.
    std::vector<Shift> latest(int most);
    /// Those on no day sheet, by opening.
    std::vector<Shift> withoutSheet();
    /// What the last closed shift of that drawer left in it.
    std::optional<Money> leftAt(const QString& station);
    /// In the order in which they happened.
    std::vector<ShiftMove> moves(ShiftId id);
    int receipts(ShiftId id);
    /// Nothing: it is open, or there is none.
    std::optional<ShiftClose> close(ShiftId id);
    ShiftSettings settings();

private:
    CashCount cash(ShiftId id, const char* moment);

    Connection& m_connection;
};

/// Writes shifts: what is posted stays. Throws StorageError.
class ShiftStore {
public:
    explicit ShiftStore(UnitOfWork& unit) : m_unit(unit) {}

    /// Gives it its number and notes what the shift before left in the drawer (B7). `cash` empty: only the
    /// sum was typed. Errors: OutOfRange ("opening": below zero), ShiftOpen (of the cashier or of the
    /// station; its number), ReasonRequired ("reason": another sum than was left).
    Result<Shift> open(StaffId cashier, const QString& cashierName, const QString& station, Money opening,
                       const CashCount& cash, const QString& reason);
    /// Errors: ShiftClosed, Required ("amount", "reason"), OutOfRange ("amount").
    Result<void> move(const Shift& shift, ShiftMoveKind kind, Money amount, const QString& reason);
    /// Stores count, differences and figures, and ends the shift (B10). Errors: ShiftClosed.
    Result<void> close(const ShiftClose& close);
    void set(const ShiftSettings& settings);

private:
    void putCash(ShiftId id, const char* moment, const CashCount& cash);

    UnitOfWork& m_unit;
};

} // namespace pd
