// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/changes.h"
#include "application/command.h"
#include "application/session.h"
#include "base/clock.h"
#include "base/log.h"
#include "base/result.h"
#include "storage/unitofwork.h"

#include <exception>
#include <functional>

namespace pd {

/// Turns a storage exception into an Error and logs it once.
Error errorOf(const std::exception& exception, const char* where);

/// The only way to change anything: permission → BEGIN IMMEDIATE → body → at least one audit entry → commit →
/// publish. A body that returns an Error, throws or leaves no audit entry changes nothing.
class WriteGate {
public:
    WriteGate(Connection& connection, const Clock& clock, Changes& changes);

    /// `body(UnitOfWork&)` gives Result<T>. Errors: NotPermitted, Storage…, Internal (no audit entry), or the
    /// body's.
    template <class Body>
    auto run(const Session& session, const Command& command, Body body)
        -> std::invoke_result_t<Body, UnitOfWork&>
    {
        if (auto refused = refusal(session, command)) {
            return *refused;
        }
        try {
            Transaction transaction(m_connection);
            UnitOfWork unit = begin(session, command);
            auto result = body(unit);
            if (!result) {
                return result;
            }
            if (auto unaudited = finish(unit, transaction, command)) {
                return *unaudited;
            }
            publish(unit);
            return result;
        } catch (const std::exception& exception) {
            return errorOf(exception, command.id);
        }
    }

    [[nodiscard]] const Clock& clock() const noexcept { return m_clock; }

private:
    static std::optional<Error> refusal(const Session& session, const Command& command);
    UnitOfWork begin(const Session& session, const Command& command);
    static std::optional<Error> finish(UnitOfWork& unit, Transaction& transaction, const Command& command);
    void publish(const UnitOfWork& unit);

    Connection& m_connection;
    const Clock& m_clock;
    Changes& m_changes;
};

} // namespace pd
