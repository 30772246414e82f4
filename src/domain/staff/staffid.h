// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

namespace pd {
using StaffId = Id<struct StaffTag>;
} // namespace pd
