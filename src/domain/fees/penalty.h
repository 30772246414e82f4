// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"
#include "base/timestamp.h"
#include "domain/fees/feeitem.h"

#include <vector>

namespace pd {

/// Something of a principal was paid; below zero: the payment was taken back.
struct PrincipalPayment {
    Date on;
    Money amount;
};

/// What the penalty of one principal follows from.
struct PenaltyBasis {
    Money principal; ///< as charged, less what was credited to it
    Date dueOn;
    LatePenalty terms;
    std::vector<PrincipalPayment> payments; ///< in order of their days
};

/// The first day that costs: the day after due day and grace.
Date penaltyFrom(const PenaltyBasis& basis);
/// 违约金 up to and with `day`: simple interest on what is unpaid of the principal, a payment counting from
/// the day after it; rounded once to the fen, half up, and never more than the cap. Asked again it gives the
/// same, and of what was paid it stands still (FEE-30).
Money penaltyUntil(const PenaltyBasis& basis, const Date& day);
/// Whole days a charge is late on `day`; 0: not yet.
int overdueDays(const Date& dueOn, const Date& day);

} // namespace pd
