// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/command.h"
#include "domain/calls/callwords.h"

#include <span>

namespace pd {

inline constexpr Command takeCall{"calls.take", Permission::RecordCall};
inline constexpr Command correctCall{"calls.correct", Permission::RecordCall};
inline constexpr Command recordCallback{"calls.record-callback", Permission::RecordCall};
inline constexpr Command postponeCallback{"calls.postpone", Permission::RecordCall};
inline constexpr Command handOverCall{"calls.hand-over", Permission::RecordCall};
inline constexpr Command closeCall{"calls.close", Permission::RecordCall};
inline constexpr Command reopenCall{"calls.reopen", Permission::RecordCall};

std::span<const Command> callCommands();

/// The permission that an action needs; making an order is a matter of the repair desk.
Permission permissionFor(CallAction action);

} // namespace pd
