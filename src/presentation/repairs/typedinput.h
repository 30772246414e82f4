// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/repairs/orderactionform.h"

namespace pd {

// What was typed in a field; nothing where nothing was typed. Errors are at that field.

/// Errors: NotADate.
Result<std::optional<Timestamp>> timeIn(const ActionForm& form, const char* field, const Clock& clock);
/// Errors: those of Money::parse().
Result<std::optional<Money>> moneyIn(const ActionForm& form, const char* field);

} // namespace pd
