// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repairs/ordereventlog.h"

namespace pd {

void addOrderEvent(UnitOfWork& unit, OrderId order, OrderEventKind kind, const QString& detail,
                   const QString& note, std::optional<Timestamp> dueAt, std::optional<Timestamp> at)
{
    unit.connection()
        .statement(QStringLiteral("INSERT INTO order_event (order_id, kind, at_ms, recorded_at_ms, actor, "
                                  "due_at_ms, detail, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"))
        .bind(order)
        .bind(code(kind))
        .bind(at.value_or(unit.now()))
        .bind(unit.now())
        .bind(unit.actor().login)
        .bind(dueAt)
        .bind(detail)
        .bind(note)
        .run();
    unit.changed(Topic::Orders);
}

} // namespace pd
