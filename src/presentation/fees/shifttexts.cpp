// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/fees/shifttexts.h"

#include "presentation/format/format.h"
#include "presentation/repairs/costtexts.h"
#include "presentation/repairs/ordertime.h"

#include <QtCore/QCoreApplication>

namespace pd {

namespace {

struct ShiftTexts {
    Q_DECLARE_TR_FUNCTIONS(ShiftTexts)
};

const QString& dot()
{
    static const QString text = QStringLiteral(" · ");
    return text;
}

QString countAndSum(int count, Money sum)
{
    return count == 0 ? countText(0) : countText(count) + dot() + moneyText(sum);
}

void addOpening(const Shift& shift, std::vector<OrderLine>& lines)
{
    lines.push_back({ShiftTexts::tr("Float"), moneyText(shift.opening)});
    if (shift.openingDifference() != Money()) {
        lines.push_back({ShiftTexts::tr("Opening difference"),
                         ShiftTexts::tr("%1: %2 were left, %3")
                             .arg(differenceText(shift.openingDifference()), moneyText(*shift.expected),
                                  shift.openingReason)});
    }
}

void addCounts(const CashFigures& figures, std::vector<OrderLine>& lines)
{
    lines.push_back({ShiftTexts::tr("Receipts"), figures.receipts() == 0
                                                     ? ShiftTexts::tr("none")
                                                     : ShiftTexts::tr("%1: %2 to %3")
                                                           .arg(countText(figures.receipts()),
                                                                figures.firstReceipt, figures.lastReceipt)});
    lines.push_back({ShiftTexts::tr("Voids"), countAndSum(figures.voids, figures.voided)});
    lines.push_back({ShiftTexts::tr("Refunds"), countAndSum(figures.refunds, figures.refunded)});
    lines.push_back({ShiftTexts::tr("Reversals"), countAndSum(figures.reversals, figures.reversed)});
    lines.push_back({ShiftTexts::tr("Reprints"), countText(figures.reprints)});
    lines.push_back({ShiftTexts::tr("Drawer openings"), countText(figures.drawerOpenings)});
    lines.push_back({ShiftTexts::tr("Removed lines"), countText(figures.removedLines)});
}

} // namespace

QString shiftMoveText(ShiftMoveKind kind)
{
    switch (kind) {
    case ShiftMoveKind::PayIn:
        return ShiftTexts::tr("Put into the drawer");
    case ShiftMoveKind::PayOut:
        return ShiftTexts::tr("Taken out of the drawer");
    case ShiftMoveKind::DrawerOpened:
        return ShiftTexts::tr("Drawer opened without a sale");
    case ShiftMoveKind::LineRemoved:
        return ShiftTexts::tr("Line removed before payment");
    }
    return {};
}

QString differenceText(Money difference)
{
    if (difference == Money()) {
        return moneyText(difference);
    }
    return difference > Money() ? u'+' + moneyText(difference) : u'\u2212' + moneyText(-difference);
}

StateLook differenceLook(Money difference)
{
    return difference == Money() ? StateLook{QStringLiteral("tick"), StateTone::Success}
                                 : StateLook{QStringLiteral("warning"), StateTone::Warning};
}

QString moneyFaultText(const MoneyFault& fault)
{
    switch (fault.rule) {
    case MoneyRule::ReceiptSums:
        return ShiftTexts::tr("Receipt %1: lines, money and total differ").arg(fault.where);
    case MoneyRule::ReceiptChain:
        return ShiftTexts::tr("Receipt %1 is not as it was posted").arg(fault.where);
    case MoneyRule::Allocations:
        return ShiftTexts::tr("Receipt %1 pays something else than it says").arg(fault.where);
    case MoneyRule::ChargeOpen:
        return ShiftTexts::tr("What is open of \u201c%1\u201d does not follow from its payments")
            .arg(fault.where);
    case MoneyRule::Prepayments:
        return ShiftTexts::tr("Receipt %1: its prepayment is not booked as it says").arg(fault.where);
    case MoneyRule::PrepaymentTotal:
        return ShiftTexts::tr("Room %1: the prepayment is not the sum of its entries").arg(fault.where);
    case MoneyRule::Deposits:
        return ShiftTexts::tr("Deposit %1: what is held does not follow from its entries").arg(fault.where);
    case MoneyRule::Refunds:
        return ShiftTexts::tr("Receipt %1: more was given back than was taken").arg(fault.where);
    case MoneyRule::ShiftSums:
        return ShiftTexts::tr("Shift %1 is not the sum of its receipts").arg(fault.where);
    case MoneyRule::DaySums:
        return ShiftTexts::tr("Day sheet %1 is not the sum of its shifts").arg(fault.where);
    case MoneyRule::GrandTotal:
        return ShiftTexts::tr("Day sheet %1: the grand total does not continue the one before")
            .arg(fault.where);
    case MoneyRule::Numbers:
        return ShiftTexts::tr("Number %1 is missing and not explained").arg(fault.where);
    }
    return {};
}

std::vector<OrderLine> shiftLines(const ShiftNow& now, const Clock& clock)
{
    std::vector<OrderLine> lines{
        {ShiftTexts::tr("Cashier"), now.shift.cashierName},
        {ShiftTexts::tr("Desk"), now.shift.station},
        {ShiftTexts::tr("Open since"),
         longTime(now.shift.openedAt, clock) + dot() + spanText(now.shift.openedAt, clock.now())}};
    addOpening(now.shift, lines);
    lines.push_back({ShiftTexts::tr("Receipts"), countText(now.receipts)});
    return lines;
}

std::vector<OrderLine> shiftLines(const ShiftClose& close, const Clock& clock)
{
    const Shift& shift = close.shift;
    std::vector<OrderLine> lines{{ShiftTexts::tr("Cashier"), shift.cashierName},
                                 {ShiftTexts::tr("Desk"), shift.station},
                                 {ShiftTexts::tr("Opened"), longTime(shift.openedAt, clock)},
                                 {ShiftTexts::tr("Closed"), longTime(close.at, clock)}};
    addOpening(shift, lines);
    for (const PayMethod method : allPayMethods()) {
        const auto expected = close.expected.find(method);
        const auto counted = close.counted.find(method);
        if (expected == close.expected.end() || counted == close.counted.end() ||
            (expected->second == Money() && counted->second == Money())) {
            continue;
        }
        const Money difference = close.difference(method);
        lines.push_back(
            {payMethodText(method), difference == Money()
                                        ? ShiftTexts::tr("%1, as expected").arg(moneyText(counted->second))
                                        : ShiftTexts::tr("%1 counted, %2 expected: %3")
                                              .arg(moneyText(counted->second), moneyText(expected->second),
                                                   differenceText(difference))});
    }
    lines.push_back({ShiftTexts::tr("Difference"), differenceText(close.difference())});
    if (!close.reason.isEmpty()) {
        lines.push_back({ShiftTexts::tr("Reason"), close.reason});
    }
    if (!close.approverName.isEmpty()) {
        lines.push_back({ShiftTexts::tr("Approved by"), close.approverName});
    }
    lines.push_back({ShiftTexts::tr("Left in the drawer"), moneyText(close.left)});
    lines.push_back({ShiftTexts::tr("Handed over"), moneyText(close.handedOver())});
    addCounts(close.figures, lines);
    return lines;
}

std::vector<OrderLine> sheetLines(const DayClose& close, const Clock& clock)
{
    const DaySheet& sheet = close.sheet;
    std::vector<OrderLine> lines{
        {ShiftTexts::tr("Closed"), longTime(sheet.at, clock) + dot() + sheet.closedBy},
        {ShiftTexts::tr("Shifts"), countText(static_cast<std::int64_t>(sheet.shifts.size()))}};
    for (const auto& [method, amount] : sheet.figures.methods) {
        if (amount != Money()) {
            lines.push_back({payMethodText(method), moneyText(amount)});
        }
    }
    lines.push_back({ShiftTexts::tr("Day"), moneyText(sheet.figures.moved())});
    lines.push_back({ShiftTexts::tr("Grand total"), moneyText(sheet.grand())});
    if (sheet.figures.setOff != Money()) {
        lines.push_back({ShiftTexts::tr("Prepayment used"), moneyText(sheet.figures.setOff)});
    }
    addCounts(sheet.figures, lines);
    lines.push_back({ShiftTexts::tr("Printed"), ShiftTexts::tr("%n time(s)", nullptr, close.printings)});
    return lines;
}

std::vector<OrderLine> pendingLines(const PendingDay& day, const std::optional<QString>& missingNumber,
                                    const Clock& clock)
{
    std::vector<OrderLine> lines{
        {ShiftTexts::tr("Day"), longDateText(day.day)},
        {ShiftTexts::tr("Shifts"), countText(static_cast<std::int64_t>(day.shifts.size()))}};
    for (const Shift& shift : day.open()) {
        lines.push_back({ShiftTexts::tr("In the way"),
                         ShiftTexts::tr("Shift %1 of %2 is open since %3: count and close it first")
                             .arg(shift.number, shift.cashierName, shortTime(shift.openedAt, clock))});
    }
    if (missingNumber) {
        lines.push_back({ShiftTexts::tr("In the way"),
                         ShiftTexts::tr("Number %1 is missing: explain it first").arg(*missingNumber)});
    }
    if (lines.size() == 2) {
        lines.push_back({ShiftTexts::tr("In the way"), ShiftTexts::tr("nothing; the day can be closed")});
    }
    return lines;
}

std::vector<HistoryLine> moveLines(const std::vector<ShiftMove>& moves, const Clock& clock)
{
    std::vector<HistoryLine> lines;
    for (auto move = moves.rbegin(); move != moves.rend(); ++move) {
        QString what = shiftMoveText(move->kind);
        if (move->amount != Money()) {
            what += dot() + moneyText(move->amount);
        }
        lines.push_back({shortTime(move->at, clock), what, move->actor, move->reason});
    }
    return lines;
}

} // namespace pd
