// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/command.h"

#include <span>

namespace pd {

inline constexpr Command remindOrder{"repairs.remind", Permission::RegisterOrder};
inline constexpr Command mergeOrders{"repairs.merge", Permission::CancelOrder};
inline constexpr Command unmergeOrder{"repairs.unmerge", Permission::CancelOrder};
inline constexpr Command releaseReport{"repairs.release", Permission::ReleaseOrder};
inline constexpr Command refuseReport{"repairs.refuse-release", Permission::ReleaseOrder};
inline constexpr Command recheckOrder{"repairs.recheck", Permission::CloseOrder};
inline constexpr Command takeAlarm{"repairs.take-alarm", Permission::RecordProgress};
inline constexpr Command openIncident{"incidents.open", Permission::RegisterOrder};
inline constexpr Command changeIncident{"incidents.change", Permission::RegisterOrder};
inline constexpr Command joinIncident{"incidents.join", Permission::RegisterOrder};
inline constexpr Command leaveIncident{"incidents.leave", Permission::RegisterOrder};
inline constexpr Command closeIncident{"incidents.close", Permission::CloseOrder};
inline constexpr Command seeBadResults{"repairs.see-bad-results", Permission::ReleaseOrder};
inline constexpr Command seeRecurrence{"repairs.see-recurrence", Permission::ReleaseOrder};
inline constexpr Command changeIntakeSettings{"repairs.intake-settings", Permission::ManageSettings};

std::span<const Command> intakeCommands();

} // namespace pd
