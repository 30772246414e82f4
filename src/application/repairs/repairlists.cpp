// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/readwith.h"
#include "application/repairs/repairdesk.h"
#include "storage/repairs/orderlinkstore.h"
#include "storage/repairs/serviceorderqueries.h"

namespace pd {

namespace {

Result<OrderDetails> orNotFound(std::optional<OrderDetails> found)
{
    if (!found) {
        return error(ErrorCode::NotFound, "order");
    }
    return std::move(*found);
}

} // namespace

Result<OrderDetails> RepairDesk::order(const Session& session, OrderId id)
{
    return readWith<ServiceOrderQueries>(m_reads, session, Permission::ViewOrders, clock(),
                                         [&](ServiceOrderQueries& queries) -> Result<OrderDetails> {
                                             return orNotFound(queries.details(id));
                                         });
}

Result<OrderDetails> RepairDesk::findByNumber(const Session& session, const QString& typed)
{
    return m_reads.run(session, Permission::ViewOrders, [&](Connection& connection) -> Result<OrderDetails> {
        const Transaction reading(connection, Transaction::Kind::Read);
        ServiceOrderQueries queries(connection, clock());
        OrderFilter filter;
        filter.number = typed.trimmed();
        const OrderPage found = filter.number.isEmpty() ? OrderPage{} : queries.page(filter, std::nullopt, 1);
        if (found.rows.empty()) {
            return error(ErrorCode::NotFound, "orderNumber", {typed.trimmed().toStdString()});
        }
        // What was merged is handled where it was merged to.
        return orNotFound(
            queries.details(OrderLinkQueries(connection).survivorOf(found.rows.front().order.id)));
    });
}

Result<OrderPage> RepairDesk::page(const Session& session, const OrderFilter& filter,
                                   std::optional<OrderCursor> after, int rows)
{
    return readWith<ServiceOrderQueries>(
        m_reads, session, Permission::ViewOrders, clock(),
        [&](ServiceOrderQueries& queries) -> Result<OrderPage> { return queries.page(filter, after, rows); });
}

Result<OrderCounts> RepairDesk::counts(const Session& session)
{
    return readWith<ServiceOrderQueries>(
        m_reads, session, Permission::ViewOrders, clock(),
        [&](ServiceOrderQueries& queries) -> Result<OrderCounts> { return queries.counts(); });
}

Result<DispatchBoard> RepairDesk::board(const Session& session, const Date& date)
{
    return readWith<ServiceOrderQueries>(
        m_reads, session, Permission::ViewOrders, clock(),
        [&](ServiceOrderQueries& queries) -> Result<DispatchBoard> { return queries.board(date); });
}

Result<std::vector<OrderRow>> RepairDesk::ordersOfRoom(const Session& session, RoomId room, int rows)
{
    return readWith<ServiceOrderQueries>(m_reads, session, Permission::ViewOrders, clock(),
                                         [&](ServiceOrderQueries& queries) -> Result<std::vector<OrderRow>> {
                                             return queries.ordersOfRoom(room, rows);
                                         });
}

Result<OrderNumberCheck> RepairDesk::numbersOf(const Session& session, const Date& date)
{
    return readWith<ServiceOrderQueries>(
        m_reads, session, Permission::ViewOrders, clock(),
        [&](ServiceOrderQueries& queries) -> Result<OrderNumberCheck> { return queries.numbersOf(date); });
}

} // namespace pd
