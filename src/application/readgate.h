// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/writegate.h"

namespace pd {

/// Reads that need a right. What leaves a trace (a revealed phone number, an export) goes through traced().
class ReadGate {
public:
    ReadGate(Connection& connection, WriteGate& writes) : m_connection(connection), m_writes(writes) {}

    /// `body(Connection&)` gives Result<T>. Errors: NotPermitted, Storage…, or the body's.
    template <class Body>
    auto run(const Session& session, Permission permission, Body body)
        -> std::invoke_result_t<Body, Connection&>
    {
        if (!session.may(permission)) {
            return error(ErrorCode::NotPermitted, {}, {code(permission).toStdString()});
        }
        try {
            return body(m_connection);
        } catch (const std::exception& exception) {
            return errorOf(exception, "read");
        }
    }

    /// Like run(), and leaves an audit entry naming `subject` before anything is given out.
    template <class Body>
    auto traced(const Session& session, const Command& command, const QString& subject, Body body)
        -> std::invoke_result_t<Body, Connection&>
    {
        using Outcome = std::invoke_result_t<Body, Connection&>;
        return m_writes.run(session, command, [&](UnitOfWork& unit) -> Outcome {
            auto result = body(unit.connection());
            if (result) {
                unit.audit(subject, {}, {{QStringLiteral("seen"), true}});
            }
            return result;
        });
    }

private:
    Connection& m_connection;
    WriteGate& m_writes;
};

} // namespace pd
