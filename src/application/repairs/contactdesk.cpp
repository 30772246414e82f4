// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/repairs/contactdesk.h"

#include "storage/repairs/contactstore.h"
#include "storage/repairs/serviceorderqueries.h"
#include "storage/repairs/serviceorderstore.h"

namespace pd {

namespace {

Entering enteringOf(const UnitOfWork& unit)
{
    return {unit.now(), unit.actor().login};
}

/// Errors: NotFound.
Result<ServiceOrder> stored(UnitOfWork& unit, OrderId id)
{
    const auto order = ServiceOrderQueries(unit.connection(), unit.clock()).order(id);
    return order ? Result<ServiceOrder>(*order) : Result<ServiceOrder>(error(ErrorCode::NotFound, "order"));
}

/// Errors: NotFound, Conflict.
Result<ServiceOrder> stored(UnitOfWork& unit, OrderId id, int version)
{
    auto order = stored(unit, id);
    if (order && order->version != version) {
        return error(ErrorCode::Conflict, "order", {order->number.toStdString()});
    }
    return order;
}

QJsonObject toJson(const CallSettings& settings)
{
    return {{QStringLiteral("firstCall"), settings.firstCall},
            {QStringLiteral("again"), settings.again},
            {QStringLiteral("notReached"), settings.notReached},
            {QStringLiteral("deskPhone"), settings.deskPhone}};
}

} // namespace

Result<OrderContact> ContactDesk::record(const Session& session, OrderId id, const ContactEntry& entry)
{
    return m_writes.run(session, recordContact, [&](UnitOfWork& unit) -> Result<OrderContact> {
        const auto order = stored(unit, id);
        if (!order) {
            return order.error();
        }
        const CallSettings settings = ContactQueries(unit.connection()).settings();
        const auto contact = contacted(*order, entry, unit.now(), unit.actor().login, settings);
        if (!contact) {
            return contact.error();
        }
        return ContactStore(unit).add(*contact);
    });
}

Result<ServiceOrder> ContactDesk::nobodyHome(const Session& session, OrderId id, int version,
                                             const NobodyHomeEntry& entry)
{
    return m_writes.run(session, leaveNote, [&](UnitOfWork& unit) -> Result<ServiceOrder> {
        const auto before = stored(unit, id, version);
        if (!before) {
            return before.error();
        }
        const auto step = pd::nobodyHome(*before, entry, enteringOf(unit));
        if (!step) {
            return step.error();
        }
        auto after = ServiceOrderStore(unit).update(*before, *step);
        if (after) {
            ContactStore(unit).add(noteLeft(*after, entry, enteringOf(unit)));
        }
        return after;
    });
}

Result<OrderEvent> ContactDesk::slipPickedUp(const Session& session, OrderId id, std::optional<Timestamp> at)
{
    return m_writes.run(session, pickUpSlip, [&](UnitOfWork& unit) -> Result<OrderEvent> {
        const auto order = stored(unit, id);
        if (!order) {
            return order.error();
        }
        const auto events = ServiceOrderQueries(unit.connection(), unit.clock()).events(id);
        auto event = pd::slipPickedUp(*order, events, at, enteringOf(unit));
        if (event) {
            ServiceOrderStore(unit).addEvent(id, *event);
            unit.audit(
                QStringLiteral("order:%1").arg(id.value()), {},
                {{QStringLiteral("slip_picked_up_at_ms"), static_cast<qint64>(event->at.milliseconds())}});
            unit.changed(Topic::Orders);
        }
        return event;
    });
}

Result<ServiceOrder> ContactDesk::reviewHeld(const Session& session, OrderId id, int version,
                                             const TechnicalReviewEntry& entry)
{
    return m_writes.run(session, holdReview, [&](UnitOfWork& unit) -> Result<ServiceOrder> {
        const auto before = stored(unit, id, version);
        if (!before) {
            return before.error();
        }
        const auto step = technicallyReviewed(*before, entry, enteringOf(unit));
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
                         queries.settings());
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
    const CallSettings settings = ContactQueries(unit.connection()).settings();
    const auto contact = contacted(order, *entry, unit.now(), unit.actor().login, settings);
    if (!contact) {
        return contact.error();
    }
    ContactStore(unit).add(*contact);
    return {};
}

} // namespace pd
