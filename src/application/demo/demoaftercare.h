// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/datafile.h"

namespace pd::demo {

/// Outside units; one notice whose reply is late, one accepted, last month's settlement with the developer
/// and one job to be settled; an order that makes good an earlier one, with a contact letter about it; cause
/// and method of the latest repairs. Of each only what the orders of the estate give.
Result<void> fillAfterCare(DataFile& file, const Session& clerk);

} // namespace pd::demo
