// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/fees/shiftdesk.h"
#include "presentation/repairs/cellsmodel.h"
#include "presentation/repairs/orderstory.h"

namespace pd {

// Shifts and day sheets in words, in the present language.

QString shiftMoveText(ShiftMoveKind kind);
/// "+¥0.50", "−¥3.00", "¥0.00".
QString differenceText(Money difference);
/// Success for zero, else a warning.
StateLook differenceLook(Money difference);
/// What does not add up, as a sentence.
QString moneyFaultText(const MoneyFault& fault);

/// An open shift: nothing of what must be in the drawer.
std::vector<OrderLine> shiftLines(const ShiftNow& now, const Clock& clock);
/// A closed one with what was expected and counted.
std::vector<OrderLine> shiftLines(const ShiftClose& close, const Clock& clock);
std::vector<OrderLine> sheetLines(const DayClose& close, const Clock& clock);
/// What stands in the way of the sheet.
std::vector<OrderLine> pendingLines(const PendingDay& day, const std::optional<QString>& missingNumber,
                                    const Clock& clock);
/// Latest first.
std::vector<HistoryLine> moveLines(const std::vector<ShiftMove>& moves, const Clock& clock);

} // namespace pd
