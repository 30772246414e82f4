// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/numbering.h"

namespace pd {

namespace {

QString monthOf(const Date& day)
{
    return QString::fromStdString(day.toString()).left(7).remove(u'-');
}

} // namespace

QString Numbering::next(const QString& series, const Date& day)
{
    if (!m_connection.inTransaction()) {
        throw StorageError(StorageErrorKind::Misuse, 0,
                           QStringLiteral("a number was asked for without a transaction"));
    }
    const std::int64_t running =
        m_connection
            .statement(
                QStringLiteral("INSERT INTO number_series (series, month, given) VALUES (?, ?, 1) "
                               "ON CONFLICT (series, month) DO UPDATE SET given = number_series.given + 1 "
                               "RETURNING given"))
            .bind(series)
            .bind(monthOf(day))
            .integer();
    return format(series, day, running);
}

int Numbering::given(const QString& series, const Date& day)
{
    const auto value =
        m_connection
            .statement(QStringLiteral("SELECT given FROM number_series WHERE series = ? AND month = ?"))
            .bind(series)
            .bind(monthOf(day))
            .first([](const Row& row) { return row.integer(0); });
    return static_cast<int>(value.value_or(0));
}

QString Numbering::format(const QString& series, const Date& day, std::int64_t running)
{
    return QStringLiteral("%1-%2-%3").arg(series, monthOf(day)).arg(running, 4, 10, QLatin1Char('0'));
}

} // namespace pd
