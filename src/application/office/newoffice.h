// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/datafile.h"
#include "domain/staff/password.h"

#include <memory>

namespace pd {

/// What a new centre needs to be worked in.
struct NewOffice {
    QString path;   ///< of the data file; must not exist
    QString estate; ///< 富成花园
    QString adminLogin;
    QString adminName; ///< empty: the login
    Password adminPassword;
    QString backupFolder; ///< empty: beside the data file
    bool demo = false;
};

/// Creates the file with estate name, first administrator and the shipped fault kinds. On any error no file
/// is left. Errors: FileExists, the password rules, Required, TooLong, UnknownChoice, Storage….
Result<std::unique_ptr<DataFile>> createOffice(const NewOffice& office, const Clock& clock);

} // namespace pd
