// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The promises of speed, each beside its floor: pd_bench --folder DATA --json OUT [--orders N]
#include "application/demo/demoestate.h"
#include "application/repairs/faultkinddesk.h"
#include "application/repairs/repairdesk.h"
#include "bench/floor.h"
#include "bench/measure.h"
#include "storage/auditlog.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>

#include <iostream>
#include <random>

using namespace pd;
using namespace pd::bench;

namespace {

constexpr int smallOrders = 10'000;
constexpr int rooms = 20'000;
constexpr int saves = 500;

const SystemClock systemClock;

[[noreturn]] void giveUp(const Error& problem)
{
    throw std::runtime_error("refused with code " + std::to_string(static_cast<int>(problem.code)) + " " +
                             problem.field);
}

template <class T>
T valueOf(Result<T> result)
{
    if (!result) {
        giveUp(result.error());
    }
    return std::move(result).value();
}

Session everything()
{
    return Session::system(QStringLiteral("bench"));
}

/// The demonstration estate with that many orders; made once.
QString estate(const QDir& folder, int orders)
{
    const QString path = folder.filePath(QStringLiteral("orders-%1.pdesk").arg(orders));
    if (!QFile::exists(path)) {
        std::cerr << "making " << path.toStdString() << "\n";
        const QString unfinished = path + QStringLiteral(".part");
        QFile::remove(unfinished);
        (void)valueOf(createDemoEstate(unfinished, DemoSize{rooms, orders, orders / 110 + 90}, systemClock));
        QFile::rename(unfinished, path);
    }
    return path;
}

QString copyOf(const QString& path, const char* suffix)
{
    const QString copy = path + QLatin1String(suffix);
    QFile::remove(copy);
    QFile::copy(path, copy);
    return copy;
}

FaultKindId anyKind(DataFile& file)
{
    for (const FaultKind& kind : valueOf(FaultKindDesk(file.writes(), file.reads()).list(everything()))) {
        if (!kind.isGroup()) {
            return *kind.id;
        }
    }
    throw std::runtime_error("no fault kind");
}

Sample savesThroughTheDesk(const QString& path)
{
    const auto file = valueOf(DataFile::open(path, systemClock));
    RepairDesk desk(file->writes(), file->reads());
    OrderIntake intake;
    intake.room = RoomId(1);
    intake.faultKind = anyKind(*file);
    intake.content = QStringLiteral("厨房水管漏水，地面有积水");
    Sample sample;
    for (int i = 0; i < saves; ++i) {
        sample.time([&] { (void)valueOf(desk.registerOrder(everything(), intake)); });
    }
    return sample;
}

/// The same rows, written past the program; the file must hold an order that the desk has saved just before.
Sample savesOfTheFloor(const QString& path)
{
    Floor floor(path.toStdString());
    RowCopier order(floor, "service_order");
    RowCopier event(floor, "order_event");
    RowCopier audit(floor, "audit_entry");
    Sample sample;
    for (int i = 1; i <= saves; ++i) {
        sample.time([&] {
            floor.run("BEGIN IMMEDIATE");
            floor.run("UPDATE number_series SET given = given + 1 WHERE series = 'FW' AND month = (SELECT "
                      "MAX(month) FROM "
                      "number_series)");
            order.set("id", order.integer("id") + i).set("number", "FLOOR-" + std::to_string(i)).insert();
            event.set("id", event.integer("id") + i).set("order_id", order.integer("id") + i).insert();
            floor.run("INSERT INTO order_search (rowid, text) VALUES (" +
                      std::to_string(order.integer("id") + i) +
                      ", '厨房 房水 水管 管漏 漏水 水 地面 面有 有积 积水 水')");
            audit.set("sequence", audit.integer("sequence") + i).insert();
            floor.run("UPDATE audit_head SET sequence = sequence + 1");
            floor.run("UPDATE topic_counter SET changes = changes + 1 WHERE topic = 1");
            floor.run("COMMIT");
        });
    }
    return sample;
}

void measureSaving(Table& table, const QString& estatePath)
{
    const QString path = copyOf(estatePath, ".save");
    const Sample desk = savesThroughTheDesk(path);
    const Sample floor = savesOfTheFloor(path);
    QFile::remove(path);
    for (const auto& [name, part] : {std::pair("p50", 0.5), std::pair("p99", 0.99)}) {
        table.add({"P1", std::string("one order saved, ") + name, desk.quantile(part), "ms",
                   floor.quantile(part), "p99 <= 2 x floor",
                   part < 0.9 || desk.quantile(part) <= 2 * floor.quantile(part)});
    }
}

struct ListTimes {
    double page = 0;
    double board = 0;
};

ListTimes lists(const QString& path)
{
    const auto file = valueOf(DataFile::open(path, systemClock));
    RepairDesk desk(file->writes(), file->reads());
    Sample pages;
    Sample boards;
    for (int i = 0; i < 31; ++i) {
        pages.time([&] { (void)valueOf(desk.page(everything(), {})); });
        boards.time([&] { (void)valueOf(desk.board(everything(), systemClock.today())); });
    }
    return {pages.quantile(0.5), boards.quantile(0.5)};
}

void measureLists(Table& table, const QString& small, const QString& large, int orders)
{
    const ListTimes few = lists(small);
    const ListTimes many = lists(large);
    const std::string with =
        " with " + std::to_string(orders) + " orders (floor: " + std::to_string(smallOrders) + ")";
    table.add({"P3", "page of the order list" + with, many.page, "ms", few.page, "<= 100 ms, <= 1.2 x few",
               many.page <= 100 && many.page <= 1.2 * few.page});
    table.add({"P3", "dispatch list" + with, many.board, "ms", few.board, "<= 100 ms, <= 1.2 x few",
               many.board <= 100 && many.board <= 1.2 * few.board});
}

void measureSearch(Table& table, const QString& path)
{
    const auto file = valueOf(DataFile::open(path, systemClock));
    RepairDesk desk(file->writes(), file->reads());
    const QString letters = QStringLiteral("厨房水管漏水插座没电门锁坏了马桶堵塞灯不亮电梯异响");
    std::mt19937 random(20261121);
    for (int length = 1; length <= 4; ++length) {
        Sample sample;
        for (int i = 0; i < 200; ++i) {
            OrderFilter filter;
            filter.text = letters.mid(static_cast<qsizetype>(random()) % (letters.size() - length), length);
            sample.time([&] { (void)valueOf(desk.page(everything(), filter, std::nullopt, 20)); });
        }
        table.add({"P4", "orders by " + std::to_string(length) + " characters, p95", sample.quantile(0.95),
                   "ms", 0, "p95 <= 50 ms", sample.quantile(0.95) <= 50});
    }
}

void measureMemory(Table& table, const QString& path)
{
    const double before = residentMegabytes();
    const auto file = valueOf(DataFile::open(path, systemClock));
    RepairDesk desk(file->writes(), file->reads());
    (void)valueOf(desk.page(everything(), {}));
    (void)valueOf(desk.board(everything(), systemClock.today()));
    const double grown = residentMegabytes() - before;
    table.add({"P8", "memory for the file, a page and the dispatch list (no window)", grown, "MB", 0,
               "<= 150 MB", grown <= 150});
}

void measureAudit(Table& table, const QDir& folder, int entries)
{
    const QString path = folder.filePath(QStringLiteral("audit-%1.pdesk").arg(entries));
    if (!QFile::exists(path)) {
        std::cerr << "making " << path.toStdString() << "\n";
        const auto made = valueOf(DataFile::create(path + QStringLiteral(".part"), systemClock));
        const auto filled =
            made->writes().run(everything(), Command{"bench.fill", Permission::ManageSettings},
                               [&](UnitOfWork& unit) -> Result<void> {
                                   for (int i = 0; i < entries; ++i) {
                                       unit.audit(QStringLiteral("order:%1").arg(i),
                                                  {{QStringLiteral("state"), QStringLiteral("registered")}},
                                                  {{QStringLiteral("state"), QStringLiteral("dispatched")}});
                                   }
                                   return {};
                               });
        if (!filled) {
            giveUp(filled.error());
        }
        QFile::rename(path + QStringLiteral(".part"), path);
    }
    Connection connection(path, Connection::Mode::ReadOnly);
    Sample sample;
    for (int i = 0; i < 3; ++i) {
        sample.time([&] {
            if (AuditLog(connection).verify()) {
                throw std::runtime_error("the audit log of the measurement is broken");
            }
        });
    }
    const double seconds = sample.quantile(0.5) / 1000;
    table.add({"P9", "verification of " + std::to_string(entries) + " audit entries", seconds, "s", 0,
               "<= 5 s", seconds <= 5});
}

int option(const QStringList& arguments, const QString& name, int otherwise)
{
    const auto at = arguments.indexOf(name);
    return at >= 0 && at + 1 < arguments.size() ? arguments[at + 1].toInt() : otherwise;
}

QString option(const QStringList& arguments, const QString& name, const QString& otherwise)
{
    const auto at = arguments.indexOf(name);
    return at >= 0 && at + 1 < arguments.size() ? arguments[at + 1] : otherwise;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QDir folder(option(arguments, QStringLiteral("--folder"), QStringLiteral("build/bench")));
    const QDir results(option(arguments, QStringLiteral("--json"), QStringLiteral("build/release/bench")));
    const int orders = option(arguments, QStringLiteral("--orders"), 1'000'000);
    try {
        (void)folder.mkpath(QStringLiteral("."));
        (void)results.mkpath(QStringLiteral("."));
        Table table;
        const QString small = estate(folder, smallOrders);
        const QString large = estate(folder, orders);
        measureMemory(table, large);
        measureSaving(table, small);
        measureLists(table, small, large, orders);
        measureSearch(table, large);
        measureAudit(table, folder, orders);
        table.writeJson(results.filePath(QStringLiteral("bench.json")).toStdString());
    } catch (const std::exception& problem) {
        std::cerr << problem.what() << "\n";
        return 1;
    }
    return 0;
}
