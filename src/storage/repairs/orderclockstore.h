// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/clockmarks.h"
#include "storage/unitofwork.h"

namespace pd {

/// Notes which warnings were given, which limits were missed, and whether somebody came in time.
class OrderClockStore {
public:
    explicit OrderClockStore(UnitOfWork& unit) : m_unit(unit) {}
    /// Adds the mark or writes over the one of the same run. Throws StorageError.
    void put(const ClockMark& mark);
    /// Judges the first arrival by the rules of this moment, in the transaction that notes it (KPI-07);
    /// nothing where nobody has come. Throws StorageError.
    void judge(const ServiceOrder& order, const std::vector<OrderEvent>& events, const ClockRules& rules);

private:
    UnitOfWork& m_unit;
};

} // namespace pd
