// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fees/billingrun.h"
#include "storage/unitofwork.h"

namespace pd {

/// Reads billing runs and what they are computed from. Throws StorageError.
class BillingQueries {
public:
    explicit BillingQueries(Connection& connection) : m_connection(connection) {}

    /// Items, prices, rooms … of the scope; rooms in the order of the route.
    BillingInputs inputs(const RunScope& scope);
    std::optional<BillingRun> run(BillingRunId id);
    /// The newest first.
    std::vector<BillingRun> runs(int most);
    /// The lines a run posted, in the order of the route; reversals left out.
    std::vector<RunLine> posted(BillingRunId id);
    /// Text of a charge of the run of which something is paid, credited or set off; none: nothing.
    std::optional<QString> touched(BillingRunId id);

private:
    Connection& m_connection;
};

/// Writes billing runs. Throws StorageError.
class BillingStore {
public:
    explicit BillingStore(UnitOfWork& unit) : m_unit(unit) {}

    /// A new run with its number.
    BillingRun insert(const RunScope& scope, const RunTotals& totals);
    /// Back to previewed with other totals, by the present actor. Errors: Conflict.
    Result<void> recompute(const BillingRun& run, const RunTotals& totals);
    /// Checked, Posted, Reversed or Dropped by the present actor, now. Errors: Conflict.
    Result<void> advance(const BillingRun& run, BillingState state, const QString& reason = {});
    /// Takes every line back that is not yet; how many. Precondition: touched() gave none.
    int reverseLines(const BillingRun& run, const QString& reason);

private:
    void audit(const BillingRun& run, const QJsonObject& after);

    UnitOfWork& m_unit;
};

} // namespace pd
