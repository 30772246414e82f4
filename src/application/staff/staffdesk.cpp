// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/staff/staffdesk.h"

#include "storage/staff/loginattempts.h"
#include "storage/staff/staffqueries.h"
#include "storage/staff/staffstore.h"

#include <QtCore/QJsonArray>

namespace pd {

namespace {

QString subjectOf(StaffId id)
{
    return QStringLiteral("staff:%1").arg(id.value());
}

QJsonObject auditOf(const StaffDetails& details)
{
    QJsonArray roles;
    for (const Role role : details.roles) {
        roles.append(code(role));
    }
    return {{QStringLiteral("login"), details.login.value_or(QString())},
            {QStringLiteral("name"), details.name},
            {QStringLiteral("technician"), details.technician},
            {QStringLiteral("trade"), details.trade},
            {QStringLiteral("phone"), details.phone},
            {QStringLiteral("active"), details.active},
            {QStringLiteral("roles"), roles}};
}

/// `self`: whose account is being written, none for a new one.
std::optional<Error> loginProblem(Connection& connection, const StaffDetails& details,
                                  std::optional<StaffId> self)
{
    if (!details.login) {
        return std::nullopt;
    }
    const auto holder = StaffQueries(connection).byLogin(*details.login);
    if (holder && holder->id != self) {
        return error(ErrorCode::LoginTaken, "login");
    }
    return std::nullopt;
}

Result<StaffId> insert(UnitOfWork& unit, const StaffDetails& typed,
                       const std::optional<NewPassword>& password)
{
    const auto details = checked(typed);
    if (!details) {
        return details.error();
    }
    if (auto problem = loginProblem(unit.connection(), *details, std::nullopt)) {
        return *problem;
    }
    if (details->login && !password) {
        return error(ErrorCode::Required, "password");
    }
    StaffStore store(unit);
    const StaffId id = store.insert(*details);
    if (details->login) {
        store.setPassword(id, password->hash());
    }
    unit.audit(subjectOf(id), {}, auditOf(*details));
    unit.changed(Topic::Staff);
    return id;
}

/// Orders must not be left with somebody who is no technician any more: nobody would carry them out, and no
/// slip would come back.
std::optional<Error> ordersLeftBehind(Connection& connection, const StaffMember& before,
                                      const StaffDetails& after)
{
    constexpr int named = 5;
    const bool leaves =
        before.details.active && before.details.technician && !(after.active && after.technician);
    if (!leaves) {
        return std::nullopt;
    }
    QStringList orders = StaffQueries(connection).openOrdersOf(before.id, named + 1);
    if (orders.isEmpty()) {
        return std::nullopt;
    }
    if (orders.size() > named) {
        orders.back() = QStringLiteral("…");
    }
    return error(ErrorCode::InUse, "openOrders", {orders.join(QStringLiteral(", ")).toStdString()});
}

/// What may not be done to this account by this person.
std::optional<Error> refusalToEdit(const Session& session, const StaffMember& before,
                                   const StaffDetails& after)
{
    const bool keepsRights =
        after.active && after.login && permissionsOf(after.roles).contains(Permission::ManageStaff);
    if (session.staff == before.id && !keepsRights) {
        return error(ErrorCode::OwnAccount);
    }
    return std::nullopt;
}

} // namespace

StaffDesk::StaffDesk(WriteGate& writes, ReadGate& reads, std::shared_ptr<const PasswordHasher> hasher,
                     QString station)
    : m_writes(writes), m_reads(reads), m_hasher(std::move(hasher)), m_station(std::move(station))
{
}

Result<bool> StaffDesk::needsFirstAdministrator()
{
    return m_reads.run(Session::system(m_station), Permission::LogIn,
                       [](Connection& db) -> Result<bool> { return !StaffQueries(db).anyAccount(); });
}

Result<StaffId> StaffDesk::createFirstAdministrator(const QString& login, const QString& name,
                                                    const NewPassword& password)
{
    StaffDetails details;
    details.login = login;
    details.name = name;
    details.roles = {Role::Administrator};
    if (normalLogin(login).isEmpty()) {
        return error(ErrorCode::Required, "login");
    }
    const auto run = [&](UnitOfWork& unit) -> Result<StaffId> {
        if (StaffQueries(unit.connection()).anyAccount()) {
            return error(ErrorCode::NotPermitted, {}, {code(Permission::ManageStaff).toStdString()});
        }
        return insert(unit, details, password);
    };
    return m_writes.run(Session::system(m_station), createFirstAdministratorCommand, run);
}

Result<StaffId> StaffDesk::add(const Session& session, const StaffDetails& details,
                               const std::optional<NewPassword>& password)
{
    return m_writes.run(session, addStaffCommand,
                        [&](UnitOfWork& unit) -> Result<StaffId> { return insert(unit, details, password); });
}

Result<void> StaffDesk::edit(const Session& session, StaffId id, std::int64_t version,
                             const StaffDetails& typed, const std::optional<NewPassword>& password)
{
    return m_writes.run(session, editStaffCommand, [&](UnitOfWork& unit) -> Result<void> {
        const auto details = checked(typed);
        if (!details) {
            return details.error();
        }
        StaffQueries queries(unit.connection());
        const auto before = queries.byId(id);
        if (!before) {
            return error(ErrorCode::NotFound, {}, {std::to_string(id.value())});
        }
        if (auto refused = refusalToEdit(session, *before, *details)) {
            return *refused;
        }
        if (auto problem = loginProblem(unit.connection(), *details, id)) {
            return *problem;
        }
        if (auto problem = ordersLeftBehind(unit.connection(), *before, *details)) {
            return *problem;
        }
        if (details->login && !before->hasPassword && !password) {
            return error(ErrorCode::Required, "password");
        }
        StaffStore store(unit);
        if (!store.update(id, version, *details)) {
            return error(ErrorCode::Conflict);
        }
        if (!details->login) {
            store.setPassword(id, {});
        } else if (password) {
            store.setPassword(id, password->hash());
        }
        if (before->isAdministrator() && queries.administrators() == 0) {
            return error(ErrorCode::LastAdministrator);
        }
        QJsonObject after = auditOf(*details);
        if (details->login && password) {
            after.insert(QStringLiteral("password"), QStringLiteral("set"));
        }
        unit.audit(subjectOf(id), auditOf(before->details), after);
        unit.changed(Topic::Staff);
        return {};
    });
}

Result<void> StaffDesk::resetPassword(const Session& session, StaffId id, const NewPassword& password)
{
    return m_writes.run(session, resetPasswordCommand, [&](UnitOfWork& unit) -> Result<void> {
        const auto member = StaffQueries(unit.connection()).byId(id);
        if (!member || !member->details.login) {
            return error(ErrorCode::NotFound, {}, {std::to_string(id.value())});
        }
        StaffStore(unit).setPassword(id, password.hash());
        LoginAttempts(unit.connection()).clear(*member->details.login);
        unit.audit(subjectOf(id), {}, {{QStringLiteral("password"), QStringLiteral("reset")}});
        unit.changed(Topic::Staff);
        return {};
    });
}

Result<void> StaffDesk::releaseLogin(const Session& session, StaffId id)
{
    return m_writes.run(session, releaseLoginCommand, [&](UnitOfWork& unit) -> Result<void> {
        const auto member = StaffQueries(unit.connection()).byId(id);
        if (!member || !member->details.login) {
            return error(ErrorCode::NotFound, {}, {std::to_string(id.value())});
        }
        LoginAttempts(unit.connection()).clear(*member->details.login);
        unit.audit(subjectOf(id), {}, {{QStringLiteral("login"), QStringLiteral("released")}});
        return {};
    });
}

Result<std::vector<StaffMember>> StaffDesk::staff(const Session& session)
{
    return m_reads.run(
        session, Permission::ManageStaff,
        [](Connection& db) -> Result<std::vector<StaffMember>> { return StaffQueries(db).all(); });
}

Result<std::map<StaffId, QString>> StaffDesk::names(const Session& session)
{
    return m_reads.run(session, Permission::ViewOrders,
                       [](Connection& connection) -> Result<std::map<StaffId, QString>> {
                           return StaffQueries(connection).names();
                       });
}

Result<std::vector<Technician>> StaffDesk::technicians(const Session& session)
{
    return m_reads.run(
        session, Permission::ViewOrders,
        [](Connection& db) -> Result<std::vector<Technician>> { return StaffQueries(db).technicians(); });
}

} // namespace pd
