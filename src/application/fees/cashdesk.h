// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/fees/cashcommands.h"
#include "application/readgate.h"
#include "application/session.h"
#include "application/writegate.h"
#include "domain/fees/cashroom.h"

namespace pd {

/// A line of the cart as it stood on the screen.
struct PaidLine {
    RoomId room;
    ChargeId charge;
    Money due;                 ///< with its penalty, as shown
    std::optional<Money> part; ///< what the payer says; none: all of it
};
/// A payment as it was confirmed.
struct PayEntry {
    QString attemptKey; ///< made when the cart was begun, the same for every try (B5)
    std::vector<RoomId> rooms;
    std::vector<PaidLine> lines;
    std::vector<CartDeposit> deposits;
    std::vector<CartPrepayment> prepayments;
    std::vector<RoomId> setOffs; ///< whose prepayment is used
    std::vector<CartMoney> money;
    bool keepRest = false;
    QString payer;
    QString collector; ///< who took the money on the spot; the receipt is brought afterwards (FEE-23)
};
/// Money that goes back to the customer.
struct GiveBackEntry {
    Money amount;
    PayMethod method = PayMethod::Cash;
    QString reason;
    QString attemptKey;
};

/// The cash desk: what rooms owe, and the money they pay. Each payment is one transaction: penalties become
/// charges, the receipt gets its number, the ledger follows. Further errors: NotPermitted, Storage….
class CashDesk {
public:
    CashDesk(WriteGate& writes, ReadGate& reads) : m_writes(writes), m_reads(reads) {}

    /// Needs ViewFees. Rooms that do not exist are left out.
    Result<std::vector<CashRoom>> rooms(const Session& session, const std::vector<RoomId>& rooms);
    /// Kinds of deposits that can be taken.
    Result<std::vector<DepositKind>> depositKinds(const Session& session);
    Result<PenaltyOrder> penaltyOrder(const Session& session);
    /// Whether this person's shift is open.
    Result<bool> shiftOpen(const Session& session);

    /// The same key gives the same receipt, whatever was paid meanwhile (B5). Errors: Required ("room"),
    /// ShiftRequired, ShiftTooLong, Conflict ("cart": a line is not as it was shown; parameter: its text),
    /// and those of settle().
    Result<Receipt> pay(const Session& session, const PayEntry& entry);
    /// The customer's receipt for money a technician handed in (FEE-22); asked again it gives the same one.
    /// `payer`: the name on it; empty: the customer of the order.
    /// Errors: NotFound ("money"; also money without a room), ShiftRequired, ShiftTooLong.
    Result<Receipt> receiptFor(const Session& session, OrderMoneyId money, const QString& payer = {});
    Result<std::vector<TechnicianMoney>> technicianMoney(const Session& session);

    /// FEE-29. Errors: NotFound ("deposit"), MoreThanBalance, OutOfRange, ReasonRequired, Shift….
    Result<Receipt> giveBackDeposit(const Session& session, DepositId deposit, const GiveBackEntry& entry);
    /// `approver` typed login and password just now; the act is that person's. Errors: as giveBackDeposit(),
    /// OwnWork.
    Result<void> forfeit(const Session& session, const Session& approver, DepositId deposit, Money amount,
                         const QString& reason);
    /// Errors: MoreThanBalance, OutOfRange, ReasonRequired, Shift….
    Result<Receipt> giveBackPrepayment(const Session& session, RoomId room, const GiveBackEntry& entry);
    /// What a charge has run up, or a posted penalty of which nothing is paid, is not asked for. Errors:
    /// NotFound ("charge"), MoreThanOwed, PaidAlready, OutOfRange, ReasonRequired, OwnWork.
    Result<void> waive(const Session& session, const Session& approver, ChargeId charge, Money amount,
                       const QString& reason);

    /// Receipts to be brought to the customers (FEE-23). Needs ViewFees.
    Result<std::vector<ReceiptOwed>> receiptsOwed(const Session& session);
    /// Errors: Required ("deliveredBy"), AlreadyDone.
    Result<void> deliver(const Session& session, ReceiptId receipt, const QString& by, const QString& to);
    Result<void> setPenaltyOrder(const Session& session, PenaltyOrder order);

    [[nodiscard]] const Clock& clock() const noexcept { return m_writes.clock(); }

private:
    WriteGate& m_writes;
    ReadGate& m_reads;
};

} // namespace pd
