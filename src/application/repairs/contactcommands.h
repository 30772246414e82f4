// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/command.h"

#include <span>

namespace pd {

inline constexpr Command recordContact{"contacts.record", Permission::RegisterOrder};
inline constexpr Command leaveNote{"contacts.leave-note", Permission::RecordProgress};
inline constexpr Command pickUpSlip{"contacts.pick-up-slip", Permission::RecordProgress};
inline constexpr Command holdReview{"contacts.hold-review", Permission::RecordProgress};
inline constexpr Command changeCallLimits{"contacts.change-limits", Permission::ManageSettings};
inline constexpr Command changeCapacity{"capacity.change", Permission::ManageSettings};
inline constexpr Command reportSaturation{"capacity.report-saturation", Permission::ReleaseOrder};
inline constexpr Command liftSaturation{"capacity.lift-saturation", Permission::ReleaseOrder};

std::span<const Command> contactCommands();

} // namespace pd
