// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fees/daysheet.h"
#include "storage/unitofwork.h"

namespace pd {

/// The gap report (B4): numbers of receipts, deposits, shifts and day sheets, by series and month from
/// `month` ("202611") on; all of them for an empty one. A number counts as missing between 1 and the last
/// one given. Throws StorageError.
std::vector<NumberRange> numberRanges(Connection& connection, const QString& month = {});
/// The first missing number without an explanation.
std::optional<QString> firstUnexplained(const std::vector<NumberRange>& ranges);

/// Stores why a number is missing. Errors: Required ("reason"), NotFound ("number": it is not missing),
/// AlreadyDone (explained already). Throws StorageError.
Result<void> explainNumber(UnitOfWork& unit, const QString& number, const QString& reason);

} // namespace pd
