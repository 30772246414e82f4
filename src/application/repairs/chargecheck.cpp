// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/repairs/chargecheck.h"

#include "application/fees/ordercharges.h"
#include "domain/staff/permission.h"
#include "storage/repairs/ordercoststore.h"

#include <algorithm>

namespace pd {

namespace {

bool isQuoted(UnitOfWork& unit, const ServiceOrder& order)
{
    const auto lines = OrderCostQueries(unit.connection(), unit.clock()).lines(order.id);
    return order.intake.chargeable &&
           std::ranges::any_of(lines, [](const CostLine& line) { return line.source == LineSource::Quote; });
}

} // namespace

std::optional<Error> chargeRefused(UnitOfWork& unit, const ServiceOrder& order, const ReturnEntry& entry)
{
    if (!entry.charge || *entry.charge < Money()) {
        return std::nullopt;
    }
    const Money sum = order.intake.expected.value_or(*entry.charge);
    if (order.intake.chargeable && *entry.charge > sum) {
        return error(ErrorCode::ConsentRequired, "charge");
    }
    const auto needed = approvalNeeded(order, sum, *entry.charge);
    if (!needed) {
        return std::nullopt;
    }
    const auto approvals = OrderCostQueries(unit.connection(), unit.clock()).approvals(order.id);
    const bool approved = std::ranges::any_of(
        approvals, [&](const Approval& one) { return covers(one, *needed, sum, *entry.charge); });
    return approved ? std::nullopt
                    : std::optional(error(ErrorCode::ApprovalRequired, "charge",
                                          {code(Permission::ApproveDiscount).toStdString()}));
}

Result<void> noteCharge(UnitOfWork& unit, const ServiceOrder& returned)
{
    if (returned.charge) {
        OrderCostStore(unit, returned).charge(*returned.charge);
    }
    return chargeOrder(unit, returned);
}

OrderIntake withQuotedSum(UnitOfWork& unit, const ServiceOrder& order, OrderIntake intake)
{
    if (isQuoted(unit, order)) {
        intake.chargeable = true;
        intake.expected = order.intake.expected;
    }
    return intake;
}

ConsentEntry withQuotedSum(UnitOfWork& unit, const ServiceOrder& order, ConsentEntry entry)
{
    if (isQuoted(unit, order)) {
        entry.expected = order.intake.expected;
    }
    return entry;
}

} // namespace pd
