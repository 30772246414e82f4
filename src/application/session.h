// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"
#include "domain/staff/permission.h"
#include "domain/staff/role.h"
#include "domain/staff/staffid.h"

#include <QtCore/QString>

#include <optional>
#include <set>

namespace pd {

/// Who is at the desk: a value made by a login, handed to every desk method as its first argument.
struct Session {
    std::optional<StaffId> staff; ///< none for the system itself (cron, demo)
    QString login;
    QString name;
    QString station; ///< name of the machine
    Permissions permissions;
    std::set<Role> roles = {}; ///< for the eye; what counts are the permissions

    [[nodiscard]] bool may(Permission permission) const { return permissions.contains(permission); }
    /// The program acting for itself: initialisation, demo estate, scheduled backup.
    static Session system(const QString& station);
};

/// Name of this machine, for audit entries and login throttling.
QString stationName();

} // namespace pd
