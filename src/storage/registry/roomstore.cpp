// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/registry/roomstore.h"

namespace pd {

RoomId RoomStore::add(const RoomDetails& details, const RoomNumber& place, std::optional<ImportBatchId> batch)
{
    const RoomId id(
        m_unit.connection()
            .statement(QStringLiteral("INSERT INTO room (section_id, floor, number, code, sort_key, use, "
                                      "state, built_area, inner_area, "
                                      "fee_coefficient, handover_date, butler_id, note, batch_id) "
                                      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"))
            .bind(details.section)
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
            .bind(details.note)
            .bind(batch)
            .runReturningId());
    setWarranty(id, details.warranty);
    return id;
}

bool RoomStore::update(const Room& room, const RoomNumber& place)
{
    const RoomDetails& details = room.details;
    const int changed = m_unit.connection()
                            .statement(QStringLiteral("UPDATE room SET section_id = ?, floor = ?, number = "
                                                      "?, code = ?, sort_key = ?, use = ?, state = ?, "
                                                      "built_area = ?, inner_area = ?, fee_coefficient = ?, "
                                                      "handover_date = ?, butler_id = ?, note = ?, "
                                                      "version = version + 1 WHERE id = ? AND version = ?"))
                            .bind(details.section)
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
                            .bind(details.note)
                            .bind(room.id)
                            .bind(room.version)
                            .run();
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
    return RoomPersonId(
        m_unit.connection()
            .statement(QStringLiteral(
                "INSERT INTO room_person (room_id, person_id, role, share, relation, from_date, "
                "to_date, batch_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"))
            .bind(details.room)
            .bind(details.person)
            .bind(code(details.role))
            .bind(details.share)
            .bind(details.relation)
            .bind(details.from)
            .bind(details.to)
            .bind(batch)
            .runReturningId());
}

bool RoomStore::updatePerson(const RoomPerson& link)
{
    return m_unit.connection()
               .statement(
                   QStringLiteral("UPDATE room_person SET role = ?, share = ?, relation = ?, from_date = ?, "
                                  "to_date = ?, version = version + 1 WHERE id = ? AND version = ?"))
               .bind(code(link.details.role))
               .bind(link.details.share)
               .bind(link.details.relation)
               .bind(link.details.from)
               .bind(link.details.to)
               .bind(link.id)
               .bind(link.version)
               .run() > 0;
}

} // namespace pd
