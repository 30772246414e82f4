// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/registry/registryaudit.h"

#include <QtCore/QJsonArray>

namespace pd::audit {

namespace {

void put(QJsonObject& object, QLatin1String key, const std::optional<Date>& date)
{
    if (date) {
        object.insert(key, QString::fromStdString(date->toString()));
    }
}

template <int Places>
void put(QJsonObject& object, QLatin1String key, const std::optional<Decimal<Places>>& value)
{
    if (value) {
        object.insert(key, QString::fromStdString(value->toString()));
    }
}

QString numbered(const char* kind, std::int64_t id)
{
    return QLatin1String(kind) + u':' + QString::number(id);
}

} // namespace

QJsonObject json(const BuildingDetails& details)
{
    return {{QStringLiteral("code"), details.code}, {QStringLiteral("name"), details.name}};
}

QJsonObject json(const Room& room)
{
    const RoomDetails& details = room.details;
    QJsonObject object{
        {QStringLiteral("code"), room.code},
        {QStringLiteral("use"), code(details.use)},
        {QStringLiteral("state"), code(details.state)},
        {QStringLiteral("note"), details.note},
        {QStringLiteral("feeCoefficient"), QString::fromStdString(details.feeCoefficient.toString())}};
    if (details.floor) {
        object.insert(QStringLiteral("floor"), *details.floor);
    }
    put(object, QLatin1String("builtArea"), details.builtArea);
    put(object, QLatin1String("innerArea"), details.innerArea);
    put(object, QLatin1String("handover"), details.handover);
    if (details.butler) {
        object.insert(QStringLiteral("butler"), static_cast<qint64>(details.butler->value()));
    }
    QJsonObject warranty;
    for (const RoomWarranty& item : details.warranty) {
        warranty.insert(code(item.part), QString::fromStdString(item.end.toString()));
    }
    object.insert(QStringLiteral("warranty"), warranty);
    return object;
}

QJsonObject json(const PersonDetails& details)
{
    QJsonObject object{{QStringLiteral("name"), details.name},
                       {QStringLiteral("phones"), QJsonArray::fromStringList(details.phones)},
                       {QStringLiteral("employer"), details.employer},
                       {QStringLiteral("idNumber"), details.idNumber},
                       {QStringLiteral("emergencyContact"), details.emergencyContact},
                       {QStringLiteral("emergencyPhone"), details.emergencyPhone},
                       {QStringLiteral("noticePreference"), code(details.noticePreference)},
                       {QStringLiteral("vip"), details.vip},
                       {QStringLiteral("note"), details.note}};
    put(object, QLatin1String("birthday"), details.birthday);
    return object;
}

QJsonObject json(const RoomPersonDetails& details)
{
    QJsonObject object{{QStringLiteral("room"), subject(details.room)},
                       {QStringLiteral("person"), subject(details.person)},
                       {QStringLiteral("role"), code(details.role)},
                       {QStringLiteral("relation"), details.relation}};
    put(object, QLatin1String("share"), details.share);
    put(object, QLatin1String("from"), details.from);
    put(object, QLatin1String("to"), details.to);
    return object;
}

QString subject(BuildingId id)
{
    return numbered("building", id.value());
}

QString subject(SectionId id)
{
    return numbered("section", id.value());
}

QString subject(RoomId id)
{
    return numbered("room", id.value());
}

QString subject(PersonId id)
{
    return numbered("person", id.value());
}

QString subject(RoomPersonId id)
{
    return numbered("role", id.value());
}

Error notFound(const QString& subject)
{
    return error(ErrorCode::NotFound, {}, {subject.toStdString()});
}

} // namespace pd::audit
