// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/slipbook.h"
#include "storage/unitofwork.h"

namespace pd {

/// Writes the books of the slips; rows are only ever added, each with its audit entry. All members throw
/// StorageError.
class SlipBookStore {
public:
    explicit SlipBookStore(UnitOfWork& unit) : m_unit(unit) {}

    /// Also an event of the order. Precondition for all entries: checked() has passed them.
    SlipChase addChase(const ServiceOrder& order, const ChaseEntry& entry);
    /// The technician has taken the slip (REP-57): an event of the order.
    void explain(const QString& number, const QString& reason);
    /// Precondition: the number is new.
    void addBlank(const BlankEntry& entry, const std::optional<OrderId>& order);
    /// Precondition: the day is not signed off.
    void signOff(const DayNumbers& numbers, const SignEntry& entry);
    /// Precondition: the month is not bound.
    void bind(const MonthNumbers& numbers, const Date& boundOn, const SignEntry& entry);

private:
    void addEvent(OrderId order, OrderEventKind kind, Timestamp at, const std::optional<StaffId>& technician,
                  const QString& note);

    UnitOfWork& m_unit;
};

} // namespace pd
