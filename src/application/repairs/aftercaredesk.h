// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/outside/outsidecommands.h"
#include "application/readgate.h"
#include "application/session.h"
#include "application/writegate.h"
#include "domain/repairs/aftercare.h"

namespace pd {

/// What follows a repair: rework, what the technician wrote down, where the copies went, the repair card.
/// Further errors: those of the rules in domain/repairs/aftercare.h, NotFound, Conflict, NotPermitted,
/// Storage….
class AfterCareDesk {
public:
    AfterCareDesk(WriteGate& writes, ReadGate& reads) : m_writes(writes), m_reads(reads) {}

    /// Everything of one order for its panel.
    Result<AfterCare> of(const Session& session, OrderId order);

    /// A new order, linked, free of charge, with a place in the call book; a returned original is closed by
    /// it (REP-55). `version` is that of the original.
    Result<ServiceOrder> rework(const Session& session, OrderId original, int version, const QString& reason);
    /// REP-61. completion.version is the one that was on the screen.
    Result<OrderCompletion> complete(const Session& session, OrderId order,
                                     const OrderCompletion& completion);
    /// REP-52. Errors besides: AlreadyDone.
    Result<SlipFiling> file(const Session& session, OrderId order, const SlipFiling& filing);

    /// REP-53.
    Result<RepairCard> card(const Session& session, RoomId room, int rows = RepairCard::largest);

    [[nodiscard]] const Clock& clock() const noexcept { return m_writes.clock(); }

private:
    WriteGate& m_writes;
    ReadGate& m_reads;
};

} // namespace pd
