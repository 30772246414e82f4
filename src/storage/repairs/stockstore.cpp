// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repairs/stockstore.h"

#include "domain/codes.h"
#include "storage/repairs/orderjson.h"
#include "storage/staff/staffnames.h"

namespace pd {

namespace {

QString itemColumns()
{
    return QStringLiteral("i.id, i.name, i.specification, i.model, i.unit, i.initials, i.minimum, i.on_hand, "
                          "i.unit_price, i.active, i.version");
}

Area quantity(const Row& row, int column)
{
    return Area::fromUnits(row.integer(column));
}

StockItem itemFrom(const Row& row)
{
    return {row.id<StockItemId>(0),
            row.text(1),
            row.text(2),
            row.text(3),
            row.text(4),
            row.text(5),
            quantity(row, 6),
            quantity(row, 7),
            Price::fromUnits(row.integer(8)),
            row.flag(9),
            static_cast<int>(row.integer(10))};
}

StockMovement movementFrom(const Row& row)
{
    const auto kind = fromCode(allStockMoveKinds(), row.text(0));
    if (!kind) {
        throw StorageError(StorageErrorKind::Damaged, 0,
                           QStringLiteral("a stock movement holds an unknown code"));
    }
    return {*kind,       quantity(row, 1), quantity(row, 2), row.idOrNull<OrderId>(3),
            row.text(4), row.text(5),      row.timestamp(6), row.text(7)};
}

QString requestSelect()
{
    return QStringLiteral(
        "SELECT r.item_id, i.name, i.unit, r.quantity, r.order_id, o.number, r.at_ms, r.actor "
        "FROM part_request r JOIN stock_item i ON i.id = r.item_id "
        "JOIN service_order o ON o.id = r.order_id WHERE r.settled_at_ms IS NULL ");
}

PartRequest requestFrom(const Row& row)
{
    return {row.id<StockItemId>(0), row.text(1), row.text(2),      quantity(row, 3),
            row.id<OrderId>(4),     row.text(5), row.timestamp(6), row.text(7)};
}

QString decimal(Area value)
{
    return QString::fromStdString(value.toString());
}

QJsonObject json(const StockItem& item)
{
    return {{QStringLiteral("name"), item.name},
            {QStringLiteral("specification"), item.specification},
            {QStringLiteral("model"), item.model},
            {QStringLiteral("unit"), item.unit},
            {QStringLiteral("minimum"), decimal(item.minimum)},
            {QStringLiteral("unit_price"), QString::fromStdString(item.price.toString())},
            {QStringLiteral("active"), item.active},
            {QStringLiteral("version"), item.version}};
}

QString subject(StockItemId id)
{
    return QStringLiteral("stock-item:%1").arg(id.value());
}

} // namespace

StockList StockQueries::list(bool withInactive)
{
    StockList list;
    list.items = m_connection
                     .statement(QStringLiteral("SELECT ") + itemColumns() +
                                QStringLiteral(" FROM stock_item i WHERE i.active = 1 OR ? = 1 "
                                               "ORDER BY i.active DESC, i.name, i.specification, i.model"))
                     .bind(withInactive)
                     .all(itemFrom);
    list.requests =
        m_connection.statement(requestSelect() + QStringLiteral("ORDER BY r.id")).all(requestFrom);
    return list;
}

std::optional<StockItem> StockQueries::item(StockItemId item)
{
    return m_connection
        .statement(QStringLiteral("SELECT ") + itemColumns() +
                   QStringLiteral(" FROM stock_item i WHERE i.id = ?"))
        .bind(item)
        .first(itemFrom);
}

std::optional<StockItem> StockQueries::like(const StockItem& item)
{
    return m_connection
        .statement(
            QStringLiteral("SELECT ") + itemColumns() +
            QStringLiteral(" FROM stock_item i WHERE i.name = ? AND i.specification = ? AND i.model = ?"))
        .bind(item.name)
        .bind(item.specification)
        .bind(item.model)
        .first(itemFrom);
}

std::vector<StockMovement> StockQueries::movements(StockItemId item, int rows)
{
    return m_connection
        .statement(QStringLiteral("SELECT m.kind, m.quantity, m.balance, m.order_id, COALESCE(o.number, ''), "
                                  "m.reason, m.at_ms, %1 FROM stock_movement m "
                                  "LEFT JOIN service_order o ON o.id = m.order_id WHERE m.item_id = ? "
                                  "ORDER BY m.id DESC LIMIT ?")
                       .arg(nameOfLogin(QStringLiteral("m.actor"))))
        .bind(item)
        .bind(rows)
        .all(movementFrom);
}

std::vector<PartRequest> StockQueries::requestsOf(OrderId order)
{
    return m_connection.statement(requestSelect() + QStringLiteral("AND r.order_id = ? ORDER BY r.id"))
        .bind(order)
        .all(requestFrom);
}

StockItem StockStore::insert(const StockItem& item)
{
    StockItem stored = item;
    stored.version = 1;
    stored.onHand = Area();
    stored.id =
        StockItemId(m_unit.connection()
                        .statement(QStringLiteral(
                            "INSERT INTO stock_item (name, specification, model, unit, initials, minimum, "
                            "unit_price, active) VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"))
                        .bind(item.name)
                        .bind(item.specification)
                        .bind(item.model)
                        .bind(item.unit)
                        .bind(item.initials)
                        .bind(item.minimum)
                        .bind(item.price)
                        .bind(item.active)
                        .runReturningId());
    m_unit.audit(subject(*stored.id), {}, json(stored));
    m_unit.changed(Topic::Stock);
    return stored;
}

Result<StockItem> StockStore::update(const StockItem& before, const StockItem& after)
{
    const int changed = m_unit.connection()
                            .statement(QStringLiteral(
                                "UPDATE stock_item SET name = ?, specification = ?, model = ?, unit = ?, "
                                "initials = ?, minimum = ?, unit_price = ?, active = ?, "
                                "version = version + 1 WHERE id = ? AND version = ?"))
                            .bind(after.name)
                            .bind(after.specification)
                            .bind(after.model)
                            .bind(after.unit)
                            .bind(after.initials)
                            .bind(after.minimum)
                            .bind(after.price)
                            .bind(after.active)
                            .bind(*before.id)
                            .bind(before.version)
                            .run();
    if (changed == 0) {
        return error(ErrorCode::Conflict, "stockItem", {before.name.toStdString()});
    }
    StockItem stored = after;
    stored.version = before.version + 1;
    stored.onHand = before.onHand;
    m_unit.audit(subject(*before.id), onlyDifferent(json(before), json(stored)),
                 onlyDifferent(json(stored), json(before)));
    m_unit.changed(Topic::Stock);
    return stored;
}

void StockStore::add(StockItemId item, const StockMovement& movement)
{
    Connection& db = m_unit.connection();
    db.statement(QStringLiteral("UPDATE stock_item SET on_hand = on_hand + ? WHERE id = ?"))
        .bind(movement.quantity)
        .bind(item)
        .run();
    db.statement(
          QStringLiteral("INSERT INTO stock_movement (item_id, kind, quantity, balance, order_id, reason, "
                         "at_ms, actor) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"))
        .bind(item)
        .bind(code(movement.kind))
        .bind(movement.quantity)
        .bind(movement.balance)
        .bind(movement.order)
        .bind(movement.reason)
        .bind(m_unit.now())
        .bind(m_unit.actor().login)
        .run();
    m_unit.audit(subject(item), {},
                 {{QStringLiteral("movement"), code(movement.kind)},
                  {QStringLiteral("quantity"), decimal(movement.quantity)},
                  {QStringLiteral("balance"), decimal(movement.balance)},
                  {QStringLiteral("order"), movement.orderNumber},
                  {QStringLiteral("reason"), movement.reason}});
    m_unit.changed(Topic::Stock);
}

void StockStore::request(const PartRequest& request)
{
    m_unit.connection()
        .statement(QStringLiteral(
            "INSERT INTO part_request (item_id, order_id, quantity, at_ms, actor) VALUES (?, ?, ?, ?, ?)"))
        .bind(request.item)
        .bind(request.order)
        .bind(request.quantity)
        .bind(m_unit.now())
        .bind(m_unit.actor().login)
        .run();
    m_unit.audit(subject(request.item), {},
                 {{QStringLiteral("requested"), decimal(request.quantity)},
                  {QStringLiteral("order"), request.orderNumber}});
    m_unit.changed(Topic::Stock);
}

void StockStore::settleRequests(StockItemId item)
{
    Connection& db = m_unit.connection();
    std::int64_t left =
        db.statement(QStringLiteral("SELECT on_hand FROM stock_item WHERE id = ?")).bind(item).integer();
    struct Open {
        std::int64_t id;
        std::int64_t quantity;
    };
    const auto open =
        db.statement(QStringLiteral("SELECT id, quantity FROM part_request WHERE item_id = ? AND "
                                    "settled_at_ms IS NULL ORDER BY id"))
            .bind(item)
            .all([](const Row& row) {
                return Open{row.integer(0), row.integer(1)};
            });
    for (const Open& one : open) {
        if (one.quantity > left) {
            return;
        }
        left -= one.quantity;
        db.statement(QStringLiteral("UPDATE part_request SET settled_at_ms = ? WHERE id = ?"))
            .bind(m_unit.now())
            .bind(one.id)
            .run();
    }
}

} // namespace pd
