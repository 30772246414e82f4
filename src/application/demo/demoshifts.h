// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/datafile.h"

namespace pd::demo {

/// The cashier's shifts of the last three days with some payments: two days are closed, yesterday waits for
/// its sheet. No shift is open, so that a visitor can open one.
Result<void> fillShifts(DataFile& file);

} // namespace pd::demo
