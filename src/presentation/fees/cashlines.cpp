// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/fees/cashlines.h"

#include "presentation/format/format.h"

#include <QtCore/QCoreApplication>

namespace pd {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CashLines)
};

QString roomCode(const CashCart& cart, RoomId id)
{
    for (const CashRoom& room : cart.rooms) {
        if (room.room == id) {
            return room.code;
        }
    }
    return {};
}

/// The room stands in front where there is more than one.
QString named(const CashCart& cart, RoomId room, const QString& text)
{
    return cart.rooms.size() > 1 ? roomCode(cart, room) + QStringLiteral("  ") + text : text;
}

StateLook mark(bool ticked)
{
    return ticked ? StateLook{QStringLiteral("tick"), StateTone::Neutral}
                  : StateLook{QStringLiteral("remove"), StateTone::Neutral};
}

CellsModel::Row rowOf(const CashCart& cart, const OwedLine& line)
{
    const bool ticked = !cart.unticked.contains(line.charge);
    const auto part = cart.parts.find(line.charge);
    const Money paid = part == cart.parts.end() ? line.due() : part->second;
    const StateTone late = line.overdueDays > 0 ? StateTone::Warning : StateTone::Neutral;
    return {
        line.charge.value(),
        {{named(cart, line.room, line.kind == ChargeKind::Billed ? line.itemName : line.text), mark(ticked)},
         {line.period ? periodOnPaper(*line.period) : dateText(line.dueOn)},
         {moneyText(line.open), {}, true},
         {line.overdueDays > 0 ? countText(line.overdueDays) : QString(), {{}, late}, true},
         {line.penalty > Money() ? moneyText(line.penalty) : QString(), {}, true},
         {ticked ? moneyText(paid) : QStringLiteral("–"), {}, true, !line.isCredit()}}};
}

CellsModel::Row extraRow(std::int64_t id, const QString& text, Money amount)
{
    return {id,
            {{text, {QStringLiteral("add"), StateTone::Accent}},
             {},
             {{}, {}, true},
             {{}, {}, true},
             {{}, {}, true},
             {moneyText(amount), {}, true}}};
}

} // namespace

QStringList cashHeadings()
{
    return {Words::tr("Item"),      Words::tr("Period"),       Words::tr("Open"),
            Words::tr("Days late"), Words::tr("Late penalty"), Words::tr("To pay")};
}

std::vector<CellsModel::Row> cashRows(const CashCart& cart)
{
    std::vector<CellsModel::Row> rows;
    for (const CashRoom& room : cart.rooms) {
        for (const OwedLine& line : room.lines) {
            rows.push_back(rowOf(cart, line));
        }
    }
    std::int64_t id = 0;
    for (const CartDeposit& one : cart.deposits) {
        rows.push_back(extraRow(--id, named(cart, one.room, one.deposit.text), one.amount));
    }
    for (const CartPrepayment& one : cart.prepayments) {
        rows.push_back(extraRow(--id, named(cart, one.room, Words::tr("Prepayment")), one.amount));
    }
    return rows;
}

void dropExtra(CashCart& cart, std::int64_t row)
{
    auto place = static_cast<std::size_t>(-1 - row);
    if (place < cart.deposits.size()) {
        cart.deposits.erase(cart.deposits.begin() + static_cast<std::ptrdiff_t>(place));
        return;
    }
    place -= cart.deposits.size();
    if (place < cart.prepayments.size()) {
        cart.prepayments.erase(cart.prepayments.begin() + static_cast<std::ptrdiff_t>(place));
    }
}

} // namespace pd
