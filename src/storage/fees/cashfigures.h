// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fees/daysheet.h"
#include "storage/sql/connection.h"

#include <QtCore/QByteArray>

namespace pd {

/// What the receipts and movements of one shift come to, by its id and nothing else (B9). Reprints carry no
/// shift: those of its cashier from the opening on count, until the closing. Throws StorageError.
CashFigures cashFigures(Connection& connection, const Shift& shift);

/// As they are stored; the way back leaves what is missing at its default.
QJsonObject toJson(const CashFigures& figures);
CashFigures cashFigures(const QJsonObject& json);
QByteArray toJson(const DaySheet& sheet);
DaySheet daySheet(const QByteArray& json);

} // namespace pd
