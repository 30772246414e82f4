// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// P3: the lists of orders must not grow slower with history.
#include "application/calls/calldesk.h"
#include "application/repairs/contactdesk.h"
#include "application/repairs/dayreviewdesk.h"
#include "application/repairs/repairdesk.h"
#include "bench/bench.h"
#include "bench/lists.h"

namespace pd::bench {

namespace {

struct ListTimes {
    Times page;
    Times board;
    Times review;
    Times household;
    Times today;
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
    ContactDesk contacts(file->writes(), file->reads());
    CallDesk calls(file->writes(), file->reads());
    DayReviewDesk reviews(file->writes(), file->reads());
    const Date today = systemClock().today();
    const RoomId room = busiestRoom(*file);
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
            timesOf(*file, [&] { (void)valueOf(desk.ordersOfRoom(everything(), room)); }),
            timesOf(*file, [&] {
                (void)valueOf(contacts.today(everything()));
                CallFilter due;
                due.promisedUntil = systemClock().startOfDay(today.plusDays(1));
                (void)valueOf(calls.page(everything(), due));
            })};
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
    add("dispatch board of today with its numbers and review", few.board, many.board);
    add("end-of-day review of today", few.review, many.review);
    add("last orders of the busiest room", few.household, many.household);
    add("page Today: calls to make, promises, call-backs", few.today, many.today);
}

} // namespace pd::bench
