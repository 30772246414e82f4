// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repairs/ordercoststore.h"

#include "domain/codes.h"
#include "storage/repairs/serviceorderqueries.h"
#include "storage/repairs/stockstore.h"

namespace pd {

namespace {

/// Throws StorageError: the table's CHECKs make a foreign code impossible.
template <class Enum>
Enum fromText(std::span<const Enum> all, const QString& text)
{
    const auto value = fromCode(all, text);
    if (!value) {
        throw StorageError(StorageErrorKind::Damaged, 0,
                           QStringLiteral("the costs of an order hold an unknown code"));
    }
    return *value;
}

CostLine lineFrom(const Row& row)
{
    CostLine line;
    line.id = row.id<OrderLineId>(0);
    line.source = fromText(allLineSources(), row.text(1));
    line.kind = fromText(allCostKinds(), row.text(2));
    line.name = row.text(3);
    line.specification = row.text(4);
    line.model = row.text(5);
    line.unit = row.text(6);
    line.quantity = Area::fromUnits(row.integer(7));
    line.unitPrice = Price::fromUnits(row.integer(8));
    line.amount = row.money(9);
    line.priceItem = row.idOrNull<PriceItemId>(10);
    line.stockItem = row.idOrNull<StockItemId>(11);
    line.reverses = row.idOrNull<OrderLineId>(12);
    line.reason = row.text(13);
    line.at = row.timestamp(14);
    line.actor = row.text(15);
    return line;
}

std::optional<bool> flagOrNull(const Row& row, int column)
{
    const auto value = row.integerOrNull(column);
    return value ? std::optional(*value != 0) : std::nullopt;
}

MoneyHandedIn moneyFrom(const Row& row)
{
    return {row.money(0),
            fromText(allPayMethods(), row.text(1)),
            row.idOrNull<StaffId>(2),
            row.text(3),
            row.timestamp(4),
            row.text(5)};
}

} // namespace

std::vector<CostLine> OrderCostQueries::lines(OrderId order)
{
    return m_connection
        .statement(
            QStringLiteral("SELECT id, source, kind, name, specification, model, unit, quantity, "
                           "unit_price, amount_fen, price_item_id, stock_item_id, reverses_id, reason, "
                           "at_ms, actor FROM order_line WHERE order_id = ? ORDER BY id"))
        .bind(order)
        .all(lineFrom);
}

std::vector<LabourEntry> OrderCostQueries::labour(OrderId order)
{
    return m_connection
        .statement(
            QStringLiteral("SELECT l.id, l.technician_id, l.from_at_ms, l.until_at_ms, t.name, l.struck "
                           "FROM order_labour l JOIN staff t ON t.id = l.technician_id "
                           "WHERE l.order_id = ? ORDER BY l.from_at_ms, l.id"))
        .bind(order)
        .all([](const Row& row) {
            return LabourEntry{row.id<LabourId>(0),
                               {row.id<StaffId>(1), row.timestamp(2), row.timestamp(3)},
                               row.text(4),
                               row.flag(5)};
        });
}

OrderCheck OrderCostQueries::check(OrderId order)
{
    return m_connection
        .statement(QStringLiteral("SELECT parts_quantity, parts_appearance, parts_quality, note, damage, "
                                  "damage_confirmed_by, version FROM order_check WHERE order_id = ?"))
        .bind(order)
        .first([](const Row& row) {
            return OrderCheck{flagOrNull(row, 0),
                              flagOrNull(row, 1),
                              flagOrNull(row, 2),
                              row.text(3),
                              row.text(4),
                              row.text(5),
                              static_cast<int>(row.integer(6))};
        })
        .value_or(OrderCheck());
}

std::vector<Approval> OrderCostQueries::approvals(OrderId order)
{
    return m_connection
        .statement(
            QStringLiteral("SELECT a.kind, a.sum_fen, a.charge_fen, a.reason, a.approver_id, s.name, "
                           "a.asked_by, a.at_ms FROM order_approval a JOIN staff s ON s.id = a.approver_id "
                           "WHERE a.order_id = ? ORDER BY a.id"))
        .bind(order)
        .all([](const Row& row) {
            return Approval{fromText(allApprovalKinds(), row.text(0)),
                            row.money(1),
                            row.money(2),
                            row.text(3),
                            row.id<StaffId>(4),
                            row.text(5),
                            row.text(6),
                            row.timestamp(7)};
        });
}

std::optional<ChargeState> OrderCostQueries::charge(OrderId order)
{
    return m_connection
        .statement(QStringLiteral("SELECT charge_fen, handed_fen FROM order_charge WHERE order_id = ?"))
        .bind(order)
        .first([](const Row& row) {
            return ChargeState{row.money(0), row.money(1)};
        });
}

std::vector<MoneyHandedIn> OrderCostQueries::money(OrderId order)
{
    return m_connection
        .statement(QStringLiteral("SELECT amount_fen, method, technician_id, received_by, at_ms, note "
                                  "FROM order_money WHERE order_id = ? ORDER BY id"))
        .bind(order)
        .all(moneyFrom);
}

std::optional<OrderCosts> OrderCostQueries::costs(OrderId id)
{
    const auto order = ServiceOrderQueries(m_connection, m_clock).order(id);
    if (!order) {
        return std::nullopt;
    }
    return OrderCosts{*order,        lines(id),  labour(id), check(id),
                      approvals(id), charge(id), money(id),  StockQueries(m_connection).requestsOf(id)};
}

MoneyDay OrderCostQueries::moneyOf(const Date& date)
{
    MoneyDay day{date, {}, {}};
    day.rows =
        m_connection
            .statement(QStringLiteral(
                "SELECT m.amount_fen, m.method, m.technician_id, m.received_by, m.at_ms, m.note, "
                "m.order_id, o.number, o.place, COALESCE(t.name, ''), c.charge_fen, c.handed_fen, "
                "COALESCE(r.name, m.received_by) FROM order_money m "
                "JOIN order_charge c ON c.order_id = m.order_id JOIN service_order o ON o.id = m.order_id "
                "LEFT JOIN staff t ON t.id = m.technician_id "
                "LEFT JOIN staff r ON r.login = m.received_by "
                "WHERE m.at_ms >= ? AND m.at_ms < ? ORDER BY m.at_ms, m.id"))
            .bind(m_clock.startOfDay(date))
            .bind(m_clock.startOfDay(date.plusDays(1)))
            .all([](const Row& row) {
                return MoneyRow{row.id<OrderId>(6), row.text(7),   row.text(8),
                                row.text(9),        row.money(10), row.money(10) - row.money(11),
                                moneyFrom(row),     row.text(12)};
            });
    day.outstanding =
        m_connection
            .statement(QStringLiteral(
                "SELECT c.order_id, o.number, o.place, COALESCE(t.name, ''), c.charge_fen, c.handed_fen, "
                "c.returned_at_ms FROM order_charge c JOIN service_order o ON o.id = c.order_id "
                "LEFT JOIN staff t ON t.id = c.technician_id WHERE c.handed_fen < c.charge_fen "
                "ORDER BY c.returned_at_ms, c.order_id LIMIT 1000"))
            .all([](const Row& row) {
                return OutstandingMoney{row.id<OrderId>(0), row.text(1),  row.text(2),
                                        row.text(3),        row.money(4), row.money(4) - row.money(5),
                                        row.timestamp(6)};
            });
    return day;
}

} // namespace pd
