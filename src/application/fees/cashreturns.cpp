// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The other half of the cash desk: money that goes back, and money that is not asked for.
#include "application/fees/cashdesk.h"
#include "application/fees/paperwords.h"
#include "application/fees/receiptposting.h"
#include "storage/fees/cashqueries.h"
#include "storage/fees/cashstore.h"
#include "storage/fees/ledgerqueries.h"
#include "storage/fees/ledgerstore.h"
#include "storage/fees/receiptqueries.h"
#include "storage/fees/receiptstore.h"
#include "storage/registry/registryqueries.h"

namespace pd {

namespace {

constexpr int longestReason = 200;

/// Errors: OutOfRange ("amount"), MoreThanBalance ("amount"), ReasonRequired, TooLong.
Result<QString> checkedReason(Money amount, Money most, const QString& reason)
{
    if (amount <= Money()) {
        return error(ErrorCode::OutOfRange, "amount", {"0.01", most.toString()});
    }
    if (amount > most) {
        return error(ErrorCode::MoreThanBalance, "amount");
    }
    QString trimmed = reason.trimmed();
    if (trimmed.isEmpty()) {
        return error(ErrorCode::ReasonRequired, "reason");
    }
    if (trimmed.size() > longestReason) {
        return error(ErrorCode::TooLong, "reason", {std::to_string(longestReason)});
    }
    return trimmed;
}

/// Errors: NotLoggedIn, OwnWork.
std::optional<Error> approverRefused(const Session& session, const Session& approver)
{
    if (!approver.staff) {
        return error(ErrorCode::NotLoggedIn);
    }
    return approver.staff == session.staff ? std::optional(error(ErrorCode::OwnWork, "login")) : std::nullopt;
}

/// A refund of one line.
struct GivenBack {
    ReceiptLine line;
    QString text;
    QString payer;
    std::optional<ReceiptId> original;
};

Result<Receipt> postRefund(UnitOfWork& unit, const Session& session, const GiveBackEntry& entry,
                           const QString& reason, GivenBack back)
{
    auto begun = newReceipt(unit, session, ReceiptKind::Refund, {entry.attemptKey, back.payer, reason});
    if (!begun) {
        return begun.error();
    }
    NewReceipt receipt = std::move(begun).value();
    receipt.room = back.line.room;
    receipt.reason = reason;
    receipt.original = back.original;
    const auto room = RegistryQueries(unit.connection()).room(*back.line.room);
    receipt.snapshot.lines.push_back({room ? room->code : QString(), back.text, {}, {}, back.line.amount});
    receipt.snapshot.tenders.push_back({methodOnPaper(entry.method), back.line.amount});
    receipt.tenders.push_back({entry.method, back.line.amount, {}, std::nullopt});
    if (back.original) {
        const auto original = ReceiptQueries(unit.connection()).receipt(*back.original);
        receipt.snapshot.original = original ? original->number : QString();
    }
    if (back.line.kind == ReceiptLineKind::Prepayment) {
        receipt.snapshot.prepaid =
            LedgerQueries(unit.connection()).prepaid(*back.line.room) + back.line.amount;
    }
    receipt.lines.push_back(std::move(back.line));
    return ReceiptStore(unit).post(std::move(receipt));
}

} // namespace

Result<Receipt> CashDesk::giveBackDeposit(const Session& session, DepositId id, const GiveBackEntry& entry)
{
    return m_writes.run(session, returnDeposit, [&](UnitOfWork& unit) -> Result<Receipt> {
        CashQueries queries(unit.connection());
        const auto deposit = queries.deposit(id);
        const auto origin = queries.depositOrigin(id);
        if (!deposit || !origin) {
            return error(ErrorCode::NotFound, "deposit");
        }
        if (ReceiptQueries(unit.connection()).byAttempt(entry.attemptKey)) {
            return postRefund(unit, session, entry, entry.reason,
                              {{.kind = ReceiptLineKind::Deposit,
                                .room = origin->room,
                                .charge = {},
                                .deposit = id,
                                .newDeposit = {},
                                .amount = -entry.amount},
                               {},
                               {},
                               {}});
        }
        const auto reason = checkedReason(entry.amount, deposit->held, entry.reason);
        if (!reason) {
            return reason.error();
        }
        auto receipt = postRefund(unit, session, entry, *reason,
                                  {{.kind = ReceiptLineKind::Deposit,
                                    .room = origin->room,
                                    .charge = {},
                                    .deposit = id,
                                    .newDeposit = {},
                                    .amount = -entry.amount},
                                   QStringLiteral("退 %1 %2").arg(deposit->text, deposit->number),
                                   deposit->payer,
                                   origin->receipt});
        if (receipt) {
            CashStore(unit).take(id, {false, entry.amount, receipt->id, *reason, std::nullopt});
        }
        return receipt;
    });
}

Result<void> CashDesk::forfeit(const Session& session, const Session& approver, DepositId id, Money amount,
                               const QString& why)
{
    return m_writes.run(approver, forfeitDeposit, [&](UnitOfWork& unit) -> Result<void> {
        if (const auto refused = approverRefused(session, approver)) {
            return *refused;
        }
        const auto deposit = CashQueries(unit.connection()).deposit(id);
        if (!deposit) {
            return error(ErrorCode::NotFound, "deposit");
        }
        const auto reason = checkedReason(amount, deposit->held, why);
        if (!reason) {
            return reason.error();
        }
        CashStore(unit).take(id, {true, amount, std::nullopt, *reason, approver.staff});
        return {};
    });
}

Result<Receipt> CashDesk::giveBackPrepayment(const Session& session, RoomId room, const GiveBackEntry& entry)
{
    return m_writes.run(session, returnPrepayment, [&](UnitOfWork& unit) -> Result<Receipt> {
        const auto owner = CashQueries(unit.connection()).room(room, unit.clock().today());
        if (!owner) {
            return error(ErrorCode::NotFound, "room");
        }
        const bool again = ReceiptQueries(unit.connection()).byAttempt(entry.attemptKey).has_value();
        const auto reason =
            again ? Result<QString>(entry.reason) : checkedReason(entry.amount, owner->prepaid, entry.reason);
        if (!reason) {
            return reason.error();
        }
        auto receipt = postRefund(unit, session, entry, *reason,
                                  {{.kind = ReceiptLineKind::Prepayment,
                                    .room = room,
                                    .charge = {},
                                    .deposit = {},
                                    .newDeposit = {},
                                    .amount = -entry.amount},
                                   QStringLiteral("退预存款"),
                                   owner->payer,
                                   {}});
        if (receipt && !again) {
            if (auto taken =
                    LedgerStore(unit, LedgerAudit::ByCaller).prepay(room, receipt->id, -entry.amount);
                !taken) {
                return taken.error();
            }
        }
        return receipt;
    });
}

Result<void> CashDesk::waive(const Session& session, const Session& approver, ChargeId id, Money amount,
                             const QString& why)
{
    return m_writes.run(approver, waivePenalty, [&](UnitOfWork& unit) -> Result<void> {
        if (const auto refused = approverRefused(session, approver)) {
            return *refused;
        }
        const auto charge = LedgerQueries(unit.connection()).charge(id);
        if (!charge) {
            return error(ErrorCode::NotFound, "charge");
        }
        const bool posted = charge->details.kind == ChargeKind::Penalty;
        const Date today = unit.clock().civil(unit.now()).date;
        const Money most = posted ? charge->open : CashQueries(unit.connection()).penaltyOf(id, today);
        const auto reason = checkedReason(amount, most, why);
        if (!reason) {
            return amount > most
                       ? error(ErrorCode::MoreThanOwed, "amount", {charge->details.text.toStdString()})
                       : reason.error();
        }
        ChargeId principal = id;
        if (posted) {
            // The posting goes, and so much of what has run up is not asked for; the rest runs on.
            if (auto back = LedgerStore(unit, LedgerAudit::Each).reverse(id, *reason); !back) {
                return back.error();
            }
            principal = *charge->details.original;
        }
        CashStore(unit).waive(principal, amount, *reason, *approver.staff, session.login);
        return {};
    });
}

} // namespace pd
