// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/paperrules.h"
#include "storage/unitofwork.h"

namespace pd {

/// The office's rules about its papers, in the table of settings. Throws StorageError.
PaperRules readPaperRules(Connection& connection);
/// Audits. Throws StorageError.
void savePaperRules(UnitOfWork& unit, const PaperRules& rules);

} // namespace pd
