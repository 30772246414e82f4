// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repairs/capacitystore.h"

#include "storage/office/settingstore.h"
#include "storage/repairs/orderrecord.h"

#include <algorithm>

namespace pd {

namespace {

constexpr QLatin1String visitsKey{"capacity-visits"};
constexpr QLatin1String beginKey{"capacity-day-begins"};
constexpr QLatin1String endKey{"capacity-day-ends"};

int number(SettingStore& store, const QString& key, int otherwise)
{
    const auto text = store.get(key);
    return text ? text->toInt() : otherwise;
}

QString saturationColumns()
{
    return QStringLiteral(
        "id, reported_at_ms, accepted_from_ms, reported_by, actor, note, lifted_at_ms FROM saturation ");
}

Saturation saturationFrom(const Row& row)
{
    return {
        row.id<SaturationId>(0), row.timestamp(1), row.timestamp(2), row.text(3), row.text(4), row.text(5),
        row.timestampOrNull(6)};
}

QJsonObject toJson(const CapacitySettings& settings)
{
    QJsonObject own;
    for (const auto& [technician, visits] : settings.own) {
        own.insert(QString::number(technician.value()), visits);
    }
    return {{QStringLiteral("visits"), settings.visits},
            {QStringLiteral("dayBegins"), settings.dayBegins},
            {QStringLiteral("dayEnds"), settings.dayEnds},
            {QStringLiteral("own"), own}};
}

QString subject(SaturationId id)
{
    return QStringLiteral("saturation:%1").arg(id.value());
}

} // namespace

CapacitySettings CapacityQueries::settings()
{
    SettingStore store(m_connection);
    CapacitySettings settings;
    settings.visits = number(store, visitsKey, settings.visits);
    settings.dayBegins = number(store, beginKey, settings.dayBegins);
    settings.dayEnds = number(store, endKey, settings.dayEnds);
    const auto own =
        m_connection.statement(QStringLiteral("SELECT staff_id, visits FROM technician_capacity"))
            .all([](const Row& row) {
                return std::pair(row.id<StaffId>(0), static_cast<int>(row.integer(1)));
            });
    settings.own.insert(own.begin(), own.end());
    return settings;
}

std::vector<Saturation> CapacityQueries::saturations()
{
    return m_connection
        .statement(QStringLiteral("SELECT ") + saturationColumns() +
                   QStringLiteral("WHERE lifted_at_ms IS NULL AND accepted_from_ms > ? "
                                  "ORDER BY accepted_from_ms DESC"))
        .bind(m_clock.now())
        .all(saturationFrom);
}

std::optional<Saturation> CapacityQueries::saturation(SaturationId id)
{
    return m_connection
        .statement(QStringLiteral("SELECT ") + saturationColumns() + QStringLiteral("WHERE id = ?"))
        .bind(id)
        .first(saturationFrom);
}

std::vector<OrderRow> CapacityQueries::openOrdersOf(StaffId technician)
{
    return m_connection
        .statement(QStringLiteral("SELECT ") + orderrecord::rowColumns() +
                   QStringLiteral(" FROM service_order o") + orderrecord::joins() +
                   QStringLiteral("WHERE o.technician_id = ? AND o.state NOT IN ('closed', 'cancelled') "
                                  "ORDER BY o.appointment_at_ms"))
        .bind(technician)
        .all(orderrecord::listRow);
}

std::vector<TechnicianDay> CapacityQueries::day(const Date& date, int mostFree)
{
    const CapacitySettings capacity = settings();
    const Timestamp from = m_clock.startOfDay(date);
    const Timestamp until = m_clock.startOfDay(date.plusDays(1));
    std::map<StaffId, std::vector<Timestamp>> taken;
    std::map<StaffId, int> visits;
    const auto visit = [&](const QString& condition, bool stillTaken) {
        const auto rows =
            m_connection
                .statement(QStringLiteral("SELECT technician_id, appointment_at_ms FROM service_order "
                                          "WHERE appointment_at_ms >= ? AND appointment_at_ms < ? "
                                          "AND technician_id + 0 > 0 AND ") +
                           condition)
                .bind(from)
                .bind(until)
                .all([](const Row& row) { return std::pair(row.id<StaffId>(0), row.timestamp(1)); });
        for (const auto& [technician, at] : rows) {
            ++visits[technician];
            if (stillTaken) {
                taken[technician].push_back(at);
            }
        }
    };
    visit(QStringLiteral("state || '' IN ('dispatched', 'on-site')"), true);
    visit(QStringLiteral("state || '' IN ('done', 'returned', 'closed')"), false);
    const auto waiting =
        m_connection
            .statement(
                QStringLiteral("SELECT technician_id, promised_at_ms FROM service_order WHERE state NOT IN "
                               "('closed', 'cancelled') AND state = 'waiting' AND promised_at_ms >= ? AND "
                               "promised_at_ms < ?"))
            .bind(from)
            .bind(until)
            .all([](const Row& row) { return std::pair(row.id<StaffId>(0), row.timestamp(1)); });
    for (const auto& [technician, at] : waiting) {
        ++visits[technician];
        taken[technician].push_back(at);
    }
    auto days =
        m_connection
            .statement(QStringLiteral("SELECT id, name, trade FROM staff WHERE technician = 1 AND active = 1 "
                                      "ORDER BY name, id"))
            .all([](const Row& row) {
                TechnicianDay one{row.id<StaffId>(0)};
                one.name = row.text(1);
                one.trade = row.text(2);
                return one;
            });
    for (TechnicianDay& one : days) {
        one.visits = visits[one.technician];
        one.capacity = capacity.visitsOf(one.technician);
        one.free = freeVisits(taken[one.technician], date, m_clock.now(), capacity, m_clock, mostFree);
    }
    return days;
}

void CapacityStore::set(const CapacitySettings& before, const CapacitySettings& after)
{
    SettingStore store(m_unit.connection());
    store.set(visitsKey, QString::number(after.visits));
    store.set(beginKey, QString::number(after.dayBegins));
    store.set(endKey, QString::number(after.dayEnds));
    m_unit.connection().statement(QStringLiteral("DELETE FROM technician_capacity")).run();
    for (const auto& [technician, visits] : after.own) {
        m_unit.connection()
            .statement(QStringLiteral("INSERT INTO technician_capacity (staff_id, visits) VALUES (?, ?)"))
            .bind(technician)
            .bind(visits)
            .run();
    }
    m_unit.audit(QStringLiteral("capacity"), toJson(before), toJson(after));
    m_unit.changed(Topic::Settings);
}

Saturation CapacityStore::add(const Saturation& saturation)
{
    Saturation stored = saturation;
    stored.id =
        SaturationId(m_unit.connection()
                         .statement(QStringLiteral(
                             "INSERT INTO saturation (reported_at_ms, accepted_from_ms, reported_by, actor, "
                             "note) VALUES (?, ?, ?, ?, ?) RETURNING id"))
                         .bind(saturation.reportedAt)
                         .bind(saturation.acceptedFrom)
                         .bind(saturation.reportedBy)
                         .bind(saturation.actor)
                         .bind(saturation.note)
                         .runReturningId());
    m_unit.audit(
        subject(stored.id), {},
        {{QStringLiteral("accepted_from_ms"), static_cast<qint64>(stored.acceptedFrom.milliseconds())},
         {QStringLiteral("reported_by"), stored.reportedBy},
         {QStringLiteral("note"), stored.note}});
    m_unit.changed(Topic::Orders);
    return stored;
}

Result<Saturation> CapacityStore::lift(SaturationId id)
{
    auto saturation = CapacityQueries(m_unit.connection(), m_unit.clock()).saturation(id);
    if (!saturation) {
        return error(ErrorCode::NotFound, "acceptedFrom");
    }
    if (saturation->liftedAt) {
        return error(ErrorCode::AlreadyDone, "acceptedFrom");
    }
    saturation->liftedAt = m_unit.now();
    m_unit.connection()
        .statement(QStringLiteral("UPDATE saturation SET lifted_at_ms = ?, lifted_by = ? WHERE id = ?"))
        .bind(m_unit.now())
        .bind(m_unit.actor().login)
        .bind(id)
        .run();
    m_unit.audit(subject(id), {{QStringLiteral("lifted"), false}}, {{QStringLiteral("lifted"), true}});
    m_unit.changed(Topic::Orders);
    return *saturation;
}

} // namespace pd
