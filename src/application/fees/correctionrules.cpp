// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/fees/correctionrules.h"

#include "application/fees/paperwords.h"
#include "storage/fees/correctionstore.h"
#include "storage/fees/ledgerqueries.h"
#include "storage/fees/ledgerstore.h"
#include "storage/office/settingstore.h"

#include <algorithm>

namespace pd {

namespace {

constexpr std::int64_t shippedLimit = 100'000;

/// What was taken back of a receipt already, by its number.
QString takenBackBy(const ReceiptDetails& details)
{
    for (const ReceiptEvent& event : details.events) {
        if (event.kind != ReceiptEventKind::Posted) {
            return event.number;
        }
    }
    return details.receipt.number;
}

} // namespace

Money CorrectionRules::limit(Connection& connection)
{
    const auto stored = SettingStore(connection).get(limitKey);
    return Money::fromFen(stored ? stored->toLongLong() : shippedLimit);
}

Result<ReceiptDetails> CorrectionRules::untouched(ReceiptId id)
{
    auto found = ReceiptListQueries(m_unit.connection()).details(id);
    if (!found) {
        return error(ErrorCode::NotFound, "receipt");
    }
    if (!found->untouched()) {
        return error(ErrorCode::AlreadyReversed, {}, {takenBackBy(*found).toStdString()});
    }
    return std::move(*found);
}

Result<std::optional<StaffId>> CorrectionRules::approved(const QString& reason, Money amount)
{
    if (reason.trimmed().isEmpty()) {
        return error(ErrorCode::ReasonRequired, "reason");
    }
    if (!m_approver) {
        if (std::max(amount, -amount) > limit(m_unit.connection())) {
            return error(ErrorCode::ApprovalRequired, "login",
                         {code(Permission::ApproveMoney).toStdString()});
        }
        return std::optional<StaffId>();
    }
    if (!m_approver->may(Permission::ApproveMoney)) {
        return error(ErrorCode::NotPermitted, "login", {code(Permission::ApproveMoney).toStdString()});
    }
    if (m_approver->staff == m_session.staff) {
        return error(ErrorCode::OwnWork, "login");
    }
    return m_approver->staff;
}

NewReceipt CorrectionRules::begun(ReceiptKind kind, const QString& reason, const QString& attemptKey)
{
    NewReceipt back{.kind = kind,
                    .shift = ShiftId(0),
                    .cashier = m_session.staff.value_or(StaffId(0)),
                    .room = {},
                    .payer = {},
                    .lines = {},
                    .tenders = {},
                    .given = {},
                    .change = {},
                    .original = {},
                    .reason = reason.trimmed(),
                    .approver = {},
                    .attemptKey = attemptKey,
                    .snapshot = {}};
    SettingStore settings(m_unit.connection());
    back.snapshot.office = settings.get(QStringLiteral("name")).value_or(QString());
    back.snapshot.demo = settings.get(QStringLiteral("demo")) == QLatin1String("1");
    back.snapshot.cashier = m_session.name;
    back.snapshot.remark = back.reason;
    return back;
}

void CorrectionRules::turnRound(const Receipt& receipt, NewReceipt& back)
{
    back.room = receipt.details.room;
    back.payer = receipt.details.payer;
    back.original = receipt.id;
    back.lines = receipt.details.lines;
    for (ReceiptLine& line : back.lines) {
        line.amount = -line.amount;
        line.newDeposit.reset();
    }
    back.tenders = receipt.details.tenders;
    for (Tender& tender : back.tenders) {
        tender.amount = -tender.amount;
    }
    const ReceiptSnapshot& printed = receipt.details.snapshot;
    back.snapshot.payer = printed.payer;
    back.snapshot.original = receipt.number;
    back.snapshot.lines = printed.lines;
    for (PrintedLine& line : back.snapshot.lines) {
        line.amount = -line.amount;
    }
    back.snapshot.tenders = printed.tenders;
    for (PrintedTender& tender : back.snapshot.tenders) {
        tender.amount = -tender.amount;
    }
}

Money CorrectionRules::paidBy(const Receipt& receipt, const std::optional<PayMethod>& method)
{
    return Money::fromFen(
        m_unit.connection()
            .statement(QStringLiteral(
                "SELECT coalesce(sum(t.amount_fen), 0) FROM receipt r JOIN receipt_tender t ON t.receipt_id "
                "= "
                "r.id WHERE (r.id = ? OR (r.original_id = ? AND r.kind = 'refund')) AND t.method = ?"))
            .bind(receipt.id)
            .bind(receipt.id)
            .bind(method ? code(*method) : QStringLiteral("prepayment"))
            .integer());
}

void CorrectionRules::tellPrepaid(NewReceipt& back, Money change)
{
    if (back.room && change != Money()) {
        back.snapshot.prepaid = LedgerQueries(m_unit.connection()).prepaid(*back.room) + change;
    }
}

Result<Money> CorrectionRules::parts(const ReceiptDetails& details, const RefundEntry& entry,
                                     NewReceipt& back)
{
    const Receipt& receipt = details.receipt;
    if (receipt.voidReason || receipt.reversedBy || receipt.details.kind != ReceiptKind::Payment) {
        return error(ErrorCode::AlreadyReversed, {}, {takenBackBy(details).toStdString()});
    }
    back.room = receipt.details.room;
    back.payer = receipt.details.payer;
    back.original = receipt.id;
    back.snapshot.payer = receipt.details.snapshot.payer;
    back.snapshot.original = receipt.number;
    Money sum;
    Money prepaid;
    for (const RefundPart& part : entry.parts) {
        const auto standing = std::ranges::find(details.lines, part.position, &ReceiptLineStanding::position);
        if (part.amount == Money()) {
            continue;
        }
        const std::string field = "line:" + std::to_string(part.position);
        if (standing == details.lines.end() || part.amount < Money() || part.amount > standing->left) {
            return error(ErrorCode::MoreThanPaid, field);
        }
        ReceiptLine line = standing->line;
        line.amount = -part.amount;
        back.lines.push_back(line);
        PrintedLine printed = standing->printed;
        printed.amount = line.amount;
        printed.detail.clear();
        back.snapshot.lines.push_back(printed);
        sum += part.amount;
        if (line.kind == ReceiptLineKind::Prepayment && line.room == back.room) {
            prepaid -= part.amount;
        }
    }
    if (sum == Money()) {
        return error(ErrorCode::Required, "amount");
    }
    if (sum > details.refundable()) {
        return error(ErrorCode::MoreThanPaid, "amount");
    }
    if (!entry.method && !back.room) {
        return error(ErrorCode::UnknownChoice, "method");
    }
    if (sum > paidBy(receipt, entry.method)) {
        if (entry.methodReason.trimmed().isEmpty()) {
            return error(ErrorCode::ReasonRequired, "methodReason");
        }
        back.reason += QStringLiteral("；") + entry.methodReason.trimmed();
        back.snapshot.remark = back.reason;
    }
    back.tenders.push_back({entry.method, -sum, {}, entry.method ? std::nullopt : back.room});
    back.snapshot.tenders.push_back({wayBackOnPaper(entry.method), -sum});
    tellPrepaid(back, entry.method ? prepaid : prepaid + sum);
    return sum;
}

Result<void> CorrectionRules::giveBack(const Receipt& receipt, const Receipt& refund, bool forgiven)
{
    CorrectionStore store(m_unit);
    LedgerStore ledger(m_unit, LedgerAudit::ByCaller);
    for (const ReceiptLine& line : refund.details.lines) {
        const Money amount = -line.amount;
        const auto done = line.charge ? store.refundCharge(receipt, refund.id, *line.charge, amount, forgiven,
                                                           refund.details.reason)
                                      : ledger.prepay(*line.room, refund.id, line.amount);
        if (!done) {
            return done;
        }
    }
    for (const Tender& tender : refund.details.tenders) {
        if (!tender.method) {
            if (auto done = ledger.prepay(*refund.details.room, refund.id, -tender.amount); !done) {
                return done;
            }
        }
    }
    return {};
}

Result<void> CorrectionRules::fillWithdrawal(const WithdrawalEntry& entry, NewReceipt& back)
{
    const auto room = m_unit.connection()
                          .statement(QStringLiteral("SELECT id FROM room WHERE code = ?"))
                          .bind(entry.room.trimmed())
                          .first([](const Row& row) { return row.id<RoomId>(0); });
    if (!room) {
        return error(ErrorCode::NotFound, "room", {entry.room.trimmed().toStdString()});
    }
    if (entry.amount <= Money()) {
        return error(ErrorCode::OutOfRange, "amount");
    }
    if (entry.amount > LedgerQueries(m_unit.connection()).prepaid(*room)) {
        return error(ErrorCode::MoreThanBalance, "amount");
    }
    back.room = room;
    back.payer = entry.payer.trimmed();
    back.lines.push_back({.kind = ReceiptLineKind::Prepayment,
                          .room = room,
                          .charge = {},
                          .deposit = {},
                          .newDeposit = {},
                          .amount = -entry.amount});
    back.tenders.push_back({entry.method, -entry.amount, {}});
    back.snapshot.payer = back.payer;
    back.snapshot.lines.push_back({.room = entry.room.trimmed(),
                                   .text = QStringLiteral("预存款退回"),
                                   .period = {},
                                   .detail = {},
                                   .amount = -entry.amount});
    back.snapshot.tenders.push_back({wayBackOnPaper(entry.method), -entry.amount});
    tellPrepaid(back, -entry.amount);
    return {};
}

} // namespace pd
