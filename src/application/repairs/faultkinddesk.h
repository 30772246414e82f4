// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/readgate.h"
#include "application/repairs/repairscommands.h"
#include "application/session.h"
#include "application/writegate.h"
#include "domain/repairs/faultkind.h"

#include <vector>

namespace pd {

/// The editable two-level list of what can be broken.
class FaultKindDesk {
public:
    FaultKindDesk(WriteGate& writes, ReadGate& reads) : m_writes(writes), m_reads(reads) {}

    /// Groups and kinds, each group followed by its kinds, in their order; `withInactive` also those no
    /// longer chosen. Needs ViewOrders.
    Result<std::vector<FaultKind>> list(const Session& session, bool withInactive = false);
    /// At the end of its group. Errors: Required, TooLong, Duplicate (same name in the group), NotFound
    /// (group).
    Result<FaultKind> add(const Session& session, const FaultKind& kind);
    /// Names, urgency, trade, active. Orders keep the kind. Errors: as add(), Conflict.
    Result<FaultKind> change(const Session& session, const FaultKind& kind);
    /// `kinds`: every kind of one group (or every group) in the wanted order. Errors: Conflict (not that
    /// set).
    Result<void> reorder(const Session& session, std::optional<FaultKindId> group,
                         const std::vector<FaultKindId>& kinds);
    /// The shipped set, into a file that has none; does nothing in one that has. For init, demo and first
    /// start.
    Result<void> seed(const Session& session);

private:
    WriteGate& m_writes;
    ReadGate& m_reads;
};

} // namespace pd
