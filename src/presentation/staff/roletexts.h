// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/staff/role.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace pd {

/// "Front desk", in the present language.
QString roleName(Role role);
/// "Front desk, Cashier", in the order of the enum.
QString rolesText(const std::set<Role>& roles);
/// "Dispatch orders", as it stands under a role.
QString permissionText(Permission permission);
/// What the role may do, one line each; entering the program is not mentioned.
QStringList rightsOf(Role role);

} // namespace pd
