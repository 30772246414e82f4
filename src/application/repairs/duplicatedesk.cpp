// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/repairs/duplicatedesk.h"

#include "application/calls/repaircall.h"
#include "application/repairs/orderentering.h"
#include "storage/repairs/duplicatequeries.h"
#include "storage/repairs/incidentstore.h"
#include "storage/repairs/intakesettingsstore.h"
#include "storage/repairs/matterstore.h"
#include "storage/repairs/orderlinkstore.h"
#include "storage/repairs/oversightstore.h"
#include "storage/repairs/serviceorderqueries.h"
#include "storage/repairs/serviceorderstore.h"

namespace pd {

namespace {

Error unknownOrder()
{
    return error(ErrorCode::NotFound, "order");
}

/// After everything that happened to either.
Entering enteringOfBoth(const UnitOfWork& unit, const ServiceOrder& one, const ServiceOrder& other)
{
    Entering entering = enteringOf(unit, one);
    entering.now = std::max(entering.now, enteringOf(unit, other).now);
    return entering;
}

/// A hint without one of its parts is none.
std::optional<IncidentHint> hintFor(Connection& connection, const ReportSoFar& report,
                                    const IntakeSettings& settings, Timestamp now,
                                    const std::vector<IncidentRow>& announced)
{
    if (!report.room || !report.faultKind) {
        return std::nullopt;
    }
    DuplicateQueries queries(connection);
    const auto place = queries.placeOf(*report.room, *report.faultKind);
    if (!place) {
        return std::nullopt;
    }
    auto hint = incidentAmong(queries.sameGroupInBuilding(*report.room, *report.faultKind,
                                                          now.plusMinutes(-settings.incidentMinutes)),
                              report.room, settings, now);
    for (const IncidentRow& running : announced) {
        if (running.incident.faultGroup == place->group) {
            hint = hint.value_or(IncidentHint{});
            hint->running = running;
            hint->since = running.incident.openedAt;
        }
    }
    if (hint) {
        hint->building = place->building;
        hint->buildingCode = place->buildingCode;
        hint->faultGroup = place->group;
        hint->faultZh = place->groupZh;
        hint->faultEn = place->groupEn;
    }
    return hint;
}

Timestamp recurrenceSince(const IntakeSettings& settings, Timestamp at)
{
    constexpr std::int64_t minutesPerDay = 24 * 60;
    return at.plusMinutes(-settings.recurringDays * minutesPerDay);
}

/// Nothing where place or kind is missing.
std::optional<FaultPlace> faultPlaceOf(const std::optional<RoomId>& room, const QString& place,
                                       const std::optional<FaultKindId>& kind)
{
    if (!kind || (!room && place.isEmpty())) {
        return std::nullopt;
    }
    return FaultPlace{room, room ? QString() : place, *kind};
}

/// The orders of the same place and kind in the days before it.
void tellRecurrence(Connection& connection, const ServiceOrder& order, OrderKin& kin)
{
    const auto where = faultPlaceOf(order.intake.room, order.intake.place, order.intake.faultKind);
    if (!where) {
        return;
    }
    const IntakeSettings settings = readIntakeSettings(connection);
    MatterQueries matters(connection);
    const auto earlier =
        matters.earlier(*where, order.id, recurrenceSince(settings, order.reportedAt), order.reportedAt);
    kin.earlier = earlier.numbers;
    kin.earlierCount = earlier.count;
    kin.recurring = earlier.count + 1 >= settings.recurringTimes;
    kin.recurrenceSeen = kin.recurring ? matters.seen(*where, order.id) : std::nullopt;
}

/// Counted over every report, whatever the list of candidates holds.
void countEarlier(Connection& connection, const ReportSoFar& report, const IntakeSettings& settings,
                  Timestamp now, DuplicateFindings& findings)
{
    const auto where = faultPlaceOf(report.room, report.place, report.faultKind);
    if (where) {
        const auto reports = MatterQueries(connection).reports(*where, recurrenceSince(settings, now));
        findings.earlier = static_cast<int>(reports.size());
        findings.recurring = findings.earlier + 1 >= settings.recurringTimes;
    }
}

} // namespace

Result<DuplicateFindings> DuplicateDesk::look(const Session& session, const ReportSoFar& report)
{
    return m_reads.run(
        session, Permission::ViewOrders, [&](Connection& connection) -> Result<DuplicateFindings> {
            const Transaction reading(connection, Transaction::Kind::Read);
            const IntakeSettings settings = readIntakeSettings(connection);
            const Timestamp now = clock().now();
            DuplicateQueries queries(connection);
            DuplicateFindings findings = duplicatesAmong(
                queries.candidates(report, duplicateSpan(settings, now)), report, settings, now);
            countEarlier(connection, report, settings, now, findings);
            std::vector<OrderId> found;
            found.reserve(findings.duplicates.size());
            for (const Duplicate& one : findings.duplicates) {
                found.push_back(one.row.order.id);
            }
            const auto reminders = queries.reminders(found);
            for (Duplicate& one : findings.duplicates) {
                const auto counted = reminders.find(one.row.order.id);
                one.reminders = counted == reminders.end() ? 0 : counted->second;
            }
            const auto building = report.room ? queries.buildingOf(*report.room) : std::nullopt;
            if (building) {
                findings.announced = IncidentQueries(connection).openIn(*building);
            }
            findings.incident = hintFor(connection, report, settings, now, findings.announced);
            return findings;
        });
}

Result<OrderKin> DuplicateDesk::kin(const Session& session, OrderId id)
{
    return m_reads.run(session, Permission::ViewOrders, [&](Connection& connection) -> Result<OrderKin> {
        const Transaction reading(connection, Transaction::Kind::Read);
        const auto order = ServiceOrderQueries(connection, clock()).order(id);
        if (!order) {
            return unknownOrder();
        }
        OrderKin kin;
        OrderLinkQueries links(connection);
        kin.mergedInto = links.mergedInto(id);
        kin.mergedHere = links.mergedHere(id);
        std::vector<OrderId> all{id};
        for (const MergedHere& one : kin.mergedHere) {
            all.push_back(one.row.order.id);
        }
        kin.reminders = links.reminders(all);
        kin.calls = links.calls(all);
        kin.incident = IncidentQueries(connection).ofOrder(id);
        OversightQueries oversight(connection);
        kin.release = oversight.release(id);
        kin.rechecks = oversight.rechecks(id);
        kin.recheckDue = recheckDue(*order, kin.rechecks);
        kin.alarm = oversight.alarm(id);
        tellRecurrence(connection, *order, kin);
        return kin;
    });
}

Result<std::map<OrderId, OrderMark>> DuplicateDesk::marks(const Session& session,
                                                          const std::vector<OrderId>& orders)
{
    return m_reads.run(session, Permission::ViewOrders,
                       [&](Connection& connection) -> Result<std::map<OrderId, OrderMark>> {
                           return OversightQueries(connection).marks(orders);
                       });
}

Result<OrderId> DuplicateDesk::survivor(const Session& session, OrderId order)
{
    return m_reads.run(session, Permission::ViewOrders, [&](Connection& connection) -> Result<OrderId> {
        return OrderLinkQueries(connection).survivorOf(order);
    });
}

Result<DuplicateDesk::Reminded> DuplicateDesk::remind(const Session& session, OrderId id,
                                                      const ReminderEntry& entry)
{
    return m_writes.run(session, remindOrder, [&](UnitOfWork& unit) -> Result<Reminded> {
        const OrderId survivor = OrderLinkQueries(unit.connection()).survivorOf(id);
        const auto order = ServiceOrderQueries(unit.connection(), unit.clock()).order(survivor);
        if (!order) {
            return unknownOrder();
        }
        const auto event = reminded(*order, entry, enteringOf(unit, *order));
        if (!event) {
            return event.error();
        }
        OrderLinkStore(unit).note(*order, *event);
        if (const auto booked = bookReminderCall(unit, *order, entry); !booked) {
            return booked.error();
        }
        const auto counts = DuplicateQueries(unit.connection()).reminders({survivor});
        return Reminded{*order, counts.at(survivor)};
    });
}

Result<DuplicateDesk::Merged> DuplicateDesk::merge(const Session& session, OrderId awayId, int version,
                                                   OrderId into)
{
    return m_writes.run(session, mergeOrders, [&](UnitOfWork& unit) -> Result<Merged> {
        OrderLinkQueries links(unit.connection());
        ServiceOrderQueries orders(unit.connection(), unit.clock());
        if (awayId == into) {
            return error(ErrorCode::SameRecord, "orderNumber");
        }
        const OrderId survivorId = links.survivorOf(into);
        const auto away = orders.order(awayId);
        const auto survivor = orders.order(survivorId);
        if (!away || !survivor) {
            return unknownOrder();
        }
        if (const auto gone = links.mergedInto(awayId)) {
            return error(ErrorCode::AlreadyMerged, "orderNumber", {gone->number.toStdString()});
        }
        if (survivorId == awayId) {
            return error(ErrorCode::AlreadyMerged, "orderNumber", {away->number.toStdString()});
        }
        if (away->version != version) {
            return error(ErrorCode::Conflict, "order", {away->number.toStdString()});
        }
        const auto steps = merged(*away, *survivor, enteringOfBoth(unit, *away, *survivor));
        if (!steps) {
            return steps.error();
        }
        ServiceOrderStore store(unit);
        const auto gone = store.update(*away, steps->away);
        if (!gone) {
            return gone.error();
        }
        OrderLinkStore(unit).note(*survivor, steps->survivor.event);
        OrderLinkStore(unit).addMerge(awayId, survivorId, away->state);
        if (OversightQueries(unit.connection()).alarm(survivorId)) {
            // Two callers, one lift: the alarm of the other order is enough.
            OversightStore(unit).takeAlarm(awayId, survivor->number, {});
        }
        return Merged{*gone, *survivor};
    });
}

Result<DuplicateDesk::Merged> DuplicateDesk::merge(const Session& session, OrderId away, int version,
                                                   const QString& typedTarget)
{
    const auto target =
        m_reads.run(session, Permission::ViewOrders, [&](Connection& connection) -> Result<OrderId> {
            OrderFilter filter;
            filter.number = typedTarget.trimmed();
            const OrderPage found =
                filter.number.isEmpty()
                    ? OrderPage{}
                    : ServiceOrderQueries(connection, clock()).page(filter, std::nullopt, 1);
            if (found.rows.empty()) {
                return error(ErrorCode::NotFound, "orderNumber", {typedTarget.trimmed().toStdString()});
            }
            return found.rows.front().order.id;
        });
    return target ? merge(session, away, version, *target) : target.error();
}

Result<DuplicateDesk::Merged> DuplicateDesk::unmerge(const Session& session, OrderId awayId)
{
    return m_writes.run(session, unmergeOrder, [&](UnitOfWork& unit) -> Result<Merged> {
        ServiceOrderQueries orders(unit.connection(), unit.clock());
        const auto link = OrderLinkQueries(unit.connection()).mergedInto(awayId);
        const auto away = orders.order(awayId);
        const auto survivor = link ? orders.order(link->order) : std::nullopt;
        if (!link || !away || !survivor) {
            return unknownOrder();
        }
        const auto steps = unmerged(*away, link->before, *survivor, enteringOfBoth(unit, *away, *survivor));
        if (!steps) {
            return steps.error();
        }
        const auto back = ServiceOrderStore(unit).update(*away, steps->away);
        if (!back) {
            return back.error();
        }
        OrderLinkStore(unit).note(*survivor, steps->survivor.event);
        OrderLinkStore(unit).undoMerge(awayId);
        return Merged{*back, *survivor};
    });
}

} // namespace pd
