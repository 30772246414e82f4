// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/demo/demoreceipts.h"

#include "application/fees/receiptdesk.h"
#include "application/office/officecommands.h"
#include "storage/fees/cashqueries.h"
#include "storage/fees/ledgerstore.h"
#include "storage/fees/receiptstore.h"

#include <array>

namespace pd::demo {

namespace {

struct Home {
    RoomId room;
    QString code;
    QString payer;
};
struct Owed {
    ChargeId charge;
    Home home;
    Money amount;
    Date from;
};

constexpr std::array ages{8, 35, 70, 130, 260, 430}; // days a charge is late
constexpr int homes = 10;
constexpr int paidOnes = 4;
constexpr std::int64_t cheapest = 120'00;
constexpr std::int64_t step = 35'00;

std::vector<Home> someHomes(Connection& connection)
{
    return connection
        .statement(QStringLiteral("SELECT r.id, r.code, p.name FROM room r JOIN room_person l ON l.room_id = "
                                  "r.id AND l.role = 'owner' "
                                  "JOIN person p ON p.id = l.person_id WHERE r.use = 'residence' AND "
                                  "l.to_date IS NULL AND l.id = (SELECT "
                                  "min(k.id) FROM room_person k WHERE k.room_id = r.id AND k.role = 'owner') "
                                  "ORDER BY r.sort_key LIMIT ?"))
        .bind(homes)
        .all([](const Row& row) {
            return Home{row.id<RoomId>(0), row.text(1), row.text(2)};
        });
}

FeeItemId rubbishItem(Connection& connection)
{
    const auto known =
        connection.statement(QStringLiteral("SELECT id FROM fee_item WHERE name_zh = '装修垃圾清运费'"))
            .first([](const Row& row) { return row.id<FeeItemId>(0); });
    if (known) {
        return *known;
    }
    return FeeItemId(
        connection
            .statement(QStringLiteral(
                "INSERT INTO fee_item (name_zh, name_en, initials, kind, period, in_advance, due_day, "
                "part_month, rounding, payer, position) VALUES ('装修垃圾清运费', 'Removal of fit-out "
                "rubbish', 'zxljqyf', 'one-off', 'once', 1, 10, 'full', 'fen', 'owner', 90) RETURNING "
                "id"))
            .runReturningId());
}

Result<std::vector<Owed>> charge(UnitOfWork& unit)
{
    std::vector<Owed> owed;
    const FeeItemId item = rubbishItem(unit.connection());
    LedgerStore ledger(unit, LedgerAudit::ByCaller);
    const Date today = unit.clock().today();
    std::size_t place = 0;
    for (const Home& home : someHomes(unit.connection())) {
        const Date due = today.plusDays(-ages.at(place % ages.size()));
        const Money amount = Money::fromFen(cheapest + static_cast<std::int64_t>(place) * step);
        const auto posted = ledger.post({.room = home.room,
                                         .item = item,
                                         .kind = ChargeKind::Manual,
                                         .text = QStringLiteral("装修垃圾清运费"),
                                         .period = {},
                                         .dueOn = due,
                                         .amount = amount,
                                         .run = {},
                                         .order = {},
                                         .original = {},
                                         .payer = {},
                                         .explanation = {},
                                         .reason = QStringLiteral("装修申请时约定")});
        if (!posted) {
            return posted.error();
        }
        owed.push_back({*posted, home, amount, due});
        ++place;
    }
    unit.audit(QStringLiteral("demo"), {}, {{QStringLiteral("charges"), static_cast<qint64>(owed.size())}});
    unit.changed(Topic::Charges);
    return owed;
}

NewReceipt paying(const Owed& owed, const Session& cashier, ShiftId shift, PayMethod method,
                  const QString& word)
{
    NewReceipt receipt{.kind = ReceiptKind::Payment,
                       .shift = shift,
                       .cashier = *cashier.staff,
                       .room = owed.home.room,
                       .payer = owed.home.payer,
                       .lines = {},
                       .tenders = {{method, owed.amount, {}}},
                       .given = {},
                       .change = {},
                       .original = {},
                       .reason = {},
                       .approver = {},
                       .attemptKey = QStringLiteral("demo-") + owed.home.code,
                       .snapshot = {}};
    receipt.lines.push_back({.kind = ReceiptLineKind::Charge,
                             .room = owed.home.room,
                             .charge = owed.charge,
                             .deposit = {},
                             .newDeposit = {},
                             .amount = owed.amount});
    ReceiptSnapshot& paper = receipt.snapshot;
    paper.office = QStringLiteral("富成花园");
    paper.payer = owed.home.payer;
    paper.lines.push_back({.room = owed.home.code,
                           .text = QStringLiteral("装修垃圾清运费"),
                           .period = {},
                           .detail = {},
                           .amount = owed.amount});
    paper.tenders.push_back({word, owed.amount});
    paper.cashier = cashier.name;
    paper.demo = true;
    return receipt;
}

Result<std::vector<Receipt>> pay(DataFile& file, const std::vector<Owed>& owed, const Session& cashier,
                                 ShiftId shift)
{
    std::vector<Receipt> receipts;
    for (std::size_t i = 0; i < paidOnes && i < owed.size(); ++i) {
        const bool cash = i % 2 == 0;
        const auto posted =
            file.writes().run(cashier, fillDemoCommand, [&](UnitOfWork& unit) -> Result<Receipt> {
                return ReceiptStore(unit).post(
                    paying(owed[i], cashier, shift, cash ? PayMethod::Cash : PayMethod::WeChat,
                           cash ? QStringLiteral("现金") : QStringLiteral("微信")));
            });
        if (!posted) {
            return posted.error();
        }
        receipts.push_back(*posted);
    }
    return receipts;
}

Result<void> takeBack(DataFile& file, const std::vector<Receipt>& receipts, const Session& cashier)
{
    ReceiptDesk desk(file.writes(), file.reads());
    if (receipts.size() < paidOnes) {
        return {};
    }
    if (auto done = desk.voidReceipt(cashier, {receipts[0].id, QStringLiteral("付款人写错，重开"), true});
        !done) {
        return done;
    }
    RefundEntry refund{.receipt = receipts[1].id,
                       .parts = {{1, Money::fromFen(step)}},
                       .method = PayMethod::WeChat,
                       .methodReason = {},
                       .reason = QStringLiteral("少清运一车"),
                       .forgiven = true,
                       .attemptKey = QStringLiteral("demo-refund")};
    if (auto done = desk.refund(cashier, refund); !done) {
        return done.error();
    }
    const auto reversed = desk.reverse(
        cashier, {receipts[2].id, QStringLiteral("错收到邻居名下"), QStringLiteral("demo-reversal")});
    return reversed ? Result<void>() : Result<void>(reversed.error());
}

} // namespace

Result<void> fillReceipts(DataFile& file, const Session& cashier)
{
    std::vector<Owed> owed;
    std::optional<ShiftId> shift;
    const auto begun = file.writes().run(cashier, fillDemoCommand, [&](UnitOfWork& unit) -> Result<void> {
        if (const auto open = CashQueries(unit.connection()).openShift(*cashier.staff)) {
            shift = *open;
        }
        auto charged = charge(unit);
        if (!charged) {
            return charged.error();
        }
        owed = std::move(charged).value();
        return {};
    });
    if (!begun || !shift) {
        return begun;
    }
    const auto receipts = pay(file, owed, cashier, *shift);
    if (!receipts) {
        return receipts.error();
    }
    return takeBack(file, *receipts, cashier);
}

} // namespace pd::demo
