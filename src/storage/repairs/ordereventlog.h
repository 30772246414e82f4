// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/serviceorder.h"
#include "storage/unitofwork.h"

namespace pd {

/// Adds to an order's history what leaves its state as it is. Audits nothing itself: the change it tells of
/// does. `at` is when it happened; none: now. Throws StorageError.
void addOrderEvent(UnitOfWork& unit, OrderId order, OrderEventKind kind, const QString& detail,
                   const QString& note, std::optional<Timestamp> dueAt = std::nullopt,
                   std::optional<Timestamp> at = std::nullopt);

} // namespace pd
