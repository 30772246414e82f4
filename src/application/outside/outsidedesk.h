// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/outside/outsidecommands.h"
#include "application/readgate.h"
#include "application/session.h"
#include "application/writegate.h"
#include "domain/outside/outsideparty.h"
#include "domain/outside/warranty.h"
#include "domain/repairs/faultkind.h"

#include <map>

namespace pd {

/// A fault of a room at intake (REP-04): in warranty or not, and whose duty it is.
struct WarrantyAdvice {
    WarrantyAnswer answer;
    std::optional<OutsideParty> responsible; ///< in warranty: who has to be told first
    std::optional<OutsideParty> developer;   ///< who bears the cost, if that is another one
};

/// Which part of the warranty a kind or group of faults belongs to.
struct FaultPart {
    FaultKind kind;
    bool own = false;                 ///< set for the kind itself; else it goes with its group
    std::optional<WarrantyPart> part; ///< that counts; none: no warranty of its own
};

/// Outside units, and what they answer for. Errors of all besides those named: NotPermitted, Storage….
class OutsideDesk {
public:
    OutsideDesk(WriteGate& writes, ReadGate& reads) : m_writes(writes), m_reads(reads) {}

    /// Those in use first. Needs ViewOrders: everybody who takes a call may look up the phone (REP-07).
    Result<std::vector<OutsideParty>> parties(const Session& session, bool withInactive = false);
    /// Errors: those of checked(), Duplicate (name).
    Result<OutsideParty> add(const Session& session, const OutsideParty& party);
    /// Errors: those of add(), NotFound, Conflict.
    Result<OutsideParty> change(const Session& session, const OutsideParty& party);

    /// Groups, each followed by its kinds.
    Result<std::vector<FaultPart>> faultParts(const Session& session);
    /// `own` false: the kind goes with its group. Errors: NotFound.
    Result<void> mapFault(const Session& session, FaultKindId kind, bool own,
                          std::optional<WarrantyPart> part);

    /// At intake, as of `day`. Errors: NotFound (room).
    Result<WarrantyAdvice> advice(const Session& session, RoomId room, FaultKindId fault, const Date& day);

    [[nodiscard]] const Clock& clock() const noexcept { return m_writes.clock(); }

private:
    WriteGate& m_writes;
    ReadGate& m_reads;
};

} // namespace pd
