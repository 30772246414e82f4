// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <set>
#include <span>

namespace pd {

/// The four copies of a service order slip (REP-30).
enum class SlipCopy { CustomerService, Finance, Customer, Servicing };
std::span<const SlipCopy> allSlipCopies();
QString code(SlipCopy copy);

enum class SlipPaper {
    Plain,  ///< each copy is a page of its own
    Carbon, ///< multi-part paper: one page, and the paper makes the copies
};
std::span<const SlipPaper> allSlipPapers();
QString code(SlipPaper paper);

/// What a slip is printed on, and on plain paper which of its copies.
struct SlipCopies {
    SlipPaper paper = SlipPaper::Plain;
    /// Kept, though not asked for, while the paper is Carbon.
    std::set<SlipCopy> printed{allSlipCopies().begin(), allSlipCopies().end()};

    friend bool operator==(const SlipCopies&, const SlipCopies&) = default;
};

/// "customer-service,finance" in the order of the copies.
QString codes(const std::set<SlipCopy>& copies);
/// Leaves out what is unknown.
std::set<SlipCopy> slipCopiesFrom(const QString& codes);

} // namespace pd
