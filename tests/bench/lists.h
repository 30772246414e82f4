// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/bench.h"
#include "bench/replay.h"

namespace pd::bench {

/// Medians, milliseconds.
struct Times {
    double program;
    double floor; ///< the same SQL through the C API
};

/// The program's reading and its floor in turns.
template <class Action>
Times timesOf(DataFile& file, Action action)
{
    constexpr int repetitions = 61;
    const Floor floor(file.path().toStdString());
    const Replay replay(floor, queriesOf(file, action));
    Sample program;
    Sample replayed;
    for (int i = 0; i < repetitions; ++i) {
        program.time(action);
        replayed.time([&] { replay.run(); });
    }
    return {program.quantile(0.5), replayed.quantile(0.5)};
}

/// Two lines of the table: with few and with many `rows` ("orders", "calls") stored.
inline void addGrowth(Table& table, const std::string& what, const std::string& rows, const Estates& estates,
                      const Times& few, const Times& many)
{
    const std::string named = what + ", ";
    table.add({"P3", named + std::to_string(estates.smallOrders) + ' ' + rows, few.program, "ms", few.floor,
               "<= 100 ms", few.program <= 100});
    table.add({"P3", named + std::to_string(estates.largeOrders) + ' ' + rows, many.program, "ms", many.floor,
               "<= 100 ms, <= 1.2 x few", many.program <= 100 && many.program <= 1.2 * few.program});
}

} // namespace pd::bench
