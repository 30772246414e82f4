// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/registry/importbefore.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace pd {

namespace {

QString compact(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject parsed(const QString& text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject()) {
        throw StorageError(StorageErrorKind::Damaged, 0, QStringLiteral("import_change"));
    }
    return document.object();
}

QJsonValue json(const std::optional<Date>& date)
{
    return date ? QJsonValue(QString::fromStdString(date->toString())) : QJsonValue();
}

template <int Places>
QJsonValue json(const std::optional<Decimal<Places>>& value)
{
    return value ? QJsonValue(static_cast<qint64>(value->units())) : QJsonValue();
}

std::optional<std::int64_t> integer(const QJsonValue& value)
{
    return value.isNull() || value.isUndefined() ? std::nullopt
                                                 : std::optional<std::int64_t>(value.toInteger());
}

std::optional<QString> text(const QJsonValue& value)
{
    return value.isNull() || value.isUndefined() ? std::nullopt : std::optional(value.toString());
}

} // namespace

QString beforeText(const RoomDetails& details)
{
    return compact({{QStringLiteral("floor"), details.floor ? QJsonValue(*details.floor) : QJsonValue()},
                    {QStringLiteral("use"), code(details.use)},
                    {QStringLiteral("state"), code(details.state)},
                    {QStringLiteral("built"), json(details.builtArea)},
                    {QStringLiteral("inner"), json(details.innerArea)},
                    {QStringLiteral("handover"), json(details.handover)},
                    {QStringLiteral("note"), details.note}});
}

QString beforeText(const PersonDetails& details)
{
    return compact({{QStringLiteral("phones"), QJsonArray::fromStringList(details.phones)},
                    {QStringLiteral("id"), details.idNumber},
                    {QStringLiteral("birthday"), json(details.birthday)},
                    {QStringLiteral("employer"), details.employer},
                    {QStringLiteral("contact"), details.emergencyContact},
                    {QStringLiteral("contact-phone"), details.emergencyPhone}});
}

QString beforeText(const LinkDetails& details)
{
    return compact({{QStringLiteral("share"), json(details.share)},
                    {QStringLiteral("relation"), details.relation},
                    {QStringLiteral("from"), json(details.from)}});
}

void putBackRoom(Connection& connection, RoomId room, const QString& before)
{
    const QJsonObject values = parsed(before);
    connection
        .statement(
            QStringLiteral("UPDATE room SET floor = ?, use = ?, state = ?, built_area = ?, inner_area = ?, "
                           "handover_date = ?, note = ?, version = version + 1 WHERE id = ?"))
        .bind(integer(values[u"floor"]))
        .bind(values[u"use"].toString())
        .bind(values[u"state"].toString())
        .bind(integer(values[u"built"]))
        .bind(integer(values[u"inner"]))
        .bind(text(values[u"handover"]))
        .bind(values[u"note"].toString())
        .bind(room)
        .run();
}

void putBackPerson(Connection& connection, PersonId person, const QString& before)
{
    const QJsonObject values = parsed(before);
    connection
        .statement(QStringLiteral(
            "UPDATE person SET id_number = ?, birthday = ?, employer = ?, emergency_contact = ?, "
            "emergency_phone = ?, version = version + 1 WHERE id = ?"))
        .bind(values[u"id"].toString())
        .bind(text(values[u"birthday"]))
        .bind(values[u"employer"].toString())
        .bind(values[u"contact"].toString())
        .bind(values[u"contact-phone"].toString())
        .bind(person)
        .run();
    connection.statement(QStringLiteral("DELETE FROM person_phone WHERE person_id = ?")).bind(person).run();
    std::int64_t position = 0;
    for (const QJsonValue phone : values[u"phones"].toArray()) {
        connection
            .statement(
                QStringLiteral("INSERT INTO person_phone (person_id, position, phone) VALUES (?, ?, ?)"))
            .bind(person)
            .bind(position++)
            .bind(phone.toString())
            .run();
    }
}

void putBackLink(Connection& connection, RoomPersonId link, const QString& before)
{
    const QJsonObject values = parsed(before);
    connection
        .statement(QStringLiteral(
            "UPDATE room_person SET share = ?, relation = ?, from_date = ?, version = version + 1 "
            "WHERE id = ?"))
        .bind(integer(values[u"share"]))
        .bind(values[u"relation"].toString())
        .bind(text(values[u"from"]))
        .bind(link)
        .run();
}

} // namespace pd
