// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/registry/roomstore.h"

#include "storage/sql/columns.h"

namespace pd {

namespace {

const EditedColumns& roomColumns()
{
    static const EditedColumns columns(
        QStringLiteral("room"),
        {QStringLiteral("section_id"), QStringLiteral("floor"), QStringLiteral("number"),
         QStringLiteral("code"), QStringLiteral("sort_key"), QStringLiteral("use"), QStringLiteral("state"),
         QStringLiteral("built_area"), QStringLiteral("inner_area"), QStringLiteral("fee_coefficient"),
         QStringLiteral("handover_date"), QStringLiteral("butler_id"), QStringLiteral("note")});
    return columns;
}

/// In the order of roomColumns().
Statement& bound(Statement& statement, const RoomDetails& details, const RoomNumber& place)
{
    return statement.bind(details.section)
        .bind(details.floor)
        .bind(details.number)
        .bind(place.code())
        .bind(place.sortKey())
        .bind(code(details.use))
        .bind(code(details.state))
        .bind(details.builtArea)
        .bind(details.innerArea)
        .bind(details.feeCoefficient)
        .bind(details.handover)
        .bind(details.butler)
        .bind(details.note);
}

const EditedColumns& linkColumns()
{
    static const EditedColumns columns(QStringLiteral("room_person"),
                                       {QStringLiteral("role"), QStringLiteral("share"),
                                        QStringLiteral("relation"), QStringLiteral("from_date"),
                                        QStringLiteral("to_date")});
    return columns;
}

/// In the order of linkColumns().
Statement& bound(Statement& statement, const RoomPersonDetails& details)
{
    return statement.bind(code(details.role))
        .bind(details.share)
        .bind(details.relation)
        .bind(details.from)
        .bind(details.to);
}

} // namespace

RoomId RoomStore::add(const RoomDetails& details, const RoomNumber& place, std::optional<ImportBatchId> batch)
{
    static const QString insert = roomColumns().insert({QStringLiteral("batch_id")});
    Statement statement = m_unit.connection().statement(insert);
    const RoomId id(bound(statement, details, place).bind(batch).runReturningId());
    setWarranty(id, details.warranty);
    return id;
}

bool RoomStore::update(const Room& room, const RoomNumber& place)
{
    const RoomDetails& details = room.details;
    Statement statement = m_unit.connection().statement(roomColumns().update());
    const int changed = bound(statement, details, place).bind(room.id).bind(room.version).run();
    if (changed == 0) {
        return false;
    }
    m_unit.connection()
        .statement(QStringLiteral("DELETE FROM room_warranty WHERE room_id = ?"))
        .bind(room.id)
        .run();
    setWarranty(room.id, details.warranty);
    return true;
}

void RoomStore::setWarranty(RoomId room, const std::vector<RoomWarranty>& warranty)
{
    for (const RoomWarranty& item : warranty) {
        m_unit.connection()
            .statement(QStringLiteral("INSERT INTO room_warranty (room_id, part, end_date) VALUES (?, ?, ?)"))
            .bind(room)
            .bind(code(item.part))
            .bind(item.end)
            .run();
    }
}

RoomPersonId RoomStore::addPerson(const RoomPersonDetails& details, std::optional<ImportBatchId> batch)
{
    static const QString insert = linkColumns().insert(
        {QStringLiteral("room_id"), QStringLiteral("person_id"), QStringLiteral("batch_id")});
    Statement statement = m_unit.connection().statement(insert);
    return RoomPersonId(
        bound(statement, details).bind(details.room).bind(details.person).bind(batch).runReturningId());
}

bool RoomStore::updatePerson(const RoomPerson& link)
{
    Statement statement = m_unit.connection().statement(linkColumns().update());
    return bound(statement, link.details).bind(link.id).bind(link.version).run() > 0;
}

} // namespace pd
