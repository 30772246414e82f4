// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/unitofwork.h"

#include <QtCore/QString>

namespace pd {

/// Prints of papers whose every print is counted (REP-30), by kind of paper ("order-slip") and number.
/// Both throw StorageError. How often it was printed so far.
int printingsOf(Connection& connection, const QString& paper, const QString& number);
/// Counts one more; gives its number, 1 for the original. The audit entry is the caller's.
int countPrinting(UnitOfWork& unit, const QString& paper, const QString& number);

} // namespace pd
