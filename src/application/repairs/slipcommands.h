// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/command.h"

#include <span>

namespace pd {

inline constexpr Command chaseSlip{"slips.chase", Permission::ReturnSlip};
inline constexpr Command recordPickUp{"slips.record-pick-up", Permission::RecordProgress};
inline constexpr Command explainNumber{"slips.explain-number", Permission::ReconcileSlips};
inline constexpr Command recordBlank{"slips.record-blank", Permission::ReconcileSlips};
inline constexpr Command signOffDay{"slips.sign-off-day", Permission::ReconcileSlips};
inline constexpr Command bindMonth{"slips.bind-month", Permission::ReconcileSlips};
inline constexpr Command handOverCopies{"slips.hand-over-copies", Permission::ReconcileSlips};
inline constexpr Command confirmReconciliation{"slips.confirm-reconciliation", Permission::ReconcileSlips};
inline constexpr Command changePaperRules{"slips.change-rules", Permission::ManageSettings};

std::span<const Command> slipCommands();

} // namespace pd
