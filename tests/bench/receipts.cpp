// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// P1: one receipt, acknowledged and durable.
#include "application/fees/cashdesk.h"
#include "bench/bench.h"
#include "bench/floor.h"
#include "storage/fees/ledgerstore.h"

#include <QtCore/QFile>

namespace pd::bench {

namespace {

constexpr int turns = 10;
constexpr int receiptsPerTurn = 50;

Session cashier()
{
    Session session = everything();
    session.staff = StaffId(990'001);
    session.name = QStringLiteral("周敏");
    return session;
}

/// One bill of room 1 for each receipt, paid one by one.
std::vector<ChargeId> bill(DataFile& file, int bills)
{
    std::vector<ChargeId> charges;
    const auto done = file.writes().run(
        everything(), {"bench.bill", Permission::ManageFees}, [&](UnitOfWork& unit) -> Result<void> {
            Connection& db = unit.connection();
            const auto run = [&](const QString& sql) { db.statement(sql).run(); };
            run(QStringLiteral(
                "INSERT OR IGNORE INTO staff (id, login, name) VALUES (990001, 'bench-cashier', '周敏')"));
            run(QStringLiteral(
                "INSERT OR IGNORE INTO fee_item (id, name_zh, kind, period, in_advance, due_day, "
                "part_month, rounding, payer) VALUES (990001, '测速费', 'fixed', 'month', 1, 10, 'days', "
                "'fen', 'owner')"));
            db.statement(QStringLiteral(
                             "INSERT OR IGNORE INTO cashier_shift (id, number, cashier_id, cashier_name, "
                             "station, opened_at_ms, float_fen) VALUES (990001, 'BC-209901-0001', 990001, "
                             "'周敏', 'bench', ?, 0)"))
                .bind(unit.now())
                .run();
            LedgerStore ledger(unit, LedgerAudit::ByCaller);
            for (int i = 0; i < bills; ++i) {
                const auto posted = ledger.post({.room = RoomId(1),
                                                 .item = FeeItemId(990'001),
                                                 .kind = ChargeKind::Manual,
                                                 .text = QStringLiteral("测速费"),
                                                 .period = {},
                                                 .dueOn = unit.clock().today(),
                                                 .amount = Money::fromFen(165'45),
                                                 .run = {},
                                                 .order = {},
                                                 .original = {},
                                                 .payer = {},
                                                 .explanation = {},
                                                 .reason = QStringLiteral("bench")});
                if (!posted) {
                    return posted.error();
                }
                charges.push_back(*posted);
            }
            unit.audit(QStringLiteral("bench"), {}, {});
            return {};
        });
    if (!done) {
        giveUp(done.error());
    }
    return charges;
}

void payThroughTheDesk(const QString& path, int turn, Sample& sample)
{
    const auto file = valueOf(DataFile::open(path, systemClock()));
    CashDesk desk(file->writes(), file->reads());
    for (const ChargeId charge : bill(*file, receiptsPerTurn)) {
        PayEntry entry;
        entry.attemptKey = QStringLiteral("bench-%1-%2").arg(turn).arg(charge.value());
        entry.rooms = {RoomId(1)};
        entry.lines = {{RoomId(1), charge, Money::fromFen(165'45), std::nullopt}};
        entry.money = {{PayMethod::Cash, Money::fromFen(200'00), {}}};
        entry.payer = QStringLiteral("王芳");
        sample.time([&] { (void)valueOf(desk.pay(cashier(), entry)); });
    }
}

/// The same rows, written past the program; the file must hold a receipt that the desk has made just before.
void payOnTheFloor(const QString& path, Sample& sample)
{
    Floor floor(path.toStdString());
    RowCopier receipt(floor, "receipt");
    RowCopier line(floor, "receipt_line");
    RowCopier tender(floor, "receipt_tender");
    RowCopier allocation(floor, "allocation");
    RowCopier audit(floor, "audit_entry");
    for (int i = 1; i <= receiptsPerTurn; ++i) {
        sample.time([&] {
            floor.run("BEGIN IMMEDIATE");
            floor.run("UPDATE number_series SET given = given + 1 WHERE series = 'PJ' AND month = (SELECT "
                      "MAX(month) "
                      "FROM number_series WHERE series = 'PJ')");
            const auto id = receipt.integer("id") + i;
            receipt.set("id", id)
                .set("number", "FLOOR-" + std::to_string(id))
                .set("attempt_key", "FLOOR-" + std::to_string(id))
                .insert();
            line.set("receipt_id", id).insert();
            tender.set("receipt_id", id).insert();
            allocation.set("id", allocation.integer("id") + i).set("receipt_id", id).insert();
            floor.run("DELETE FROM charge_open WHERE charge_id = " +
                      std::to_string(line.integer("charge_id")));
            audit.set("sequence", audit.integer("sequence") + i).insert();
            floor.run("UPDATE audit_head SET sequence = sequence + 1");
            floor.run("UPDATE topic_counter SET changes = changes + 1 WHERE topic IN (10, 11)");
            floor.run("COMMIT");
        });
    }
}

void measureWith(Table& table, const QString& estate, int orders)
{
    const QString path = estate + QStringLiteral(".receipts");
    QFile::remove(path);
    if (!QFile::copy(estate, path)) {
        throw std::runtime_error("cannot copy " + estate.toStdString());
    }
    Sample desk;
    Sample floor;
    for (int turn = 0; turn < turns; ++turn) {
        payThroughTheDesk(path, turn, desk);
        payOnTheFloor(path, floor);
    }
    QFile::remove(path);
    for (const auto& [name, part] : {std::pair("p50", 0.5), std::pair("p99", 0.99)}) {
        const bool counts = part > 0.9;
        table.add({"P1", std::string("one receipt, ") + name + ", " + std::to_string(orders) + " orders",
                   desk.quantile(part), "ms", floor.quantile(part), "p99 <= 2 x floor",
                   !counts || desk.quantile(part) <= 2 * floor.quantile(part)});
    }
}

} // namespace

void measureReceipts(Table& table, const Estates& estates)
{
    measureWith(table, estates.small, estates.smallOrders);
    measureWith(table, estates.large, estates.largeOrders);
}

} // namespace pd::bench
