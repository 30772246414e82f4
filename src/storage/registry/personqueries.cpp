// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/registry/personqueries.h"

#include "domain/codes.h"
#include "storage/registry/registryrows.h"

namespace pd {

namespace {

const QString roleColumns = QStringLiteral(
    "l.id, l.room_id, l.person_id, l.role, l.share, l.relation, l.from_date, l.to_date, l.version");

} // namespace

std::optional<Person> PersonQueries::person(PersonId id)
{
    auto person = m_connection
                      .statement(QStringLiteral(
                          "SELECT name, employer, id_number, birthday, emergency_contact, emergency_phone, "
                          "notice_preference, vip, note, version FROM person WHERE id = ?"))
                      .bind(id)
                      .first([&](const Row& row) {
                          PersonDetails details;
                          details.name = row.text(0);
                          details.employer = row.text(1);
                          details.idNumber = row.text(2);
                          details.birthday = row.dateOrNull(3);
                          details.emergencyContact = row.text(4);
                          details.emergencyPhone = row.text(5);
                          details.noticePreference =
                              rows::orThrow(fromCode(allNoticePreferences(), row.text(6)));
                          details.vip = row.flag(7);
                          details.note = row.text(8);
                          return Person{id, details, row.integer(9)};
                      });
    if (person) {
        person->details.phones = rows::phonesOf(m_connection, id);
    }
    return person;
}

std::vector<Person> PersonQueries::alike(const QString& name, const QStringList& phones,
                                         std::optional<PersonId> except)
{
    constexpr int most = 20;
    std::vector<PersonId> ids;
    const auto take = [&](Statement statement) {
        for (const PersonId id : statement.all([](const Row& row) { return row.id<PersonId>(0); })) {
            if (id != except && std::ranges::find(ids, id) == ids.end()) {
                ids.push_back(id);
            }
        }
    };
    for (const QString& phone : phones) {
        take(std::move(m_connection
                           .statement(QStringLiteral("SELECT person_id FROM person_phone WHERE phone = ? "
                                                     "ORDER BY person_id LIMIT ?"))
                           .bind(phone)
                           .bind(most)));
    }
    if (!name.isEmpty()) {
        take(std::move(
            m_connection.statement(QStringLiteral("SELECT id FROM person WHERE name = ? ORDER BY id LIMIT ?"))
                .bind(name)
                .bind(most)));
    }
    std::vector<Person> people;
    for (const PersonId id : ids) {
        if (const auto found = person(id); found && people.size() < most) {
            people.push_back(*found);
        }
    }
    return people;
}

std::optional<RoomPerson> PersonQueries::role(RoomPersonId id)
{
    return m_connection
        .statement(QStringLiteral("SELECT %1 FROM room_person l WHERE l.id = ?").arg(roleColumns))
        .bind(id)
        .first(rows::roomPersonOf);
}

std::vector<RoomPerson> PersonQueries::rolesIn(RoomId room)
{
    return m_connection
        .statement(
            QStringLiteral("SELECT %1 FROM room_person l WHERE l.room_id = ? ORDER BY l.id").arg(roleColumns))
        .bind(room)
        .all(rows::roomPersonOf);
}

std::vector<PersonRole> PersonQueries::rolesOf(PersonId person)
{
    return m_connection
        .statement(QStringLiteral("SELECT %1, r.code FROM room_person l JOIN room r ON r.id = l.room_id "
                                  "WHERE l.person_id = ? ORDER BY r.sort_key, l.id")
                       .arg(roleColumns))
        .bind(person)
        .all([](const Row& row) {
            return PersonRole{rows::roomPersonOf(row), row.text(9)};
        });
}

} // namespace pd
