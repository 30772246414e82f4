// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/statement.h"

#include "storage/sql/dialect.h"
#include "storage/sql/prepared.h"

#include <QtSql/QSqlError>

namespace pd {

namespace {

[[noreturn]] void wrongColumn(int column, const char* expected, const QSqlQuery& query)
{
    throw StorageError(StorageErrorKind::Misuse, 0,
                       QStringLiteral("column %1 is not %2 in: %3")
                           .arg(QString::number(column), QLatin1String(expected), query.lastQuery()));
}

bool isNull(const QVariant& value)
{
    return !value.isValid() || value.isNull();
}

} // namespace

std::int64_t Row::integer(int column) const
{
    const QVariant value = m_query.value(column);
    if (isNull(value) || value.typeId() != QMetaType::LongLong) {
        wrongColumn(column, "an integer", m_query);
    }
    return value.toLongLong();
}

std::optional<std::int64_t> Row::integerOrNull(int column) const
{
    if (m_query.value(column).isNull()) {
        return std::nullopt;
    }
    return integer(column);
}

QString Row::text(int column) const
{
    const QVariant value = m_query.value(column);
    if (isNull(value) || value.typeId() != QMetaType::QString) {
        wrongColumn(column, "a text", m_query);
    }
    return value.toString();
}

std::optional<QString> Row::textOrNull(int column) const
{
    if (m_query.value(column).isNull()) {
        return std::nullopt;
    }
    return text(column);
}

QByteArray Row::blob(int column) const
{
    const QVariant value = m_query.value(column);
    if (isNull(value) || value.typeId() != QMetaType::QByteArray) {
        wrongColumn(column, "a blob", m_query);
    }
    return value.toByteArray();
}

std::optional<Timestamp> Row::timestampOrNull(int column) const
{
    const auto value = integerOrNull(column);
    return value ? std::optional(Timestamp(*value)) : std::nullopt;
}

Date Row::date(int column) const
{
    const auto parsed = Date::parse(text(column).toStdString());
    if (!parsed) {
        wrongColumn(column, "a date", m_query);
    }
    return parsed.value();
}

std::optional<Date> Row::dateOrNull(int column) const
{
    if (m_query.value(column).isNull()) {
        return std::nullopt;
    }
    return date(column);
}

std::optional<Money> Row::moneyOrNull(int column) const
{
    const auto value = integerOrNull(column);
    return value ? std::optional(Money::fromFen(*value)) : std::nullopt;
}

Statement::Statement(std::shared_ptr<Prepared> prepared) : m_prepared(std::move(prepared))
{
    m_prepared->inUse = true;
}

Statement::Statement(Statement&& other) noexcept = default;

Statement::~Statement()
{
    if (m_prepared) {
        finish();
        m_prepared->inUse = false;
    }
}

Statement& Statement::bind(std::int64_t value)
{
    m_prepared->query.bindValue(m_next++, static_cast<qlonglong>(value));
    return *this;
}

Statement& Statement::bind(const QString& value)
{
    m_prepared->query.bindValue(m_next++, value.isNull() ? QStringLiteral("") : value);
    return *this;
}

Statement& Statement::bind(const QByteArray& value)
{
    m_prepared->query.bindValue(m_next++, value.isNull() ? QByteArray("") : value);
    return *this;
}

Statement& Statement::bindNull()
{
    m_prepared->query.bindValue(m_next++, QVariant(QMetaType(QMetaType::LongLong)));
    return *this;
}

int Statement::run()
{
    start();
    const int rows = m_prepared->query.numRowsAffected();
    finish();
    return rows;
}

std::int64_t Statement::runReturningId()
{
    return integer();
}

std::int64_t Statement::integer()
{
    const auto value = first([](const Row& row) { return row.integer(0); });
    if (!value) {
        throw StorageError(StorageErrorKind::Misuse, 0,
                           QStringLiteral("no row from: ") + m_prepared->query.lastQuery());
    }
    return *value;
}

void Statement::start()
{
    // A reused statement still holds its earlier values; a forgotten one must not slip in.
    if (m_next != m_prepared->parameters) {
        const QString sql = m_prepared->query.lastQuery();
        const QString counts =
            QStringLiteral("%1 of %2 parameters bound in: ").arg(m_next).arg(m_prepared->parameters);
        finish();
        throw StorageError(StorageErrorKind::Misuse, 0, counts + sql);
    }
    if (!m_prepared->query.exec()) {
        fail();
    }
}

bool Statement::step()
{
    if (m_prepared->query.next()) {
        return true;
    }
    if (m_prepared->query.lastError().isValid()) {
        fail();
    }
    return false;
}

void Statement::finish()
{
    m_prepared->query.finish();
    m_next = 0;
}

Row Statement::row() const
{
    return Row(m_prepared->query);
}

void Statement::fail()
{
    const QSqlError problem = m_prepared->query.lastError();
    const QString sql = m_prepared->query.lastQuery();
    finish();
    const int code = problem.nativeErrorCode().toInt();
    throw StorageError(dialect::errorKind(code, dialect::systemError(m_prepared->handle)), code,
                       problem.databaseText() + QStringLiteral(" in: ") + sql);
}

} // namespace pd
