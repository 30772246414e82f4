// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fees/bill.h"
#include "domain/fees/fraction.h"

namespace pd {

/// What holds on the days of a part of the period.
struct BillTerms {
    Price price;
    std::optional<Area> area; ///< by area only
    Area quantity = Area::fromUnits(Area::scale());
    int reduced = 0;  ///< 1/10000 taken off
    Money monthlyOff; ///< taken off each month after that

    friend bool operator==(const BillTerms&, const BillTerms&) = default;
};

/// Days of the period with the same terms, and how many months they count.
struct BillPart {
    Date from;
    Date until;
    Fraction months;
    QString monthsText; ///< "6", "12/30", "1/2"
    BillTerms terms;
};

/// What is to be paid of a part, in fen; never below zero. `vacantRate`: 1/10000.
[[nodiscard]] Fraction valueOf(const BillPart& part, int vacantRate);
/// Rounded once to the item's unit, half up.
[[nodiscard]] Money roundedTo(RoundingUnit unit, const Fraction& fen);
/// Whole months with the same terms that follow each other are told as one.
[[nodiscard]] std::vector<BillPart> joined(const std::vector<BillPart>& parts);
/// The way to the amount as JSON; amounts and prices as decimal texts.
[[nodiscard]] QJsonObject explained(const BillQuestion& question, const std::vector<BillPart>& parts,
                                    const Fraction& fen, Money amount);

} // namespace pd
