// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/staff/staffmember.h"
#include "storage/sql/connection.h"

#include <map>
#include <vector>

namespace pd {

/// An active account as a login needs it.
struct LoginAccount {
    StaffMember member;
    QString passwordHash;
};

/// Reads accounts. Members throw StorageError.
class StaffQueries {
public:
    explicit StaffQueries(Connection& connection) : m_connection(connection) {}

    std::optional<StaffMember> byId(StaffId id);
    std::optional<StaffMember> byLogin(const QString& login);
    /// Only an active colleague with a password.
    std::optional<LoginAccount> loginAccount(const QString& login);
    bool anyAccount();
    /// How many can manage staff: StaffMember::isAdministrator().
    std::int64_t administrators();
    /// Active ones first, then by id.
    std::vector<StaffMember> all();
    std::vector<Technician> technicians();
    /// Of everybody, those who have left too.
    std::map<StaffId, QString> names();
    /// Numbers of the orders that a technician has to finish or to bring the slip back of, oldest first, at
    /// most `rows`.
    QStringList openOrdersOf(StaffId technician, int rows);
    /// Active ones with the butler's role, by id.
    std::vector<Butler> butlers();

private:
    void addRoles(StaffMember& member);
    Connection& m_connection;
};

} // namespace pd
