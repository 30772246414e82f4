// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/repairs/slipdesk.h"

#include "application/readwith.h"
#include "application/repairs/slippickup.h"
#include "storage/numbering.h"
#include "storage/repairs/serviceorderqueries.h"
#include "storage/repairs/slipbookqueries.h"
#include "storage/repairs/slipbookstore.h"

#include <algorithm>

namespace pd {

namespace {

/// The order, if its slip is with somebody. Errors: NotFound, AlreadyDone, OrderTransition.
Result<ServiceOrder> orderOut(UnitOfWork& unit, OrderId id)
{
    const auto order = ServiceOrderQueries(unit.connection(), unit.clock()).order(id);
    if (!order) {
        return error(ErrorCode::NotFound, "order");
    }
    if (order->returnedAt) {
        return error(ErrorCode::AlreadyDone, "order", {order->number.toStdString()});
    }
    if (order->state == OrderState::Registered || order->state == OrderState::Cancelled) {
        return error(ErrorCode::OrderTransition, "state",
                     {code(order->state).toStdString(), code(OrderAction::ReturnSlip).toStdString()});
    }
    return *order;
}

std::string textOf(const Date& date)
{
    return date.toString();
}

/// Whether the series has given that number.
bool wasIssued(Connection& connection, const QString& number)
{
    const auto parts = Numbering::partsOf(QStringLiteral("FW"), number);
    if (!parts || Numbering::format(QStringLiteral("FW"), parts->month, parts->running) != number) {
        return false;
    }
    const auto first = Date::of(parts->month.left(4).toInt(), parts->month.mid(4).toInt(), 1);
    return first && parts->running <= Numbering(connection).given(QStringLiteral("FW"), *first);
}

} // namespace

Result<SlipChase> SlipDesk::chase(const Session& session, OrderId id, const ChaseEntry& entry)
{
    return m_writes.run(session, chaseSlip, [&](UnitOfWork& unit) -> Result<SlipChase> {
        const auto order = orderOut(unit, id);
        if (!order) {
            return order.error();
        }
        const auto whole = checked(entry, unit.now());
        if (!whole) {
            return whole.error();
        }
        return SlipBookStore(unit).addChase(*order, *whole);
    });
}

Result<void> SlipDesk::recordPickUp(const Session& session, OrderId id, std::optional<Timestamp> at)
{
    return m_writes.run(session, pd::recordPickUp, [&](UnitOfWork& unit) -> Result<void> {
        const auto event = storedPickUp(unit, id, at);
        return event ? Result<void>() : Result<void>(event.error());
    });
}

Result<void> SlipDesk::explain(const Session& session, const QString& number, const QString& reason)
{
    return m_writes.run(session, explainNumber, [&](UnitOfWork& unit) -> Result<void> {
        const auto words = checkedExplanation(reason);
        if (!words) {
            return words.error();
        }
        if (!wasIssued(unit.connection(), number)) {
            return error(ErrorCode::NotFound, "orderNumber", {number.toStdString()});
        }
        SlipBookStore(unit).explain(number, *words);
        return {};
    });
}

Result<void> SlipDesk::recordBlank(const Session& session, const BlankEntry& entry)
{
    return m_writes.run(session, pd::recordBlank, [&](UnitOfWork& unit) -> Result<void> {
        const auto whole = checked(entry, unit.clock().today());
        if (!whole) {
            return whole.error();
        }
        SlipBookQueries books(unit.connection(), unit.clock());
        if (books.blank(whole->number)) {
            return error(ErrorCode::Duplicate, "blankNumber", {whole->number.toStdString()});
        }
        if (books.day(*whole->drawnOn).check) {
            return error(ErrorCode::AlreadyDone, "drawnOn", {textOf(*whole->drawnOn)});
        }
        std::optional<OrderId> order;
        if (whole->fate == BlankFate::Used) {
            OrderFilter filter;
            filter.number = whole->orderNumber;
            const OrderPage found =
                ServiceOrderQueries(unit.connection(), unit.clock()).page(filter, std::nullopt, 1);
            if (found.rows.empty()) {
                return error(ErrorCode::NotFound, "orderNumber", {whole->orderNumber.toStdString()});
            }
            order = found.rows.front().order.id;
        }
        SlipBookStore(unit).addBlank(*whole, order);
        return {};
    });
}

Result<void> SlipDesk::signOff(const Session& session, const Date& day, const SignEntry& entry)
{
    return m_writes.run(session, signOffDay, [&](UnitOfWork& unit) -> Result<void> {
        const auto whole = checked(entry, "checkedBy");
        if (!whole) {
            return whole.error();
        }
        SlipBookQueries books(unit.connection(), unit.clock());
        const DayNumbers numbers = books.day(day);
        if (numbers.check) {
            return error(ErrorCode::AlreadyDone, "day", {textOf(day)});
        }
        if (const auto refused = refusedSigning(numbers, unit.now(), unit.clock().today())) {
            return *refused;
        }
        const CheckDays days = books.checkDays();
        if (days.open.empty() || days.open.front() != day) {
            const std::string next = textOf(days.open.empty() ? day : days.open.front());
            return error(ErrorCode::OutOfRange, "day", {next, next});
        }
        SlipBookStore(unit).signOff(numbers, *whole);
        return {};
    });
}

Result<void> SlipDesk::bind(const Session& session, const QString& month, const Date& boundOn,
                            const SignEntry& entry)
{
    return m_writes.run(session, bindMonth, [&](UnitOfWork& unit) -> Result<void> {
        const auto whole = checked(entry, "boundBy");
        if (!whole) {
            return whole.error();
        }
        const MonthNumbers numbers = SlipBookQueries(unit.connection(), unit.clock()).month(month);
        if (numbers.binding) {
            return error(ErrorCode::AlreadyDone, "month", {month.toStdString()});
        }
        if (numbers.lines.empty()) {
            return error(ErrorCode::NotFound, "month", {month.toStdString()});
        }
        if (const auto refused = refusedBinding(numbers)) {
            return *refused;
        }
        const Date today = unit.clock().today();
        if (boundOn > today) {
            return error(ErrorCode::OutOfRange, "boundOn", {textOf(today), textOf(today)});
        }
        SlipBookStore(unit).bind(numbers, boundOn, *whole);
        return {};
    });
}

Result<UnreturnedSlips> SlipDesk::unreturned(const Session& session)
{
    return readWith<SlipBookQueries>(m_reads, session, Permission::ViewOrders, clock(),
                                     [](SlipBookQueries& books) { return books.unreturned(); });
}

Result<DayNumbers> SlipDesk::day(const Session& session, const Date& day)
{
    return readWith<SlipBookQueries>(m_reads, session, Permission::ViewOrders, clock(),
                                     [&](SlipBookQueries& books) { return books.day(day); });
}

Result<CheckDays> SlipDesk::checkDays(const Session& session)
{
    return readWith<SlipBookQueries>(m_reads, session, Permission::ViewOrders, clock(),
                                     [](SlipBookQueries& books) { return books.checkDays(); });
}

Result<MonthNumbers> SlipDesk::month(const Session& session, const QString& month)
{
    return readWith<SlipBookQueries>(m_reads, session, Permission::ViewOrders, clock(),
                                     [&](SlipBookQueries& books) { return books.month(month); });
}

Result<std::vector<BindingMonth>> SlipDesk::months(const Session& session)
{
    return readWith<SlipBookQueries>(m_reads, session, Permission::ViewOrders, clock(),
                                     [](SlipBookQueries& books) { return books.months(); });
}

} // namespace pd
