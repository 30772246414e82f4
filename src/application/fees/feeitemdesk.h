// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/fees/billingcommands.h"
#include "application/readgate.h"
#include "application/session.h"
#include "application/writegate.h"
#include "domain/fees/feeaccount.h"
#include "storage/fees/feeaccountstore.h"
#include "storage/fees/feeitemstore.h"

namespace pd {

/// What is charged, for how much and to whom (FEE-18, FEE-19, FEE-20). Nothing here changes what is posted:
/// charges keep what they were computed with. Reading needs ViewFees.
class FeeItemDesk {
public:
    FeeItemDesk(WriteGate& writes, ReadGate& reads) : m_writes(writes), m_reads(reads) {}

    Result<std::vector<FeeItem>> items(const Session& session, bool withInactive = false);
    Result<std::vector<FeeTariff>> tariffs(const Session& session, FeeItemId item);
    Result<std::vector<AssignmentRow>> assignments(const Session& session, FeeItemId item);
    /// Errors: those of checked(FeeItem), Duplicate ("name").
    Result<FeeItem> add(const Session& session, const FeeItem& item);
    /// Errors: as add(), NotFound, Conflict, InUse ("kind": it was charged already).
    Result<FeeItem> change(const Session& session, const FeeItem& item);
    /// The usual items of a property office into a file that has none, charged to the rooms they are for from
    /// the first of the year on; the prices are the office's.
    Result<void> seed(const Session& session);
    /// From a day on; closes the price before. Errors: those of repriced(), NotFound.
    Result<void> setPrice(const Session& session, FeeItemId item, std::optional<RoomUse> use,
                          const Date& from, Price price);
    /// Errors: those of checked(FeeAssignment), NotFound.
    Result<FeeAssignmentId> assign(const Session& session, FeeItemId item, const FeeAssignment& assignment);
    /// Errors: NotFound, DateOrder ("until": before it began), Conflict.
    Result<void> endAssignment(const Session& session, FeeItemId item, FeeAssignmentId id, const Date& until);

    Result<std::vector<ReductionRow>> reductions(const Session& session, bool withEnded = false);
    /// Approved by a second person. Errors: those of checked(FeeReduction), NotFound, NotPermitted (the
    /// approver has no ApproveMoney), OwnWork (approver and clerk are the same).
    Result<FeeReductionId> reduce(const Session& session, const FeeReduction& reduction,
                                  const Session& approver);
    /// Errors: NotFound, DateOrder ("until"), Conflict.
    Result<void> endReduction(const Session& session, FeeReductionId id, const Date& until);

    /// Of a room; made where it has none yet. Errors: NotFound.
    Result<FeeAccount> account(const Session& session, RoomId room);
    /// How the room pays (FEE-11); none: as each item says. Errors: NotFound, OutOfRange (Once), Conflict.
    Result<void> setAccountPeriod(const Session& session, const FeeAccount& account,
                                  std::optional<FeePeriod> period);
    /// The built-up area that held until a day. Errors: NotFound, OutOfRange ("builtArea").
    Result<void> setFormerArea(const Session& session, RoomId room, const FormerArea& former);

    [[nodiscard]] const Clock& clock() const noexcept { return m_writes.clock(); }

private:
    WriteGate& m_writes;
    ReadGate& m_reads;
};

} // namespace pd
