// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/readgate.h"
#include "application/repairs/costcommands.h"
#include "application/session.h"
#include "application/writegate.h"
#include "domain/repairs/ordercosts.h"

#include <functional>

namespace pd {

/// A line told to the customer: from the price list of the day, or free.
struct QuoteEntry {
    std::optional<PriceItemId> item;
    Area quantity;
    // A free line only:
    QString name;
    QString unit;
    CostKind kind = CostKind::Service;
    Price price;
    QString reason; ///< why the price list does not do
};
struct PartEntry {
    std::optional<StockItemId> item;
    Area quantity;
};
struct MoneyEntry {
    std::optional<Money> amount;
    std::optional<PayMethod> method;
    QString note;
};

/// What an order costs: quote, material, labour, approvals, money handed in. Changes need the version that
/// was on the screen. Further errors: NotFound, Conflict, NotPermitted, Storage….
class OrderCostDesk {
public:
    OrderCostDesk(WriteGate& writes, ReadGate& reads) : m_writes(writes), m_reads(reads) {}

    /// Needs ViewOrders.
    Result<OrderCosts> costs(const Session& session, OrderId id);
    /// REP-05, REP-06: the sum of the lines becomes the expected cost. `consent`: the customer's agreement to
    /// the new sum, needed once the order is dispatched and gets dearer (REP-38, FEE-27). A free line needs
    /// ManagePrices. Errors: NotFound ("priceItem": not on the list of today), ReasonRequired, and those of
    /// checked(CostLine) and costed().
    Result<ServiceOrder> quote(const Session& session, OrderId id, int version,
                               const std::vector<QuoteEntry>& entries,
                               const std::optional<ConsentEntry>& consent = std::nullopt);
    /// A quoted line, or a part that goes back to the stock (A34). Errors: as takenBack().
    Result<ServiceOrder> takeBack(const Session& session, OrderId id, int version, OrderLineId line,
                                  Area quantity, const QString& reason);
    /// Company's material from the repair stock (REP-49, STK-22), in one transaction. Errors: StockShort,
    /// OrderTransition (not dispatched yet, or returned), ConsentRequired.
    Result<ServiceOrder> issue(const Session& session, OrderId id, int version, const PartEntry& entry,
                               const std::optional<ConsentEntry>& consent = std::nullopt);
    /// The order waits for material and a note goes to whoever buys it (STK-23). Errors: as putOnWait(),
    /// OutOfRange ("quantity").
    Result<ServiceOrder> request(const Session& session, OrderId id, int version, const PartEntry& entry,
                                 const std::optional<Timestamp>& promisedAt);
    /// Errors: TechnicianRequired, UnknownChoice, TimeOrder, OutOfRange.
    Result<void> addLabour(const Session& session, OrderId id, const std::optional<StaffId>& technician,
                           Timestamp from, Timestamp until);
    Result<void> strike(const Session& session, OrderId id, LabourId labour);
    /// REP-48, REP-63. Errors: as checked(OrderCheck), Conflict.
    Result<void> setCheck(const Session& session, OrderId id, const OrderCheck& check);
    /// `approver` is the session of who typed login and password just now; the approval is that person's act.
    /// Errors: ReasonRequired, OutOfRange ("charge": needs no approval).
    Result<Approval> approve(const Session& session, const Session& approver, OrderId id, Money charge,
                             const QString& reason);
    /// FEE-22. Errors: Required ("amount", "method"), OutOfRange ("amount": more than is missing), NotFound
    /// ("charge": nothing was charged).
    Result<void> handIn(const Session& session, OrderId id, const MoneyEntry& entry);
    /// Needs ViewOrders.
    Result<MoneyDay> moneyOf(const Session& session, const Date& date);

    [[nodiscard]] const Clock& clock() const noexcept { return m_writes.clock(); }

private:
    Result<ServiceOrder>
    change(const Session& session, const Command& command, OrderId id, int version,
           const std::function<Result<ServiceOrder>(UnitOfWork&, const ServiceOrder&)>& body);

    WriteGate& m_writes;
    ReadGate& m_reads;
};

} // namespace pd
