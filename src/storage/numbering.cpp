// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/numbering.h"

#include <QtCore/QRegularExpression>

namespace pd {

namespace {

constexpr std::size_t mostMeant = 200;

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
    return format(series, monthOf(day), running);
}

QString Numbering::format(const QString& series, const QString& month, std::int64_t running)
{
    return QStringLiteral("%1-%2-%3").arg(series, month).arg(running, 4, 10, QLatin1Char('0'));
}

std::optional<Numbering::Parts> Numbering::partsOf(const QString& series, const QString& typed)
{
    static const QRegularExpression whole(QStringLiteral("^(?:([A-Z]{2}))?-?(\\d{6})-?(\\d{4,9})$"),
                                          QRegularExpression::CaseInsensitiveOption);
    const auto match = whole.match(typed);
    const bool other =
        !match.captured(1).isEmpty() && match.captured(1).compare(series, Qt::CaseInsensitive) != 0;
    if (!match.hasMatch() || other) {
        return std::nullopt;
    }
    return Parts{match.captured(2), match.captured(3).toLongLong()};
}

std::vector<QString> Numbering::meant(const QString& series, const QString& typed)
{
    const QString text = typed.trimmed();
    if (const auto parts = partsOf(series, text)) {
        return {format(series, parts->month, parts->running)};
    }
    static const QRegularExpression digits(QStringLiteral("^\\d{1,9}$"));
    if (!digits.match(text).hasMatch()) {
        return {};
    }
    const auto months =
        m_connection
            .statement(
                QStringLiteral("SELECT month, given FROM number_series WHERE series = ? ORDER BY month DESC"))
            .bind(series)
            .all([](const Row& row) {
                return Parts{row.text(0), row.integer(1)};
            });
    std::int64_t step = 1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        step *= 10;
    }
    const std::int64_t ending = text.toLongLong();
    std::vector<QString> numbers;
    for (const auto& [month, given] : months) {
        for (std::int64_t running = given - (given - ending) % step; given >= ending && running >= 1;
             running -= step) {
            const QString number = format(series, month, running);
            if (number.section(u'-', 2).endsWith(text)) {
                numbers.push_back(number);
            }
            if (numbers.size() == mostMeant) {
                return numbers;
            }
        }
    }
    return numbers;
}

} // namespace pd
