// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/placechoices.h"

#include "presentation/registry/registrytexts.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace pd {

namespace {

QString inWords(const char* text)
{
    return QCoreApplication::translate("PlaceChoices", text);
}

const QStringList& publicAreaWords()
{
    static const QStringList words{
        QStringLiteral("电梯"),   QStringLiteral("大堂"),   QStringLiteral("楼道"), QStringLiteral("楼梯"),
        QStringLiteral("走廊"),   QStringLiteral("单元门"), QStringLiteral("门厅"), QStringLiteral("天台"),
        QStringLiteral("楼顶"),   QStringLiteral("屋面"),   QStringLiteral("外墙"), QStringLiteral("车库"),
        QStringLiteral("停车场"), QStringLiteral("岗亭"),   QStringLiteral("大门"), QStringLiteral("东门"),
        QStringLiteral("西门"),   QStringLiteral("南门"),   QStringLiteral("北门"), QStringLiteral("花园"),
        QStringLiteral("绿化"),   QStringLiteral("泳池"),   QStringLiteral("会所"), QStringLiteral("游乐"),
        QStringLiteral("道路"),   QStringLiteral("路灯"),   QStringLiteral("围墙"), QStringLiteral("水泵房"),
        QStringLiteral("配电房"), QStringLiteral("机房"),   QStringLiteral("垃圾"), QStringLiteral("化粪池"),
        QStringLiteral("管道井"), QStringLiteral("消防"),   QStringLiteral("公共"), QStringLiteral("公区"),
    };
    return words;
}

PlaceChoice fromHit(const RegistryHit& hit)
{
    return {hit.room, hit.room ? hit.roomCode : QString(),    hit.person,
            hit.name, hit.role ? text(*hit.role) : QString(), hit.maskedPhones};
}

} // namespace

bool namesPublicArea(const QString& text)
{
    return std::ranges::any_of(publicAreaWords(), [&](const QString& word) { return text.contains(word); });
}

std::vector<PlaceChoice> placeChoices(const QString& typed, const RegistryLookup& lookup)
{
    constexpr std::size_t most = 9;
    const QString wanted = typed.simplified();
    std::vector<PlaceChoice> choices;
    if (wanted.isEmpty()) {
        return choices;
    }
    for (const RegistryHit& hit : lookup(wanted, most)) {
        if (hit.room) {
            choices.push_back(fromHit(hit));
        }
    }
    PlaceChoice area;
    area.place = wanted;
    choices.insert(namesPublicArea(wanted) ? choices.begin() : choices.end(), area);
    return choices;
}

Suggestion suggestion(const PlaceChoice& choice)
{
    if (choice.isPublicArea()) {
        return {choice.place, inWords(QT_TRANSLATE_NOOP("PlaceChoices", "Public area")),
                QStringLiteral("building")};
    }
    QStringList detail;
    for (const QString& part : {choice.personName, choice.role, choice.maskedPhones.value(0)}) {
        if (!part.isEmpty()) {
            detail << part;
        }
    }
    return {choice.place, detail.join(QStringLiteral(" · ")),
            choice.person ? QStringLiteral("user") : QStringLiteral("room")};
}

} // namespace pd
