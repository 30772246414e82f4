// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/repairs/ordercostcontroller.h"

namespace pd {

/// The form of one action on an order's costs, with proposals filled in. `mayQuoteFreely`: also a line
/// outside the price list.
ActionForm costForm(int action, const OrderCosts& costs, bool mayQuoteFreely, const QString& technician,
                    const Clock& clock);

/// Who agreed, and how; nothing where nobody is named.
std::optional<ConsentEntry> consentIn(const ActionForm& form);

} // namespace pd
