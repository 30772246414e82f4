// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/fees/cashcart.h"

#include "domain/codes.h"

#include <QtCore/QJsonArray>
#include <QtCore/QUuid>

#include <algorithm>

namespace pd {

namespace {

qint64 number(Money amount)
{
    return static_cast<qint64>(amount.fen());
}

/// Nothing that is out of range in a file somebody edited.
std::optional<Money> money(const QJsonValue& value)
{
    const qint64 fen = value.toInteger();
    return fen > 0 && fen <= Money::limit() ? std::optional(Money::fromFen(fen)) : std::nullopt;
}

} // namespace

void CashCart::begin()
{
    *this = CashCart();
    attemptKey = QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString CashCart::payerName() const
{
    const QString typed = payer.trimmed();
    return typed.isEmpty() && !rooms.empty() ? rooms.front().payer : typed;
}

const OwedLine* CashCart::line(ChargeId charge) const
{
    for (const CashRoom& room : rooms) {
        const auto found = std::ranges::find(room.lines, charge, &OwedLine::charge);
        if (found != room.lines.end()) {
            return &*found;
        }
    }
    return nullptr;
}

Money CashCart::noted() const
{
    Money sum;
    for (const CartMoney& one : money) {
        sum += one.amount;
    }
    return sum;
}

Cart CashCart::cart(PenaltyOrder order, const std::optional<CartMoney>& last) const
{
    Cart cart;
    cart.order = order;
    cart.keepRest = keepRest;
    cart.deposits = deposits;
    cart.prepayments = prepayments;
    cart.money = money;
    if (last) {
        cart.money.push_back(*last);
    }
    for (const CashRoom& room : rooms) {
        cart.first = cart.first.value_or(room.room);
        for (const OwedLine& line : room.lines) {
            if (!unticked.contains(line.charge)) {
                const auto part = parts.find(line.charge);
                cart.lines.push_back(
                    {line, part == parts.end() ? std::nullopt : std::optional(part->second)});
            }
        }
        if (setOff && room.prepaid > Money()) {
            cart.setOffs.push_back({room.room, room.prepaid});
        }
    }
    return cart;
}

PayEntry CashCart::entry(const std::optional<CartMoney>& last) const
{
    const Cart whole = cart(PenaltyOrder::PenaltyFirst, last);
    PayEntry entry;
    entry.attemptKey = attemptKey;
    for (const CashRoom& room : rooms) {
        entry.rooms.push_back(room.room);
    }
    for (const CartLine& line : whole.lines) {
        entry.lines.push_back({line.owed.room, line.owed.charge, line.owed.due(), line.part});
    }
    for (const CartSetOff& one : whole.setOffs) {
        entry.setOffs.push_back(one.room);
    }
    entry.deposits = whole.deposits;
    entry.prepayments = whole.prepayments;
    entry.money = whole.money;
    entry.keepRest = keepRest;
    entry.payer = payerName();
    entry.collector = collector.trimmed();
    return entry;
}

void CashCart::forgetGone()
{
    std::erase_if(unticked, [this](ChargeId charge) { return line(charge) == nullptr; });
    std::erase_if(parts, [this](const auto& part) {
        const OwedLine* owed = line(part.first);
        return owed == nullptr || owed->due() < part.second;
    });
    const auto here = [this](RoomId room) {
        return std::ranges::find(rooms, room, &CashRoom::room) != rooms.end();
    };
    std::erase_if(deposits, [&](const CartDeposit& one) { return !here(one.room); });
    std::erase_if(prepayments, [&](const CartPrepayment& one) { return !here(one.room); });
}

QJsonObject toJson(const CashCart& cart)
{
    if (cart.isEmpty()) {
        return {};
    }
    QJsonArray rooms;
    for (const CashRoom& room : cart.rooms) {
        rooms.append(static_cast<qint64>(room.room.value()));
    }
    QJsonArray unticked;
    for (const ChargeId charge : cart.unticked) {
        unticked.append(static_cast<qint64>(charge.value()));
    }
    QJsonArray parts;
    for (const auto& [charge, amount] : cart.parts) {
        parts.append(QJsonArray{static_cast<qint64>(charge.value()), number(amount)});
    }
    QJsonArray deposits;
    for (const CartDeposit& one : cart.deposits) {
        deposits.append(QJsonObject{{QStringLiteral("room"), static_cast<qint64>(one.room.value())},
                                    {QStringLiteral("item"), static_cast<qint64>(one.deposit.item.value())},
                                    {QStringLiteral("payer"), one.deposit.payer},
                                    {QStringLiteral("text"), one.deposit.text},
                                    {QStringLiteral("fen"), number(one.amount)}});
    }
    QJsonArray prepayments;
    for (const CartPrepayment& one : cart.prepayments) {
        prepayments.append(QJsonArray{static_cast<qint64>(one.room.value()), number(one.amount)});
    }
    QJsonArray money;
    for (const CartMoney& one : cart.money) {
        money.append(QJsonArray{code(one.method), number(one.amount), one.reference});
    }
    return {{QStringLiteral("key"), cart.attemptKey},
            {QStringLiteral("rooms"), rooms},
            {QStringLiteral("unticked"), unticked},
            {QStringLiteral("parts"), parts},
            {QStringLiteral("deposits"), deposits},
            {QStringLiteral("prepayments"), prepayments},
            {QStringLiteral("money"), money},
            {QStringLiteral("setOff"), cart.setOff},
            {QStringLiteral("keepRest"), cart.keepRest},
            {QStringLiteral("payer"), cart.payer},
            {QStringLiteral("collector"), cart.collector}};
}

StoredCart cashCart(const QJsonObject& json)
{
    StoredCart stored;
    CashCart& cart = stored.cart;
    cart.begin();
    if (const QString key = json.value(QStringLiteral("key")).toString(); !key.isEmpty()) {
        cart.attemptKey = key;
    }
    for (const auto& room : json.value(QStringLiteral("rooms")).toArray()) {
        stored.rooms.emplace_back(room.toInteger());
    }
    for (const auto& charge : json.value(QStringLiteral("unticked")).toArray()) {
        cart.unticked.insert(ChargeId(charge.toInteger()));
    }
    for (const auto& part : json.value(QStringLiteral("parts")).toArray()) {
        if (const auto amount = money(part.toArray().at(1))) {
            cart.parts.emplace(ChargeId(part.toArray().at(0).toInteger()), *amount);
        }
    }
    for (const auto& value : json.value(QStringLiteral("deposits")).toArray()) {
        const QJsonObject one = value.toObject();
        if (const auto amount = money(one.value(QStringLiteral("fen")))) {
            cart.deposits.push_back({RoomId(one.value(QStringLiteral("room")).toInteger()),
                                     {FeeItemId(one.value(QStringLiteral("item")).toInteger()),
                                      one.value(QStringLiteral("payer")).toString(),
                                      one.value(QStringLiteral("text")).toString()},
                                     *amount});
        }
    }
    for (const auto& value : json.value(QStringLiteral("prepayments")).toArray()) {
        if (const auto amount = money(value.toArray().at(1))) {
            cart.prepayments.push_back({RoomId(value.toArray().at(0).toInteger()), *amount});
        }
    }
    for (const auto& value : json.value(QStringLiteral("money")).toArray()) {
        const QJsonArray one = value.toArray();
        const auto method = fromCode(allPayMethods(), one.at(0).toString());
        const auto amount = money(one.at(1));
        if (method && amount) {
            cart.money.push_back({*method, *amount, one.at(2).toString()});
        }
    }
    cart.setOff = json.value(QStringLiteral("setOff")).toBool();
    cart.keepRest = json.value(QStringLiteral("keepRest")).toBool();
    cart.payer = json.value(QStringLiteral("payer")).toString();
    cart.collector = json.value(QStringLiteral("collector")).toString();
    return stored;
}

} // namespace pd
