// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/letters/letterstore.h"

#include "domain/codes.h"
#include "storage/numbering.h"
#include "storage/repairs/ordereventlog.h"
#include "storage/repairs/orderjson.h"
#include "storage/sql/columns.h"

namespace pd {

namespace {

QStringList names()
{
    return QStringLiteral("number kind order_id from_department sender to_department receiver subject body "
                          "sent_at_ms reply_due_at_ms replied_at_ms replied_by reply created_by")
        .split(u' ');
}

const EditedColumns& edited()
{
    static const EditedColumns columns(QStringLiteral("contact_letter"), names());
    return columns;
}

void bindContent(Statement& statement, const ContactLetter& letter)
{
    statement.bind(letter.number).bind(code(letter.kind)).bind(letter.order).bind(letter.fromDepartment);
    statement.bind(letter.sender).bind(letter.toDepartment).bind(letter.receiver).bind(letter.subject);
    statement.bind(letter.text).bind(letter.sentAt).bind(letter.replyDue).bind(letter.repliedAt);
    statement.bind(letter.repliedBy).bind(letter.reply).bind(letter.createdBy);
}

QString select()
{
    return QStringLiteral("SELECT id, version, ") + names().join(QStringLiteral(", ")) +
           QStringLiteral(" FROM contact_letter ");
}

ContactLetter letterFrom(const Row& row)
{
    const auto kind = fromCode(allLetterKinds(), row.text(3));
    if (!kind) {
        throw StorageError(StorageErrorKind::Damaged, 0, QStringLiteral("a letter holds an unknown code"));
    }
    ContactLetter letter;
    letter.id = row.id<LetterId>(0);
    letter.version = static_cast<int>(row.integer(1));
    letter.number = row.text(2);
    letter.kind = *kind;
    letter.order = row.idOrNull<OrderId>(4);
    letter.fromDepartment = row.text(5);
    letter.sender = row.text(6);
    letter.toDepartment = row.text(7);
    letter.receiver = row.text(8);
    letter.subject = row.text(9);
    letter.text = row.text(10);
    letter.sentAt = row.timestamp(11);
    letter.replyDue = row.timestampOrNull(12);
    letter.repliedAt = row.timestampOrNull(13);
    letter.repliedBy = row.text(14);
    letter.reply = row.text(15);
    letter.createdBy = row.text(16);
    return letter;
}

QJsonObject toJson(const ContactLetter& letter)
{
    const auto time = [](const std::optional<Timestamp>& at) {
        return at ? QJsonValue(static_cast<qint64>(at->milliseconds())) : QJsonValue();
    };
    return {{QStringLiteral("number"), letter.number},
            {QStringLiteral("kind"), code(letter.kind)},
            {QStringLiteral("order_id"),
             letter.order ? QJsonValue(static_cast<qint64>(letter.order->value())) : QJsonValue()},
            {QStringLiteral("from_department"), letter.fromDepartment},
            {QStringLiteral("sender"), letter.sender},
            {QStringLiteral("to_department"), letter.toDepartment},
            {QStringLiteral("receiver"), letter.receiver},
            {QStringLiteral("subject"), letter.subject},
            {QStringLiteral("body"), letter.text},
            {QStringLiteral("sent_at_ms"), time(letter.sentAt)},
            {QStringLiteral("reply_due_at_ms"), time(letter.replyDue)},
            {QStringLiteral("replied_at_ms"), time(letter.repliedAt)},
            {QStringLiteral("replied_by"), letter.repliedBy},
            {QStringLiteral("reply"), letter.reply},
            {QStringLiteral("version"), letter.version}};
}

QString subject(const ContactLetter& letter)
{
    return QStringLiteral("letter:%1").arg(letter.id.value());
}

void tell(UnitOfWork& unit, const ContactLetter& letter, const QString& detail, const QString& words)
{
    if (letter.order) {
        addOrderEvent(unit, *letter.order, OrderEventKind::LetterSent, detail,
                      letter.number + QStringLiteral(" · ") + words, letter.replyDue);
    }
}

} // namespace

std::optional<ContactLetter> LetterQueries::letter(LetterId id)
{
    return m_connection.statement(select() + QStringLiteral("WHERE id = ?")).bind(id).first(letterFrom);
}

std::vector<ContactLetter> LetterQueries::ofOrder(OrderId order)
{
    return m_connection.statement(select() + QStringLiteral("WHERE order_id = ? ORDER BY id DESC"))
        .bind(order)
        .all(letterFrom);
}

std::vector<ContactLetter> LetterQueries::open(int most)
{
    return m_connection
        .statement(select() + QStringLiteral("WHERE replied_at_ms IS NULL ORDER BY reply_due_at_ms IS NULL, "
                                             "reply_due_at_ms, id LIMIT ?"))
        .bind(most)
        .all(letterFrom);
}

ContactLetter LetterStore::insert(const ContactLetter& letter)
{
    ContactLetter stored = letter;
    stored.number =
        Numbering(m_unit.connection()).next(QStringLiteral("LX"), m_unit.clock().civil(m_unit.now()).date);
    Statement statement = m_unit.connection().statement(edited().insert());
    bindContent(statement, stored);
    stored.id = LetterId(statement.runReturningId());
    stored.version = 1;
    tell(m_unit, stored, QStringLiteral("sent"), stored.toDepartment);
    m_unit.audit(subject(stored), {}, toJson(stored));
    m_unit.changed(Topic::Outside);
    return stored;
}

Result<ContactLetter> LetterStore::update(const ContactLetter& before, const ContactLetter& after)
{
    ContactLetter stored = after;
    Statement statement = m_unit.connection().statement(edited().update());
    bindContent(statement, after);
    statement.bind(before.id).bind(before.version);
    if (statement.run() == 0) {
        return error(ErrorCode::Conflict, "letter", {before.number.toStdString()});
    }
    stored.version = before.version + 1;
    tell(m_unit, stored, QStringLiteral("answered"), stored.repliedBy + QStringLiteral(": ") + stored.reply);
    m_unit.audit(subject(stored), onlyDifferent(toJson(before), toJson(stored)),
                 onlyDifferent(toJson(stored), toJson(before)));
    m_unit.changed(Topic::Outside);
    return stored;
}

} // namespace pd
