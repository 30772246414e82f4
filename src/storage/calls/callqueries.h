// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/calls/calllist.h"
#include "storage/sql/connection.h"

#include <variant>

namespace pd {

/// Reads the call book. No list walks the history. Where one answer needs several selects, a caller who wants
/// them to agree opens a read transaction. All throw StorageError.
class CallQueries {
public:
    CallQueries(Connection& connection, const Clock& clock) : m_connection(connection), m_clock(clock) {}

    std::optional<Call> call(CallId id);
    std::optional<CallDetails> details(CallId id);
    CallPage page(const CallFilter& filter, std::optional<CallId> before, int rows);
    CallCounts counts();
    CallDay day(const Date& date);
    /// The record that led to the order; where there are several, the first one.
    std::optional<CallId> ofOrder(OrderId order);
    /// Active colleagues with a login, by name.
    std::vector<Colleague> colleagues();

    /// One select with its parameters.
    struct Select {
        QString sql;
        std::vector<std::variant<std::int64_t, QString>> parameters;
    };
    /// The select behind page(), for tests of its plan; nothing: no record can match.
    std::optional<Select> selectOf(const CallFilter& filter, std::optional<CallId> before, int rows);

private:
    Connection& m_connection;
    const Clock& m_clock;
};

} // namespace pd
