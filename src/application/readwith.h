// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/readgate.h"
#include "application/session.h"

#include <type_traits>

namespace pd {

namespace readwith {

template <class T>
struct Outcome {
    using Type = Result<T>;
};
template <class T>
struct Outcome<Result<T>> {
    using Type = Result<T>;
};
template <class Body, class Queries>
using OutcomeOf = typename Outcome<std::invoke_result_t<Body, Queries&>>::Type;

} // namespace readwith

/// Gives `body` queries that see one state of the file. What it returns becomes a Result, if it is none.
template <class Queries, class Body>
readwith::OutcomeOf<Body, Queries> readWith(ReadGate& reads, const Session& session, Permission permission,
                                            Body body)
{
    using Outcome = readwith::OutcomeOf<Body, Queries>;
    return reads.run(session, permission, [&](Connection& connection) -> Outcome {
        const Transaction reading(connection, Transaction::Kind::Read);
        Queries queries(connection);
        return body(queries);
    });
}
/// The same with queries that ask the clock.
template <class Queries, class Body>
readwith::OutcomeOf<Body, Queries> readWith(ReadGate& reads, const Session& session, Permission permission,
                                            const Clock& clock, Body body)
{
    using Outcome = readwith::OutcomeOf<Body, Queries>;
    return reads.run(session, permission, [&](Connection& connection) -> Outcome {
        const Transaction reading(connection, Transaction::Kind::Read);
        Queries queries(connection, clock);
        return body(queries);
    });
}

} // namespace pd
