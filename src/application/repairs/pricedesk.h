// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/readgate.h"
#include "application/repairs/costcommands.h"
#include "application/session.h"
#include "application/writegate.h"
#include "domain/repairs/pricelist.h"

namespace pd {

/// The price list 修理价目 (FEE-20): what may be quoted on which day. Orders keep the prices they were
/// quoted.
class PriceDesk {
public:
    PriceDesk(WriteGate& writes, ReadGate& reads) : m_writes(writes), m_reads(reads) {}

    /// Needs ViewOrders.
    Result<PriceList> listOn(const Session& session, const Date& day);
    /// The item's prices of all times, the earliest first. Needs ViewOrders.
    Result<std::vector<ItemPrice>> pricesOf(const Session& session, PriceItemId item);
    /// Errors: Required, TooLong, OutOfRange, Duplicate (name and unit), DateOrder ("from": in the past).
    Result<PriceItem> add(const Session& session, const PriceItem& item, Price price, const Date& from);
    /// Everything but the price. Errors: as add(), NotFound, Conflict.
    Result<PriceItem> change(const Session& session, const PriceItem& item);
    /// Another price from a day on; none: no longer offered. Errors: NotFound, OutOfRange, DateOrder
    /// ("from").
    Result<void> setPrice(const Session& session, PriceItemId item, const Date& from,
                          const std::optional<Price>& price);
    /// A new edition: every item on the list of that day gets a price that begins on it, the changed ones
    /// theirs, the others the one they have; all or nothing. Errors: as setPrice(), Required ("items": the
    /// list is empty).
    Result<void> revise(const Session& session, const Date& from, const std::vector<PriceChange>& changes);
    /// The shipped list from the first day of this month on, into a file that has none. For demo and first
    /// start.
    Result<void> seed(const Session& session);

    [[nodiscard]] const Clock& clock() const noexcept { return m_writes.clock(); }

private:
    WriteGate& m_writes;
    ReadGate& m_reads;
};

} // namespace pd
