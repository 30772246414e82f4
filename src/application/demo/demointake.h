// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/datafile.h"
#include "application/demo/demoorders.h"

namespace pd::demo {

/// What a visitor finds of duplicates and incidents: an order asked after, one merged into another, a
/// building without water, a report of engineering to release, a lift company to call. Errors: those of the
/// desks.
Result<void> playIntake(DataFile& file, const OrderSources& sources, const Session& clerk);

} // namespace pd::demo
