// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calls/callrules.h"
#include "storage/unitofwork.h"

#include <span>
#include <vector>

namespace pd {

/// A record of the past with all that happened to it, for the demo estate.
struct PastCall {
    Call call; ///< id and number are given by the store
    std::vector<CallEvent> events;
};

/// Writes the call book: row, events and search index together. All members throw StorageError.
class CallStore {
public:
    explicit CallStore(UnitOfWork& unit) : m_unit(unit) {}

    /// Gives id and number "LD-…" of the present month and audits. Gives the record as it now stands.
    Call insert(const CallStep& step);
    /// `before` is the record as it was read. Audits what differs. Errors: Conflict.
    Result<Call> update(const Call& before, const CallStep& step);
    /// Many at once, one audit entry: numbers by the day they were taken, in the order given, which is that
    /// of taking.
    void insertPast(std::span<const PastCall> calls);

private:
    void insertRow(Call& call);
    void insertEvent(CallId id, const CallEvent& event);

    UnitOfWork& m_unit;
};

} // namespace pd
