// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/staff/permission.h"

#include <QtCore/QString>

#include <optional>
#include <set>
#include <span>

namespace pd {

/// A job in the office; what it may do is data (STF-03 … STF-07). One person may have several.
enum class Role {
    FrontDesk,
    NightDesk,
    Dispatcher, ///< the supervisor of the desk
    Technician, ///< only for technicians who log in themselves
    Butler,
    Cashier,
    Guard,
    Manager,
    Auditor,
    Administrator,
};

std::span<const Role> allRoles();
/// Stable text, as stored: "front-desk".
QString code(Role role);
std::optional<Role> roleOf(const QString& code);

Permissions permissionsOf(Role role);
Permissions permissionsOf(const std::set<Role>& roles);

} // namespace pd
