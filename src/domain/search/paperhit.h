// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/outside/outsideparty.h"
#include "domain/repairs/orderid.h"

#include <QtCore/QString>

#include <optional>
#include <span>

namespace pd {

/// Papers with a number of their own besides orders (FW) and calls (LD).
enum class PaperKind {
    Notice,      ///< BX, to an outside unit
    Letter,      ///< LX, between departments
    Incident,    ///< SJ
    FinanceList, ///< CW, second copies handed to finance
    Settlement,  ///< BJ, with a unit that bears cost
};
std::span<const PaperKind> allPaperKinds();
/// "BX": the letters its numbers begin with.
QString paperSeries(PaperKind kind);

/// A paper found by its number; what a kind does not have is empty.
struct PaperHit {
    PaperKind kind = PaperKind::Notice;
    std::int64_t id = 0;
    QString number; ///< "BX-202611-0007"
    QString place;
    QString about;
    QString party; ///< the unit, department or person on the other side
    Timestamp at{0};
    std::optional<OrderId> order;
    std::optional<OutsidePartyId> unit; ///< of a settlement
    QString month;                      ///< of a settlement: "2026-11"

    friend bool operator==(const PaperHit&, const PaperHit&) = default;
};

/// What typed text asks for by number: "BX-202611-0007", "bx7", "202611-0007", "0007".
struct PaperWish {
    std::optional<PaperKind> kind; ///< none: of any kind
    QString digits;                ///< month and running number, or the last digits of it
};
/// Nothing where it is no number of a paper: other letters, other words, a single digit without letters.
std::optional<PaperWish> paperWish(const QString& typed);

} // namespace pd
