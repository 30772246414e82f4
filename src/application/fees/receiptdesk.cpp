// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/fees/receiptdesk.h"

#include "application/fees/correctionrules.h"
#include "application/fees/receiptposting.h"
#include "storage/fees/cashqueries.h"
#include "storage/fees/correctionstore.h"
#include "storage/fees/ledgerstore.h"
#include "storage/fees/receiptqueries.h"
#include "storage/fees/receiptstore.h"
#include "storage/office/settingstore.h"

#include <algorithm>

namespace pd {

Result<ReceiptPage> ReceiptDesk::page(const Session& session, const ReceiptFilter& filter,
                                      const std::optional<ReceiptId>& after, int most)
{
    return m_reads.run(session, Permission::ViewFees, [&](Connection& connection) -> Result<ReceiptPage> {
        return ReceiptListQueries(connection).page(filter, after, std::clamp(most, 1, ReceiptPage::largest));
    });
}

Result<ReceiptTotals> ReceiptDesk::totals(const Session& session, const ReceiptFilter& filter)
{
    return m_reads.run(session, Permission::ViewFees, [&](Connection& connection) -> Result<ReceiptTotals> {
        return ReceiptListQueries(connection).totals(filter);
    });
}

Result<ReceiptDetails> ReceiptDesk::details(const Session& session, ReceiptId id)
{
    return m_reads.run(session, Permission::ViewFees, [&](Connection& connection) -> Result<ReceiptDetails> {
        const Transaction reading(connection, Transaction::Kind::Read);
        auto found = ReceiptListQueries(connection).details(id);
        if (!found) {
            return error(ErrorCode::NotFound, "receipt");
        }
        return std::move(*found);
    });
}

Result<std::vector<CashierChoice>> ReceiptDesk::cashiers(const Session& session)
{
    return m_reads.run(session, Permission::ViewFees,
                       [](Connection& connection) -> Result<std::vector<CashierChoice>> {
                           return ReceiptListQueries(connection).cashiers();
                       });
}

Result<std::optional<ShiftId>> ReceiptDesk::openShift(const Session& session)
{
    return m_reads.run(session, Permission::ViewFees,
                       [&](Connection& connection) -> Result<std::optional<ShiftId>> {
                           return session.staff ? CashQueries(connection).openShift(*session.staff)
                                                : std::optional<ShiftId>();
                       });
}

Result<std::vector<ReceiptRow>> ReceiptDesk::search(const Session& session, const QString& number, int most)
{
    return m_reads.run(session, Permission::ViewFees,
                       [&](Connection& connection) -> Result<std::vector<ReceiptRow>> {
                           return ReceiptListQueries(connection).byNumber(number, clock().today(), most);
                       });
}

Result<PaperCheck> ReceiptDesk::check(const Session& session, const QString& typed)
{
    return m_reads.run(session, Permission::ViewFees, [&](Connection& connection) -> Result<PaperCheck> {
        const PaperMark mark = paperMark(typed);
        if (mark == PaperMark()) {
            return error(ErrorCode::Required, "code");
        }
        const Transaction reading(connection, Transaction::Kind::Read);
        return ReceiptListQueries(connection).check(mark);
    });
}

Result<Money> ReceiptDesk::limit(const Session& session)
{
    return m_reads.run(session, Permission::ViewFees, [](Connection& connection) -> Result<Money> {
        return CorrectionRules::limit(connection);
    });
}

Result<void> ReceiptDesk::setLimit(const Session& session, Money limit)
{
    return m_writes.run(session, setReceiptLimitCommand, [&](UnitOfWork& unit) -> Result<void> {
        if (limit < Money()) {
            return error(ErrorCode::OutOfRange, "limit");
        }
        const auto fen = [](Money amount) { return static_cast<qint64>(amount.fen()); };
        unit.audit(QStringLiteral("setting:%1").arg(CorrectionRules::limitKey),
                   {{QStringLiteral("fen"), fen(CorrectionRules::limit(unit.connection()))}},
                   {{QStringLiteral("fen"), fen(limit)}});
        SettingStore(unit.connection()).set(CorrectionRules::limitKey, QString::number(limit.fen()));
        unit.changed(Topic::Settings);
        return {};
    });
}

Result<void> ReceiptDesk::voidReceipt(const Session& session, const VoidEntry& entry,
                                      const std::optional<Session>& approver)
{
    return m_writes.run(session, voidReceiptCommand, [&](UnitOfWork& unit) -> Result<void> {
        CorrectionRules rules(unit, session, approver);
        const auto found = rules.untouched(entry.receipt);
        if (!found) {
            return found.error();
        }
        const Receipt& receipt = found->receipt;
        if (!found->shiftOpen || receipt.details.cashier != session.staff) {
            return error(ErrorCode::VoidTooLate, {}, {receipt.number.toStdString()});
        }
        if (!entry.copiesCollected) {
            return error(ErrorCode::Required, "copies");
        }
        const auto second = rules.approved(entry.reason, receipt.total);
        if (!second) {
            return second.error();
        }
        CorrectionStore store(unit);
        store.markVoid(receipt, receipt.details.shift, entry.reason.trimmed(), *second);
        return store.takeBack(receipt, receipt.id, entry.reason.trimmed());
    });
}

Result<Receipt> ReceiptDesk::reverse(const Session& session, const ReversalEntry& entry,
                                     const std::optional<Session>& approver)
{
    std::optional<Receipt> original;
    return correct(
        session, approver, {reverseReceiptCommand, ReceiptKind::Reversal, entry.reason, entry.attemptKey},
        [&](UnitOfWork&, CorrectionRules& rules, NewReceipt& back) -> Result<Money> {
            const auto found = rules.untouched(entry.receipt);
            if (!found) {
                return found.error();
            }
            original = found->receipt;
            rules.turnRound(*original, back);
            return original->total;
        },
        [&](UnitOfWork& unit, CorrectionRules&, const Receipt& posted) {
            return CorrectionStore(unit).takeBack(*original, posted.id, posted.details.reason);
        });
}

Result<Receipt> ReceiptDesk::refund(const Session& session, const RefundEntry& entry,
                                    const std::optional<Session>& approver)
{
    std::optional<Receipt> original;
    return correct(
        session, approver, {refundReceiptCommand, ReceiptKind::Refund, entry.reason, entry.attemptKey},
        [&](UnitOfWork& unit, CorrectionRules& rules, NewReceipt& back) -> Result<Money> {
            const auto found = ReceiptListQueries(unit.connection()).details(entry.receipt);
            if (!found) {
                return error(ErrorCode::NotFound, "receipt");
            }
            original = found->receipt;
            return rules.parts(*found, entry, back);
        },
        [&](UnitOfWork&, CorrectionRules& rules, const Receipt& posted) {
            return rules.giveBack(*original, posted, entry.forgiven);
        });
}

Result<Receipt> ReceiptDesk::withdraw(const Session& session, const WithdrawalEntry& entry,
                                      const std::optional<Session>& approver)
{
    return correct(
        session, approver, {withdrawPrepaymentCommand, ReceiptKind::Refund, entry.reason, entry.attemptKey},
        [&](UnitOfWork&, CorrectionRules& rules, NewReceipt& back) -> Result<Money> {
            if (auto filled = rules.fillWithdrawal(entry, back); !filled) {
                return filled.error();
            }
            return entry.amount;
        },
        [&](UnitOfWork& unit, CorrectionRules&, const Receipt& posted) {
            return LedgerStore(unit, LedgerAudit::ByCaller)
                .prepay(*posted.details.room, posted.id, -entry.amount);
        });
}

Result<Receipt> ReceiptDesk::correct(const Session& session, const std::optional<Session>& approver,
                                     const Correction& correction, const Fill& fill, const Settle& settle)
{
    return m_writes.run(session, correction.command, [&](UnitOfWork& unit) -> Result<Receipt> {
        CorrectionRules rules(unit, session, approver);
        NewReceipt back = rules.begun(correction.kind, correction.reason, correction.attemptKey);
        ReceiptStore store(unit);
        if (ReceiptQueries(unit.connection()).byAttempt(correction.attemptKey)) {
            return store.post(back); // the same press of the key (B5)
        }
        const auto sum = fill(unit, rules, back);
        if (!sum) {
            return sum.error();
        }
        const auto second = rules.approved(correction.reason, *sum);
        if (!second) {
            return second.error();
        }
        const auto shift = openShiftOf(unit, session);
        if (!shift) {
            return shift.error();
        }
        back.shift = *shift;
        back.approver = *second;
        const auto posted = store.post(back);
        if (!posted) {
            return posted;
        }
        if (auto done = settle(unit, rules, *posted); !done) {
            return done.error();
        }
        return posted;
    });
}

} // namespace pd
