// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/registry/importbatchstore.h"

#include "storage/registry/importbefore.h"

#include <array>

namespace pd {

namespace {

const QString batchColumns = QStringLiteral(
    "id, file_name, at_ms, staff_login, rooms, rooms_updated, people, undone FROM import_batch");

ImportBatch batchOf(const Row& row)
{
    return {row.id<ImportBatchId>(0),
            row.text(1),
            row.timestamp(2),
            row.text(3),
            static_cast<int>(row.integer(4)),
            static_cast<int>(row.integer(5)),
            static_cast<int>(row.integer(6)),
            row.flag(7)};
}

struct Obstacle {
    const char* kind;
    const char16_t* sql; ///< gives the name of what is in the way; its question marks are all the batch
    int parameters;
};

/// Orders first: they are what a clerk can name.
constexpr std::array<Obstacle, 11> obstacles{{
    {"order",
     u"SELECT o.number FROM service_order o JOIN room r ON r.id = o.room_id WHERE r.batch_id = ? ORDER BY "
     u"o.id LIMIT 1",
     1},
    {"order",
     u"SELECT o.number FROM service_order o JOIN person p ON p.id = o.reporter_id WHERE p.batch_id = ? ORDER "
     u"BY o.id "
     u"LIMIT 1",
     1},
    {"call",
     u"SELECT c.number FROM call_record c JOIN room r ON r.id = c.room_id WHERE r.batch_id = ? ORDER BY c.id "
     u"LIMIT 1",
     1},
    {"call",
     u"SELECT c.number FROM call_record c JOIN person p ON p.id = c.caller_id WHERE p.batch_id = ? ORDER BY "
     u"c.id LIMIT 1",
     1},
    {"room", u"SELECT code FROM room WHERE batch_id = ? AND version <> 1 ORDER BY id LIMIT 1", 1},
    {"person", u"SELECT name FROM person WHERE batch_id = ? AND version <> 1 ORDER BY id LIMIT 1", 1},
    {"room",
     u"SELECT r.code FROM room_person x JOIN room r ON r.id = x.room_id WHERE x.batch_id = ? AND x.version "
     u"<> 1 ORDER BY "
     u"x.id LIMIT 1",
     1},
    {"room",
     u"SELECT r.code FROM room_person x JOIN room r ON r.id = x.room_id JOIN person p ON p.id = x.person_id "
     u"WHERE "
     u"(r.batch_id = ? OR p.batch_id = ?) AND (x.batch_id IS NULL OR x.batch_id <> ?) ORDER BY x.id LIMIT 1",
     3},
    {"room",
     u"SELECT r.code FROM import_change c JOIN room r ON r.id = c.row_id WHERE c.batch_id = ? AND c.kind = "
     u"'room' AND "
     u"r.version <> c.version_after ORDER BY r.id LIMIT 1",
     1},
    {"person",
     u"SELECT p.name FROM import_change c JOIN person p ON p.id = c.row_id WHERE c.batch_id = ? AND c.kind = "
     u"'person' AND "
     u"p.version <> c.version_after ORDER BY p.id LIMIT 1",
     1},
    {"room",
     u"SELECT r.code FROM import_change c JOIN room_person x ON x.id = c.row_id JOIN room r ON r.id = "
     u"x.room_id WHERE "
     u"c.batch_id = ? AND c.kind = 'room-person' AND x.version <> c.version_after ORDER BY x.id LIMIT 1",
     1},
}};

} // namespace

std::vector<ImportBatch> importBatches(Connection& connection)
{
    return connection
        .statement(QStringLiteral("SELECT ") + batchColumns + QStringLiteral(" ORDER BY id DESC LIMIT 200"))
        .all(batchOf);
}

Result<ImportBatch> ImportBatchStore::undo(ImportBatchId batch)
{
    auto found = m_unit.connection()
                     .statement(QStringLiteral("SELECT ") + batchColumns +
                                QStringLiteral(" WHERE id = ? AND undone = 0"))
                     .bind(batch)
                     .first(batchOf);
    if (!found) {
        return error(ErrorCode::NotFound, {}, {"import"});
    }
    if (const auto blocked = obstacle(batch)) {
        return *blocked;
    }
    removeAdded(batch);
    putBackChanged(batch);
    removeEmptyPlaces(batch);
    m_unit.connection()
        .statement(QStringLiteral("UPDATE import_batch SET undone = 1 WHERE id = ?"))
        .bind(batch)
        .run();
    found->undone = true;
    return *found;
}

std::optional<Error> ImportBatchStore::obstacle(ImportBatchId batch)
{
    for (const Obstacle& one : obstacles) {
        Statement statement = m_unit.connection().statement(QString::fromUtf16(one.sql));
        for (int i = 0; i < one.parameters; ++i) {
            statement.bind(batch);
        }
        if (const auto name = statement.first([](const Row& row) { return row.text(0); })) {
            return error(ErrorCode::ImportUndoBlocked, {}, {one.kind, name->toStdString()});
        }
    }
    return std::nullopt;
}

void ImportBatchStore::removeAdded(ImportBatchId batch)
{
    for (const char16_t* sql :
         {u"DELETE FROM room_person WHERE batch_id = ?",
          u"DELETE FROM person_phone WHERE person_id IN (SELECT id FROM person WHERE batch_id = ?)",
          u"DELETE FROM person WHERE batch_id = ?",
          u"DELETE FROM room_warranty WHERE room_id IN (SELECT id FROM room WHERE batch_id = ?)",
          u"DELETE FROM room WHERE batch_id = ?"}) {
        m_unit.connection().statement(QString::fromUtf16(sql)).bind(batch).run();
    }
}

void ImportBatchStore::putBackChanged(ImportBatchId batch)
{
    struct Change {
        QString kind;
        std::int64_t row;
        QString before;
    };
    Connection& connection = m_unit.connection();
    const auto changes =
        connection
            .statement(QStringLiteral("SELECT kind, row_id, before FROM import_change WHERE batch_id = ?"))
            .bind(batch)
            .all([](const Row& row) {
                return Change{row.text(0), row.integer(1), row.text(2)};
            });
    for (const Change& change : changes) {
        if (change.kind == u"room") {
            putBackRoom(connection, RoomId(change.row), change.before);
        } else if (change.kind == u"person") {
            putBackPerson(connection, PersonId(change.row), change.before);
        } else if (change.kind == u"room-person") {
            putBackLink(connection, RoomPersonId(change.row), change.before);
        }
    }
}

void ImportBatchStore::removeEmptyPlaces(ImportBatchId batch)
{
    for (const char16_t* sql :
         {u"DELETE FROM section WHERE id IN (SELECT row_id FROM import_change WHERE batch_id = ? AND kind = "
          u"'section') AND "
          u"NOT EXISTS (SELECT 1 FROM room WHERE room.section_id = section.id)",
          u"DELETE FROM building WHERE id IN (SELECT row_id FROM import_change WHERE batch_id = ? AND kind = "
          u"'building') "
          u"AND version = 1 AND NOT EXISTS (SELECT 1 FROM section WHERE section.building_id = building.id) "
          u"AND NOT EXISTS "
          u"(SELECT 1 FROM service_order WHERE service_order.building_id = building.id)"}) {
        m_unit.connection().statement(QString::fromUtf16(sql)).bind(batch).run();
    }
}

} // namespace pd
