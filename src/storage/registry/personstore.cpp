// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/registry/personstore.h"

#include "storage/search/pinyin.h"

namespace pd {

PersonId PersonStore::add(const PersonDetails& details, std::optional<ImportBatchId> batch)
{
    const PersonId id(m_unit.connection()
                          .statement(QStringLiteral("INSERT INTO person (name, initials, pinyin, employer, "
                                                    "id_number, birthday, emergency_contact, "
                                                    "emergency_phone, notice_preference, vip, note, "
                                                    "batch_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                                                    "RETURNING id"))
                          .bind(details.name)
                          .bind(pinyin::nameInitials(details.name))
                          .bind(pinyin::namePinyin(details.name))
                          .bind(details.employer)
                          .bind(details.idNumber)
                          .bind(details.birthday)
                          .bind(details.emergencyContact)
                          .bind(details.emergencyPhone)
                          .bind(code(details.noticePreference))
                          .bind(details.vip)
                          .bind(details.note)
                          .bind(batch)
                          .runReturningId());
    setPhones(id, details.phones);
    return id;
}

bool PersonStore::update(const Person& person)
{
    const PersonDetails& details = person.details;
    const int changed =
        m_unit.connection()
            .statement(QStringLiteral(
                "UPDATE person SET name = ?, initials = ?, pinyin = ?, employer = ?, id_number = ?, birthday "
                "= ?, "
                "emergency_contact = ?, emergency_phone = ?, notice_preference = ?, vip = ?, note = ?, "
                "version = version + 1 WHERE id = ? AND version = ?"))
            .bind(details.name)
            .bind(pinyin::nameInitials(details.name))
            .bind(pinyin::namePinyin(details.name))
            .bind(details.employer)
            .bind(details.idNumber)
            .bind(details.birthday)
            .bind(details.emergencyContact)
            .bind(details.emergencyPhone)
            .bind(code(details.noticePreference))
            .bind(details.vip)
            .bind(details.note)
            .bind(person.id)
            .bind(person.version)
            .run();
    if (changed == 0) {
        return false;
    }
    m_unit.connection()
        .statement(QStringLiteral("DELETE FROM person_phone WHERE person_id = ?"))
        .bind(person.id)
        .run();
    setPhones(person.id, details.phones);
    return true;
}

void PersonStore::setPhones(PersonId person, const QStringList& phones)
{
    for (qsizetype i = 0; i < phones.size(); ++i) {
        m_unit.connection()
            .statement(
                QStringLiteral("INSERT INTO person_phone (person_id, position, phone) VALUES (?, ?, ?)"))
            .bind(person)
            .bind(static_cast<std::int64_t>(i))
            .bind(phones[i])
            .run();
    }
}

} // namespace pd
