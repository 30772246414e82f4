// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/numbering.h"
#include "storage/repairs/serviceorderqueries.h"

#include <algorithm>
#include <map>

namespace pd {

namespace {

const QString& series()
{
    static const QString name = QStringLiteral("FW");
    return name;
}

} // namespace

std::vector<QString> ServiceOrderQueries::numbersLike(const QString& typed)
{
    return Numbering(m_connection).meant(series(), typed);
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
        if (const auto parts = Numbering::partsOf(series(), number)) {
            Range& range = months[parts->month];
            range.given.push_back(parts->running);
        }
    }
    check.given = static_cast<int>(numbers.size());
    for (auto& [month, range] : months) {
        std::sort(range.given.begin(), range.given.end());
        range.first = range.given.front();
        range.last = range.given.back();
        check.first = check.first.isEmpty() ? Numbering::format(series(), month, range.first) : check.first;
        check.last = Numbering::format(series(), month, range.last);
        for (std::int64_t running = range.first; running < range.last; ++running) {
            if (std::binary_search(range.given.begin(), range.given.end(), running)) {
                continue;
            }
            // Reported on another day, entered on this one.
            const QString number = Numbering::format(series(), month, running);
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
