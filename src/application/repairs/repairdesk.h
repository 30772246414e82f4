// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/readgate.h"
#include "application/repairs/repairscommands.h"
#include "application/session.h"
#include "application/writegate.h"
#include "domain/calls/callwords.h"
#include "domain/repairs/deadlines.h"
#include "domain/repairs/orderlist.h"
#include "domain/repairs/orderrules.h"

namespace pd {

/// Everything people do with service orders. Changes need the version that was on the screen: Conflict means
/// that somebody else was faster. Further errors: those of the rule of the same name in
/// domain/repairs/orderrules.h, NotFound, NotPermitted, Storage….
class RepairDesk {
public:
    RepairDesk(WriteGate& writes, ReadGate& reads) : m_writes(writes), m_reads(reads) {}

    /// Gives the order its number (REP-01, REP-29) and a place in the call book (REP-02): `call` is the
    /// record that it comes from, where there is one already. `reportedAt`: none means now. Errors besides:
    /// NotFound ("call"), CallHasOrder.
    Result<ServiceOrder> registerOrder(const Session& session, const OrderIntake& intake,
                                       std::optional<Timestamp> reportedAt = std::nullopt,
                                       std::optional<CallId> call = std::nullopt);
    Result<ServiceOrder> correct(const Session& session, OrderId id, int version, const OrderIntake& intake);
    Result<ServiceOrder> recordConsent(const Session& session, OrderId id, int version,
                                       const ConsentEntry& entry);
    /// Errors besides: AppointmentTaken (REP-12) and DaySaturated (REP-17) where the entry gives no reason.
    Result<ServiceOrder> dispatch(const Session& session, OrderId id, int version,
                                  const DispatchEntry& entry);
    /// Another technician or time; from waiting, back to dispatched.
    Result<ServiceOrder> redispatch(const Session& session, OrderId id, int version,
                                    const DispatchEntry& entry);
    Result<ServiceOrder> recordArrival(const Session& session, OrderId id, int version,
                                       const ArrivalEntry& entry);
    Result<ServiceOrder> putOnWait(const Session& session, OrderId id, int version, const WaitEntry& entry);
    Result<ServiceOrder> finish(const Session& session, OrderId id, int version, const FinishEntry& entry);
    /// An order whose work is not recorded yet is finished and returned in one go, which needs both rights.
    /// Errors besides: Required (doneAt of such an order).
    Result<ServiceOrder> returnSlip(const Session& session, OrderId id, int version,
                                    const ReturnEntry& entry);
    Result<ServiceOrder> close(const Session& session, OrderId id, int version, const QString& note = {});
    Result<ServiceOrder> cancel(const Session& session, OrderId id, int version, const QString& reason);
    /// Counts a print of the slip; call it before printing. From the second one on it needs ReprintSlip
    /// (REP-30). Errors: OrderTransition (a cancelled order has no slip).
    Result<SlipPrinting> slipPrinted(const Session& session, OrderId id);

    /// dispatch() or redispatch() as part of a larger write.
    static Result<ServiceOrder> dispatchIn(UnitOfWork& unit, OrderAction action, OrderId id, int version,
                                           const DispatchEntry& entry);

    /// What this person may do with this order now, in the order of the enum.
    [[nodiscard]] static std::vector<OrderAction> allowedActions(const ServiceOrder& order,
                                                                 const Session& session);

    Result<OrderDetails> order(const Session& session, OrderId id);
    /// By whole number or last digits, the newest where several end so. Errors: NotFound.
    Result<OrderDetails> findByNumber(const Session& session, const QString& typed);
    /// Newest first, at most OrderPage::largest rows.
    Result<OrderPage> page(const Session& session, const OrderFilter& filter,
                           std::optional<OrderCursor> after = std::nullopt, int rows = OrderPage::largest);
    Result<OrderCounts> counts(const Session& session);
    /// REP-22, REP-72.
    Result<DispatchBoard> board(const Session& session, const Date& date);
    /// The room's open orders and its last ones, newest first, at most `rows`.
    Result<std::vector<OrderRow>> ordersOfRoom(const Session& session, RoomId room, int rows = 5);
    /// REP-31.
    Result<OrderNumberCheck> numbersOf(const Session& session, const Date& date);

    [[nodiscard]] const Clock& clock() const noexcept { return m_writes.clock(); }

private:
    using Rule = std::function<Result<OrderStep>(UnitOfWork&, const ServiceOrder&)>;
    using Afterwards = std::function<Result<ServiceOrder>(UnitOfWork&, const Result<ServiceOrder>&)>;
    /// `first` is carried out before where the state does not allow the action yet.
    Result<ServiceOrder> change(const Session& session, OrderAction action, OrderId id, int version,
                                const Rule& rule, const Afterwards& afterwards = {}, const Rule& first = {});
    static Result<ServiceOrder> changeIn(UnitOfWork& unit, OrderAction action, OrderId id, int version,
                                         const Rule& rule, const Afterwards& afterwards = {},
                                         const Rule& first = {});
    Result<ServiceOrder> dispatchTo(const Session& session, OrderAction action, OrderId id, int version,
                                    const DispatchEntry& entry);

    WriteGate& m_writes;
    ReadGate& m_reads;
};

} // namespace pd
