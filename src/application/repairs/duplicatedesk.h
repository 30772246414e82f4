// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/readgate.h"
#include "application/repairs/intakecommands.h"
#include "application/session.h"
#include "application/writegate.h"
#include "domain/repairs/duplicates.h"
#include "domain/repairs/orderkin.h"
#include "domain/repairs/ordermerge.h"

#include <map>

namespace pd {

/// Reports of what was reported already: found while the caller speaks, added to the order as a reminder, or
/// merged afterwards. Errors besides those named: NotFound, NotPermitted, Storage….
class DuplicateDesk {
public:
    DuplicateDesk(WriteGate& writes, ReadGate& reads) : m_writes(writes), m_reads(reads) {}

    /// What stands beside the form. Needs ViewOrders.
    Result<DuplicateFindings> look(const Session& session, const ReportSoFar& report);
    /// What belongs to an order beside itself.
    Result<OrderKin> kin(const Session& session, OrderId order);
    /// For the lists; orders without a mark are left out.
    Result<std::map<OrderId, OrderMark>> marks(const Session& session, const std::vector<OrderId>& orders);
    /// Where the order went, if it was merged; itself otherwise.
    Result<OrderId> survivor(const Session& session, OrderId order);

    /// The order that was asked after, and how often that makes it.
    struct Reminded {
        ServiceOrder order;
        int times = 0;
    };
    /// Of a merged order: at the one it was merged into. The call is in the book, settled by that order
    /// (LOG-12). Errors: OrderTransition (not open), TooLong, CallHasOrder.
    Result<Reminded> remind(const Session& session, OrderId order, const ReminderEntry& entry);

    /// Of a merge or its undoing: the order that went away or came back, and the other one.
    struct Merged {
        ServiceOrder away;
        ServiceOrder survivor;
    };
    /// `version` is that of `away` on the screen. A merged target stands for the one it was merged into.
    /// Errors: AlreadyMerged, SameRecord, OrderTransition, Conflict.
    Result<Merged> merge(const Session& session, OrderId away, int version, OrderId into);
    /// By number or its last digits. Errors: NotFound ("orderNumber") and those of merge().
    Result<Merged> merge(const Session& session, OrderId away, int version, const QString& typedTarget);
    /// Errors: NotFound (not merged), OrderTransition (the other one has ended).
    Result<Merged> unmerge(const Session& session, OrderId away);

    [[nodiscard]] const Clock& clock() const noexcept { return m_writes.clock(); }

private:
    WriteGate& m_writes;
    ReadGate& m_reads;
};

} // namespace pd
