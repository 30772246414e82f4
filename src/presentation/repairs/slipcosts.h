// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/ordercosts.h"
#include "presentation/repairs/orderslipdocument.h"

namespace pd {

/// Puts an order's costs on its slip: quoted lines and company's material into the table, the check of the
/// owner's parts, damage found before home cleaning, working time (REP-48, REP-49, REP-63).
void putCosts(OrderSlipData& slip, const OrderCosts& costs);

} // namespace pd
