// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fees/receipt.h"

#include <set>

namespace pd {

/// One line of the list of receipts.
struct ReceiptRow {
    ReceiptId id;
    QString number;
    ReceiptKind kind = ReceiptKind::Payment;
    Timestamp at{0};
    QString room; ///< code of the first one; may be empty
    QString payer;
    Money total;
    std::optional<PayMethod> method; ///< the first one; none: prepayment
    int methods = 1;                 ///< how many there were
    QString cashier;
    QString shift; ///< number
    bool voided = false;
    QString reversedBy; ///< number; empty: not reversed
    Money refunded;     ///< above zero
};

/// All conditions hold at once; a default filter is every receipt.
struct ReceiptFilter {
    std::optional<Date> from;  ///< inclusive
    std::optional<Date> until; ///< inclusive
    std::optional<StaffId> cashier;
    std::optional<ShiftId> shift;
    QString shiftNumber;         ///< as typed; empty: any
    std::set<ReceiptKind> kinds; ///< empty: every kind
    std::optional<PayMethod> method;
    bool voided = false; ///< only those
    QString text;        ///< a room's code, or part of a number or of the payer's name

    friend bool operator==(const ReceiptFilter&, const ReceiptFilter&) = default;
};

/// Newest first.
struct ReceiptPage {
    static constexpr int largest = 200;
    std::vector<ReceiptRow> rows;
    std::optional<ReceiptId> next; ///< where the next page starts; none: this was the last one
};

/// Over all receipts of a filter, whatever is shown of them.
struct ReceiptTotals {
    int count = 0;
    int voided = 0;
    Money taken; ///< payments that stand
    Money given; ///< refunds and reversals, above zero
};

/// A line of a receipt and what became of it.
struct ReceiptLineStanding {
    int position = 0;
    ReceiptLine line;
    PrintedLine printed;
    Money refunded; ///< above zero
    /// What can still be given back of it; zero for what is not given back line by line (credits, deposits,
    /// rounding).
    Money left;
};

enum class ReceiptEventKind { Posted, Voided, Refunded, Reversed };
struct ReceiptEvent {
    ReceiptEventKind kind = ReceiptEventKind::Posted;
    Timestamp at{0};
    QString number; ///< of the paper that came of it
    QString who;
    QString approver; ///< empty: nobody was needed
    QString reason;
    Money amount; ///< above zero
};

struct ReceiptDetails {
    Receipt receipt;
    QString room; ///< code
    QString cashier;
    QString shift; ///< number
    bool shiftOpen = false;
    QString original; ///< number of what this one refunds or reverses
    std::vector<ReceiptLineStanding> lines;
    std::vector<ReceiptEvent> events; ///< in order

    /// What can still be given back by refunds, lines and total considered.
    [[nodiscard]] Money refundable() const;
    /// A payment or set-off of which nothing was taken back.
    [[nodiscard]] bool untouched() const;
};

/// Sums of what earlier refunds gave back, spread over lines that stand for the same thing (charge, or
/// prepayment of a room), the first line first.
void spreadRefunds(std::vector<ReceiptLineStanding>& lines, const std::vector<ReceiptLine>& refunded);

/// A number and a code found in what was typed or scanned from a paper.
struct PaperMark {
    QString number; ///< "PJ-202611-0001"; may be empty
    QString code;   ///< "3F9A20C1"; may be empty

    friend bool operator==(const PaperMark&, const PaperMark&) = default;
};
PaperMark paperMark(const QString& typed);

/// What the program says about a paper (B17).
enum class PaperVerdict {
    Genuine,
    Voided,
    Reversed,
    OtherCode, ///< the number is known, its code is another one
    Tampered,  ///< the stored receipt was changed after it was posted
    Unknown,
};
struct PaperCheck {
    PaperVerdict verdict = PaperVerdict::Unknown;
    PaperMark mark;                   ///< what was looked for
    std::optional<ReceiptId> receipt; ///< the one it says it is
    QString number;
    Timestamp at{0};
    QString payer;
    Money total;
    Money refunded;
    QString reversedBy;
};

} // namespace pd
