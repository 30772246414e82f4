// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/datafile.h"

namespace pd::demo {

/// Notices of this month: those of the first household of every ten are told already, one objects; the gas
/// company collects. Needs the bills of the month.
Result<void> fillFeePapers(DataFile& file, const Session& cashier);

} // namespace pd::demo
