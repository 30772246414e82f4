// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/repairs/oversightdesk.h"

#include "application/readwith.h"
#include "application/repairs/orderentering.h"
#include "storage/repairs/clockrulestore.h"
#include "storage/repairs/intakesettingsstore.h"
#include "storage/repairs/matterstore.h"
#include "storage/repairs/oversightstore.h"
#include "storage/repairs/serviceorderqueries.h"
#include "storage/repairs/serviceorderstore.h"

namespace pd {

namespace {

Error unknownOrder()
{
    return error(ErrorCode::NotFound, "order");
}

/// The order whose release is still to be decided. Errors: NotFound, AlreadyDone.
Result<ServiceOrder> undecided(UnitOfWork& unit, OrderId id)
{
    const auto order = ServiceOrderQueries(unit.connection(), unit.clock()).order(id);
    const auto release = OversightQueries(unit.connection()).release(id);
    if (!order || !release) {
        return unknownOrder();
    }
    if (release->state != ReleaseState::Pending) {
        return error(ErrorCode::AlreadyDone, "release", {release->decidedBy.toStdString()});
    }
    return *order;
}

} // namespace

Result<ServiceOrder> OversightDesk::release(const Session& session, OrderId id, const QString& note)
{
    return m_writes.run(session, releaseReport, [&](UnitOfWork& unit) -> Result<ServiceOrder> {
        const auto before = undecided(unit, id);
        if (!before) {
            return before.error();
        }
        const auto step = released(*before, note, enteringOf(unit, *before));
        if (!step) {
            return step.error();
        }
        OversightStore(unit).decideRelease(id, ReleaseState::Released, note.trimmed());
        return ServiceOrderStore(unit).update(*before, *step);
    });
}

Result<ServiceOrder> OversightDesk::refuse(const Session& session, OrderId id, const QString& reason)
{
    return m_writes.run(session, refuseReport, [&](UnitOfWork& unit) -> Result<ServiceOrder> {
        const auto before = undecided(unit, id);
        if (!before) {
            return before.error();
        }
        const auto step = cancelled(*before, reason, enteringOf(unit, *before));
        if (!step) {
            return step.error();
        }
        OversightStore(unit).decideRelease(id, ReleaseState::Refused, reason.trimmed());
        return ServiceOrderStore(unit).update(*before, *step);
    });
}

Result<ServiceOrder> OversightDesk::recheck(const Session& session, OrderId id, int version,
                                            const RecheckEntry& entry)
{
    return m_writes.run(session, recheckOrder, [&](UnitOfWork& unit) -> Result<ServiceOrder> {
        const auto before = orderOf(unit, id, version);
        if (!before) {
            return before.error();
        }
        const auto step = rechecked(*before, entry, enteringOf(unit, *before));
        if (!step) {
            return step.error();
        }
        OversightStore(unit).addRecheck(id, entry.good, entry.note.trimmed());
        if (!entry.good) {
            MatterStore(unit).addBadResult(*before, BadResultSource::Recheck, entry.note.trimmed());
        }
        return ServiceOrderStore(unit).update(*before, *step);
    });
}

Result<void> OversightDesk::takeAlarm(const Session& session, OrderId id, const QString& note)
{
    return m_writes.run(session, pd::takeAlarm, [&](UnitOfWork& unit) -> Result<void> {
        const auto order = ServiceOrderQueries(unit.connection(), unit.clock()).order(id);
        const auto alarm = OversightQueries(unit.connection()).alarm(id);
        if (!order || !alarm) {
            return unknownOrder();
        }
        const QString name = session.name.isEmpty() ? session.login : session.name;
        if (!OversightStore(unit).takeAlarm(id, name, note.trimmed())) {
            return error(ErrorCode::AlreadyDone, "alarm", {alarm->takenBy.toStdString()});
        }
        unit.audit(QStringLiteral("order:%1").arg(id.value()), {},
                   {{QStringLiteral("alarm_taken_by"), name}, {QStringLiteral("note"), note.trimmed()}});
        unit.changed(Topic::Orders);
        return {};
    });
}

Result<std::vector<OrderRow>> OversightDesk::pendingReleases(const Session& session)
{
    return readWith<OversightQueries>(
        m_reads, session, Permission::ViewOrders,
        [](OversightQueries& queries) -> Result<std::vector<OrderRow>> { return queries.pendingReleases(); });
}

Result<std::vector<OrderRow>> OversightDesk::dueRechecks(const Session& session)
{
    return readWith<OversightQueries>(
        m_reads, session, Permission::ViewOrders,
        [](OversightQueries& queries) -> Result<std::vector<OrderRow>> { return queries.dueRechecks(); });
}

Result<std::vector<AlarmRow>> OversightDesk::standingAlarms(const Session& session)
{
    return readWith<OversightQueries>(
        m_reads, session, Permission::ViewOrders,
        [](OversightQueries& queries) -> Result<std::vector<AlarmRow>> { return queries.standingAlarms(); });
}

Result<std::vector<OrderRow>> OversightDesk::nightReports(const Session& session)
{
    return m_reads.run(
        session, Permission::ViewOrders, [&](Connection& connection) -> Result<std::vector<OrderRow>> {
            const Transaction reading(connection, Transaction::Kind::Read);
            const Night night =
                nightBefore(clock().today(), ClockRuleStore(connection).get().calendar, clock());
            return OversightQueries(connection).reportedIn(night.from, night.until);
        });
}

Result<bool> OversightDesk::leftForTheDay(const Session& session, Urgency urgency)
{
    return m_reads.run(session, Permission::ViewOrders, [&](Connection& connection) -> Result<bool> {
        return urgency == Urgency::Normal && readIntakeSettings(connection).nightDesk == NightDesk::NextDay &&
               isOutsideService(clock().now(), ClockRuleStore(connection).get().calendar, clock());
    });
}

Result<IntakeSettings> OversightDesk::settings(const Session& session)
{
    return m_reads.run(session, Permission::ViewOrders, [](Connection& connection) -> Result<IntakeSettings> {
        return readIntakeSettings(connection);
    });
}

Result<std::set<FaultKindId>> OversightDesk::alarmKinds(const Session& session)
{
    return m_reads.run(
        session, Permission::ViewOrders,
        [](Connection& connection) -> Result<std::set<FaultKindId>> { return readAlarmKinds(connection); });
}

Result<void> OversightDesk::changeSettings(const Session& session, const IntakeSettings& settings,
                                           const std::set<FaultKindId>& alarmKinds)
{
    return m_writes.run(session, changeIntakeSettings, [&](UnitOfWork& unit) -> Result<void> {
        const auto sound = checked(settings);
        if (!sound) {
            return sound.error();
        }
        IntakeSettingsStore(unit).save(*sound);
        saveAlarmKinds(unit, alarmKinds);
        return {};
    });
}

} // namespace pd
