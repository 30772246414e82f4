// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/readgate.h"
#include "application/repairs/repairdesk.h"
#include "domain/repairs/assignment.h"
#include "domain/spreadsheet.h"

#include <span>

namespace pd {

/// A finger on several orders at once: all of them, or none.
inline constexpr Command assignOrders{"repairs.assign", Permission::DispatchOrder};
inline constexpr Command undoDispatch{"repairs.undo-dispatch", Permission::DispatchOrder};
inline constexpr Command exportDispatchList{"repairs.export-dispatch-list", Permission::PrintOrders};
std::span<const Command> assignmentCommands();

/// An order as it was on the screen.
struct OrderAsSeen {
    OrderId order;
    int version = 0;
};

/// What the supervisor does at the dispatch board beyond a single dispatch.
class AssignmentDesk {
public:
    AssignmentDesk(WriteGate& writes, ReadGate& reads) : m_writes(writes), m_reads(reads) {}

    struct Visit {
        OrderAsSeen order;
        Timestamp at;
    };
    /// Gives all these orders to a technician, or none of them. A visit within half an hour of another one of
    /// his is refused unless there is a reason, which goes into the events (REP-12). Gives the orders as they
    /// are now. Errors: AppointmentTaken (appointment; the order in the way), Conflict (order; its number),
    /// and those of RepairDesk::dispatch().
    Result<std::vector<ServiceOrder>> assign(const Session& session, StaffId technician,
                                             const std::vector<Visit>& visits, const QString& reason = {});
    /// Takes an assignment back, of all these orders or of none: only by who made it, within undoSeconds,
    /// while nobody has gone on with one of them and no slip has gone out. Errors: UndoTooLate, NotFound.
    Result<std::vector<ServiceOrder>> undo(const Session& session, const std::vector<OrderAsSeen>& orders);

    /// Writes a table of the dispatch list of that day and leaves a trace of it. `widths` in characters.
    /// Errors: FileUnwritable.
    Result<void> writeSheet(const Session& session, const Date& date, const QString& path,
                            const Workbook& workbook, const std::vector<int>& widths);

private:
    WriteGate& m_writes;
    ReadGate& m_reads;
};

} // namespace pd
