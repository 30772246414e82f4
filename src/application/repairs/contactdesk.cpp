// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/repairs/contactdesk.h"

#include "application/repairs/orderentering.h"
#include "application/repairs/slippickup.h"
#include "storage/repairs/clockrulestore.h"
#include "storage/repairs/contactstore.h"
#include "storage/repairs/serviceorderqueries.h"
#include "storage/repairs/serviceorderstore.h"

namespace pd {

namespace {

QJsonObject toJson(const CallSettings& settings)
{
    return {{QStringLiteral("notReached"), settings.notReached},
            {QStringLiteral("deskPhone"), settings.deskPhone}};
}

CallTimes callTimes(Connection& connection, const Clock& clock)
{
    return {ClockRuleStore(connection).get(), ContactQueries(connection).settings(), clock};
}

/// Errors: those of contacted().
Result<OrderContact> added(UnitOfWork& unit, const ServiceOrder& order, const ContactEntry& entry)
{
    const Entering entering = enteringOf(unit, order);
    const auto contact =
        contacted(order, entry, entering.now, entering.actor, callTimes(unit.connection(), unit.clock()));
    return contact ? Result<OrderContact>(ContactStore(unit).add(*contact)) : contact;
}

} // namespace

Result<OrderContact> ContactDesk::record(const Session& session, OrderId id, const ContactEntry& entry)
{
    return m_writes.run(session, recordContact, [&](UnitOfWork& unit) -> Result<OrderContact> {
        const auto order = orderOf(unit, id);
        if (!order) {
            return order.error();
        }
        return added(unit, *order, entry);
    });
}

Result<ServiceOrder> ContactDesk::nobodyHome(const Session& session, OrderId id, int version,
                                             const NobodyHomeEntry& entry)
{
    return m_writes.run(session, leaveNote, [&](UnitOfWork& unit) -> Result<ServiceOrder> {
        const auto before = orderOf(unit, id, version);
        if (!before) {
            return before.error();
        }
        const auto step = pd::nobodyHome(*before, entry, enteringOf(unit, *before));
        if (!step) {
            return step.error();
        }
        auto after = ServiceOrderStore(unit).update(*before, *step);
        if (after) {
            ContactStore(unit).add(noteLeft(*after, entry, enteringOf(unit, *after)));
        }
        return after;
    });
}

Result<OrderEvent> ContactDesk::slipPickedUp(const Session& session, OrderId id, std::optional<Timestamp> at)
{
    return m_writes.run(session, pickUpSlip,
                        [&](UnitOfWork& unit) -> Result<OrderEvent> { return storedPickUp(unit, id, at); });
}

Result<ServiceOrder> ContactDesk::reviewHeld(const Session& session, OrderId id, int version,
                                             const TechnicalReviewEntry& entry)
{
    return m_writes.run(session, holdReview, [&](UnitOfWork& unit) -> Result<ServiceOrder> {
        const auto before = orderOf(unit, id, version);
        if (!before) {
            return before.error();
        }
        const auto step = technicallyReviewed(*before, entry, enteringOf(unit, *before));
        if (!step) {
            return step.error();
        }
        auto after = ServiceOrderStore(unit).update(*before, *step);
        if (after && entry.told) {
            if (const auto told = recordTold(unit, *after, *entry.told, *entry.definiteAt); !told) {
                return told.error();
            }
        }
        return after;
    });
}

Result<std::vector<OrderContact>> ContactDesk::contactsOf(const Session& session, OrderId order)
{
    return m_reads.run(session, Permission::ViewOrders,
                       [&](Connection& connection) -> Result<std::vector<OrderContact>> {
                           return ContactQueries(connection).ofOrder(order);
                       });
}

Result<TodayWork> ContactDesk::today(const Session& session)
{
    return m_reads.run(session, Permission::ViewOrders, [&](Connection& connection) -> Result<TodayWork> {
        ContactQueries queries(connection);
        return todayWork(queries.openOrders(), clock().now(), clock().startOfDay(clock().today().plusDays(1)),
                         callTimes(connection, clock()));
    });
}

Result<CallTimes> ContactDesk::times(const Session& session)
{
    return m_reads.run(session, Permission::ViewOrders, [&](Connection& connection) -> Result<CallTimes> {
        return callTimes(connection, clock());
    });
}

Result<CallSettings> ContactDesk::settings(const Session& session)
{
    return m_reads.run(session, Permission::ViewOrders, [](Connection& connection) -> Result<CallSettings> {
        return ContactQueries(connection).settings();
    });
}

Result<void> ContactDesk::change(const Session& session, const CallSettings& settings)
{
    return m_writes.run(session, changeCallLimits, [&](UnitOfWork& unit) -> Result<void> {
        const auto sound = checked(settings);
        if (!sound) {
            return sound.error();
        }
        const CallSettings before = ContactQueries(unit.connection()).settings();
        ContactStore(unit).set(*sound);
        unit.audit(QStringLiteral("call-limits"), toJson(before), toJson(*sound));
        unit.changed(Topic::Settings);
        return {};
    });
}

Result<void> recordTold(UnitOfWork& unit, const ServiceOrder& order, Told told, Timestamp dueAt)
{
    const auto entry = contactOf(told, dueAt, order);
    if (!entry) {
        return {};
    }
    const auto contact = added(unit, order, *entry);
    return contact ? Result<void>() : Result<void>(contact.error());
}

} // namespace pd
