// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/fees/receiptdesk.h"
#include "storage/fees/ledgerstore.h"
#include "storage/fees/receiptstore.h"
#include "support/feeoffice.h"

namespace pd::test {

/// A cash desk where receipts are given and taken back: cashier 901 with an open shift, and a supervisor.
class ReceiptOffice : public FeeOffice {
public:
    ReceiptOffice()
    {
        change([&](UnitOfWork& unit) {
            const auto run = [&](const char* sql) {
                unit.connection().statement(QString::fromUtf8(sql)).run();
            };
            run("INSERT INTO staff (id, login, name) VALUES (902, 'chief', '陈刚')");
            run("INSERT INTO fee_item (id, name_zh, kind, period, in_advance, due_day, part_month, rounding, "
                "payer) VALUES (950, '押金（测试）', 'deposit', 'once', 1, 1, 'full', 'fen', 'owner')");
        });
    }

    ReceiptDesk desk{writes(), reads()};

    [[nodiscard]] Session at(StaffId staff, const char* name) const
    {
        Session session = TestOffice::admin();
        session.staff = staff;
        session.login = QString::fromUtf8(name);
        session.name = QString::fromUtf8(name);
        return session;
    }
    Session till = at(StaffId(901), "周敏");
    Session chief = at(StaffId(902), "陈刚");

    ChargeId owed(std::int64_t fen, const char* from = "2026-11-01", const char* until = "2026-11-30")
    {
        std::optional<ChargeId> id;
        change([&](UnitOfWork& unit) { id = *LedgerStore(unit).post(bill(from, until, fen)); });
        return *id;
    }
    /// A late charge and the penalty that is charged with its payment.
    ChargeId penaltyOf(ChargeId principal, std::int64_t fen)
    {
        std::optional<ChargeId> id;
        change([&](UnitOfWork& unit) {
            NewCharge penalty = bill("2026-11-01", "2026-11-30", fen);
            penalty.kind = ChargeKind::Penalty;
            penalty.original = principal;
            id = *LedgerStore(unit).post(penalty);
        });
        return *id;
    }
    [[nodiscard]] ReceiptLine line(ReceiptLineKind kind, std::int64_t fen,
                                   std::optional<ChargeId> charge = {}) const
    {
        ReceiptLine line{.kind = kind,
                         .room = room,
                         .charge = charge,
                         .deposit = {},
                         .newDeposit = {},
                         .amount = Money::fromFen(fen)};
        if (kind == ReceiptLineKind::Deposit) {
            line.newDeposit = NewDeposit{FeeItemId(950), QStringLiteral("王芳"), QStringLiteral("装修押金")};
        }
        return line;
    }
    /// Takes money for these lines in the open shift.
    Result<Receipt> take(const std::vector<ReceiptLine>& lines,
                         std::optional<PayMethod> method = PayMethod::Cash)
    {
        NewReceipt receipt{.kind = method ? ReceiptKind::Payment : ReceiptKind::SetOff,
                           .shift = shift,
                           .cashier = cashier,
                           .room = room,
                           .payer = QStringLiteral("王小芳"),
                           .lines = lines,
                           .tenders = {},
                           .given = {},
                           .change = {},
                           .original = {},
                           .reason = {},
                           .approver = {},
                           .attemptKey = QStringLiteral("key-%1").arg(++m_keys),
                           .snapshot = {}};
        Money sum;
        for (const ReceiptLine& one : lines) {
            sum += one.amount;
            receipt.snapshot.lines.push_back({.room = QStringLiteral("3-2-1201"),
                                              .text = QStringLiteral("物业服务费"),
                                              .period = QStringLiteral("2026-11"),
                                              .detail = {},
                                              .amount = one.amount});
        }
        receipt.tenders.push_back({method, sum, {}});
        receipt.snapshot.payer = receipt.payer;
        receipt.snapshot.tenders.push_back({QStringLiteral("现金"), sum});
        return writes().run(admin(), {"test.take", Permission::TakePayment},
                            [&](UnitOfWork& unit) { return ReceiptStore(unit).post(receipt); });
    }
    Receipt paid(const std::vector<ReceiptLine>& lines, std::optional<PayMethod> method = PayMethod::Cash)
    {
        auto receipt = take(lines, method);
        if (!receipt) {
            throw std::runtime_error("the money cannot be taken");
        }
        return std::move(receipt).value();
    }
    void closeShift()
    {
        change([&](UnitOfWork& unit) {
            unit.connection()
                .statement(
                    QStringLiteral("UPDATE cashier_shift SET closed_at_ms = ? WHERE closed_at_ms IS NULL"))
                .bind(unit.now())
                .run();
        });
    }
    void openShift()
    {
        change([&](UnitOfWork& unit) {
            shift = ShiftId(unit.connection()
                                .statement(QStringLiteral(
                                    "INSERT INTO cashier_shift (number, cashier_id, cashier_name, station, "
                                    "opened_at_ms, float_fen) SELECT 'BC-202611-8' || count(*), 901, '周敏', "
                                    "'desk', ?, 20000 FROM cashier_shift RETURNING id"))
                                .bind(unit.now())
                                .runReturningId());
        });
    }
    [[nodiscard]] RefundEntry refundOf(const Receipt& receipt, std::vector<RefundPart> parts)
    {
        return {.receipt = receipt.id,
                .parts = std::move(parts),
                .method = PayMethod::Cash,
                .methodReason = {},
                .reason = QStringLiteral("多收"),
                .forgiven = true,
                .attemptKey = QStringLiteral("refund-%1").arg(++m_keys)};
    }
    [[nodiscard]] ReversalEntry reversalOf(const Receipt& receipt)
    {
        return {receipt.id, QStringLiteral("开错户"), QStringLiteral("reversal-%1").arg(++m_keys)};
    }
    [[nodiscard]] static VoidEntry voidOf(const Receipt& receipt)
    {
        return {receipt.id, QStringLiteral("金额打错"), true};
    }

private:
    int m_keys = 0;
};

} // namespace pd::test
