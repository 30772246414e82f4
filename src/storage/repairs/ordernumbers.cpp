// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repairs/serviceorderqueries.h"

#include <QtCore/QRegularExpression>

#include <algorithm>
#include <map>

namespace pd {

namespace {

constexpr std::size_t mostNumbers = 200;

/// "FW-202611-0183" in its parts.
struct NumberParts {
    QString month;
    std::int64_t running = 0;
};

std::optional<NumberParts> partsOf(const QString& typed)
{
    static const QRegularExpression whole(QStringLiteral("^(?:FW)?-?(\\d{6})-?(\\d{4,9})$"),
                                          QRegularExpression::CaseInsensitiveOption);
    const auto match = whole.match(typed);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    return NumberParts{match.captured(1), match.captured(2).toLongLong()};
}

QString numberOf(const QString& month, std::int64_t running)
{
    return QStringLiteral("FW-%1-%2").arg(month).arg(running, 4, 10, QLatin1Char('0'));
}

struct Month {
    QString month;
    std::int64_t given = 0;
};

} // namespace

std::vector<QString> ServiceOrderQueries::numbersLike(const QString& typed)
{
    const QString text = typed.trimmed();
    if (const auto parts = partsOf(text)) {
        return {numberOf(parts->month, parts->running)};
    }
    static const QRegularExpression digits(QStringLiteral("^\\d{1,9}$"));
    if (!digits.match(text).hasMatch()) {
        return {};
    }
    const auto months =
        m_connection
            .statement(QStringLiteral(
                "SELECT month, given FROM number_series WHERE series = 'FW' ORDER BY month DESC"))
            .all([](const Row& row) {
                return Month{row.text(0), row.integer(1)};
            });
    std::int64_t step = 1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        step *= 10;
    }
    const std::int64_t ending = text.toLongLong();
    std::vector<QString> numbers;
    for (const Month& month : months) {
        if (month.given < ending) {
            continue;
        }
        for (std::int64_t running = month.given - (month.given - ending) % step; running >= 1;
             running -= step) {
            const QString number = numberOf(month.month, running);
            if (number.mid(10).endsWith(text)) {
                numbers.push_back(number);
            }
            if (numbers.size() == mostNumbers) {
                return numbers;
            }
        }
    }
    return numbers;
}

OrderNumberCheck ServiceOrderQueries::numbersOf(const Date& date)
{
    struct Given {
        QString number;
        bool cancelled;
        bool returned;
    };
    const auto numbers =
        m_connection
            .statement(QStringLiteral("SELECT number, state = 'cancelled', returned_at_ms IS NOT NULL FROM "
                                      "service_order WHERE reported_at_ms >= ? AND "
                                      "reported_at_ms < ? ORDER BY id"))
            .bind(m_clock.startOfDay(date))
            .bind(m_clock.startOfDay(date.plusDays(1)))
            .all([](const Row& row) {
                return Given{row.text(0), row.flag(1), row.flag(2)};
            });
    struct Range {
        std::int64_t first = 0;
        std::int64_t last = 0;
        std::vector<std::int64_t> given;
    };
    std::map<QString, Range> months;
    OrderNumberCheck check;
    for (const auto& [number, cancelled, returned] : numbers) {
        check.cancelled += cancelled ? 1 : 0;
        check.returned += returned ? 1 : 0;
        if (const auto parts = partsOf(number)) {
            Range& range = months[parts->month];
            range.given.push_back(parts->running);
        }
    }
    check.given = static_cast<int>(numbers.size());
    for (auto& [month, range] : months) {
        std::sort(range.given.begin(), range.given.end());
        range.first = range.given.front();
        range.last = range.given.back();
        check.first = check.first.isEmpty() ? numberOf(month, range.first) : check.first;
        check.last = numberOf(month, range.last);
        for (std::int64_t running = range.first; running < range.last; ++running) {
            if (std::binary_search(range.given.begin(), range.given.end(), running)) {
                continue;
            }
            // Reported on another day, entered on this one.
            const QString number = numberOf(month, running);
            const bool carried =
                m_connection.statement(QStringLiteral("SELECT id FROM service_order WHERE number = ?"))
                    .bind(number)
                    .first([](const Row& row) { return row.integer(0); })
                    .has_value();
            if (!carried) {
                check.missing.push_back(number);
            }
        }
    }
    return check;
}

} // namespace pd
