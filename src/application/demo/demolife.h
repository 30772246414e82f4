// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/datafile.h"
#include "application/demo/demoestate.h"
#include "application/demo/demoorders.h"

namespace pd::demo {

/// What goes on around the orders of a demo estate: calls, contacts, costs, warranty, books of the slips, the
/// review of yesterday. Errors: those of the desks.
Result<void> fillLife(DataFile& file, const DemoSize& size, const OrderSources& sources, Random& random);

} // namespace pd::demo
