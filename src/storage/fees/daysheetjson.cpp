// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/codes.h"
#include "storage/fees/cashfigures.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <array>

namespace pd {

namespace {

// One table per kind of value: both ways read it, so that neither forgets a field.

struct CountKey {
    QLatin1String key;
    int CashFigures::*member;
};
constexpr std::array counts{
    CountKey{QLatin1String("payments"), &CashFigures::payments},
    CountKey{QLatin1String("set_offs"), &CashFigures::setOffs},
    CountKey{QLatin1String("refunds"), &CashFigures::refunds},
    CountKey{QLatin1String("reversals"), &CashFigures::reversals},
    CountKey{QLatin1String("voids"), &CashFigures::voids},
    CountKey{QLatin1String("reprints"), &CashFigures::reprints},
    CountKey{QLatin1String("drawer_openings"), &CashFigures::drawerOpenings},
    CountKey{QLatin1String("removed_lines"), &CashFigures::removedLines},
};

struct MoneyKey {
    QLatin1String key;
    Money CashFigures::*member;
};
constexpr std::array amounts{
    MoneyKey{QLatin1String("voided_fen"), &CashFigures::voided},
    MoneyKey{QLatin1String("refunded_fen"), &CashFigures::refunded},
    MoneyKey{QLatin1String("reversed_fen"), &CashFigures::reversed},
    MoneyKey{QLatin1String("pay_ins_fen"), &CashFigures::payIns},
    MoneyKey{QLatin1String("pay_outs_fen"), &CashFigures::payOuts},
    MoneyKey{QLatin1String("set_off_fen"), &CashFigures::setOff},
};

// Amounts are texts: a JSON number is no exact one beyond 2^53.
QString stored(Money amount)
{
    return QString::number(amount.fen());
}

Money amountOf(const QJsonValue& value)
{
    return Money::fromFen(value.toString().toLongLong());
}

QString stored(Timestamp at)
{
    return QString::number(at.milliseconds());
}

Timestamp instantOf(const QJsonValue& value)
{
    return Timestamp(value.toString().toLongLong());
}

QJsonObject json(const SheetShift& shift)
{
    return {{QStringLiteral("number"), shift.number},
            {QStringLiteral("cashier"), shift.cashier},
            {QStringLiteral("station"), shift.station},
            {QStringLiteral("from_ms"), stored(shift.from)},
            {QStringLiteral("until_ms"), stored(shift.until)},
            {QStringLiteral("receipts"), shift.receipts},
            {QStringLiteral("moved_fen"), stored(shift.moved)},
            {QStringLiteral("expected_cash_fen"), stored(shift.expectedCash)},
            {QStringLiteral("counted_cash_fen"), stored(shift.countedCash)},
            {QStringLiteral("difference_fen"), stored(shift.difference)},
            {QStringLiteral("handed_over_fen"), stored(shift.handedOver)},
            {QStringLiteral("reason"), shift.reason},
            {QStringLiteral("approver"), shift.approver}};
}

SheetShift sheetShift(const QJsonObject& from)
{
    const auto value = [&](const char* key) { return from.value(QLatin1String(key)); };
    return {.number = value("number").toString(),
            .cashier = value("cashier").toString(),
            .station = value("station").toString(),
            .from = instantOf(value("from_ms")),
            .until = instantOf(value("until_ms")),
            .receipts = value("receipts").toInt(),
            .moved = amountOf(value("moved_fen")),
            .expectedCash = amountOf(value("expected_cash_fen")),
            .countedCash = amountOf(value("counted_cash_fen")),
            .difference = amountOf(value("difference_fen")),
            .handedOver = amountOf(value("handed_over_fen")),
            .reason = value("reason").toString(),
            .approver = value("approver").toString()};
}

QJsonObject json(const NumberRange& range)
{
    QJsonArray missing;
    for (const MissingNumber& one : range.missing) {
        missing.append(
            QJsonObject{{QStringLiteral("number"), one.number}, {QStringLiteral("reason"), one.reason}});
    }
    return {{QStringLiteral("series"), range.series}, {QStringLiteral("month"), range.month},
            {QStringLiteral("first"), range.first},   {QStringLiteral("last"), range.last},
            {QStringLiteral("count"), range.count},   {QStringLiteral("voided"), range.voided},
            {QStringLiteral("missing"), missing}};
}

NumberRange numberRange(const QJsonObject& from)
{
    NumberRange range{.series = from.value(QLatin1String("series")).toString(),
                      .month = from.value(QLatin1String("month")).toString(),
                      .first = from.value(QLatin1String("first")).toString(),
                      .last = from.value(QLatin1String("last")).toString(),
                      .count = from.value(QLatin1String("count")).toInt(),
                      .voided = from.value(QLatin1String("voided")).toInt(),
                      .missing = {}};
    for (const QJsonValue value : from.value(QLatin1String("missing")).toArray()) {
        const QJsonObject one = value.toObject();
        range.missing.push_back(
            {one.value(QLatin1String("number")).toString(), one.value(QLatin1String("reason")).toString()});
    }
    return range;
}

template <class List>
QJsonArray array(const List& list)
{
    QJsonArray values;
    for (const auto& one : list) {
        values.append(json(one));
    }
    return values;
}

} // namespace

QJsonObject toJson(const CashFigures& figures)
{
    QJsonObject object{{QStringLiteral("first_receipt"), figures.firstReceipt},
                       {QStringLiteral("last_receipt"), figures.lastReceipt}};
    for (const CountKey& count : counts) {
        object.insert(count.key, figures.*count.member);
    }
    for (const MoneyKey& amount : amounts) {
        object.insert(amount.key, stored(figures.*amount.member));
    }
    QJsonObject methods;
    for (const auto& [method, amount] : figures.methods) {
        methods.insert(code(method), stored(amount));
    }
    QJsonObject items;
    for (const auto& [item, amount] : figures.items) {
        items.insert(item, stored(amount));
    }
    object.insert(QLatin1String("methods"), methods);
    object.insert(QLatin1String("items"), items);
    return object;
}

CashFigures cashFigures(const QJsonObject& json)
{
    CashFigures figures;
    figures.firstReceipt = json.value(QLatin1String("first_receipt")).toString();
    figures.lastReceipt = json.value(QLatin1String("last_receipt")).toString();
    for (const CountKey& count : counts) {
        figures.*count.member = json.value(count.key).toInt();
    }
    for (const MoneyKey& amount : amounts) {
        figures.*amount.member = amountOf(json.value(amount.key));
    }
    const QJsonObject methods = json.value(QLatin1String("methods")).toObject();
    for (const PayMethod method : allPayMethods()) {
        if (methods.contains(code(method))) {
            figures.methods[method] = amountOf(methods.value(code(method)));
        }
    }
    const QJsonObject items = json.value(QLatin1String("items")).toObject();
    for (auto item = items.begin(); item != items.end(); ++item) {
        figures.items[item.key()] = amountOf(item.value());
    }
    return figures;
}

QByteArray toJson(const DaySheet& sheet)
{
    const QJsonObject object{{QStringLiteral("office"), sheet.office},
                             {QStringLiteral("number"), sheet.number},
                             {QStringLiteral("day"), QString::fromStdString(sheet.day.toString())},
                             {QStringLiteral("at_ms"), stored(sheet.at)},
                             {QStringLiteral("closed_by"), sheet.closedBy},
                             {QStringLiteral("figures"), toJson(sheet.figures)},
                             {QStringLiteral("carried_fen"), stored(sheet.carried)},
                             {QStringLiteral("shifts"), array(sheet.shifts)},
                             {QStringLiteral("numbers"), array(sheet.numbers)},
                             {QStringLiteral("receipt_hash"), sheet.receiptHash},
                             {QStringLiteral("audit_sequence"), static_cast<qint64>(sheet.auditSequence)},
                             {QStringLiteral("audit_head"), sheet.auditHead},
                             {QStringLiteral("demo"), sheet.demo}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

DaySheet daySheet(const QByteArray& json)
{
    const QJsonObject from = QJsonDocument::fromJson(json).object();
    DaySheet sheet;
    sheet.office = from.value(QLatin1String("office")).toString();
    sheet.number = from.value(QLatin1String("number")).toString();
    if (const auto day = Date::parse(from.value(QLatin1String("day")).toString().toStdString())) {
        sheet.day = *day;
    }
    sheet.at = instantOf(from.value(QLatin1String("at_ms")));
    sheet.closedBy = from.value(QLatin1String("closed_by")).toString();
    sheet.figures = cashFigures(from.value(QLatin1String("figures")).toObject());
    sheet.carried = amountOf(from.value(QLatin1String("carried_fen")));
    for (const QJsonValue value : from.value(QLatin1String("shifts")).toArray()) {
        sheet.shifts.push_back(sheetShift(value.toObject()));
    }
    for (const QJsonValue value : from.value(QLatin1String("numbers")).toArray()) {
        sheet.numbers.push_back(numberRange(value.toObject()));
    }
    sheet.receiptHash = from.value(QLatin1String("receipt_hash")).toString();
    sheet.auditSequence = from.value(QLatin1String("audit_sequence")).toInteger();
    sheet.auditHead = from.value(QLatin1String("audit_head")).toString();
    sheet.demo = from.value(QLatin1String("demo")).toBool();
    return sheet;
}

} // namespace pd
