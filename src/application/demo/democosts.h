// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/datafile.h"
#include "domain/repairs/serviceorder.h"

#include <vector>

namespace pd::demo {

/// Price list, repair stock, some quotes and drawn material of open orders, and the technicians' money of the
/// last days. `newest`: the estate's newest orders; `clerk` enters all of it.
Result<void> fillCosts(DataFile& file, const std::vector<ServiceOrder>& newest, const Session& clerk);

} // namespace pd::demo
