// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/staff/staffstore.h"

#include "storage/search/pinyin.h"

namespace pd {

namespace {

/// login, name, initials, technician, trade, phone, active
Statement& bindDetails(Statement& statement, const StaffDetails& details)
{
    return statement.bind(details.login)
        .bind(details.name)
        .bind(pinyin::nameInitials(details.name))
        .bind(details.technician)
        .bind(details.trade)
        .bind(details.phone)
        .bind(details.active);
}

} // namespace

StaffId StaffStore::insert(const StaffDetails& details)
{
    Statement statement = m_unit.connection().statement(
        QStringLiteral("INSERT INTO staff (login, name, initials, technician, trade, phone, active) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id"));
    const StaffId id(bindDetails(statement, details).runReturningId());
    writeRoles(id, details.roles);
    return id;
}

bool StaffStore::update(StaffId id, std::int64_t version, const StaffDetails& details)
{
    Statement statement = m_unit.connection().statement(
        QStringLiteral("UPDATE staff SET login = ?, name = ?, initials = ?, technician = ?, trade = ?, "
                       "phone = ?, active = ?, version = version + 1 WHERE id = ? AND version = ?"));
    if (bindDetails(statement, details).bind(id).bind(version).run() == 0) {
        return false;
    }
    m_unit.connection().statement(QStringLiteral("DELETE FROM staff_role WHERE staff_id = ?")).bind(id).run();
    writeRoles(id, details.roles);
    return true;
}

void StaffStore::setPassword(StaffId id, const QString& hash)
{
    m_unit.connection()
        .statement(QStringLiteral("UPDATE staff SET password_hash = ? WHERE id = ?"))
        .bind(hash)
        .bind(id)
        .run();
}

void StaffStore::writeRoles(StaffId id, const std::set<Role>& roles)
{
    for (const Role role : roles) {
        m_unit.connection()
            .statement(QStringLiteral("INSERT INTO staff_role (staff_id, role) VALUES (?, ?)"))
            .bind(id)
            .bind(code(role))
            .run();
    }
}

} // namespace pd
