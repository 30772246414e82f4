// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/fees/receiptsnapshot.h"

#include "domain/codes.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace pd {

namespace {

QString key(const char* name)
{
    return QString::fromLatin1(name);
}

qint64 fen(Money amount)
{
    return static_cast<qint64>(amount.fen());
}

Money moneyOf(const QJsonValue& value)
{
    return Money::fromFen(value.toInteger());
}

} // namespace

QByteArray toJson(const ReceiptSnapshot& snapshot)
{
    QJsonArray lines;
    for (const PrintedLine& line : snapshot.lines) {
        lines.append(QJsonObject{{key("room"), line.room},
                                 {key("text"), line.text},
                                 {key("period"), line.period},
                                 {key("detail"), line.detail},
                                 {key("fen"), fen(line.amount)}});
    }
    QJsonArray tenders;
    for (const PrintedTender& tender : snapshot.tenders) {
        tenders.append(QJsonObject{{key("method"), tender.method}, {key("fen"), fen(tender.amount)}});
    }
    QJsonObject object{{key("kind"), code(snapshot.kind)},
                       {key("office"), snapshot.office},
                       {key("number"), snapshot.number},
                       {key("at_ms"), static_cast<qint64>(snapshot.at.milliseconds())},
                       {key("payer"), snapshot.payer},
                       {key("lines"), lines},
                       {key("total_fen"), fen(snapshot.total)},
                       {key("capital"), snapshot.capital},
                       {key("tenders"), tenders},
                       {key("given_fen"), fen(snapshot.given)},
                       {key("change_fen"), fen(snapshot.change)},
                       {key("original"), snapshot.original},
                       {key("remark"), snapshot.remark},
                       {key("cashier"), snapshot.cashier},
                       {key("demo"), snapshot.demo}};
    if (snapshot.prepaid) {
        object.insert(key("prepaid_fen"), fen(*snapshot.prepaid));
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

ReceiptSnapshot receiptSnapshot(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto text = [&](const char* name) { return object.value(key(name)).toString(); };
    const auto money = [&](const char* name) { return moneyOf(object.value(key(name))); };
    ReceiptSnapshot snapshot;
    snapshot.kind = fromCode(allReceiptKinds(), text("kind")).value_or(ReceiptKind::Payment);
    snapshot.office = text("office");
    snapshot.number = text("number");
    snapshot.at = Timestamp(object.value(key("at_ms")).toInteger());
    snapshot.payer = text("payer");
    const QJsonArray lines = object.value(key("lines")).toArray();
    for (const auto& value : lines) {
        const QJsonObject line = value.toObject();
        snapshot.lines.push_back({.room = line.value(key("room")).toString(),
                                  .text = line.value(key("text")).toString(),
                                  .period = line.value(key("period")).toString(),
                                  .detail = line.value(key("detail")).toString(),
                                  .amount = moneyOf(line.value(key("fen")))});
    }
    snapshot.total = money("total_fen");
    snapshot.capital = text("capital");
    const QJsonArray tenders = object.value(key("tenders")).toArray();
    for (const auto& value : tenders) {
        const QJsonObject tender = value.toObject();
        snapshot.tenders.push_back(
            {tender.value(key("method")).toString(), moneyOf(tender.value(key("fen")))});
    }
    snapshot.given = money("given_fen");
    snapshot.change = money("change_fen");
    if (object.contains(key("prepaid_fen"))) {
        snapshot.prepaid = money("prepaid_fen");
    }
    snapshot.original = text("original");
    snapshot.remark = text("remark");
    snapshot.cashier = text("cashier");
    snapshot.demo = object.value(key("demo")).toBool();
    return snapshot;
}

} // namespace pd
