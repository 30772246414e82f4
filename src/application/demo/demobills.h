// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/datafile.h"

namespace pd::demo {

/// Fee items with prices, some vehicles and quarterly payers, a reduction, and the posted bills of this month
/// and the two before. `clerk` makes the runs, `housekeeper` checks them.
Result<void> fillBills(DataFile& file, const QString& clerk, const QString& housekeeper);

} // namespace pd::demo
