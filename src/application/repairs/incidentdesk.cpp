// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/repairs/incidentdesk.h"

#include "application/repairs/orderentering.h"
#include "application/repairs/orderguards.h"
#include "application/repairs/repairscommands.h"
#include "domain/repairs/orderrules.h"
#include "storage/repairs/duplicatequeries.h"
#include "storage/repairs/incidentstore.h"
#include "storage/repairs/orderlinkstore.h"
#include "storage/repairs/serviceorderqueries.h"
#include "storage/repairs/serviceorderstore.h"

namespace pd {

namespace {

constexpr int closedShown = 100;
constexpr int longestText = 2000;

Error unknownIncident()
{
    return error(ErrorCode::NotFound, "incident");
}

void tellOrder(UnitOfWork& unit, const ServiceOrder& order, OrderEventKind kind, const Incident& incident)
{
    const QString words = incident.number + u' ' + incident.words.title;
    OrderLinkStore(unit).note(order, happened(kind, enteringOf(unit, order), words));
}

/// Errors: AlreadyDone, OrderTransition, NotFound.
Result<void> take(UnitOfWork& unit, const Incident& incident, OrderId id)
{
    const auto order = orderOf(unit, id);
    if (!order) {
        return order.error();
    }
    if (const auto other = IncidentQueries(unit.connection()).ofOrder(id)) {
        return error(ErrorCode::AlreadyDone, "incident", {other->incident.number.toStdString()});
    }
    if (!isOpen(order->state)) {
        return error(ErrorCode::OrderTransition, "state",
                     {code(order->state).toStdString(), "join-incident"});
    }
    IncidentStore(unit).addOrder(incident.id, id);
    tellOrder(unit, *order, OrderEventKind::JoinedIncident, incident);
    return {};
}

/// Errors: NotFound, Conflict, AlreadyDone.
Result<Incident> openOne(UnitOfWork& unit, IncidentId id, std::optional<int> version)
{
    const auto incident = IncidentQueries(unit.connection()).incident(id);
    if (!incident) {
        return unknownIncident();
    }
    if (incident->state == IncidentState::Closed) {
        return error(ErrorCode::AlreadyDone, "incident", {incident->number.toStdString()});
    }
    if (version && incident->version != *version) {
        return error(ErrorCode::Conflict, "incident", {incident->number.toStdString()});
    }
    return *incident;
}

/// The step that ends the order, or why there is none.
Result<OrderStep> endingOf(UnitOfWork& unit, const Session& session, const ServiceOrder& order,
                           const Incident& incident)
{
    const auto allowed = [&](OrderAction action) -> std::optional<Error> {
        const Permission needed = commandFor(action).permission;
        return session.may(needed)
                   ? heldBack(unit, order, action)
                   : std::optional(error(ErrorCode::NotPermitted, {}, {code(needed).toStdString()}));
    };
    switch (outcomeFor(order.state)) {
    case MemberOutcome::Done:
        if (const auto no = allowed(OrderAction::Finish)) {
            return *no;
        }
        return finished(order, {std::nullopt, std::nullopt, incident.result}, enteringOf(unit, order));
    case MemberOutcome::Closed:
        if (const auto no = allowed(OrderAction::Close)) {
            return *no;
        }
        return closed(order, incident.result, enteringOf(unit, order));
    case MemberOutcome::Cancelled:
        if (const auto no = allowed(OrderAction::Cancel)) {
            return *no;
        }
        return cancelled(order, QStringLiteral("%1：%2").arg(incident.number, incident.result),
                         enteringOf(unit, order));
    case MemberOutcome::Kept:
        break;
    }
    return error(ErrorCode::OrderTransition, "state", {code(order.state).toStdString(), "close-incident"});
}

} // namespace

Result<Incident> IncidentDesk::open(const Session& session, const IncidentHint& from,
                                    const IncidentWords& words)
{
    return m_writes.run(session, openIncident, [&](UnitOfWork& unit) -> Result<Incident> {
        auto sound = checked(words);
        if (!sound) {
            return sound.error();
        }
        IncidentQueries queries(unit.connection());
        for (const IncidentRow& running : queries.openIn(from.building)) {
            if (running.incident.faultGroup == from.faultGroup) {
                return error(ErrorCode::Duplicate, "incident", {running.incident.number.toStdString()});
            }
        }
        Incident incident;
        incident.building = from.building;
        incident.faultGroup = from.faultGroup;
        incident.words = std::move(sound).value();
        incident.openedAt = unit.now();
        incident.openedBy = unit.actor().login;
        incident = IncidentStore(unit).insert(incident);
        for (const OrderId order : from.orders) {
            if (queries.ofOrder(order)) {
                continue;
            }
            if (const auto taken = take(unit, incident, order);
                !taken && taken.error().code != ErrorCode::OrderTransition) {
                return taken.error();
            }
        }
        return incident;
    });
}

Result<Incident> IncidentDesk::change(const Session& session, IncidentId id, int version,
                                      const IncidentWords& words)
{
    return m_writes.run(session, changeIncident, [&](UnitOfWork& unit) -> Result<Incident> {
        const auto before = openOne(unit, id, version);
        if (!before) {
            return before.error();
        }
        auto sound = checked(words);
        if (!sound) {
            return sound.error();
        }
        Incident after = *before;
        after.words = std::move(sound).value();
        return IncidentStore(unit).update(*before, after);
    });
}

Result<Incident> IncidentDesk::join(const Session& session, IncidentId id, OrderId order)
{
    return m_writes.run(session, joinIncident, [&](UnitOfWork& unit) -> Result<Incident> {
        const auto incident = openOne(unit, id, std::nullopt);
        if (!incident) {
            return incident.error();
        }
        if (const auto taken = take(unit, *incident, order); !taken) {
            return taken.error();
        }
        return *incident;
    });
}

Result<Incident> IncidentDesk::join(const Session& session, const QString& typed, OrderId order)
{
    const auto meant =
        m_reads.run(session, Permission::ViewOrders, [&](Connection& connection) -> Result<IncidentId> {
            const auto found = IncidentQueries(connection).byNumber(typed);
            return found ? Result<IncidentId>(*found)
                         : error(ErrorCode::NotFound, "incident", {typed.trimmed().toStdString()});
        });
    return meant ? join(session, *meant, order) : meant.error();
}

Result<void> IncidentDesk::leave(const Session& session, OrderId id)
{
    return m_writes.run(session, leaveIncident, [&](UnitOfWork& unit) -> Result<void> {
        const auto row = IncidentQueries(unit.connection()).ofOrder(id);
        const auto order = ServiceOrderQueries(unit.connection(), unit.clock()).order(id);
        if (!row || !order) {
            return unknownIncident();
        }
        if (row->incident.state == IncidentState::Closed) {
            return error(ErrorCode::AlreadyDone, "incident", {row->incident.number.toStdString()});
        }
        IncidentStore(unit).removeOrder(id);
        tellOrder(unit, *order, OrderEventKind::LeftIncident, row->incident);
        return {};
    });
}

Result<IncidentClosing> IncidentDesk::close(const Session& session, IncidentId id, int version,
                                            const QString& result)
{
    return m_writes.run(session, closeIncident, [&](UnitOfWork& unit) -> Result<IncidentClosing> {
        const auto before = openOne(unit, id, version);
        if (!before) {
            return before.error();
        }
        Incident after = *before;
        after.result = result.trimmed();
        if (after.result.isEmpty()) {
            return error(ErrorCode::Required, "result");
        }
        if (after.result.size() > longestText) {
            return error(ErrorCode::TooLong, "result", {std::to_string(longestText)});
        }
        after.state = IncidentState::Closed;
        after.closedAt = unit.now();
        after.closedBy = unit.actor().login;
        const auto details = IncidentQueries(unit.connection()).details(id);
        IncidentClosing closing;
        for (const OrderRow& row : details ? details->members : std::vector<OrderRow>()) {
            const ServiceOrder& order = row.order;
            if (!isOpen(order.state)) {
                continue;
            }
            ClosedMember member{order.id, order.number, order.intake.place, MemberOutcome::Kept, {}};
            const auto step = endingOf(unit, session, order, after);
            if (!step) {
                member.why = step.error();
            } else if (const auto stored = ServiceOrderStore(unit).update(order, *step); !stored) {
                return stored.error();
            } else {
                member.outcome = outcomeFor(order.state);
            }
            closing.members.push_back(std::move(member));
        }
        const auto stored = IncidentStore(unit).update(*before, after);
        if (!stored) {
            return stored.error();
        }
        closing.incident = *stored;
        return closing;
    });
}

Result<IncidentDetails> IncidentDesk::details(const Session& session, IncidentId id)
{
    return m_reads.run(session, Permission::ViewOrders,
                       [&](Connection& connection) -> Result<IncidentDetails> {
                           const Transaction reading(connection, Transaction::Kind::Read);
                           auto found = IncidentQueries(connection).details(id);
                           return found ? Result<IncidentDetails>(std::move(*found)) : unknownIncident();
                       });
}

Result<std::vector<IncidentRow>> IncidentDesk::list(const Session& session)
{
    return m_reads.run(session, Permission::ViewOrders,
                       [&](Connection& connection) -> Result<std::vector<IncidentRow>> {
                           return IncidentQueries(connection).list(closedShown);
                       });
}

Result<std::vector<IncidentRow>> IncidentDesk::announcedTo(const Session& session, RoomId room)
{
    return m_reads.run(
        session, Permission::ViewOrders, [&](Connection& connection) -> Result<std::vector<IncidentRow>> {
            const auto building = DuplicateQueries(connection).buildingOf(room);
            return building ? IncidentQueries(connection).openIn(*building) : std::vector<IncidentRow>();
        });
}

} // namespace pd
