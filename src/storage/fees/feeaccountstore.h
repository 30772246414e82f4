// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fees/feeaccount.h"
#include "domain/fees/feeterms.h"
#include "storage/unitofwork.h"

#include <vector>

namespace pd {

/// A reduction with the names in it.
struct ReductionRow {
    FeeReduction reduction;
    QString roomCode;
    QString itemName; ///< empty: every item
    QString approver;
    QString askedBy; ///< login
};

/// Reads accounts of rooms, reductions and former areas. Throws StorageError.
class FeeAccountQueries {
public:
    explicit FeeAccountQueries(Connection& connection) : m_connection(connection) {}

    std::optional<FeeAccount> account(RoomId room);
    /// The latest first; those that ended before `day` only on request.
    std::vector<ReductionRow> reductions(const Date& day, bool withEnded);
    std::optional<ReductionRow> reduction(FeeReductionId id);
    std::vector<FormerArea> formerAreas(RoomId room);

private:
    Connection& m_connection;
};

/// Writes them and audits. Throws StorageError.
class FeeAccountStore {
public:
    explicit FeeAccountStore(UnitOfWork& unit) : m_unit(unit) {}

    /// Gives every room without one its account; how many.
    int openAccounts();
    /// Errors: Conflict, NotFound.
    Result<void> setPeriod(const FeeAccount& account, std::optional<FeePeriod> period);
    FeeReductionId reduce(const FeeReduction& reduction, StaffId approver);
    /// The last day. Errors: Conflict.
    Result<void> endReduction(const FeeReduction& reduction, const Date& until);
    /// The area that held until that day; the same day again replaces it.
    void setFormerArea(RoomId room, const FormerArea& former);

private:
    UnitOfWork& m_unit;
};

} // namespace pd
