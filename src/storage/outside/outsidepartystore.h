// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/outside/outsideparty.h"
#include "domain/repairs/orderid.h"
#include "storage/unitofwork.h"

#include <map>
#include <vector>

namespace pd {

/// Reads outside units and which part of the warranty a fault belongs to. Throws StorageError.
class OutsidePartyQueries {
public:
    explicit OutsidePartyQueries(Connection& connection) : m_connection(connection) {}
    /// Those in use first, by kind and name.
    std::vector<OutsideParty> list(bool withInactive);
    std::optional<OutsideParty> party(OutsidePartyId id);
    /// Another one of that name.
    bool nameTaken(const QString& name, std::optional<OutsidePartyId> except);

    /// What is set for the kind itself: nothing set is no entry, "none" an empty value.
    std::map<FaultKindId, std::optional<WarrantyPart>> ownParts();
    /// Its own part, else that of its group.
    std::optional<WarrantyPart> partOf(FaultKindId kind);
    /// The warranty dates of a room, in the order of WarrantyPart.
    std::vector<RoomWarranty> warrantyOf(RoomId room);

private:
    Connection& m_connection;
};

/// Writes outside units and audits. Throws StorageError.
class OutsidePartyStore {
public:
    explicit OutsidePartyStore(UnitOfWork& unit) : m_unit(unit) {}
    OutsideParty insert(const OutsideParty& party);
    /// Errors: Conflict.
    Result<OutsideParty> update(const OutsideParty& before, const OutsideParty& after);

    /// How a fault kind is mapped: nothing goes with the group, an empty optional inside is "no part".
    using Mapping = std::optional<std::optional<WarrantyPart>>;
    void mapFault(FaultKindId kind, const Mapping& before, const Mapping& after);
    /// The shipped mapping of the shipped fault kinds, by their names, into an office that has just got them.
    void seedMapping();

private:
    void setParts(OutsidePartyId id, const std::vector<WarrantyPart>& parts);

    UnitOfWork& m_unit;
};

} // namespace pd
