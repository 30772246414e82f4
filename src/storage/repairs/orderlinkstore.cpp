// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repairs/orderlinkstore.h"

#include "domain/codes.h"
#include "storage/repairs/duplicatequeries.h"
#include "storage/repairs/orderrecord.h"
#include "storage/staff/staffnames.h"

namespace pd {

namespace {

/// Orders that lead to one survivor: more than anybody merges, and an end for the walk.
constexpr int longestChain = 100;

QString subject(OrderId order)
{
    return QStringLiteral("order:%1").arg(order.value());
}

} // namespace

std::optional<MergedInto> OrderLinkQueries::mergedInto(OrderId order)
{
    auto link = m_connection
                    .statement(QStringLiteral("SELECT to_id, at_ms, %1, before_state FROM order_link "
                                              "WHERE from_id = ? AND undone_at_ms IS NULL")
                                   .arg(nameOfLogin(QStringLiteral("actor"))))
                    .bind(order)
                    .first([](const Row& row) {
                        MergedInto into;
                        into.next = row.id<OrderId>(0);
                        into.at = row.timestamp(1);
                        into.actor = row.text(2);
                        into.before = fromCode(allOrderStates(), row.text(3)).value_or(into.before);
                        return into;
                    });
    if (link) {
        link->order = survivorOf(link->next);
        link->number = m_connection.statement(QStringLiteral("SELECT number FROM service_order WHERE id = ?"))
                           .bind(link->order)
                           .first([](const Row& row) { return row.text(0); })
                           .value_or(QString());
    }
    return link;
}

OrderId OrderLinkQueries::survivorOf(OrderId order)
{
    for (int i = 0; i < longestChain; ++i) {
        const auto next = m_connection
                              .statement(QStringLiteral("SELECT to_id FROM order_link WHERE from_id = ? AND "
                                                        "undone_at_ms IS NULL"))
                              .bind(order)
                              .first([](const Row& row) { return row.id<OrderId>(0); });
        if (!next) {
            break;
        }
        order = *next;
    }
    return order;
}

std::vector<MergedHere> OrderLinkQueries::mergedHere(OrderId order)
{
    struct Link {
        OrderId from;
        Timestamp at;
        QString actor;
    };
    const auto links =
        m_connection
            .statement(QStringLiteral("WITH RECURSIVE away (id, at_ms, actor, depth) AS ("
                                      "SELECT from_id, at_ms, actor, 1 FROM order_link WHERE to_id = ? AND "
                                      "undone_at_ms IS NULL UNION ALL "
                                      "SELECT l.from_id, l.at_ms, l.actor, a.depth + 1 FROM order_link l "
                                      "JOIN away a ON l.to_id = a.id WHERE l.undone_at_ms IS NULL AND "
                                      "a.depth < 100) SELECT id, at_ms, %1 FROM away ORDER BY at_ms, id")
                           .arg(nameOfLogin(QStringLiteral("actor"))))
            .bind(order)
            .all([](const Row& row) {
                return Link{row.id<OrderId>(0), row.timestamp(1), row.text(2)};
            });
    std::vector<MergedHere> merged;
    for (const Link& link : links) {
        auto row = m_connection
                       .statement(QStringLiteral("SELECT ") + orderrecord::rowColumns() +
                                  QStringLiteral(" FROM service_order o") + orderrecord::joins() +
                                  QStringLiteral("WHERE o.id = ?"))
                       .bind(link.from)
                       .first(orderrecord::listRow);
        if (row) {
            merged.push_back({std::move(*row), link.at, link.actor});
        }
    }
    return merged;
}

std::vector<KinCall> OrderLinkQueries::calls(const std::vector<OrderId>& orders)
{
    return m_connection
        .statement(QStringLiteral("SELECT id, number, taken_at_ms, caller_name, reason FROM call_record "
                                  "WHERE order_id IS NOT NULL AND order_id IN %1 ORDER BY taken_at_ms, id")
                       .arg(idList(orders)))
        .all([](const Row& row) {
            return KinCall{row.id<CallId>(0), row.text(1), row.timestamp(2), row.text(3), row.text(4)};
        });
}

std::vector<KinReminder> OrderLinkQueries::reminders(const std::vector<OrderId>& orders)
{
    return m_connection
        .statement(QStringLiteral("SELECT order_id, at_ms, %1, note FROM order_event WHERE kind = "
                                  "'reminded' AND order_id IN %2 ORDER BY at_ms, id")
                       .arg(nameOfLogin(QStringLiteral("actor")), idList(orders)))
        .all([](const Row& row) {
            return KinReminder{row.id<OrderId>(0), row.timestamp(1), row.text(2), row.text(3)};
        });
}

void OrderLinkStore::addMerge(OrderId away, OrderId survivor, OrderState before)
{
    m_unit.connection()
        .statement(QStringLiteral("INSERT INTO order_link (kind, from_id, to_id, before_state, at_ms, actor) "
                                  "VALUES ('merged', ?, ?, ?, ?, ?)"))
        .bind(away)
        .bind(survivor)
        .bind(code(before))
        .bind(m_unit.now())
        .bind(m_unit.actor().login)
        .run();
}

void OrderLinkStore::undoMerge(OrderId away)
{
    m_unit.connection()
        .statement(QStringLiteral("UPDATE order_link SET undone_at_ms = ?, undone_by = ? WHERE from_id = ? "
                                  "AND undone_at_ms IS NULL"))
        .bind(m_unit.now())
        .bind(m_unit.actor().login)
        .bind(away)
        .run();
}

void OrderLinkStore::note(const ServiceOrder& order, const OrderEvent& event)
{
    m_unit.connection()
        .statement(QStringLiteral("INSERT INTO order_event (order_id, kind, from_state, to_state, at_ms, "
                                  "recorded_at_ms, actor, technician_id, due_at_ms, detail, note) "
                                  "VALUES (?, ?, '', '', ?, ?, ?, ?, ?, ?, ?)"))
        .bind(order.id)
        .bind(code(event.kind))
        .bind(event.at)
        .bind(event.recordedAt)
        .bind(event.actor)
        .bind(event.technician)
        .bind(event.dueAt)
        .bind(event.detail)
        .bind(event.note)
        .run();
    m_unit.audit(subject(order.id), {},
                 {{QStringLiteral("event"), code(event.kind)}, {QStringLiteral("note"), event.note}});
    m_unit.changed(Topic::Orders);
}

} // namespace pd
