// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/repairs/repairdesk.h"

#include "application/calls/repaircall.h"
#include "application/repairs/capacitydesk.h"
#include "application/repairs/chargecheck.h"
#include "application/repairs/contactdesk.h"
#include "application/repairs/orderentering.h"
#include "application/repairs/orderguards.h"
#include "storage/calls/callqueries.h"
#include "storage/registry/registryrows.h"
#include "storage/repairs/faultkindstore.h"
#include "storage/repairs/serviceorderqueries.h"
#include "storage/repairs/serviceorderstore.h"

#include <algorithm>

namespace pd {

namespace {

Error unknownOrder()
{
    return error(ErrorCode::NotFound, "order");
}

/// The number in the record of the call that the order is made of, where no other was given and nobody else
/// of the registry reports: on the form it was masked.
void takePhoneOfCall(UnitOfWork& unit, OrderIntake& intake, const std::optional<CallId>& from)
{
    if (!from || !intake.reporterPhone.trimmed().isEmpty()) {
        return;
    }
    const auto call = CallQueries(unit.connection(), unit.clock()).call(*from);
    if (call && (!intake.reporter || intake.reporter == call->intake.caller)) {
        intake.reporterPhone = call->intake.callerPhone;
    }
}

/// What only the file knows: the room's code and building, the reporter's usual phone where no other was
/// given (the technician needs it on the slip), whether the fault kind can be chosen. Errors: NotFound
/// (room), UnknownChoice (fault kind).
Result<OrderIntake> completed(UnitOfWork& unit, OrderIntake intake,
                              const std::optional<FaultKindId>& keptKind)
{
    if (intake.room) {
        const auto place = ServiceOrderQueries(unit.connection(), unit.clock()).placeOf(*intake.room);
        if (!place) {
            return error(ErrorCode::NotFound, "place");
        }
        intake.building = place->building;
        intake.place = intake.place.trimmed().isEmpty() ? place->code : intake.place;
    }
    if (intake.reporter && intake.reporterPhone.trimmed().isEmpty()) {
        const QStringList phones = rows::phonesOf(unit.connection(), *intake.reporter);
        intake.reporterPhone = phones.value(0);
    }
    if (intake.faultKind && intake.faultKind != keptKind) {
        const auto kind = FaultKindQueries(unit.connection()).kind(*intake.faultKind);
        if (!kind || kind->isGroup() || !kind->active) {
            return error(ErrorCode::UnknownChoice, "faultKind");
        }
    }
    return withAlarmUrgency(unit, std::move(intake));
}

/// Errors: UnknownChoice (somebody who is no technician, or has left).
std::optional<Error> unavailable(UnitOfWork& unit, const DispatchEntry& entry)
{
    if (entry.technician &&
        !ServiceOrderQueries(unit.connection(), unit.clock()).isActiveTechnician(*entry.technician)) {
        return error(ErrorCode::UnknownChoice, "technician");
    }
    return std::nullopt;
}

/// Errors: AppointmentTaken, DaySaturated where no reason is given (REP-12, REP-17). Else what stood in the
/// way is noted in the entry.
Result<DispatchEntry> weighed(UnitOfWork& unit, const ServiceOrder& order, DispatchEntry entry)
{
    if (!entry.technician || !entry.appointmentAt) {
        return entry; // the rule says what is missing
    }
    const auto obstacle =
        obstacleTo(unit.connection(), unit.clock(), order, *entry.technician, *entry.appointmentAt);
    if (!obstacle) {
        return entry;
    }
    if (entry.nevertheless.trimmed().isEmpty()) {
        return *obstacle;
    }
    entry.obstacle =
        obstacle->code == ErrorCode::DaySaturated ? QStringLiteral("full") : QStringLiteral("taken");
    return entry;
}

/// Whether the customer knows the time that was changed just now goes into the log of contacts (REP-16).
Result<ServiceOrder> told(UnitOfWork& unit, const Result<ServiceOrder>& order, const std::optional<Told>& how,
                          const std::optional<Timestamp>& dueAt)
{
    if (order && how && dueAt) {
        if (const auto recorded = recordTold(unit, *order, *how, *dueAt); !recorded) {
            return recorded.error();
        }
    }
    return order;
}

} // namespace

Result<ServiceOrder> RepairDesk::registerOrder(const Session& session, const OrderIntake& intake,
                                               std::optional<Timestamp> reportedAt,
                                               std::optional<CallId> call)
{
    return m_writes.run(session, pd::registerOrder, [&](UnitOfWork& unit) -> Result<ServiceOrder> {
        OrderIntake said = intake;
        takePhoneOfCall(unit, said, call);
        const auto whole = completed(unit, std::move(said), std::nullopt);
        if (!whole) {
            return whole.error();
        }
        const auto step = registered(*whole, reportedAt, enteringOf(unit));
        if (!step) {
            return step.error();
        }
        ServiceOrder order = ServiceOrderStore(unit).insert(*step);
        if (const auto booked = bookRepairCall(unit, order, call); !booked) {
            return booked.error();
        }
        askOthers(unit, order);
        return order;
    });
}

Result<ServiceOrder> RepairDesk::change(const Session& session, OrderAction action, OrderId id, int version,
                                        const Rule& rule, const Afterwards& afterwards, const Rule& first)
{
    return m_writes.run(session, commandFor(action), [&](UnitOfWork& unit) {
        return changeIn(unit, action, id, version, rule, afterwards, first);
    });
}

Result<ServiceOrder> RepairDesk::changeIn(UnitOfWork& unit, OrderAction action, OrderId id, int version,
                                          const Rule& rule, const Afterwards& afterwards, const Rule& first)
{
    auto before = ServiceOrderQueries(unit.connection(), unit.clock()).order(id);
    if (!before) {
        return unknownOrder();
    }
    if (before->version != version) {
        return error(ErrorCode::Conflict, "order", {before->number.toStdString()});
    }
    if (first && !stateAfter(before->state, action)) {
        const auto prepared = first(unit, *before);
        if (!prepared) {
            return prepared.error();
        }
        const auto stored = ServiceOrderStore(unit).update(*before, *prepared);
        if (!stored) {
            return stored.error();
        }
        before = *stored;
    }
    if (!stateAfter(before->state, action)) {
        return error(ErrorCode::OrderTransition, "state",
                     {code(before->state).toStdString(), code(action).toStdString()});
    }
    if (const auto problem = heldBack(unit, *before, action)) {
        return *problem;
    }
    const auto step = rule(unit, *before);
    if (!step) {
        return step.error();
    }
    const auto after = ServiceOrderStore(unit).update(*before, *step);
    if (after && action == OrderAction::Correct) {
        askOthers(unit, *after);
    }
    return afterwards ? afterwards(unit, after) : after;
}

Result<ServiceOrder> RepairDesk::correct(const Session& session, OrderId id, int version,
                                         const OrderIntake& intake)
{
    return change(session, OrderAction::Correct, id, version,
                  [&](UnitOfWork& unit, const ServiceOrder& order) -> Result<OrderStep> {
                      const auto whole = completed(unit, intake, order.intake.faultKind);
                      if (!whole) {
                          return whole.error();
                      }
                      return corrected(order, withQuotedSum(unit, order, *whole), enteringOf(unit, order));
                  });
}

Result<ServiceOrder> RepairDesk::recordConsent(const Session& session, OrderId id, int version,
                                               const ConsentEntry& entry)
{
    return change(
        session, OrderAction::RecordConsent, id, version, [&](UnitOfWork& unit, const ServiceOrder& order) {
            return consentRecorded(order, withQuotedSum(unit, order, entry), enteringOf(unit, order));
        });
}

Result<ServiceOrder> RepairDesk::dispatch(const Session& session, OrderId id, int version,
                                          const DispatchEntry& entry)
{
    return dispatchTo(session, OrderAction::Dispatch, id, version, entry);
}

Result<ServiceOrder> RepairDesk::redispatch(const Session& session, OrderId id, int version,
                                            const DispatchEntry& entry)
{
    return dispatchTo(session, OrderAction::Redispatch, id, version, entry);
}

Result<ServiceOrder> RepairDesk::dispatchTo(const Session& session, OrderAction action, OrderId id,
                                            int version, const DispatchEntry& entry)
{
    return m_writes.run(session, commandFor(action),
                        [&](UnitOfWork& unit) { return dispatchIn(unit, action, id, version, entry); });
}

Result<ServiceOrder> RepairDesk::dispatchIn(UnitOfWork& unit, OrderAction action, OrderId id, int version,
                                            const DispatchEntry& entry)
{
    return changeIn(
        unit, action, id, version,
        [&](UnitOfWork& write, const ServiceOrder& order) -> Result<OrderStep> {
            if (const auto problem = unavailable(write, entry)) {
                return *problem;
            }
            // What the rule refuses anyway is said first.
            if (const auto sound = dispatched(order, entry, enteringOf(write, order)); !sound) {
                return sound.error();
            }
            const auto whole = weighed(write, order, entry);
            if (!whole) {
                return whole.error();
            }
            return dispatched(order, *whole, enteringOf(write, order));
        },
        [&](UnitOfWork& write, const Result<ServiceOrder>& after) {
            return told(write, after, entry.told, entry.appointmentAt);
        });
}

Result<ServiceOrder> RepairDesk::recordArrival(const Session& session, OrderId id, int version,
                                               const ArrivalEntry& entry)
{
    return change(session, OrderAction::RecordArrival, id, version,
                  [&](UnitOfWork& unit, const ServiceOrder& order) {
                      return arrived(order, entry, enteringOf(unit, order));
                  });
}

Result<ServiceOrder> RepairDesk::putOnWait(const Session& session, OrderId id, int version,
                                           const WaitEntry& entry)
{
    return change(
        session, OrderAction::PutOnWait, id, version,
        [&](UnitOfWork& unit, const ServiceOrder& order) {
            return pd::putOnWait(order, entry, enteringOf(unit, order));
        },
        [&](UnitOfWork& unit, const Result<ServiceOrder>& after) {
            return told(unit, after, entry.told, entry.promisedAt);
        });
}

Result<ServiceOrder> RepairDesk::finish(const Session& session, OrderId id, int version,
                                        const FinishEntry& entry)
{
    return change(session, OrderAction::Finish, id, version,
                  [&](UnitOfWork& unit, const ServiceOrder& order) {
                      return finished(order, entry, enteringOf(unit, order));
                  });
}

Result<ServiceOrder> RepairDesk::returnSlip(const Session& session, OrderId id, int version,
                                            const ReturnEntry& entry)
{
    const Rule finishFirst = [&](UnitOfWork& unit, const ServiceOrder& order) -> Result<OrderStep> {
        if (!stateAfter(order.state, OrderAction::Finish)) {
            return error(ErrorCode::OrderTransition, "state",
                         {code(order.state).toStdString(), code(OrderAction::ReturnSlip).toStdString()});
        }
        if (!session.may(finishOrder.permission)) {
            return error(ErrorCode::NotPermitted, {}, {code(finishOrder.permission).toStdString()});
        }
        if (!entry.doneAt) {
            return error(ErrorCode::Required, "doneAt");
        }
        return finished(order, {entry.arrivedAt, entry.doneAt, entry.result}, enteringOf(unit, order));
    };
    return change(
        session, OrderAction::ReturnSlip, id, version,
        [&](UnitOfWork& unit, const ServiceOrder& order) -> Result<OrderStep> {
            auto step = slipReturned(order, entry, enteringOf(unit, order));
            if (!step) {
                return step;
            }
            if (const auto problem = chargeRefused(unit, order, entry)) {
                return *problem;
            }
            if (auto noted = noteCharge(unit, step->order); !noted) {
                return noted.error();
            }
            return step;
        },
        {}, finishFirst);
}

Result<ServiceOrder> RepairDesk::close(const Session& session, OrderId id, int version, const QString& note)
{
    return change(session, OrderAction::Close, id, version, [&](UnitOfWork& unit, const ServiceOrder& order) {
        return closed(order, note, enteringOf(unit, order));
    });
}

Result<ServiceOrder> RepairDesk::cancel(const Session& session, OrderId id, int version,
                                        const QString& reason)
{
    return change(session, OrderAction::Cancel, id, version,
                  [&](UnitOfWork& unit, const ServiceOrder& order) {
                      return cancelled(order, reason, enteringOf(unit, order));
                  });
}

Result<SlipPrinting> RepairDesk::slipPrinted(const Session& session, OrderId id)
{
    const auto before =
        m_reads.run(session, Permission::PrintOrders, [&](Connection& connection) -> Result<int> {
            const auto found = ServiceOrderQueries(connection, clock()).details(id);
            if (!found) {
                return unknownOrder();
            }
            return found->printings;
        });
    if (!before) {
        return before.error();
    }
    const bool original = *before == 0;
    return m_writes.run(session, original ? printSlip : reprintSlip,
                        [&](UnitOfWork& unit) -> Result<SlipPrinting> {
                            const auto order = ServiceOrderQueries(unit.connection(), unit.clock()).order(id);
                            if (!order) {
                                return unknownOrder();
                            }
                            if (order->state == OrderState::Cancelled) {
                                return error(ErrorCode::OrderTransition, "state",
                                             {code(order->state).toStdString(), "print"});
                            }
                            const SlipPrinting printed{SlipPrintStore(unit).add(*order)};
                            if (original && printed.isReprint()) {
                                return error(ErrorCode::Conflict, "order", {order->number.toStdString()});
                            }
                            return printed;
                        });
}

std::vector<OrderAction> RepairDesk::allowedActions(const ServiceOrder& order, const Session& session)
{
    std::vector<OrderAction> allowed;
    for (const OrderAction action : allOrderActions()) {
        if (stateAfter(order.state, action) && session.may(commandFor(action).permission)) {
            allowed.push_back(action);
        }
    }
    return allowed;
}

} // namespace pd
