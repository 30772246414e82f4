// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/staff/staffmember.h"

#include <vector>

namespace pd {

// Histories keep the login of whoever did something; people read names. Like the language, the names are of
// the whole program: the window sets them whenever the staff changes. To be used on the main thread.

void setColleagueNames(const std::vector<StaffMember>& staff);
/// The name that belongs to a login; the login itself when nobody has it (any more).
QString colleagueName(const QString& login);

} // namespace pd
