// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/fees/receiptposting.h"

#include "application/fees/paperwords.h"
#include "domain/fees/cashroom.h"
#include "storage/fees/cashqueries.h"
#include "storage/fees/ledgerqueries.h"
#include "storage/fees/ledgerstore.h"
#include "storage/fees/receiptstore.h"
#include "storage/office/settingstore.h"
#include "storage/registry/registryqueries.h"

#include <algorithm>

namespace pd {

namespace {

QString yuan(Money amount)
{
    return QString::fromStdString(amount.toString());
}

QString roomCode(UnitOfWork& unit, RoomId room)
{
    const auto found = RegistryQueries(unit.connection()).room(room);
    return found ? found->code : QString();
}

/// Builds the lines of one receipt, for the ledger and for the paper side by side.
class LineWriter {
public:
    LineWriter(UnitOfWork& unit, NewReceipt& receipt) : m_unit(unit), m_receipt(receipt) {}

    Result<void> add(const OwedLine& owed, const CartShare& share)
    {
        if (owed.penalty > Money()) {
            const auto penalty = freeze(owed);
            if (!penalty) {
                return penalty.error();
            }
            if (share.penalty > Money()) {
                charge(owed, *penalty, share.penalty, QStringLiteral("违约金 ") + name(owed),
                       share.penalty < owed.penalty ? rest(owed.penalty - share.penalty) : QString());
            }
        }
        if (share.principal != Money()) {
            const Money left = owed.open - share.principal;
            charge(owed, owed.charge, share.principal, name(owed),
                   left == Money() ? owed.detail : rest(left));
        }
        return {};
    }
    void add(const CartDeposit& deposit)
    {
        ReceiptLine line;
        line.kind = ReceiptLineKind::Deposit;
        line.room = deposit.room;
        line.newDeposit = deposit.deposit;
        line.amount = deposit.amount;
        put(std::move(line), {roomCode(m_unit, deposit.room), deposit.deposit.text, {}, {}, deposit.amount});
    }
    void addPrepayment(RoomId room, Money amount)
    {
        ReceiptLine line;
        line.kind = ReceiptLineKind::Prepayment;
        line.room = room;
        line.amount = amount;
        put(std::move(line), {roomCode(m_unit, room), QStringLiteral("预存款"), {}, {}, amount});
    }

private:
    static QString rest(Money left)
    {
        return left > Money() ? QStringLiteral("部分缴纳，余 ") + yuan(left) : QString();
    }
    static QString name(const OwedLine& owed)
    {
        return owed.kind == ChargeKind::Billed ? owed.itemName : owed.text;
    }
    void charge(const OwedLine& owed, ChargeId id, Money amount, const QString& text, const QString& detail)
    {
        ReceiptLine line;
        line.room = owed.room;
        line.charge = id;
        line.amount = amount;
        put(std::move(line),
            {owed.roomCode, text, owed.period ? periodOnPaper(*owed.period) : QString(), detail, amount});
    }
    void put(ReceiptLine line, PrintedLine printed)
    {
        m_receipt.lines.push_back(std::move(line));
        m_receipt.snapshot.lines.push_back(std::move(printed));
    }
    /// What has run up becomes a charge of its own, due as its principal was.
    Result<ChargeId> freeze(const OwedLine& owed)
    {
        const Date today = m_unit.clock().civil(m_unit.now()).date;
        return LedgerStore(m_unit, LedgerAudit::ByCaller)
            .post({.room = owed.room,
                   .item = owed.item,
                   .kind = ChargeKind::Penalty,
                   .text = QStringLiteral("违约金 ") + owed.text,
                   .period = owed.period,
                   .dueOn = owed.dueOn,
                   .amount = owed.penalty,
                   .run = {},
                   .order = {},
                   .original = owed.charge,
                   .payer = {},
                   .explanation = {{QStringLiteral("until"), QString::fromStdString(today.toString())},
                                   {QStringLiteral("overdue_days"), owed.overdueDays},
                                   {QStringLiteral("open_fen"), static_cast<qint64>(owed.open.fen())}},
                   .reason = {}});
    }

    UnitOfWork& m_unit;
    NewReceipt& m_receipt;
};

/// The first room's prepayment once the receipt is posted; none where there is and was none.
std::optional<Money> prepaidAfter(UnitOfWork& unit, const NewReceipt& receipt)
{
    if (!receipt.room) {
        return std::nullopt;
    }
    const Money before = LedgerQueries(unit.connection()).prepaid(*receipt.room);
    Money after = before;
    for (const ReceiptLine& line : receipt.lines) {
        after +=
            line.kind == ReceiptLineKind::Prepayment && line.room == receipt.room ? line.amount : Money();
    }
    for (const Tender& tender : receipt.tenders) {
        after -= !tender.method && tender.room == receipt.room ? tender.amount : Money();
    }
    return before == Money() && after == Money() ? std::nullopt : std::optional(after);
}

} // namespace

Result<ShiftId> openShiftOf(UnitOfWork& unit, const Session& session)
{
    const auto shift =
        session.staff ? CashQueries(unit.connection()).openShift(*session.staff) : std::nullopt;
    if (!shift) {
        return error(ErrorCode::ShiftRequired);
    }
    return *shift;
}

Result<NewReceipt> newReceipt(UnitOfWork& unit, const Session& session, ReceiptKind kind,
                              const ReceiptWords& words)
{
    const auto shift = openShiftOf(unit, session);
    if (!shift) {
        return shift.error();
    }
    SettingStore settings(unit.connection());
    NewReceipt receipt{.kind = kind,
                       .shift = *shift,
                       .cashier = *session.staff,
                       .room = {},
                       .payer = words.payer,
                       .lines = {},
                       .tenders = {},
                       .given = {},
                       .change = {},
                       .original = {},
                       .reason = {},
                       .approver = {},
                       .attemptKey = words.attemptKey,
                       .snapshot = {}};
    receipt.snapshot.office = settings.get(QStringLiteral("name")).value_or(QString());
    receipt.snapshot.demo = settings.get(QStringLiteral("demo")) == QStringLiteral("1");
    receipt.snapshot.payer = words.payer;
    receipt.snapshot.remark = words.remark;
    receipt.snapshot.cashier = session.name;
    return receipt;
}

Result<Receipt> postCart(UnitOfWork& unit, const Session& session, const Cart& cart,
                         const ReceiptWords& words)
{
    const auto settled = settle(cart);
    if (!settled) {
        return settled.error();
    }
    const bool money =
        std::ranges::any_of(settled->tenders, [](const CartTender& one) { return one.method.has_value(); });
    auto begun = newReceipt(unit, session, money ? ReceiptKind::Payment : ReceiptKind::SetOff, words);
    if (!begun) {
        return begun.error();
    }
    NewReceipt receipt = std::move(begun).value();
    receipt.room = cart.first;
    receipt.given = settled->given;
    receipt.change = settled->change;
    LineWriter lines(unit, receipt);
    for (const CartShare& share : settled->shares) {
        if (auto added = lines.add(cart.lines[share.line].owed, share); !added) {
            return added.error();
        }
    }
    for (const CartDeposit& deposit : cart.deposits) {
        lines.add(deposit);
    }
    for (const CartPrepayment& prepayment : cart.prepayments) {
        lines.addPrepayment(prepayment.room, prepayment.amount);
    }
    if (settled->rest > Money() && cart.first) {
        lines.addPrepayment(*cart.first, settled->rest);
    }
    for (const CartTender& tender : settled->tenders) {
        receipt.tenders.push_back({tender.method, tender.amount, tender.reference, tender.room});
        receipt.snapshot.tenders.push_back({tenderOnReceipt(tender.method), tender.amount});
    }
    receipt.snapshot.given = settled->given;
    receipt.snapshot.change = settled->change;
    receipt.snapshot.prepaid = prepaidAfter(unit, receipt);
    return ReceiptStore(unit).post(std::move(receipt));
}

} // namespace pd
