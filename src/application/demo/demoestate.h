// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/datafile.h"

#include <cstdint>
#include <functional>
#include <memory>

namespace pd {

/// How large the demonstration estate is. Benchmarks ask for more than a visitor sees.
struct DemoSize {
    int rooms = 600;
    int orders = 1200;
    int days = 90; ///< of history before now
    std::uint64_t seed = 20261121;
};

/// What a visitor types at the login of a demonstration estate.
struct DemoLogin {
    QString login;
    QString password;
};
DemoLogin demoVisitor();

/// Creates a file with three buildings (more for many rooms), people, staff and three months of orders;
/// marked as a demonstration on every screen and paper. `progress(done, total)` counts orders. Errors:
/// FileExists, Storage….
Result<std::unique_ptr<DataFile>> createDemoEstate(const QString& path, const DemoSize& size,
                                                   const Clock& clock,
                                                   const std::function<void(int, int)>& progress = {});

} // namespace pd
