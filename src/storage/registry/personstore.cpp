// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/registry/personstore.h"

#include "storage/search/pinyin.h"
#include "storage/sql/columns.h"

namespace pd {

namespace {

const EditedColumns& columns()
{
    static const EditedColumns columns(
        QStringLiteral("person"),
        {QStringLiteral("name"), QStringLiteral("initials"), QStringLiteral("pinyin"),
         QStringLiteral("employer"), QStringLiteral("id_number"), QStringLiteral("birthday"),
         QStringLiteral("emergency_contact"), QStringLiteral("emergency_phone"),
         QStringLiteral("notice_preference"), QStringLiteral("vip"), QStringLiteral("note")});
    return columns;
}

/// In the order of columns().
Statement& bound(Statement& statement, const PersonDetails& details)
{
    return statement.bind(details.name)
        .bind(pinyin::nameInitials(details.name))
        .bind(pinyin::namePinyin(details.name))
        .bind(details.employer)
        .bind(details.idNumber)
        .bind(details.birthday)
        .bind(details.emergencyContact)
        .bind(details.emergencyPhone)
        .bind(code(details.noticePreference))
        .bind(details.vip)
        .bind(details.note);
}

} // namespace

PersonId PersonStore::add(const PersonDetails& details, std::optional<ImportBatchId> batch)
{
    static const QString insert = columns().insert({QStringLiteral("batch_id")});
    Statement statement = m_unit.connection().statement(insert);
    const PersonId id(bound(statement, details).bind(batch).runReturningId());
    setPhones(id, details.phones);
    return id;
}

bool PersonStore::update(const Person& person)
{
    const PersonDetails& details = person.details;
    Statement statement = m_unit.connection().statement(columns().update());
    const int changed = bound(statement, details).bind(person.id).bind(person.version).run();
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
