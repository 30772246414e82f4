// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// P3: the lists of orders must not grow slower with history.
#include "bench/lists.h"

#include "application/calls/calldesk.h"
#include "application/repairs/contactdesk.h"
#include "application/repairs/dayreviewdesk.h"
#include "application/repairs/duplicatedesk.h"
#include "application/repairs/repairdesk.h"
#include "bench/bench.h"

#include <algorithm>
#include <string>

namespace pd::bench {

namespace {

struct ListTimes {
    Times page;
    Times board;
    Times review;
    Times household;
    Times today;
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
struct BusyRoom {
    RoomId id;
    int orders;
};
BusyRoom busiestRoom(DataFile& file)
{
    return valueOf(file.reads().run(
        everything(), Permission::ViewOrders, [](Connection& connection) -> Result<BusyRoom> {
            const auto room =
                connection
                    .statement(QStringLiteral("SELECT room_id, count(*) FROM service_order WHERE room_id IS "
                                              "NOT NULL GROUP BY room_id ORDER BY 2 DESC, 1 LIMIT 1"))
                    .first([](const Row& row) {
                        return BusyRoom{row.id<RoomId>(0), static_cast<int>(row.integer(1))};
                    });
            return room.value_or(BusyRoom{RoomId(1), 0});
        }));
}

/// How many orders of a room both files can show: rows more are not history.
int rowsOfARoom(const Estates& estates)
{
    constexpr int shown = 5;
    const auto file = valueOf(DataFile::open(estates.small, systemClock()));
    return std::min(shown, busiestRoom(*file).orders);
}

ListTimes lists(const QString& path, int roomRows)
{
    const auto file = valueOf(DataFile::open(path, systemClock()));
    RepairDesk desk(file->writes(), file->reads());
    ContactDesk contacts(file->writes(), file->reads());
    CallDesk calls(file->writes(), file->reads());
    DayReviewDesk reviews(file->writes(), file->reads());
    const Date today = systemClock().today();
    DuplicateDesk duplicates(file->writes(), file->reads());
    const RoomId room = busiestRoom(*file).id;
    const ReportSoFar report = reportOf(*file, room);
    return {timesOf(*file,
                    [&] {
                        (void)valueOf(desk.page(everything(), {}));
                        (void)valueOf(desk.counts(everything()));
                    }),
            timesOf(*file,
                    [&] {
                        (void)valueOf(desk.board(everything(), today));
                        (void)valueOf(desk.numbersOf(everything(), today));
                        (void)valueOf(reviews.state(everything(), today));
                    }),
            timesOf(*file, [&] { (void)valueOf(reviews.list(everything(), today)); }),
            timesOf(*file, [&] { (void)valueOf(desk.ordersOfRoom(everything(), room, roomRows)); }),
            timesOf(*file,
                    [&] {
                        (void)valueOf(contacts.today(everything()));
                        CallFilter due;
                        due.promisedUntil = systemClock().startOfDay(today.plusDays(1));
                        (void)valueOf(calls.page(everything(), due));
                    }),
            timesOf(*file, [&] { (void)valueOf(duplicates.look(everything(), report)); })};
}

} // namespace

void measureLists(Table& table, const Estates& estates)
{
    const int roomRows = rowsOfARoom(estates);
    const ListTimes few = lists(estates.small, roomRows);
    const ListTimes many = lists(estates.large, roomRows);
    const auto add = [&](const std::string& what, const Times& small, const Times& large) {
        addGrowth(table, what, "orders", estates, small, large);
    };
    add("first page of the order list with its counts", few.page, many.page);
    add("dispatch board of today with its numbers and review", few.board, many.board);
    add("end-of-day review of today", few.review, many.review);
    add("last " + std::to_string(roomRows) + " orders of the busiest room", few.household, many.household);
    add("page Today: calls to make, promises, call-backs", few.today, many.today);
    add("duplicates of a report from the busiest room", few.duplicates, many.duplicates);
}

} // namespace pd::bench
