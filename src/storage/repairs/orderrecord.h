// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/orderlist.h"
#include "storage/sql/statement.h"

namespace pd::orderrecord {

/// The columns of service_order as `o` that make a ServiceOrder, then those of a list row: needs `joins`.
QString columns();
QString rowColumns();
/// fault_kind k, its group g, technician t.
QString joins();

ServiceOrder order(const Row& row);
OrderRow listRow(const Row& row);
OrderEvent event(const Row& row);
/// `who`: column or expression for the actor, a login unless it says otherwise.
QString eventColumns(const QString& who = QStringLiteral("e.actor"));
/// How many they are: where further columns of a select begin.
inline constexpr int eventColumnCount = 10;

} // namespace pd::orderrecord
