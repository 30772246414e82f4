// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// P3: the lists of orders must not grow slower with history.
#include "bench/lists.h"
#include "application/repairs/repairdesk.h"
#include "bench/bench.h"

namespace pd::bench {

namespace {

struct ListTimes {
    Times page;
    Times board;
    Times household;
};

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
    const RoomId room = busiestRoom(*file);
    return {timesOf(*file,
                    [&] {
                        (void)valueOf(desk.page(everything(), {}));
                        (void)valueOf(desk.counts(everything()));
                    }),
            timesOf(*file, [&] { (void)valueOf(desk.board(everything(), systemClock().today())); }),
            timesOf(*file, [&] { (void)valueOf(desk.ordersOfRoom(everything(), room)); })};
}

} // namespace

void measureLists(Table& table, const Estates& estates)
{
    const ListTimes few = lists(estates.small);
    const ListTimes many = lists(estates.large);
    const auto add = [&](const std::string& what, const Times& small, const Times& large) {
        addGrowth(table, what, "orders", estates, small, large);
    };
    add("first page of the order list with its counts", few.page, many.page);
    add("dispatch list of today", few.board, many.board);
    add("last orders of the busiest room", few.household, many.household);
}

} // namespace pd::bench
