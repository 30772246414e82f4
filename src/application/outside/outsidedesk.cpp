// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/outside/outsidedesk.h"

#include "storage/outside/outsidepartystore.h"
#include "storage/repairs/faultkindstore.h"

#include <algorithm>

namespace pd {

namespace {

Result<OutsideParty> sound(UnitOfWork& unit, const OutsideParty& party)
{
    auto wanted = checked(party);
    if (wanted && OutsidePartyQueries(unit.connection()).nameTaken(wanted->name, wanted->id)) {
        return error(ErrorCode::Duplicate, "name", {wanted->name.toStdString()});
    }
    return wanted;
}

} // namespace

Result<std::vector<OutsideParty>> OutsideDesk::parties(const Session& session, bool withInactive)
{
    return m_reads.run(session, Permission::ViewOrders,
                       [&](Connection& connection) -> Result<std::vector<OutsideParty>> {
                           return OutsidePartyQueries(connection).list(withInactive);
                       });
}

Result<OutsideParty> OutsideDesk::add(const Session& session, const OutsideParty& party)
{
    return m_writes.run(session, addOutsideParty, [&](UnitOfWork& unit) -> Result<OutsideParty> {
        OutsideParty fresh = party;
        fresh.id.reset();
        const auto wanted = sound(unit, fresh);
        if (!wanted) {
            return wanted.error();
        }
        return OutsidePartyStore(unit).insert(*wanted);
    });
}

Result<OutsideParty> OutsideDesk::change(const Session& session, const OutsideParty& party)
{
    return m_writes.run(session, changeOutsideParty, [&](UnitOfWork& unit) -> Result<OutsideParty> {
        const auto before = party.id ? OutsidePartyQueries(unit.connection()).party(*party.id) : std::nullopt;
        if (!before) {
            return error(ErrorCode::NotFound, "party");
        }
        if (before->version != party.version) {
            return error(ErrorCode::Conflict, "party", {before->name.toStdString()});
        }
        const auto wanted = sound(unit, party);
        if (!wanted) {
            return wanted.error();
        }
        return OutsidePartyStore(unit).update(*before, *wanted);
    });
}

Result<std::vector<FaultPart>> OutsideDesk::faultParts(const Session& session)
{
    return m_reads.run(session, Permission::ViewOrders,
                       [&](Connection& connection) -> Result<std::vector<FaultPart>> {
                           const auto own = OutsidePartyQueries(connection).ownParts();
                           std::vector<FaultPart> lines;
                           for (FaultKind& kind : FaultKindQueries(connection).list(false)) {
                               const auto set = own.find(*kind.id);
                               FaultPart line;
                               line.own = set != own.end();
                               if (line.own) {
                                   line.part = set->second;
                               } else if (kind.parent) {
                                   const auto group = own.find(*kind.parent);
                                   line.part = group == own.end() ? std::nullopt : group->second;
                               }
                               line.kind = std::move(kind);
                               lines.push_back(std::move(line));
                           }
                           return lines;
                       });
}

Result<void> OutsideDesk::mapFault(const Session& session, FaultKindId kind, bool own,
                                   std::optional<WarrantyPart> part)
{
    return m_writes.run(session, mapFaultWarranty, [&](UnitOfWork& unit) -> Result<void> {
        if (!FaultKindQueries(unit.connection()).kind(kind)) {
            return error(ErrorCode::NotFound, "faultKind");
        }
        const auto present = OutsidePartyQueries(unit.connection()).ownParts();
        const auto found = present.find(kind);
        OutsidePartyStore::Mapping before;
        if (found != present.end()) {
            before = found->second;
        }
        OutsidePartyStore::Mapping after;
        if (own) {
            after = part;
        }
        OutsidePartyStore(unit).mapFault(kind, before, after);
        return {};
    });
}

Result<WarrantyAdvice> OutsideDesk::advice(const Session& session, RoomId room, FaultKindId fault,
                                           const Date& day)
{
    return m_reads.run(
        session, Permission::ViewOrders, [&](Connection& connection) -> Result<WarrantyAdvice> {
            OutsidePartyQueries queries(connection);
            WarrantyAdvice advice;
            advice.answer = warrantyOn(day, queries.partOf(fault), queries.warrantyOf(room));
            if (advice.answer.state != WarrantyState::In) {
                return advice;
            }
            const auto parties = queries.list(false);
            advice.responsible = responsibleFor(*advice.answer.part, parties, day);
            const auto developer = std::ranges::find_if(parties, [&](const OutsideParty& party) {
                return party.kind == PartyKind::Developer && worksOn(party, day);
            });
            if (developer != parties.end() &&
                (!advice.responsible || advice.responsible->id != developer->id)) {
                advice.developer = *developer;
            }
            return advice;
        });
}

} // namespace pd
