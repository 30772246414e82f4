// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repairs/ordercoststore.h"

#include "storage/repairs/orderjson.h"

namespace pd {

namespace {

QJsonValue json(const std::optional<bool>& flag)
{
    return flag ? QJsonValue(*flag) : QJsonValue();
}

QJsonObject json(const OrderCheck& check)
{
    return {{QStringLiteral("parts_quantity"), json(check.quantity)},
            {QStringLiteral("parts_appearance"), json(check.appearance)},
            {QStringLiteral("parts_quality"), json(check.quality)},
            {QStringLiteral("note"), check.note},
            {QStringLiteral("damage"), check.damage},
            {QStringLiteral("damage_confirmed_by"), check.damageConfirmedBy}};
}

template <int Places>
QString text(Decimal<Places> value)
{
    return QString::fromStdString(value.toString());
}

qint64 fen(Money amount)
{
    return static_cast<qint64>(amount.fen());
}

} // namespace

void OrderCostStore::audit(const QJsonObject& before, const QJsonObject& after)
{
    m_unit.audit(QStringLiteral("order:%1").arg(m_order.id.value()), before, after);
    m_unit.changed(Topic::Orders);
}

void OrderCostStore::add(const CostLine& line)
{
    m_unit.connection()
        .statement(
            QStringLiteral("INSERT INTO order_line (order_id, source, kind, name, specification, model, "
                           "unit, quantity, unit_price, amount_fen, price_item_id, stock_item_id, "
                           "reverses_id, reason, at_ms, actor) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
        .bind(m_order.id)
        .bind(code(line.source))
        .bind(code(line.kind))
        .bind(line.name)
        .bind(line.specification)
        .bind(line.model)
        .bind(line.unit)
        .bind(line.quantity)
        .bind(line.unitPrice)
        .bind(line.amount)
        .bind(line.priceItem)
        .bind(line.stockItem)
        .bind(line.reverses)
        .bind(line.reason)
        .bind(m_unit.now())
        .bind(m_unit.actor().login)
        .run();
    audit({}, {{QStringLiteral("line"), line.name},
               {QStringLiteral("source"), code(line.source)},
               {QStringLiteral("quantity"), text(line.quantity)},
               {QStringLiteral("unit_price"), text(line.unitPrice)},
               {QStringLiteral("amount_fen"), fen(line.amount)},
               {QStringLiteral("reason"), line.reason}});
}

void OrderCostStore::add(const LabourInterval& interval)
{
    m_unit.connection()
        .statement(
            QStringLiteral("INSERT INTO order_labour (order_id, technician_id, from_at_ms, until_at_ms) "
                           "VALUES (?, ?, ?, ?)"))
        .bind(m_order.id)
        .bind(interval.technician)
        .bind(interval.from)
        .bind(interval.until)
        .run();
    audit({}, {{QStringLiteral("labour_technician"), static_cast<qint64>(interval.technician.value())},
               {QStringLiteral("from_at_ms"), static_cast<qint64>(interval.from.milliseconds())},
               {QStringLiteral("until_at_ms"), static_cast<qint64>(interval.until.milliseconds())}});
}

bool OrderCostStore::strike(LabourId labour)
{
    const int changed = m_unit.connection()
                            .statement(QStringLiteral("UPDATE order_labour SET struck = 1 WHERE id = ? AND "
                                                      "order_id = ? AND struck = 0"))
                            .bind(labour)
                            .bind(m_order.id)
                            .run();
    if (changed == 0) {
        return false;
    }
    audit({}, {{QStringLiteral("labour_struck"), static_cast<qint64>(labour.value())}});
    return true;
}

Result<void> OrderCostStore::set(const OrderCheck& check)
{
    const OrderCheck before = OrderCostQueries(m_unit.connection(), m_unit.clock()).check(m_order.id);
    if (before.version != check.version) {
        return error(ErrorCode::Conflict, "order", {m_order.number.toStdString()});
    }
    m_unit.connection()
        .statement(QStringLiteral(
            "INSERT INTO order_check (order_id, parts_quantity, parts_appearance, parts_quality, note, "
            "damage, "
            "damage_confirmed_by) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (order_id) DO UPDATE SET "
            "parts_quantity = excluded.parts_quantity, parts_appearance = excluded.parts_appearance, "
            "parts_quality = excluded.parts_quality, note = excluded.note, damage = excluded.damage, "
            "damage_confirmed_by = excluded.damage_confirmed_by, version = order_check.version + 1"))
        .bind(m_order.id)
        .bind(check.quantity)
        .bind(check.appearance)
        .bind(check.quality)
        .bind(check.note)
        .bind(check.damage)
        .bind(check.damageConfirmedBy)
        .run();
    audit(onlyDifferent(json(before), json(check)), onlyDifferent(json(check), json(before)));
    return {};
}

void OrderCostStore::add(const Approval& approval)
{
    m_unit.connection()
        .statement(QStringLiteral("INSERT INTO order_approval (order_id, kind, sum_fen, charge_fen, reason, "
                                  "approver_id, asked_by, at_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"))
        .bind(m_order.id)
        .bind(code(approval.kind))
        .bind(approval.sum)
        .bind(approval.charge)
        .bind(approval.reason)
        .bind(approval.approver)
        .bind(approval.askedBy)
        .bind(m_unit.now())
        .run();
    audit({}, {{QStringLiteral("approval"), code(approval.kind)},
               {QStringLiteral("sum_fen"), fen(approval.sum)},
               {QStringLiteral("charge_fen"), fen(approval.charge)},
               {QStringLiteral("reason"), approval.reason},
               {QStringLiteral("asked_by"), approval.askedBy}});
}

void OrderCostStore::charge(Money amount)
{
    if (amount <= Money()) {
        return;
    }
    m_unit.connection()
        .statement(
            QStringLiteral("INSERT INTO order_charge (order_id, charge_fen, technician_id, returned_at_ms) "
                           "VALUES (?, ?, ?, ?) ON CONFLICT (order_id) DO UPDATE SET "
                           "charge_fen = excluded.charge_fen"))
        .bind(m_order.id)
        .bind(amount)
        .bind(m_order.technician)
        .bind(m_order.returnedAt.value_or(m_unit.now()))
        .run();
    m_unit.changed(Topic::Orders);
}

void OrderCostStore::add(const MoneyHandedIn& money)
{
    Connection& db = m_unit.connection();
    db.statement(
          QStringLiteral("INSERT INTO order_money (order_id, amount_fen, method, technician_id, received_by, "
                         "at_ms, note) VALUES (?, ?, ?, ?, ?, ?, ?)"))
        .bind(m_order.id)
        .bind(money.amount)
        .bind(code(money.method))
        .bind(money.technician)
        .bind(m_unit.actor().login)
        .bind(m_unit.now())
        .bind(money.note)
        .run();
    db.statement(QStringLiteral("UPDATE order_charge SET handed_fen = handed_fen + ? WHERE order_id = ?"))
        .bind(money.amount)
        .bind(m_order.id)
        .run();
    audit({}, {{QStringLiteral("money_fen"), fen(money.amount)},
               {QStringLiteral("method"), code(money.method)},
               {QStringLiteral("note"), money.note}});
    m_unit.changed(Topic::Orders);
}

} // namespace pd
