// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

namespace pd {
using OrderId = Id<struct OrderTag>;
using OrderEventId = Id<struct OrderEventTag>;
using FaultKindId = Id<struct FaultKindTag>;
} // namespace pd
