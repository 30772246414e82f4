// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repairs/assignmentstore.h"

#include "domain/codes.h"

namespace pd {

namespace {

/// Of the time for undoing; leaves room for a clock that is set back.
constexpr int keptMinutes = 10;

FormerAssignment formerOf(const Row& row)
{
    FormerAssignment former;
    former.order = row.id<OrderId>(0);
    former.version = static_cast<int>(row.integer(1));
    former.at = row.timestamp(2);
    former.actor = row.text(3);
    former.state = fromCode(allOrderStates(), row.text(4)).value_or(OrderState::Registered);
    former.technician = row.idOrNull<StaffId>(5);
    former.appointmentAt = row.timestampOrNull(6);
    former.dispatchedAt = row.timestampOrNull(7);
    former.arrivedAt = row.timestampOrNull(8);
    former.waitingReason = fromCode(allWaitingReasons(), row.text(9));
    former.promisedAt = row.timestampOrNull(10);
    return former;
}

} // namespace

void AssignmentStore::remember(const FormerAssignment& former)
{
    m_unit.connection()
        .statement(QStringLiteral("DELETE FROM assignment_undo WHERE order_id = ? OR at_ms < ?"))
        .bind(former.order)
        .bind(former.at.plusMinutes(-keptMinutes))
        .run();
    m_unit.connection()
        .statement(QStringLiteral(
            "INSERT INTO assignment_undo (order_id, order_version, at_ms, actor, state, technician_id, "
            "appointment_at_ms, dispatched_at_ms, arrived_at_ms, waiting_reason, promised_at_ms) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
        .bind(former.order)
        .bind(former.version)
        .bind(former.at)
        .bind(former.actor)
        .bind(code(former.state))
        .bind(former.technician)
        .bind(former.appointmentAt)
        .bind(former.dispatchedAt)
        .bind(former.arrivedAt)
        .bind(former.waitingReason ? code(*former.waitingReason) : QString())
        .bind(former.promisedAt)
        .run();
}

std::optional<FormerAssignment> AssignmentStore::former(OrderId order) const
{
    return m_unit.connection()
        .statement(QStringLiteral(
            "SELECT order_id, order_version, at_ms, actor, state, technician_id, appointment_at_ms, "
            "dispatched_at_ms, arrived_at_ms, waiting_reason, promised_at_ms FROM assignment_undo "
            "WHERE order_id = ?"))
        .bind(order)
        .first(formerOf);
}

void AssignmentStore::forget(OrderId order)
{
    m_unit.connection()
        .statement(QStringLiteral("DELETE FROM assignment_undo WHERE order_id = ?"))
        .bind(order)
        .run();
}

bool AssignmentStore::slipPrintedSince(const QString& number, Timestamp at) const
{
    return m_unit.connection()
               .statement(QStringLiteral("SELECT COUNT(*) FROM document_print WHERE document = 'order-slip' "
                                         "AND number = ? AND at_ms >= ?"))
               .bind(number)
               .bind(at)
               .integer() > 0;
}

} // namespace pd
