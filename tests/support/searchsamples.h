// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/registry/registrysearch.h"

#include <random>

namespace pd::test {

/// A made-up office for search tests: rooms with and without sections, people with several readings and
/// numbers.
inline RegistrySearchRows sampleRows(std::size_t rooms, std::size_t people, unsigned seed)
{
    struct Sound {
        QString han;
        QStringList readings;
    };
    static const std::vector<Sound> surnames{
        {QStringLiteral("张"), {QStringLiteral("zhang")}},
        {QStringLiteral("王"), {QStringLiteral("wang")}},
        {QStringLiteral("单"), {QStringLiteral("shan"), QStringLiteral("dan")}},
        {QStringLiteral("曾"), {QStringLiteral("zeng"), QStringLiteral("ceng")}},
        {QStringLiteral("解"), {QStringLiteral("xie"), QStringLiteral("jie")}},
        {QStringLiteral("欧阳"), {QStringLiteral("ouyang")}}};
    static const std::vector<Sound> given{{QStringLiteral("三丰"), {QStringLiteral("sanfeng")}},
                                          {QStringLiteral("伟"), {QStringLiteral("wei")}},
                                          {QStringLiteral("小明"), {QStringLiteral("xiaoming")}},
                                          {QStringLiteral("丽华"), {QStringLiteral("lihua")}},
                                          {QStringLiteral("芳"), {QStringLiteral("fang")}},
                                          {QStringLiteral("国强"), {QStringLiteral("guoqiang")}}};
    static const QStringList givenInitials{QStringLiteral("sf"), QStringLiteral("w"), QStringLiteral("xm"),
                                           QStringLiteral("lh"), QStringLiteral("f"), QStringLiteral("gq")};
    std::mt19937 random(seed);
    const auto below = [&](std::size_t n) { return static_cast<std::size_t>(random() % n); };

    RegistrySearchRows rows;
    const std::size_t perBuilding = 240;
    for (std::size_t i = 0; i < rooms; ++i) {
        const auto building = QString::number(i / perBuilding + 1);
        const std::size_t within = i % perBuilding;
        const auto number =
            QStringLiteral("%1%2").arg(within / 8 + 1).arg(within % 4 + 1, 2, 10, QLatin1Char('0'));
        const QString code = within >= perBuilding - 4
                                 ? building + QStringLiteral("-商铺%1").arg(within % 4 + 1)
                                 : building + QStringLiteral("-%1-").arg(within % 8 / 4 + 1) + number;
        rows.rooms.push_back({RoomId(static_cast<std::int64_t>(1'000 + i)), code});
    }
    for (std::size_t i = 0; i < people; ++i) {
        const Sound& surname = surnames[below(surnames.size())];
        const std::size_t g = below(given.size());
        QStringList initials;
        QStringList pinyin;
        for (const QString& reading : surname.readings) {
            const QString first = surname.han.size() == 2 ? QStringLiteral("oy") : reading.left(1);
            initials << first + givenInitials[static_cast<qsizetype>(g)];
            pinyin << reading + given[g].readings.first();
        }
        QStringList phones;
        for (std::size_t p = below(3); p > 0; --p) {
            phones << QStringLiteral("13%1").arg(random() % 1'000'000'000U, 9, 10, QLatin1Char('0'));
        }
        const PersonId id(static_cast<std::int64_t>(people - i));
        rows.people.push_back(
            {id, surname.han + given[g].han, initials.join(u' '), pinyin.join(u' '), phones});
        for (std::size_t r = below(4) % 3; r > 0 && !rows.rooms.empty(); --r) {
            const RoomId room = rows.rooms[below(rows.rooms.size())].id;
            rows.links.push_back({room, id, allRoomRoles()[below(allRoomRoles().size())]});
        }
    }
    return rows;
}

} // namespace pd::test
