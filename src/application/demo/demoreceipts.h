// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/datafile.h"

namespace pd::demo {

/// Charges for the removal of fit-out rubbish in a few homes, some of them long unpaid; in the cashier's open
/// shift some are paid, one receipt is voided, one refunded in part and one reversed.
Result<void> fillReceipts(DataFile& file, const Session& cashier);

} // namespace pd::demo
