// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// P1: one order saved, acknowledged and durable.
#include "application/repairs/faultkinddesk.h"
#include "application/repairs/repairdesk.h"
#include "bench/bench.h"
#include "bench/floor.h"

#include <QtCore/QFile>

namespace pd::bench {

namespace {

// The disk's pace drifts: the program and its floor take turns.
constexpr int turns = 10;
constexpr int savesPerTurn = 50;

FaultKindId anyKind(DataFile& file)
{
    for (const FaultKind& kind : valueOf(FaultKindDesk(file.writes(), file.reads()).list(everything()))) {
        if (!kind.isGroup()) {
            return *kind.id;
        }
    }
    throw std::runtime_error("no fault kind");
}

void saveThroughTheDesk(const QString& path, Sample& sample)
{
    const auto file = valueOf(DataFile::open(path, systemClock()));
    RepairDesk desk(file->writes(), file->reads());
    OrderIntake intake;
    intake.room = RoomId(1);
    intake.faultKind = anyKind(*file);
    intake.content = QStringLiteral("厨房水管漏水，地面有积水");
    for (int i = 0; i < savesPerTurn; ++i) {
        sample.time([&] { (void)valueOf(desk.registerOrder(everything(), intake)); });
    }
}

/// The same rows, written past the program; the file must hold an order that the desk has saved just before.
void saveOnTheFloor(const QString& path, Sample& sample)
{
    Floor floor(path.toStdString());
    RowCopier order(floor, "service_order");
    RowCopier event(floor, "order_event");
    RowCopier call(floor, "call_record");
    RowCopier callEvent(floor, "call_event");
    RowCopier audit(floor, "audit_entry");
    for (int i = 1; i <= savesPerTurn; ++i) {
        sample.time([&] {
            floor.run("BEGIN IMMEDIATE");
            for (const char* series : {"FW", "LD"}) {
                floor.run("UPDATE number_series SET given = given + 1 WHERE series = '" +
                          std::string(series) + "' AND month = (SELECT MAX(month) FROM number_series)");
            }
            const auto id = order.integer("id") + i;
            order.set("id", id).set("number", "FLOOR-" + std::to_string(id)).insert();
            event.set("id", event.integer("id") + i).set("order_id", id).insert();
            floor.run("INSERT INTO order_search (rowid, text) VALUES (" + std::to_string(id) +
                      ", '厨房 房水 水管 管漏 漏水 水 地面 面有 有积 积水 水')");
            const auto callId = call.integer("id") + i;
            call.set("id", callId)
                .set("number", "FLOOR-" + std::to_string(callId))
                .set("order_id", id)
                .insert();
            callEvent.set("id", callEvent.integer("id") + i).set("call_id", callId).insert();
            floor.run("INSERT INTO call_search (rowid, text) VALUES (" + std::to_string(callId) +
                      ", '厨房 房水 水管 管漏 漏水 水 地面 面有 有积 积水 水')");
            for (int entry = 1; entry >= 0; --entry) { // order and call
                audit.set("sequence", audit.integer("sequence") + 2 * i - entry).insert();
                floor.run("UPDATE audit_head SET sequence = sequence + 1");
            }
            floor.run("UPDATE topic_counter SET changes = changes + 1 WHERE topic IN (1, 5)");
            floor.run("COMMIT");
        });
    }
}

void measureSavingWith(Table& table, const QString& estate, int orders)
{
    const QString path = estate + QStringLiteral(".save");
    QFile::remove(path);
    if (!QFile::copy(estate, path)) {
        throw std::runtime_error("cannot copy " + estate.toStdString());
    }
    Sample desk;
    Sample floor;
    for (int turn = 0; turn < turns; ++turn) {
        saveThroughTheDesk(path, desk);
        saveOnTheFloor(path, floor);
    }
    QFile::remove(path);
    for (const auto& [name, part] : {std::pair("p50", 0.5), std::pair("p99", 0.99)}) {
        const bool counts = part > 0.9;
        table.add({"P1", std::string("one order saved, ") + name + ", " + std::to_string(orders) + " orders",
                   desk.quantile(part), "ms", floor.quantile(part), "p99 <= 2 x floor",
                   !counts || desk.quantile(part) <= 2 * floor.quantile(part)});
    }
}

} // namespace

void measureSaving(Table& table, const Estates& estates)
{
    measureSavingWith(table, estates.small, estates.smallOrders);
    measureSavingWith(table, estates.large, estates.largeOrders);
}

} // namespace pd::bench
