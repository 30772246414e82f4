// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/fees/receiptdesk.h"

namespace pd {

/// What has to be true before a receipt is taken back, and the receipt that takes it back. Lives as long as
/// one transaction.
class CorrectionRules {
public:
    static constexpr QLatin1String limitKey{"fees.approval-limit-fen"};
    static Money limit(Connection& connection);

    CorrectionRules(UnitOfWork& unit, const Session& session, const std::optional<Session>& approver)
        : m_unit(unit), m_session(session), m_approver(approver)
    {
    }

    /// A payment or set-off of which nothing was taken back. Errors: NotFound, AlreadyReversed (parameter:
    /// the number that stands in the way).
    Result<ReceiptDetails> untouched(ReceiptId id);
    /// The second person, where one is needed. Errors: ReasonRequired, ApprovalRequired, NotPermitted,
    /// OwnWork.
    Result<std::optional<StaffId>> approved(const QString& reason, Money amount);

    /// A receipt of that kind with what does not depend on what it takes back.
    NewReceipt begun(ReceiptKind kind, const QString& reason, const QString& attemptKey);
    /// All of `receipt` below zero.
    void turnRound(const Receipt& receipt, NewReceipt& back);
    /// The lines and the money of a refund; gives their sum. Errors: as ReceiptDesk::refund().
    Result<Money> parts(const ReceiptDetails& details, const RefundEntry& entry, NewReceipt& back);
    /// Errors: as ReceiptDesk::withdraw().
    Result<void> fillWithdrawal(const WithdrawalEntry& entry, NewReceipt& back);
    /// The ledger after a refund was posted. Errors: MoreThanPaid, MoreThanBalance.
    Result<void> giveBack(const Receipt& receipt, const Receipt& refund, bool forgiven);

private:
    [[nodiscard]] Money paidBy(const Receipt& receipt, const std::optional<PayMethod>& method);
    void tellPrepaid(NewReceipt& back, Money change);

    UnitOfWork& m_unit;
    const Session& m_session;
    const std::optional<Session>& m_approver;
};

} // namespace pd
