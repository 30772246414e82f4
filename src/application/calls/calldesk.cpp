// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/calls/calldesk.h"

#include "application/readwith.h"
#include "storage/calls/callqueries.h"
#include "storage/calls/callstore.h"
#include "storage/registry/registryrows.h"
#include "storage/repairs/serviceorderqueries.h"

#include <algorithm>

namespace pd {

namespace {

Error unknownCall()
{
    return error(ErrorCode::NotFound, "call");
}

CallEntering enteringOf(const UnitOfWork& unit)
{
    return {unit.now(), unit.actor().login, unit.actor().staff};
}

/// Not before the call: the clock may have been set back since.
CallEntering enteringOf(const UnitOfWork& unit, const Call& call)
{
    CallEntering entering = enteringOf(unit);
    entering.now = std::max(entering.now, call.takenAt);
    return entering;
}

/// What only the file knows: the room's code, and the caller's usual phone where no other was given, so that
/// the book has a number to call back. Errors: NotFound (room).
Result<CallIntake> completed(UnitOfWork& unit, CallIntake intake)
{
    if (intake.room) {
        const auto place = ServiceOrderQueries(unit.connection(), unit.clock()).placeOf(*intake.room);
        if (!place) {
            return error(ErrorCode::NotFound, "place");
        }
        intake.place = intake.place.trimmed().isEmpty() ? place->code : intake.place;
    }
    if (intake.caller && intake.callerPhone.trimmed().isEmpty()) {
        intake.callerPhone = rows::phonesOf(unit.connection(), *intake.caller).value(0);
    }
    return intake;
}

} // namespace

Result<Call> CallDesk::take(const Session& session, const CallIntake& intake, bool handled,
                            std::optional<Timestamp> takenAt)
{
    return m_writes.run(session, takeCall, [&](UnitOfWork& unit) -> Result<Call> {
        const auto whole = completed(unit, intake);
        if (!whole) {
            return whole.error();
        }
        const auto step = taken(*whole, handled, takenAt, enteringOf(unit));
        if (!step) {
            return step.error();
        }
        return CallStore(unit).insert(*step);
    });
}

Result<Call> CallDesk::change(const Session& session, const Command& command, CallId id, int version,
                              const Rule& rule)
{
    return m_writes.run(session, command, [&](UnitOfWork& unit) -> Result<Call> {
        const auto before = CallQueries(unit.connection(), unit.clock()).call(id);
        if (!before) {
            return unknownCall();
        }
        if (before->version != version) {
            return error(ErrorCode::Conflict, "call", {before->number.toStdString()});
        }
        const auto step = rule(unit, *before);
        if (!step) {
            return step.error();
        }
        return CallStore(unit).update(*before, *step);
    });
}

Result<Call> CallDesk::correct(const Session& session, CallId id, int version, const CallIntake& intake)
{
    return change(session, correctCall, id, version,
                  [&](UnitOfWork& unit, const Call& call) -> Result<CallStep> {
                      const auto whole = completed(unit, intake);
                      if (!whole) {
                          return whole.error();
                      }
                      return corrected(call, *whole, enteringOf(unit, call));
                  });
}

Result<Call> CallDesk::recordCallback(const Session& session, CallId id, int version,
                                      const CallbackEntry& entry)
{
    return change(session, pd::recordCallback, id, version, [&](UnitOfWork& unit, const Call& call) {
        return calledBack(call, entry, enteringOf(unit, call));
    });
}

Result<Call> CallDesk::postpone(const Session& session, CallId id, int version, const PostponeEntry& entry)
{
    return change(session, postponeCallback, id, version, [&](UnitOfWork& unit, const Call& call) {
        return postponed(call, entry, enteringOf(unit, call));
    });
}

Result<Call> CallDesk::handOver(const Session& session, CallId id, int version, const HandOverEntry& entry)
{
    return change(
        session, handOverCall, id, version, [&](UnitOfWork& unit, const Call& call) -> Result<CallStep> {
            if (entry.to) {
                const auto known = CallQueries(unit.connection(), unit.clock()).colleagues();
                if (std::ranges::none_of(known, [&](const Colleague& one) { return one.id == *entry.to; })) {
                    return error(ErrorCode::UnknownChoice, "colleague");
                }
            }
            return handedOver(call, entry, enteringOf(unit, call));
        });
}

Result<Call> CallDesk::close(const Session& session, CallId id, int version, const QString& answer)
{
    return change(session, closeCall, id, version, [&](UnitOfWork& unit, const Call& call) {
        return closed(call, answer, enteringOf(unit, call));
    });
}

Result<Call> CallDesk::reopen(const Session& session, CallId id, int version, const QString& reason)
{
    return change(session, reopenCall, id, version, [&](UnitOfWork& unit, const Call& call) {
        return reopened(call, reason, enteringOf(unit, call));
    });
}

std::vector<CallAction> CallDesk::allowedActions(const Call& call, const Session& session)
{
    std::vector<CallAction> allowed;
    for (const CallAction action : allCallActions()) {
        const bool sensible = (action != CallAction::MakeOrder || !call.order) &&
                              (action != CallAction::RecordCallback || call.intake.promisedAt);
        if (sensible && stateAfter(call.state, action) && session.may(permissionFor(action))) {
            allowed.push_back(action);
        }
    }
    return allowed;
}

Result<CallDetails> CallDesk::call(const Session& session, CallId id)
{
    return readWith<CallQueries>(m_reads, session, Permission::ViewCalls, clock(),
                                 [&](CallQueries& queries) -> Result<CallDetails> {
                                     auto found = queries.details(id);
                                     if (!found) {
                                         return unknownCall();
                                     }
                                     return std::move(*found);
                                 });
}

Result<CallPage> CallDesk::page(const Session& session, const CallFilter& filter,
                                std::optional<CallId> before, int rows)
{
    return readWith<CallQueries>(
        m_reads, session, Permission::ViewCalls, clock(),
        [&](CallQueries& queries) -> Result<CallPage> { return queries.page(filter, before, rows); });
}

Result<CallCounts> CallDesk::counts(const Session& session)
{
    return readWith<CallQueries>(
        m_reads, session, Permission::ViewCalls, clock(),
        [&](CallQueries& queries) -> Result<CallCounts> { return queries.counts(); });
}

Result<CallDay> CallDesk::day(const Session& session, const Date& date)
{
    return readWith<CallQueries>(m_reads, session, Permission::ViewCalls, clock(),
                                 [&](CallQueries& queries) -> Result<CallDay> { return queries.day(date); });
}

Result<std::vector<Colleague>> CallDesk::colleagues(const Session& session)
{
    return readWith<CallQueries>(
        m_reads, session, Permission::ViewCalls, clock(),
        [&](CallQueries& queries) -> Result<std::vector<Colleague>> { return queries.colleagues(); });
}

} // namespace pd
