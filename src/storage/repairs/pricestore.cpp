// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repairs/pricestore.h"

#include "domain/codes.h"
#include "storage/repairs/orderjson.h"

#include <algorithm>

namespace pd {

namespace {

QString itemColumns()
{
    return QStringLiteral(
        "i.id, i.name_zh, i.name_en, i.initials, i.unit, i.kind, i.fault_kind_id, i.version");
}

PriceItem itemFrom(const Row& row)
{
    const auto kind = fromCode(allCostKinds(), row.text(5));
    if (!kind) {
        throw StorageError(StorageErrorKind::Damaged, 0,
                           QStringLiteral("a price item holds an unknown code"));
    }
    return {row.id<PriceItemId>(0),
            row.text(1),
            row.text(2),
            row.text(3),
            row.text(4),
            *kind,
            row.idOrNull<FaultKindId>(6),
            static_cast<int>(row.integer(7))};
}

ItemPrice priceFrom(const Row& row, int column)
{
    return {Price::fromUnits(row.integer(column)), row.date(column + 1), row.dateOrNull(column + 2)};
}

PricedItem pricedFrom(const Row& row)
{
    return {itemFrom(row),
            priceFrom(row, 8),
            row.text(11),
            row.text(12),
            row.text(13),
            row.text(14),
            row.idOrNull<FaultKindId>(15)};
}

QString pricedSelect()
{
    return QStringLiteral("SELECT ") + itemColumns() +
           QStringLiteral(
               ", p.unit_price, p.from_date, p.until_date, COALESCE(g.name_zh, k.name_zh, ''), "
               "COALESCE(g.name_en, k.name_en, ''), CASE WHEN g.id IS NULL THEN '' ELSE k.name_zh END, "
               "CASE WHEN g.id IS NULL THEN '' ELSE k.name_en END, COALESCE(g.id, k.id) "
               "FROM price p JOIN price_item i ON i.id = p.item_id "
               "LEFT JOIN fault_kind k ON k.id = i.fault_kind_id "
               "LEFT JOIN fault_kind g ON g.id = k.parent_id "
               "WHERE p.from_date <= ? AND (p.until_date IS NULL OR p.until_date >= ?) ");
}

QJsonObject json(const PriceItem& item)
{
    return {{QStringLiteral("name_zh"), item.nameZh},
            {QStringLiteral("name_en"), item.nameEn},
            {QStringLiteral("unit"), item.unit},
            {QStringLiteral("kind"), code(item.kind)},
            {QStringLiteral("fault_kind_id"),
             item.fault ? QJsonValue(static_cast<qint64>(item.fault->value())) : QJsonValue()},
            {QStringLiteral("version"), item.version}};
}

QJsonObject json(std::span<const ItemPrice> prices)
{
    QJsonObject object;
    for (const ItemPrice& price : prices) {
        const QString until =
            price.until ? QString::fromStdString(price.until->toString()) : QStringLiteral("-");
        object.insert(QString::fromStdString(price.from.toString()),
                      QString::fromStdString(price.price.toString()) + QStringLiteral(" until ") + until);
    }
    return object;
}

QString subject(PriceItemId id)
{
    return QStringLiteral("price-item:%1").arg(id.value());
}

} // namespace

PriceList PriceQueries::listOn(const Date& day)
{
    PriceList list{day, {}, {}};
    list.items =
        m_connection
            .statement(pricedSelect() + QStringLiteral("ORDER BY COALESCE(g.position, k.position, 9999), "
                                                       "COALESCE(g.id, k.id, 0), i.id"))
            .bind(day)
            .bind(day)
            .all(pricedFrom);
    list.editions = m_connection
                        .statement(QStringLiteral(
                            "SELECT DISTINCT from_date FROM price ORDER BY from_date DESC LIMIT 200"))
                        .all([](const Row& row) { return row.date(0); });
    return list;
}

std::optional<PricedItem> PriceQueries::itemOn(PriceItemId item, const Date& day)
{
    return m_connection.statement(pricedSelect() + QStringLiteral("AND i.id = ?"))
        .bind(day)
        .bind(day)
        .bind(item)
        .first(pricedFrom);
}

std::optional<PriceItem> PriceQueries::item(PriceItemId item)
{
    return m_connection
        .statement(QStringLiteral("SELECT ") + itemColumns() +
                   QStringLiteral(" FROM price_item i WHERE i.id = ?"))
        .bind(item)
        .first(itemFrom);
}

std::optional<PriceItem> PriceQueries::named(const QString& name, const QString& unit)
{
    return m_connection
        .statement(QStringLiteral("SELECT ") + itemColumns() +
                   QStringLiteral(" FROM price_item i WHERE i.name_zh = ? AND i.unit = ?"))
        .bind(name)
        .bind(unit)
        .first(itemFrom);
}

std::vector<ItemPrice> PriceQueries::pricesOf(PriceItemId item)
{
    return m_connection
        .statement(QStringLiteral(
            "SELECT unit_price, from_date, until_date FROM price WHERE item_id = ? ORDER BY from_date"))
        .bind(item)
        .all([](const Row& row) { return priceFrom(row, 0); });
}

bool PriceQueries::any()
{
    return m_connection.statement(QStringLiteral("SELECT EXISTS (SELECT 1 FROM price_item)")).integer() > 0;
}

PriceItem PriceStore::insert(const PriceItem& item)
{
    PriceItem stored = item;
    stored.version = 1;
    stored.id =
        PriceItemId(m_unit.connection()
                        .statement(QStringLiteral(
                            "INSERT INTO price_item (name_zh, name_en, initials, unit, kind, fault_kind_id) "
                            "VALUES (?, ?, ?, ?, ?, ?) RETURNING id"))
                        .bind(item.nameZh)
                        .bind(item.nameEn)
                        .bind(item.initials)
                        .bind(item.unit)
                        .bind(code(item.kind))
                        .bind(item.fault)
                        .runReturningId());
    m_unit.audit(subject(*stored.id), {}, json(stored));
    m_unit.changed(Topic::Prices);
    return stored;
}

Result<PriceItem> PriceStore::update(const PriceItem& before, const PriceItem& after)
{
    const int changed =
        m_unit.connection()
            .statement(QStringLiteral("UPDATE price_item SET name_zh = ?, name_en = ?, initials = ?, "
                                      "unit = ?, kind = ?, fault_kind_id = ?, version = version + 1 "
                                      "WHERE id = ? AND version = ?"))
            .bind(after.nameZh)
            .bind(after.nameEn)
            .bind(after.initials)
            .bind(after.unit)
            .bind(code(after.kind))
            .bind(after.fault)
            .bind(*before.id)
            .bind(before.version)
            .run();
    if (changed == 0) {
        return error(ErrorCode::Conflict, "priceItem", {before.nameZh.toStdString()});
    }
    PriceItem stored = after;
    stored.version = before.version + 1;
    m_unit.audit(subject(*before.id), onlyDifferent(json(before), json(stored)),
                 onlyDifferent(json(stored), json(before)));
    m_unit.changed(Topic::Prices);
    return stored;
}

void PriceStore::setPrices(PriceItemId item, std::span<const ItemPrice> before,
                           std::span<const ItemPrice> after)
{
    Connection& db = m_unit.connection();
    for (const ItemPrice& was : before) {
        const auto now = std::ranges::find(after, was.from, &ItemPrice::from);
        if (now == after.end()) {
            db.statement(QStringLiteral("DELETE FROM price WHERE item_id = ? AND from_date = ?"))
                .bind(item)
                .bind(was.from)
                .run();
        } else if (*now != was) {
            db
                .statement(QStringLiteral(
                    "UPDATE price SET unit_price = ?, until_date = ? WHERE item_id = ? AND from_date = ?"))
                .bind(now->price)
                .bind(now->until)
                .bind(item)
                .bind(was.from)
                .run();
        }
    }
    for (const ItemPrice& now : after) {
        if (std::ranges::find(before, now.from, &ItemPrice::from) == before.end()) {
            db
                .statement(QStringLiteral(
                    "INSERT INTO price (item_id, from_date, until_date, unit_price) VALUES (?, ?, ?, ?)"))
                .bind(item)
                .bind(now.from)
                .bind(now.until)
                .bind(now.price)
                .run();
        }
    }
    m_unit.audit(subject(item), onlyDifferent(json(before), json(after)),
                 onlyDifferent(json(after), json(before)));
    m_unit.changed(Topic::Prices);
}

} // namespace pd
