// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/datafile.h"

namespace pd::demo {

/// The books of the slips as a visitor finds them: one slip asked for, the last days signed off but
/// yesterday, the copies handed over to finance up to yesterday, the months before bound. Errors: Storage….
Result<void> fillSlipBooks(DataFile& file, const Session& clerk);
/// Of these only the copies for finance, for an estate with more orders than a visitor looks at: the list of
/// what is open stays as long as it is in an office. Errors: Storage….
Result<void> handOverCopiesOfAll(DataFile& file);

} // namespace pd::demo
