// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/registry/registryrows.h"

#include "domain/codes.h"

namespace pd::rows {

namespace {

template <class T>
std::optional<T> decimalOrNull(const Row& row, int column)
{
    const auto units = row.integerOrNull(column);
    return units ? std::optional(T::fromUnits(*units)) : std::nullopt;
}

} // namespace

Room roomOf(const Row& row)
{
    RoomDetails details;
    details.section = row.id<SectionId>(3);
    details.number = row.text(4);
    if (const auto floor = row.integerOrNull(5)) {
        details.floor = static_cast<int>(*floor);
    }
    details.use = orThrow(fromCode(allRoomUses(), row.text(6)));
    details.state = orThrow(fromCode(allRoomStates(), row.text(7)));
    details.builtArea = decimalOrNull<Area>(row, 8);
    details.innerArea = decimalOrNull<Area>(row, 9);
    details.feeCoefficient = FeeCoefficient::fromUnits(row.integer(10));
    details.handover = row.dateOrNull(11);
    details.butler = row.idOrNull<StaffId>(12);
    details.note = row.text(13);
    return {row.id<RoomId>(0), row.text(1), details, row.integer(2)};
}

RoomPerson roomPersonOf(const Row& row)
{
    return {row.id<RoomPersonId>(0),
            {row.id<RoomId>(1), row.id<PersonId>(2), orThrow(fromCode(allRoomRoles(), row.text(3))),
             decimalOrNull<Share>(row, 4), row.text(5), row.dateOrNull(6), row.dateOrNull(7)},
            row.integer(8)};
}

QStringList phonesOf(Connection& connection, PersonId person)
{
    const auto phones =
        connection
            .statement(QStringLiteral("SELECT phone FROM person_phone WHERE person_id = ? ORDER BY position"))
            .bind(person)
            .all([](const Row& row) { return row.text(0); });
    return {phones.begin(), phones.end()};
}

} // namespace pd::rows
