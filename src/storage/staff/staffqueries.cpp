// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/staff/staffqueries.h"

#include <QtCore/QStringList>

#include <map>

namespace pd {

namespace {

QString select(const QString& rest)
{
    return QStringLiteral("SELECT id, login, name, technician, trade, phone, active, version, password_hash "
                          "FROM staff ") +
           rest;
}

StaffMember memberOf(const Row& row)
{
    StaffMember member{row.id<StaffId>(0), {}, row.integer(7), !row.text(8).isEmpty()};
    member.details.login = row.textOrNull(1);
    member.details.name = row.text(2);
    member.details.technician = row.flag(3);
    member.details.trade = row.text(4);
    member.details.phone = row.text(5);
    member.details.active = row.flag(6);
    return member;
}

} // namespace

std::optional<StaffMember> StaffQueries::byId(StaffId id)
{
    auto member = m_connection.statement(select(QStringLiteral("WHERE id = ?"))).bind(id).first(memberOf);
    if (member) {
        addRoles(*member);
    }
    return member;
}

std::optional<StaffMember> StaffQueries::byLogin(const QString& login)
{
    auto member =
        m_connection.statement(select(QStringLiteral("WHERE login = ?"))).bind(login).first(memberOf);
    if (member) {
        addRoles(*member);
    }
    return member;
}

std::optional<LoginAccount> StaffQueries::loginAccount(const QString& login)
{
    auto account =
        m_connection
            .statement(select(QStringLiteral("WHERE login = ? AND active = 1 AND password_hash <> ''")))
            .bind(login)
            .first([](const Row& row) {
                return LoginAccount{memberOf(row), row.text(8)};
            });
    if (account) {
        addRoles(account->member);
    }
    return account;
}

bool StaffQueries::anyAccount()
{
    return m_connection.statement(QStringLiteral("SELECT COUNT(*) FROM staff WHERE login IS NOT NULL"))
               .integer() > 0;
}

std::int64_t StaffQueries::administrators()
{
    return m_connection
        .statement(QStringLiteral(
            "SELECT COUNT(*) FROM staff s WHERE s.active = 1 AND s.login IS NOT NULL AND EXISTS "
            "(SELECT 1 FROM staff_role r WHERE r.staff_id = s.id AND r.role = ?)"))
        .bind(code(Role::Administrator))
        .integer();
}

std::vector<StaffMember> StaffQueries::all()
{
    std::map<StaffId, std::set<Role>> roles;
    const auto rows = m_connection.statement(QStringLiteral("SELECT staff_id, role FROM staff_role"))
                          .all([](const Row& row) { return std::pair(row.id<StaffId>(0), row.text(1)); });
    for (const auto& [id, text] : rows) {
        if (const auto role = roleOf(text)) {
            roles[id].insert(*role);
        }
    }
    auto members = m_connection.statement(select(QStringLiteral("ORDER BY active DESC, id"))).all(memberOf);
    for (StaffMember& member : members) {
        member.details.roles = roles[member.id];
    }
    return members;
}

std::vector<Technician> StaffQueries::technicians()
{
    return m_connection
        .statement(QStringLiteral(
            "SELECT id, name, initials, trade FROM staff WHERE active = 1 AND technician = 1 ORDER BY id"))
        .all([](const Row& row) {
            return Technician{row.id<StaffId>(0), row.text(1), row.text(2), row.text(3)};
        });
}

std::map<StaffId, QString> StaffQueries::names()
{
    const auto rows =
        m_connection.statement(QStringLiteral("SELECT id, name FROM staff")).all([](const Row& row) {
            return std::pair(row.id<StaffId>(0), row.text(1));
        });
    return {rows.begin(), rows.end()};
}

QStringList StaffQueries::openOrdersOf(StaffId technician, int rows)
{
    const auto numbers = m_connection
                             .statement(QStringLiteral(
                                 "SELECT number FROM service_order WHERE technician_id = ? AND state NOT "
                                 "IN ('closed', 'cancelled') AND state IN ('dispatched', 'on-site', "
                                 "'waiting', 'done') ORDER BY id + 0 LIMIT ?"))
                             .bind(technician)
                             .bind(rows)
                             .all([](const Row& row) { return row.text(0); });
    return QStringList(numbers.begin(), numbers.end());
}

std::vector<Butler> StaffQueries::butlers()
{
    return m_connection
        .statement(QStringLiteral("SELECT s.id, s.name FROM staff s WHERE s.active = 1 AND EXISTS "
                                  "(SELECT 1 FROM staff_role r WHERE r.staff_id = s.id AND r.role = ?) "
                                  "ORDER BY s.id"))
        .bind(code(Role::Butler))
        .all([](const Row& row) {
            return Butler{row.id<StaffId>(0), row.text(1)};
        });
}

void StaffQueries::addRoles(StaffMember& member)
{
    const auto codes =
        m_connection.statement(QStringLiteral("SELECT role FROM staff_role WHERE staff_id = ?"))
            .bind(member.id)
            .all([](const Row& row) { return row.text(0); });
    for (const QString& text : codes) {
        // A role of a newer program gives no rights here.
        if (const auto role = roleOf(text)) {
            member.details.roles.insert(*role);
        }
    }
}

} // namespace pd
