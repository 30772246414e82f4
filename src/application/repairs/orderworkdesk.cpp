// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/repairs/ordercostdesk.h"

#include "application/repairs/orderentering.h"
#include "domain/yuan.h"
#include "storage/repairs/ordercoststore.h"
#include "storage/repairs/serviceorderqueries.h"
#include "storage/repairs/serviceorderstore.h"

namespace pd {

// Labour, checks, approvals and money; the lines are in ordercostdesk.cpp.

namespace {

constexpr int longestReason = 200;

/// Errors: NotFound, OrderTransition (the slip is back, or the order has ended).
Result<ServiceOrder> workableOrder(UnitOfWork& unit, OrderId id)
{
    auto order = orderOf(unit, id);
    if (order && !isUnfinished(order->state) && order->state != OrderState::Done) {
        return error(ErrorCode::OrderTransition, "state", {code(order->state).toStdString(), "costs"});
    }
    return order;
}

Result<void> tell(UnitOfWork& unit, const ServiceOrder& order, OrderEventKind kind, const QString& words)
{
    const auto stored = ServiceOrderStore(unit).update(order, noted(unit, order, kind, words));
    return stored ? Result<void>() : Result<void>(stored.error());
}

QString withSign(Money amount)
{
    return QStringLiteral("¥") + yuan(amount);
}

} // namespace

Result<void> OrderCostDesk::addLabour(const Session& session, OrderId id,
                                      const std::optional<StaffId>& technician, Timestamp from,
                                      Timestamp until)
{
    return m_writes.run(session, recordLabour, [&](UnitOfWork& unit) -> Result<void> {
        const auto order = workableOrder(unit, id);
        if (!order) {
            return order.error();
        }
        if (!technician) {
            return error(ErrorCode::TechnicianRequired, "technician");
        }
        if (!ServiceOrderQueries(unit.connection(), unit.clock()).isActiveTechnician(*technician)) {
            return error(ErrorCode::UnknownChoice, "technician");
        }
        const auto interval = checked(LabourInterval{*technician, from, until}, unit.now());
        if (!interval) {
            return interval.error();
        }
        OrderCostStore(unit, *order).add(*interval);
        return {};
    });
}

Result<void> OrderCostDesk::strike(const Session& session, OrderId id, LabourId labour)
{
    return m_writes.run(session, strikeLabour, [&](UnitOfWork& unit) -> Result<void> {
        const auto order = workableOrder(unit, id);
        if (!order) {
            return order.error();
        }
        if (!OrderCostStore(unit, *order).strike(labour)) {
            return error(ErrorCode::NotFound, "labour");
        }
        return {};
    });
}

Result<void> OrderCostDesk::setCheck(const Session& session, OrderId id, const OrderCheck& check)
{
    return m_writes.run(session, recordCheck, [&](UnitOfWork& unit) -> Result<void> {
        const auto order = workableOrder(unit, id);
        if (!order) {
            return order.error();
        }
        const auto sound = checked(check);
        if (!sound) {
            return sound.error();
        }
        return OrderCostStore(unit, *order).set(*sound);
    });
}

Result<Approval> OrderCostDesk::approve(const Session& session, const Session& approver, OrderId id,
                                        Money charge, const QString& reason)
{
    return m_writes.run(approver, approveCharge, [&](UnitOfWork& unit) -> Result<Approval> {
        const auto order = workableOrder(unit, id);
        if (!order) {
            return order.error();
        }
        if (!approver.staff) {
            return error(ErrorCode::NotLoggedIn);
        }
        const Money sum = order->intake.expected.value_or(charge);
        const auto needed = approvalNeeded(*order, sum, charge);
        if (!needed || charge < Money()) {
            return error(ErrorCode::OutOfRange, "charge", {"0.00", sum.toString()});
        }
        const QString why = reason.trimmed();
        if (why.isEmpty()) {
            return error(ErrorCode::ReasonRequired, "reason");
        }
        if (why.size() > longestReason) {
            return error(ErrorCode::TooLong, "reason", {std::to_string(longestReason)});
        }
        const Approval approval{*needed,         sum,           charge,        why,
                                *approver.staff, approver.name, session.login, unit.now()};
        OrderCostStore(unit, *order).add(approval);
        const QString note = QStringLiteral("%1 → %2 · %3").arg(withSign(sum), withSign(charge), why);
        if (const auto stored = tell(unit, *order, OrderEventKind::DiscountApproved, note); !stored) {
            return stored.error();
        }
        return approval;
    });
}

Result<void> OrderCostDesk::handIn(const Session& session, OrderId id, const MoneyEntry& entry)
{
    return m_writes.run(session, handInMoney, [&](UnitOfWork& unit) -> Result<void> {
        const auto order = orderOf(unit, id);
        if (!order) {
            return order.error();
        }
        const auto charge = OrderCostQueries(unit.connection(), unit.clock()).charge(id);
        if (!charge) {
            return error(ErrorCode::NotFound, "charge");
        }
        if (!entry.amount) {
            return error(ErrorCode::Required, "amount");
        }
        if (*entry.amount <= Money() || *entry.amount > charge->missing()) {
            return error(ErrorCode::OutOfRange, "amount", {"0.01", charge->missing().toString()});
        }
        if (!entry.method) {
            return error(ErrorCode::Required, "method");
        }
        MoneyHandedIn money;
        money.amount = *entry.amount;
        money.method = *entry.method;
        money.technician = order->technician;
        money.note = entry.note.trimmed();
        if (money.note.size() > longestReason) {
            return error(ErrorCode::TooLong, "note", {std::to_string(longestReason)});
        }
        OrderCostStore(unit, *order).add(money);
        return tell(unit, *order, OrderEventKind::MoneyHandedIn, withSign(money.amount));
    });
}

Result<MoneyDay> OrderCostDesk::moneyOf(const Session& session, const Date& date)
{
    return m_reads.run(session, Permission::ViewOrders, [&](Connection& connection) -> Result<MoneyDay> {
        const Transaction reading(connection, Transaction::Kind::Read);
        return OrderCostQueries(connection, clock()).moneyOf(date);
    });
}

} // namespace pd
