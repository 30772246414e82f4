// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/staff/role.h"
#include "domain/staff/staffid.h"

#include <QtCore/QString>

#include <cstdint>
#include <optional>
#include <set>

namespace pd {

/// What an administrator enters about a colleague.
struct StaffDetails {
    std::optional<QString> login; ///< none: works without logging in, as most technicians do
    QString name;
    bool technician = false; ///< orders can be given to this person
    QString trade;           ///< what the technician is good at, as fault kinds name it
    QString phone;
    bool active = true;
    std::set<Role> roles;

    friend bool operator==(const StaffDetails&, const StaffDetails&) = default;
};

struct StaffMember {
    StaffId id;
    StaffDetails details;
    std::int64_t version = 1;
    bool hasPassword = false;

    /// Can manage staff right now: active, with a login and the administrator's role.
    [[nodiscard]] bool isAdministrator() const;
};

/// Somebody to whom orders can be given.
struct Technician {
    StaffId id;
    QString name;
    QString initials; ///< pinyin initials, every reading, separated by spaces
    QString trade;
};

/// Somebody who looks after rooms (区域管家, REG-11).
struct Butler {
    StaffId id;
    QString name;

    friend bool operator==(const Butler&, const Butler&) = default;
};

/// Trims, lower-cases the login, and checks. Errors: Required ("name"; "roles" where there is a login),
/// TooLong, UnknownChoice ("login": letters, digits, dot, dash, underscore), NotAPhone.
Result<StaffDetails> checked(StaffDetails details);
/// The form in which a login is stored and compared.
QString normalLogin(const QString& typed);

} // namespace pd
