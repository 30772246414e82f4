// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fees/charge.h"

#include <QtCore/QString>

#include <span>
#include <vector>

namespace pd {

[[nodiscard]] Date startOfMonth(const Date& day);
[[nodiscard]] Date lastOfMonth(const Date& day);
/// The first of the month so many months later.
[[nodiscard]] Date monthsLater(const Date& day, int months);
/// The period of that length that holds the day: quarters begin in January, April, July and October.
/// Precondition: not Once.
[[nodiscard]] ChargePeriod alignedPeriod(FeePeriod length, const Date& day);

/// What a run over `range` has to bill of an item (FEE-17): every period of `length` that overlaps the range;
/// what is due after its period only once that has ended. Precondition: not Once.
[[nodiscard]] std::vector<ChargePeriod> periodsToBill(FeePeriod length, bool inAdvance,
                                                      const ChargePeriod& range);
/// What of `wanted` none of `billed` covers, in order of time: nothing is billed twice, also not when a room
/// changes from months to quarters.
[[nodiscard]] std::vector<ChargePeriod> withoutBilled(const ChargePeriod& wanted,
                                                      std::span<const ChargePeriod> billed);

/// In advance: the due day of the first month of the period, for those who join later that of the month of
/// the run; after: that of the month after the period.
[[nodiscard]] Date dueDay(const FeeItem& item, const ChargePeriod& period, const ChargePeriod& range);

/// "2026-11", "2026-10 至 2026-12", "2026-11-10 至 2026-11-30", "2026-11-10": as papers print it.
[[nodiscard]] QString periodText(const ChargePeriod& period);

} // namespace pd
