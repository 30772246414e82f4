// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// P3: the lists of orders must not grow slower with history.
#include "application/repairs/duplicatedesk.h"
#include "application/repairs/repairdesk.h"
#include "bench/bench.h"
#include "bench/replay.h"

namespace pd::bench {

namespace {

constexpr int repetitions = 61;

/// Medians, milliseconds.
struct Times {
    double program;
    double floor;
};

template <class Action>
Times timesOf(DataFile& file, Action action)
{
    const Floor floor(file.path().toStdString());
    const Replay replay(floor, queriesOf(file, action));
    Sample program;
    Sample replayed;
    for (int i = 0; i < repetitions; ++i) {
        program.time(action);
        replayed.time([&] { replay.run(); });
    }
    return {program.quantile(0.5), replayed.quantile(0.5)};
}

struct ListTimes {
    Times page;
    Times board;
    Times household;
    Times duplicates;
};

/// A report of the busiest room's commonest fault, by a person and a phone that called before.
ReportSoFar reportOf(DataFile& file, RoomId room)
{
    return valueOf(file.reads().run(
        everything(), Permission::ViewOrders, [&](Connection& connection) -> Result<ReportSoFar> {
            const auto report =
                connection
                    .statement(QStringLiteral("SELECT fault_kind_id, reporter_id, reporter_phone FROM "
                                              "service_order WHERE room_id = ? GROUP BY fault_kind_id "
                                              "ORDER BY COUNT(*) DESC, fault_kind_id LIMIT 1"))
                    .bind(room)
                    .first([&](const Row& row) {
                        return ReportSoFar{
                            room, {}, row.id<FaultKindId>(0), row.idOrNull<PersonId>(1), row.text(2)};
                    });
            return report.value_or(ReportSoFar());
        }));
}

/// The room with the most orders, so that both files have something to show.
RoomId busiestRoom(DataFile& file)
{
    return valueOf(
        file.reads().run(everything(), Permission::ViewOrders, [](Connection& connection) -> Result<RoomId> {
            return RoomId(
                connection
                    .statement(QStringLiteral("SELECT room_id FROM service_order WHERE room_id IS NOT NULL "
                                              "GROUP BY room_id ORDER BY COUNT(*) DESC, room_id LIMIT 1"))
                    .integer());
        }));
}

ListTimes lists(const QString& path)
{
    const auto file = valueOf(DataFile::open(path, systemClock()));
    RepairDesk desk(file->writes(), file->reads());
    DuplicateDesk duplicates(file->writes(), file->reads());
    const RoomId room = busiestRoom(*file);
    const ReportSoFar report = reportOf(*file, room);
    return {timesOf(*file,
                    [&] {
                        (void)valueOf(desk.page(everything(), {}));
                        (void)valueOf(desk.counts(everything()));
                    }),
            timesOf(*file, [&] { (void)valueOf(desk.board(everything(), systemClock().today())); }),
            timesOf(*file, [&] { (void)valueOf(desk.ordersOfRoom(everything(), room)); }),
            timesOf(*file, [&] { (void)valueOf(duplicates.look(everything(), report)); })};
}

} // namespace

void measureLists(Table& table, const Estates& estates)
{
    const ListTimes few = lists(estates.small);
    const ListTimes many = lists(estates.large);
    const auto add = [&](const std::string& what, const Times& small, const Times& large) {
        table.add({"P3", what + ", " + std::to_string(estates.smallOrders) + " orders", small.program, "ms",
                   small.floor, "<= 100 ms", small.program <= 100});
        table.add({"P3", what + ", " + std::to_string(estates.largeOrders) + " orders", large.program, "ms",
                   large.floor, "<= 100 ms, <= 1.2 x few",
                   large.program <= 100 && large.program <= 1.2 * small.program});
    };
    add("first page of the order list with its counts", few.page, many.page);
    add("dispatch list of today", few.board, many.board);
    add("last orders of the busiest room", few.household, many.household);
    add("duplicates of a report from the busiest room", few.duplicates, many.duplicates);
}

} // namespace pd::bench
