// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/repairs/dayreviewdesk.h"

#include "application/repairs/orderentering.h"
#include "storage/repairs/dayreviewstore.h"
#include "storage/repairs/serviceorderqueries.h"
#include "storage/repairs/serviceorderstore.h"

#include <algorithm>
#include <array>

namespace pd {

namespace {

constexpr int longestLine = 200;
constexpr int longestText = 2000;

DayReviewList listOf(Connection& connection, const Clock& clock, const Date& date)
{
    ServiceOrderQueries orders(connection, clock);
    DayReviewQueries reviews(connection);
    const DispatchBoard board = orders.board(date);
    return {date, reviews.review(date), reviewLines(board, reviews.orders(date)),
            countsOf(board, orders.numbersOf(date), clock.now())};
}

/// Errors: OutOfRange (date), AlreadyDone.
std::optional<Error> closedDay(UnitOfWork& unit, const Date& date)
{
    const Date today = unit.clock().today();
    if (date > today || date < today.plusDays(-1)) {
        return error(ErrorCode::OutOfRange, "date", {today.plusDays(-1).toString(), today.toString()});
    }
    const auto review = DayReviewQueries(unit.connection()).review(date);
    if (review && review->finishedAt) {
        return error(ErrorCode::AlreadyDone, "date", {review->finishedBy.toStdString()});
    }
    return std::nullopt;
}

/// With a reason a dispatched order, or one on site, goes on wait first.
Result<ServiceOrder> waiting(UnitOfWork& unit, const ServiceOrder& order, const ReviewEntry& entry,
                             const Entering& entering)
{
    const bool there = order.state == OrderState::Dispatched || order.state == OrderState::OnSite;
    if (!entry.reason || !there) {
        return order;
    }
    const auto step = putOnWait(order, {entry.reason, entry.definiteAt, entry.words}, entering);
    if (!step) {
        return step.error();
    }
    return ServiceOrderStore(unit).update(order, *step);
}

} // namespace

std::span<const Command> dayReviewCommands()
{
    static constexpr std::array all{reviewOrder, finishDayReview};
    return all;
}

Result<std::optional<DayReview>> DayReviewDesk::state(const Session& session, const Date& date)
{
    return m_reads.run(session, Permission::ViewOrders,
                       [&](Connection& connection) -> Result<std::optional<DayReview>> {
                           return DayReviewQueries(connection).review(date);
                       });
}

Result<DayReviewList> DayReviewDesk::list(const Session& session, const Date& date)
{
    return m_reads.run(session, Permission::ViewOrders, [&](Connection& connection) -> Result<DayReviewList> {
        const Transaction reading(connection, Transaction::Kind::Read);
        return listOf(connection, clock(), date);
    });
}

Result<ServiceOrder> DayReviewDesk::review(const Session& session, const Date& date, OrderId id, int version,
                                           const ReviewEntry& entry)
{
    return m_writes.run(session, reviewOrder, [&](UnitOfWork& unit) -> Result<ServiceOrder> {
        if (const auto closed = closedDay(unit, date)) {
            return *closed;
        }
        const auto before = orderOf(unit, id, version);
        if (!before) {
            return before.error();
        }
        const Entering entering = enteringOf(unit, *before);
        if (const auto sound = reviewed(*before, entry, entering); !sound) {
            return sound.error();
        }
        const auto present = waiting(unit, *before, entry, entering);
        if (!present) {
            return present.error();
        }
        const auto step = reviewed(*present, entry, entering);
        if (!step) {
            return step.error();
        }
        DayReviewStore store(unit);
        store.begin(date);
        store.put(date, reviewOf(*present, entry, entering));
        return ServiceOrderStore(unit).update(*present, *step);
    });
}

Result<DayReview> DayReviewDesk::finish(const Session& session, const Date& date, const QString& reportedTo,
                                        const QString& note)
{
    return m_writes.run(session, finishDayReview, [&](UnitOfWork& unit) -> Result<DayReview> {
        if (const auto closed = closedDay(unit, date)) {
            return *closed;
        }
        const QString to = reportedTo.trimmed();
        if (to.isEmpty()) {
            return error(ErrorCode::Required, "reportedTo");
        }
        if (to.size() > longestLine) {
            return error(ErrorCode::TooLong, "reportedTo", {std::to_string(longestLine)});
        }
        if (note.trimmed().size() > longestText) {
            return error(ErrorCode::TooLong, "note", {std::to_string(longestText)});
        }
        const DayReviewList list = listOf(unit.connection(), unit.clock(), date);
        if (list.reviewed() < static_cast<int>(list.lines.size())) {
            return error(ErrorCode::Conflict, "reviews");
        }
        DayReviewStore store(unit);
        store.begin(date);
        store.finish(date, list.counts, to, note.trimmed());
        return DayReviewQueries(unit.connection()).review(date).value();
    });
}

} // namespace pd
