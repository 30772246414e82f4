// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace pd {

/// What a committed change was about; open lists refresh when a topic of theirs comes by.
enum class Topic {
    Registry,
    Orders,
    FaultKinds,
    Staff,
    Settings,
    Calls,
    Prices,
    Stock,
    Outside,
    Incidents,
    Slips,
    FeeItems,
    Charges,
    Receipts,
    Shifts
};

} // namespace pd
