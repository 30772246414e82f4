// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fees/shift.h"

#include "domain/staff/permission.h"

#include <algorithm>

namespace pd {

namespace {

Money magnitude(Money amount)
{
    return amount < Money() ? -amount : amount;
}

Money sumOf(const MethodSums& sums)
{
    Money all;
    for (const auto& [method, amount] : sums) {
        all += amount;
    }
    return all;
}

Money valueOf(const MethodSums& sums, PayMethod method)
{
    const auto found = sums.find(method);
    return found == sums.end() ? Money() : found->second;
}

/// Numbers of a month grow beyond four digits.
bool before(const QString& left, const QString& right)
{
    return left.size() != right.size() ? left.size() < right.size() : left < right;
}

bool soundCount(const ShiftCount& count)
{
    return std::ranges::all_of(count.cash.pieces, [](int pieces) { return pieces >= 0; });
}

} // namespace

QString code(ShiftMoveKind kind)
{
    switch (kind) {
    case ShiftMoveKind::PayIn:
        return QStringLiteral("pay-in");
    case ShiftMoveKind::PayOut:
        return QStringLiteral("pay-out");
    case ShiftMoveKind::DrawerOpened:
        return QStringLiteral("drawer-opened");
    case ShiftMoveKind::LineRemoved:
        return QStringLiteral("line-removed");
    }
    return {};
}

std::span<const ShiftMoveKind> allShiftMoveKinds()
{
    static constexpr std::array all{ShiftMoveKind::PayIn, ShiftMoveKind::PayOut, ShiftMoveKind::DrawerOpened,
                                    ShiftMoveKind::LineRemoved};
    return all;
}

Money CashFigures::moved() const
{
    return sumOf(methods);
}

Money CashFigures::of(PayMethod method) const
{
    return valueOf(methods, method);
}

CashFigures& CashFigures::operator+=(const CashFigures& other)
{
    payments += other.payments;
    setOffs += other.setOffs;
    refunds += other.refunds;
    reversals += other.reversals;
    voids += other.voids;
    reprints += other.reprints;
    drawerOpenings += other.drawerOpenings;
    removedLines += other.removedLines;
    voided += other.voided;
    refunded += other.refunded;
    reversed += other.reversed;
    payIns += other.payIns;
    payOuts += other.payOuts;
    setOff += other.setOff;
    for (const auto& [method, amount] : other.methods) {
        methods[method] += amount;
    }
    for (const auto& [item, amount] : other.items) {
        items[item] += amount;
    }
    if (!other.firstReceipt.isEmpty() &&
        (firstReceipt.isEmpty() || before(other.firstReceipt, firstReceipt))) {
        firstReceipt = other.firstReceipt;
    }
    lastReceipt = before(lastReceipt, other.lastReceipt) ? other.lastReceipt : lastReceipt;
    return *this;
}

MethodSums expectedSums(Money opening, const CashFigures& figures)
{
    MethodSums sums;
    for (const PayMethod method : allPayMethods()) {
        sums[method] = figures.of(method);
    }
    sums[PayMethod::Cash] += opening + figures.payIns - figures.payOuts;
    return sums;
}

DifferenceRule differenceRule(Money greatest, Money limit)
{
    if (greatest == Money()) {
        return DifferenceRule::None;
    }
    return greatest <= limit ? DifferenceRule::Reason : DifferenceRule::Supervisor;
}

Money ShiftClose::difference(PayMethod method) const
{
    return valueOf(counted, method) - valueOf(expected, method);
}

Money ShiftClose::difference() const
{
    return sumOf(counted) - sumOf(expected);
}

Money ShiftClose::greatest() const
{
    Money greatest;
    for (const PayMethod method : allPayMethods()) {
        greatest = std::max(greatest, magnitude(difference(method)));
    }
    return greatest;
}

Money ShiftClose::handedOver() const
{
    return valueOf(counted, PayMethod::Cash) - left;
}

Result<ShiftClose> closed(const Shift& shift, const CashFigures& figures, const ShiftCloseEntry& entry,
                          Money limit, const std::optional<StaffId>& approver)
{
    if (!soundCount(entry.count)) {
        return error(ErrorCode::OutOfRange, "cash");
    }
    ShiftClose close;
    close.shift = shift;
    close.cash = entry.count.cash;
    close.expected = expectedSums(shift.opening, figures);
    for (const PayMethod method : allPayMethods()) {
        close.counted[method] =
            method == PayMethod::Cash ? close.cash.total() : valueOf(entry.count.others, method);
    }
    const Money cash = close.cash.total();
    close.left = entry.left.value_or(std::min(shift.opening, cash));
    if (close.left < Money() || close.left > cash) {
        return error(ErrorCode::OutOfRange, "left", {"0.00", cash.toString()});
    }
    close.reason = entry.reason.trimmed();
    close.figures = figures;
    const DifferenceRule rule = differenceRule(close.greatest(), limit);
    if (rule != DifferenceRule::None && close.reason.isEmpty()) {
        return error(ErrorCode::ReasonRequired, "reason");
    }
    if (rule == DifferenceRule::Supervisor) {
        if (!approver) {
            return error(ErrorCode::ApprovalRequired, "login",
                         {code(Permission::ApproveMoney).toStdString()});
        }
        close.approver = approver;
    }
    return close;
}

} // namespace pd
