// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/readgate.h"
#include "application/repairs/costcommands.h"
#include "application/session.h"
#include "application/writegate.h"
#include "domain/repairs/repairstock.h"

namespace pd {

/// The repair stock 维修材料. What leaves it for an order, and what comes back from one, is OrderCostDesk's.
class StockDesk {
public:
    StockDesk(WriteGate& writes, ReadGate& reads) : m_writes(writes), m_reads(reads) {}

    /// By name. Needs ViewOrders.
    Result<StockList> list(const Session& session, bool withInactive = false);
    /// The latest first. Needs ViewOrders.
    Result<std::vector<StockMovement>> movements(const Session& session, StockItemId item, int rows = 50);
    /// With nothing on hand. Errors: Required, TooLong, OutOfRange, Duplicate (name, specification, model).
    Result<StockItem> add(const Session& session, const StockItem& item);
    /// What is on hand stays; orders keep their prices. Errors: as add(), NotFound, Conflict.
    Result<StockItem> change(const Session& session, const StockItem& item);
    /// Goods come in (STK-14); what orders waited for is settled. Errors: NotFound, OutOfRange ("quantity").
    Result<StockItem> receive(const Session& session, StockItemId item, Area quantity, const QString& note);
    /// What was found when counting (STK-17). `book` is what the person was shown: Conflict where it has
    /// moved since. Errors: NotFound, OutOfRange, ReasonRequired (it differs from the book), Conflict.
    Result<StockItem> count(const Session& session, StockItemId item, Area book, Area found,
                            const QString& reason);

    [[nodiscard]] const Clock& clock() const noexcept { return m_writes.clock(); }

private:
    WriteGate& m_writes;
    ReadGate& m_reads;
};

} // namespace pd
