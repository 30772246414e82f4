// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/fees/shiftdesk.h"

namespace pd {

/// What is typed while money is counted: at the opening the cash alone, at the closing everything.
struct CountInput {
    std::array<QString, faceCount> pieces;
    QString sum; ///< opening: instead of the pieces
    std::map<PayMethod, QString> others;
    QString left;
    QString reason;
    QString login; ///< second person, where one is needed
    QString password;
};

/// Name of an input as in Error::field: "face0" … "face7".
QString faceField(std::size_t place);
/// "¥100", "¥0.5".
QString faceText(Money face);
/// Pieces that can be read; others count as none. For the sum shown while typing.
CashCount readableCount(const std::array<QString, faceCount>& pieces);

/// Errors: NotANumber or OutOfRange at the input, Required ("face0": nothing was typed at all).
Result<ShiftOpening> shiftOpening(const CountInput& input);
/// Nothing typed counts as nothing there: an empty drawer is counted by typing 0 once. Errors: as above;
/// NotANumber ("left" and the codes of the methods).
Result<ShiftCloseEntry> shiftCloseEntry(const CountInput& input);

} // namespace pd
