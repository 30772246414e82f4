// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/demo/demonames.h"
#include "base/clock.h"
#include "domain/repairs/todaywork.h"

#include <QtCore/QStringList>

#include <span>
#include <vector>

namespace pd::demo {

/// The calls to the customers of open orders that would have been made by `clock.now()`: most of them, so
/// that some are left to be made. In order of happening.
std::vector<OrderContact> contactStory(std::span<const OpenOrder> orders, const QStringList& clerks,
                                       const Clock& clock, Random& random);

} // namespace pd::demo
