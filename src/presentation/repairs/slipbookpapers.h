// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/financecopies.h"
#include "domain/repairs/slipbook.h"
#include "presentation/repairs/bookpaper.h"

namespace pd {

/// Slips that are out, a block for each technician (REP-42).
[[nodiscard]] BookPaper unreturnedPaper(const std::vector<UnreturnedSlip>& slips, const PaperHeading& heading,
                                        const Clock& clock);
/// Every number of the day with what became of it (REP-31).
[[nodiscard]] BookPaper dayCheckPaper(const DayNumbers& numbers, const PaperHeading& heading,
                                      const Clock& clock);
/// Cover and list of a month's first copies (REP-32, REP-33).
[[nodiscard]] BookPaper bindingPaper(const MonthNumbers& numbers, const PaperHeading& heading,
                                     const Clock& clock);
/// A list for finance, by type with sums (FEE-21).
[[nodiscard]] BookPaper financeListPaper(const FinanceList& list, const PaperHeading& heading,
                                         const Clock& clock);
/// A month against the lists (FEE-21).
[[nodiscard]] BookPaper reconciliationPaper(const Reconciliation& month, const PaperHeading& heading,
                                            const Clock& clock);

/// A number with its words as they are, or as they were signed.
[[nodiscard]] CheckedNumber checkedNumber(const NumberLine& line);

} // namespace pd
