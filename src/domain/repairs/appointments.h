// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/orderlist.h"

#include <span>

namespace pd {

/// A visit takes up its technician for about so long; two appointments closer than that collide (REP-12).
inline constexpr int visitMinutes = 30;

/// When somebody has to be there for it: the appointment of a dispatched order or one on site, the promised
/// time of a waiting one; none for the others.
std::optional<Timestamp> visitTime(const ServiceOrder& order);
/// The first of a technician's orders that a visit at `at` would collide with, not counting `except`; nullptr
/// when he is free then (REP-12).
const OrderRow* collision(std::span<const OrderRow> orders, Timestamp at, OrderId except);
/// The first moment from `from` on at which he could begin another visit.
Timestamp nextFree(std::span<const OrderRow> orders, Timestamp from);

} // namespace pd
