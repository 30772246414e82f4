// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/datafile.h"
#include "application/session.h"

namespace pd::demo {

/// A morning at the cash desk: payments of each method, one in part, one collected on the spot, a prepayment
/// and a deposit. `cashier` takes the money; where nothing is billed yet, some rooms get their bills first.
Result<void> fillCash(DataFile& file, const Session& cashier);

} // namespace pd::demo
