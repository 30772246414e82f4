// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/repairs/faultkind.h"
#include "storage/unitofwork.h"

#include <vector>

namespace pd {

/// Reads fault kinds. Throws StorageError.
class FaultKindQueries {
public:
    explicit FaultKindQueries(Connection& connection) : m_connection(connection) {}
    /// Each group followed by its kinds, in their order.
    std::vector<FaultKind> list(bool withInactive);
    std::optional<FaultKind> kind(FaultKindId id);
    /// Groups, or the kinds of a group, with inactive ones, in their order.
    std::vector<FaultKind> within(std::optional<FaultKindId> group);
    bool any();

private:
    Connection& m_connection;
};

/// Writes fault kinds and audits. Throws StorageError.
class FaultKindStore {
public:
    explicit FaultKindStore(UnitOfWork& unit) : m_unit(unit) {}
    FaultKind insert(const FaultKind& kind);
    /// Errors: Conflict.
    Result<FaultKind> update(const FaultKind& before, const FaultKind& after);

private:
    UnitOfWork& m_unit;
};

/// The set that a new office starts with: groups, each followed by its kinds; initials are filled in.
struct ShippedFaultGroup {
    FaultKind group;
    std::vector<FaultKind> kinds;
};
std::vector<ShippedFaultGroup> shippedFaultKinds();

} // namespace pd
