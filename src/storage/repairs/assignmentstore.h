// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/assignment.h"
#include "storage/unitofwork.h"

namespace pd {

/// Where orders stood before they were assigned, for as long as that can be taken back. All members throw
/// StorageError.
class AssignmentStore {
public:
    explicit AssignmentStore(UnitOfWork& unit) : m_unit(unit) {}

    /// Replaces what was known of that order, and sweeps out what is too old to be taken back.
    void remember(const FormerAssignment& former);
    [[nodiscard]] std::optional<FormerAssignment> former(OrderId order) const;
    void forget(OrderId order);
    /// The slip went out on paper at or after that moment.
    [[nodiscard]] bool slipPrintedSince(const QString& number, Timestamp at) const;

private:
    UnitOfWork& m_unit;
};

} // namespace pd
