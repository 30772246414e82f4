// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repairs/incidentstore.h"

#include "domain/codes.h"
#include "storage/numbering.h"
#include "storage/repairs/orderrecord.h"
#include "storage/staff/staffnames.h"

namespace pd {

namespace {

const QString& series()
{
    static const QString name = QStringLiteral("SJ");
    return name;
}

QString subject(IncidentId incident)
{
    return QStringLiteral("incident:%1").arg(incident.value());
}

QString rowSelect()
{
    return QStringLiteral(
               "SELECT i.id, i.number, i.state, i.building_id, i.fault_group_id, i.title, i.caller_text, "
               "i.opened_at_ms, %1, i.closed_at_ms, %2, i.result, i.version, b.code, k.name_zh, "
               "k.name_en, (SELECT COUNT(*) FROM incident_order m WHERE m.incident_id = i.id), "
               "(SELECT COUNT(*) FROM incident_order m JOIN service_order o ON o.id = m.order_id WHERE "
               "m.incident_id = i.id AND o.state NOT IN ('closed', 'cancelled')) "
               "FROM incident i JOIN building b ON b.id = i.building_id JOIN fault_kind k ON k.id = "
               "i.fault_group_id ")
        .arg(nameOfLogin(QStringLiteral("i.opened_by")), nameOfLogin(QStringLiteral("i.closed_by")));
}

IncidentRow rowFrom(const Row& row)
{
    IncidentRow result;
    Incident& incident = result.incident;
    incident.id = row.id<IncidentId>(0);
    incident.number = row.text(1);
    incident.state = fromCode(allIncidentStates(), row.text(2)).value_or(IncidentState::Open);
    incident.building = row.id<BuildingId>(3);
    incident.faultGroup = row.id<FaultKindId>(4);
    incident.words = {row.text(5), row.text(6)};
    incident.openedAt = row.timestamp(7);
    incident.openedBy = row.text(8);
    incident.closedAt = row.timestampOrNull(9);
    incident.closedBy = row.text(10);
    incident.result = row.text(11);
    incident.version = static_cast<int>(row.integer(12));
    result.buildingCode = row.text(13);
    result.faultZh = row.text(14);
    result.faultEn = row.text(15);
    result.members = static_cast<int>(row.integer(16));
    result.openMembers = static_cast<int>(row.integer(17));
    return result;
}

QJsonObject json(const Incident& incident)
{
    return {{QStringLiteral("number"), incident.number},
            {QStringLiteral("state"), code(incident.state)},
            {QStringLiteral("building_id"), static_cast<qint64>(incident.building.value())},
            {QStringLiteral("fault_group_id"), static_cast<qint64>(incident.faultGroup.value())},
            {QStringLiteral("title"), incident.words.title},
            {QStringLiteral("caller_text"), incident.words.callerText},
            {QStringLiteral("result"), incident.result},
            {QStringLiteral("version"), incident.version}};
}

} // namespace

std::optional<Incident> IncidentQueries::incident(IncidentId id)
{
    const auto found =
        m_connection.statement(rowSelect() + QStringLiteral("WHERE i.id = ?")).bind(id).first(rowFrom);
    return found ? std::optional(found->incident) : std::nullopt;
}

std::optional<IncidentDetails> IncidentQueries::details(IncidentId id)
{
    auto found =
        m_connection.statement(rowSelect() + QStringLiteral("WHERE i.id = ?")).bind(id).first(rowFrom);
    if (!found) {
        return std::nullopt;
    }
    auto members = m_connection
                       .statement(QStringLiteral("SELECT ") + orderrecord::rowColumns() +
                                  QStringLiteral(" FROM incident_order m JOIN service_order o ON o.id = "
                                                 "m.order_id") +
                                  orderrecord::joins() +
                                  QStringLiteral("WHERE m.incident_id = ? ORDER BY o.reported_at_ms, o.id"))
                       .bind(id)
                       .all(orderrecord::listRow);
    return IncidentDetails{std::move(*found), std::move(members)};
}

std::vector<IncidentRow> IncidentQueries::list(int rows)
{
    auto found =
        m_connection.statement(rowSelect() + QStringLiteral("WHERE i.state = 'open' ORDER BY i.id DESC"))
            .all(rowFrom);
    const auto closed =
        m_connection
            .statement(rowSelect() + QStringLiteral("WHERE i.state = 'closed' ORDER BY i.id DESC LIMIT ?"))
            .bind(rows)
            .all(rowFrom);
    found.insert(found.end(), closed.begin(), closed.end());
    return found;
}

std::vector<IncidentRow> IncidentQueries::openIn(BuildingId building)
{
    return m_connection
        .statement(rowSelect() +
                   QStringLiteral("WHERE i.state = 'open' AND i.building_id = ? ORDER BY i.id DESC"))
        .bind(building)
        .all(rowFrom);
}

int IncidentQueries::openCount()
{
    return static_cast<int>(
        m_connection.statement(QStringLiteral("SELECT COUNT(*) FROM incident WHERE state = 'open'"))
            .integer());
}

std::optional<IncidentRow> IncidentQueries::ofOrder(OrderId order)
{
    return m_connection
        .statement(rowSelect() +
                   QStringLiteral("WHERE i.id = (SELECT incident_id FROM incident_order WHERE order_id = ?)"))
        .bind(order)
        .first(rowFrom);
}

std::optional<IncidentId> IncidentQueries::byNumber(const QString& typed)
{
    for (const QString& number : Numbering(m_connection).meant(series(), typed)) {
        const auto found =
            m_connection
                .statement(QStringLiteral("SELECT id FROM incident WHERE number = ? AND state = 'open'"))
                .bind(number)
                .first([](const Row& row) { return row.id<IncidentId>(0); });
        if (found) {
            return found;
        }
    }
    return std::nullopt;
}

Incident IncidentStore::insert(Incident incident)
{
    incident.number = Numbering(m_unit.connection()).next(series(), m_unit.clock().civil(m_unit.now()).date);
    incident.id = IncidentId(
        m_unit.connection()
            .statement(QStringLiteral("INSERT INTO incident (number, state, building_id, fault_group_id, "
                                      "title, caller_text, opened_at_ms, opened_by, version) VALUES (?, "
                                      "'open', ?, ?, ?, ?, ?, ?, 1) RETURNING id"))
            .bind(incident.number)
            .bind(incident.building)
            .bind(incident.faultGroup)
            .bind(incident.words.title)
            .bind(incident.words.callerText)
            .bind(incident.openedAt)
            .bind(incident.openedBy)
            .runReturningId());
    incident.version = 1;
    m_unit.audit(subject(incident.id), {}, json(incident));
    m_unit.changed(Topic::Incidents);
    return incident;
}

Result<Incident> IncidentStore::update(const Incident& before, Incident after)
{
    after.version = before.version + 1;
    const int changed =
        m_unit.connection()
            .statement(QStringLiteral("UPDATE incident SET state = ?, title = ?, caller_text = ?, "
                                      "closed_at_ms = ?, closed_by = ?, result = ?, version = version + 1 "
                                      "WHERE id = ? AND version = ?"))
            .bind(code(after.state))
            .bind(after.words.title)
            .bind(after.words.callerText)
            .bind(after.closedAt)
            .bind(after.closedBy)
            .bind(after.result)
            .bind(before.id)
            .bind(before.version)
            .run();
    if (changed == 0) {
        return error(ErrorCode::Conflict, "incident", {before.number.toStdString()});
    }
    m_unit.audit(subject(before.id), json(before), json(after));
    m_unit.changed(Topic::Incidents);
    return after;
}

void IncidentStore::addOrder(IncidentId incident, OrderId order)
{
    m_unit.connection()
        .statement(QStringLiteral("INSERT INTO incident_order (order_id, incident_id, at_ms, actor) "
                                  "VALUES (?, ?, ?, ?)"))
        .bind(order)
        .bind(incident)
        .bind(m_unit.now())
        .bind(m_unit.actor().login)
        .run();
    m_unit.changed(Topic::Incidents);
}

void IncidentStore::removeOrder(OrderId order)
{
    m_unit.connection()
        .statement(QStringLiteral("DELETE FROM incident_order WHERE order_id = ?"))
        .bind(order)
        .run();
    m_unit.changed(Topic::Incidents);
}

} // namespace pd
