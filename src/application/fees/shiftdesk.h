// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/fees/shiftcommands.h"
#include "application/readgate.h"
#include "domain/fees/daysheet.h"

namespace pd {

/// A shift as it may be seen before the count: nothing of what must be in the drawer.
struct ShiftNow {
    Shift shift;
    int receipts = 0;
    std::vector<ShiftMove> moves;
    bool tooLong = false; ///< over 24 hours: takes no more money
};

/// What is typed at the opening.
struct ShiftOpening {
    Money opening;
    CashCount cash; ///< empty: only the sum was typed
    QString reason; ///< why it is another sum than was left
};

/// The cashiers' shifts, from the float to the count (B7 … B10).
class ShiftDesk {
public:
    ShiftDesk(WriteGate& writes, ReadGate& reads) : m_writes(writes), m_reads(reads) {}

    /// The open shift of whoever is at the desk, at whatever station.
    Result<std::optional<ShiftNow>> current(const Session& session);
    /// A shift with what happened at its drawer. Errors: NotFound.
    Result<ShiftNow> now(const Session& session, ShiftId shift);
    /// Newest first.
    Result<std::vector<Shift>> latest(const Session& session, int most);
    /// Of a closed shift. Errors: NotFound.
    Result<ShiftClose> closing(const Session& session, ShiftId shift);

    /// Of whoever is at the desk, at this station. Errors: NotPermitted (the system has no drawer),
    /// OutOfRange
    /// ("opening"), ShiftOpen, ReasonRequired ("reason").
    Result<Shift> open(const Session& session, const ShiftOpening& opening);
    /// In the own open shift. Errors: ShiftRequired, Required ("amount", "reason"), OutOfRange ("amount").
    Result<void> move(const Session& session, ShiftMoveKind kind, Money amount, const QString& reason);
    /// Ends a shift by its blind count; a refused count is noted (B18) and changes nothing else. `approver`
    /// is the second person, where the difference is above the limit. The shift of a colleague needs
    /// ApproveMoney. Errors: NotFound, NotPermitted, ShiftClosed, OwnWork (the approver is the cashier or
    /// whoever counts), and those of closed().
    Result<ShiftClose> close(const Session& session, ShiftId shift, const ShiftCloseEntry& entry,
                             const std::optional<Session>& approver = {});

    Result<ShiftSettings> settings();
    /// Errors: OutOfRange ("differenceLimit": below zero or over 1,000 yuan).
    Result<void> change(const Session& session, const ShiftSettings& settings);

    [[nodiscard]] const Clock& clock() const noexcept { return m_writes.clock(); }

private:
    ShiftNow nowOf(Connection& connection, const Shift& shift) const;
    void noteRefusal(const Session& session, ShiftId shift, const ShiftCloseEntry& entry, const Error& why);

    WriteGate& m_writes;
    ReadGate& m_reads;
};

} // namespace pd
