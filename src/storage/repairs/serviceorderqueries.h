// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/deadlines.h"
#include "domain/repairs/orderlist.h"
#include "storage/sql/connection.h"

namespace pd {

struct OrderListSelect;

/// Reads service orders. No list walks the history: what a query costs depends on what it gives. Where one
/// answer needs several selects, a caller who wants them to agree opens a read transaction. All throw
/// StorageError.
class ServiceOrderQueries {
public:
    ServiceOrderQueries(Connection& connection, const Clock& clock) : m_connection(connection), m_clock(clock)
    {
    }

    std::optional<ServiceOrder> order(OrderId id);
    std::optional<OrderDetails> details(OrderId id);
    std::vector<OrderEvent> events(OrderId id);
    int slipPrintings(const QString& number);

    OrderPage page(const OrderFilter& filter, std::optional<OrderCursor> after, int rows);
    /// The selects behind page(), for tests of their plans.
    std::vector<OrderListSelect> selectsOf(const OrderFilter& filter, std::optional<OrderCursor> after,
                                           int rows);
    OrderCounts counts();
    DispatchBoard board(const Date& date);
    std::vector<OrderRow> ordersOfRoom(RoomId room, int rows);
    OrderNumberCheck numbersOf(const Date& date);
    /// The numbers that typed text can mean, newest first: a whole number, or every number ending in those
    /// digits (at most 200).
    std::vector<QString> numbersLike(const QString& typed);

    struct RoomPlace {
        QString code;
        BuildingId building;
    };
    std::optional<RoomPlace> placeOf(RoomId room);
    bool isActiveTechnician(StaffId staff);

private:
    std::vector<OrderRow> rows(const OrderListSelect& select);
    std::vector<OrderRow> boardRows(const Date& date);
    std::set<OrderId> lateAmong(const std::optional<std::set<OrderId>>& only);
    std::optional<std::pair<OrderId, OrderId>> idsReported(const OrderFilter& filter);
    std::vector<std::vector<FaultKindId>> kindsNamed(const QStringList& words);

    Connection& m_connection;
    const Clock& m_clock;
};

} // namespace pd
