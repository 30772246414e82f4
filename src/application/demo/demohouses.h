// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/demo/demoorders.h"
#include "storage/unitofwork.h"

namespace pd::demo {

/// Buildings, sections, rooms and the people in them; gives who can call from where.
std::vector<Caller> buildHouses(UnitOfWork& unit, int rooms, Random& random,
                                const std::vector<StaffId>& butlers);

} // namespace pd::demo
