// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fees/feeitem.h"
#include "domain/registry/room.h"

#include <vector>

namespace pd {

/// An item every property office has (FEE-18), and the rooms it is charged to by its nature.
struct ShippedFee {
    FeeItem item;
    std::vector<RoomUse> chargedTo;
};

/// In their order. Without prices: those are the office's own.
std::vector<ShippedFee> shippedFees();

} // namespace pd
