// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/fees/receiptcommands.h"
#include "application/readgate.h"
#include "application/session.h"
#include "application/writegate.h"
#include "storage/fees/receiptlistqueries.h"

#include <functional>

namespace pd {

class CorrectionRules;

struct VoidEntry {
    ReceiptId receipt;
    QString reason;
    bool copiesCollected = false; ///< every copy of the paper is back
};
struct ReversalEntry {
    ReceiptId receipt;
    QString reason;
    QString attemptKey; ///< the same for every try of one press of the key (B5)
};
/// What of a line is given back.
struct RefundPart {
    int position = 0;
    Money amount; ///< above zero
};
struct RefundEntry {
    ReceiptId receipt;
    std::vector<RefundPart> parts;
    std::optional<PayMethod> method; ///< none: into the prepayment of the receipt's room
    QString methodReason;            ///< why not as it was paid
    QString reason;
    bool forgiven = true; ///< what is given back is not owed any more
    QString attemptKey;
};
/// 预存款 that is paid out.
struct WithdrawalEntry {
    QString room; ///< code
    Money amount;
    PayMethod method = PayMethod::Cash;
    QString payer; ///< who gets it
    QString reason;
    QString attemptKey;
};

/// Receipts after they were given: lists, one with all that became of it, papers looked up again, and what
/// takes them back (B3, B12, B15 … B17). Reading needs ViewFees. Changes beyond the limit (a setting) need
/// `approver`, the session of who typed login and password just now. Further errors: NotFound, NotPermitted,
/// ShiftRequired, ShiftTooLong, Storage….
class ReceiptDesk {
public:
    ReceiptDesk(WriteGate& writes, ReadGate& reads) : m_writes(writes), m_reads(reads) {}

    /// At most `most` rows, ReceiptPage::largest at the utmost.
    Result<ReceiptPage> page(const Session& session, const ReceiptFilter& filter,
                             const std::optional<ReceiptId>& after = {}, int most = ReceiptPage::largest);
    Result<ReceiptTotals> totals(const Session& session, const ReceiptFilter& filter);
    Result<ReceiptDetails> details(const Session& session, ReceiptId id);
    Result<std::vector<CashierChoice>> cashiers(const Session& session);
    /// Of the session's person; none: no shift is open.
    Result<std::optional<ShiftId>> openShift(const Session& session);
    /// By the beginning of a number, or its last figures.
    Result<std::vector<ReceiptRow>> search(const Session& session, const QString& number, int most);
    /// What a paper's number, code or scanned QR says (B17). Errors: Required ("code": neither is in it).
    Result<PaperCheck> check(const Session& session, const QString& typed);

    /// Above it taking back needs a second person; ¥1,000.00 unless it was changed.
    Result<Money> limit(const Session& session);
    /// Errors: OutOfRange ("limit": below zero).
    Result<void> setLimit(const Session& session, Money limit);

    /// 作废. Errors: VoidTooLate (not of the own open shift), AlreadyReversed (nothing of it may have been
    /// taken back), Required ("copies"), ReasonRequired, ApprovalRequired, OwnWork, MoreThanBalance (its
    /// deposit or prepayment is used by now).
    Result<void> voidReceipt(const Session& session, const VoidEntry& entry,
                             const std::optional<Session>& approver = {});
    /// 红冲: the whole receipt once more, below zero, in the own open shift. Errors: as voidReceipt().
    Result<Receipt> reverse(const Session& session, const ReversalEntry& entry,
                            const std::optional<Session>& approver = {});
    /// 退款 of a payment, line by line (B12). Errors: Required ("amount": of no line), MoreThanPaid
    /// ("line:2": beyond the line; "amount": beyond the receipt), ReasonRequired ("reason", "methodReason":
    /// not by a method it was paid by), AlreadyReversed (voided or reversed), ApprovalRequired, OwnWork,
    /// MoreThanBalance.
    Result<Receipt> refund(const Session& session, const RefundEntry& entry,
                           const std::optional<Session>& approver = {});
    /// Errors: NotFound ("room"), OutOfRange ("amount": not above zero), MoreThanBalance, ReasonRequired,
    /// ApprovalRequired, OwnWork.
    Result<Receipt> withdraw(const Session& session, const WithdrawalEntry& entry,
                             const std::optional<Session>& approver = {});

    [[nodiscard]] const Clock& clock() const noexcept { return m_writes.clock(); }

private:
    struct Correction {
        const Command& command;
        ReceiptKind kind;
        const QString& reason;
        const QString& attemptKey;
    };
    /// What is given back: fills the receipt and gives the sum that may need a second person.
    using Fill = std::function<Result<Money>(UnitOfWork&, CorrectionRules&, NewReceipt&)>;
    /// The ledger behind the posted receipt.
    using Settle = std::function<Result<void>(UnitOfWork&, CorrectionRules&, const Receipt&)>;
    /// The way of every correction: fill, approve, post in the own shift, settle, in one transaction.
    Result<Receipt> correct(const Session& session, const std::optional<Session>& approver,
                            const Correction& correction, const Fill& fill, const Settle& settle);

    WriteGate& m_writes;
    ReadGate& m_reads;
};

} // namespace pd
