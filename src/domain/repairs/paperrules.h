// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/financecopies.h"

namespace pd {

/// The office's rules about its papers; default ones are the rulebook's.
struct PaperRules {
    FinanceTimes finance;
    int slipYears = 5;       ///< bound slips are kept, at least five (REP-33)
    int replyHours = 24;     ///< a unit or department has to reply unless the clerk says otherwise
    bool visitCodes = false; ///< REP-58

    friend bool operator==(const PaperRules&, const PaperRules&) = default;
};
/// Errors: OutOfRange (daysToHandOver, reconcileDay, slipYears, replyHours).
Result<PaperRules> checked(const PaperRules& rules);

/// What a customer and whoever comes to his home tell each other (REP-58): four digits, the same for the same
/// order; empty for work that is not in a home.
QString visitCode(const ServiceOrder& order);

} // namespace pd
