// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/datafile.h"

namespace pd::demo {

/// Charges for the removal of fit-out rubbish in a few homes, some of them long unpaid; the cashier's shift
/// in which some were paid, one receipt was voided, one refunded in part and one reversed.
Result<void> fillReceipts(DataFile& file);

} // namespace pd::demo
