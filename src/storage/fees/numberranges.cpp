// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/fees/numberranges.h"

#include "storage/fees/receiptstore.h"
#include "storage/numbering.h"

#include <algorithm>
#include <array>
#include <set>

namespace pd {

namespace {

struct Given {
    QString series;
    QString month;
    std::int64_t given = 0;
};

/// Tables whose numbers have a series of their own, beside the receipts.
constexpr std::array<std::pair<const char*, const char*>, 3> ownSeries{
    {{"YJ", "deposit"}, {"BC", "cashier_shift"}, {"RJ", "day_close"}}};

/// Empty: no series of ours.
QString tableOf(Connection& connection, const QString& series)
{
    for (const auto& [name, table] : ownSeries) {
        if (series == QLatin1String(name)) {
            return QString::fromLatin1(table);
        }
    }
    const bool receipts =
        series == ReceiptStore::series(connection) ||
        connection
                .statement(QStringLiteral(
                    "SELECT EXISTS (SELECT 1 FROM receipt WHERE number >= ? AND number < ? LIMIT 1)"))
                .bind(series + u'-')
                .bind(series + u'.')
                .integer() != 0;
    return receipts ? QStringLiteral("receipt") : QString();
}

NumberRange rangeOf(Connection& connection, const Given& given, const QString& table)
{
    const QString prefix = QStringLiteral("%1-%2-").arg(given.series, given.month);
    const auto runnings =
        connection
            .statement(QStringLiteral("SELECT CAST(substr(number, ?) AS INTEGER) FROM %1 WHERE number >= ? "
                                      "AND number < ?")
                           .arg(table))
            .bind(static_cast<std::int64_t>(prefix.size()) + 1)
            .bind(prefix)
            .bind(prefix.chopped(1) + u'.')
            .all([](const Row& row) { return row.integer(0); });
    NumberRange range{.series = given.series,
                      .month = given.month,
                      .first = {},
                      .last = {},
                      .count = static_cast<int>(runnings.size()),
                      .voided = 0,
                      .missing = {}};
    const std::set<std::int64_t> there(runnings.begin(), runnings.end());
    if (!there.empty()) {
        range.first = Numbering::format(given.series, given.month, *there.begin());
        range.last = Numbering::format(given.series, given.month, *there.rbegin());
    }
    if (table == QLatin1String("receipt")) {
        range.voided =
            static_cast<int>(connection
                                 .statement(QStringLiteral(
                                     "SELECT count(*) FROM receipt r JOIN receipt_void v ON v.receipt_id "
                                     "= r.id WHERE r.number >= ? AND r.number < ?"))
                                 .bind(prefix)
                                 .bind(prefix.chopped(1) + u'.')
                                 .integer());
    }
    const std::int64_t last = std::max(given.given, there.empty() ? 0 : *there.rbegin());
    if (static_cast<std::int64_t>(there.size()) < last) {
        for (std::int64_t running = 1; running <= last; ++running) {
            if (!there.contains(running)) {
                const auto reason = connection
                                        .statement(QStringLiteral("SELECT reason FROM number_explained WHERE "
                                                                  "series = ? AND month = ? AND running = ?"))
                                        .bind(given.series)
                                        .bind(given.month)
                                        .bind(running)
                                        .first([](const Row& row) { return row.text(0); });
                range.missing.push_back(
                    {Numbering::format(given.series, given.month, running), reason.value_or(QString())});
            }
        }
    }
    return range;
}

} // namespace

std::vector<NumberRange> numberRanges(Connection& connection, const QString& month)
{
    const auto all =
        connection
            .statement(QStringLiteral("SELECT series, month, given FROM number_series WHERE month "
                                      ">= ? ORDER BY series, month"))
            .bind(month)
            .all([](const Row& row) {
                return Given{row.text(0), row.text(1), row.integer(2)};
            });
    std::vector<NumberRange> ranges;
    for (const Given& given : all) {
        const QString table = tableOf(connection, given.series);
        if (!table.isEmpty()) {
            ranges.push_back(rangeOf(connection, given, table));
        }
    }
    return ranges;
}

std::optional<QString> firstUnexplained(const std::vector<NumberRange>& ranges)
{
    for (const NumberRange& range : ranges) {
        for (const MissingNumber& one : range.missing) {
            if (one.reason.isEmpty()) {
                return one.number;
            }
        }
    }
    return std::nullopt;
}

Result<void> explainNumber(UnitOfWork& unit, const QString& number, const QString& reason)
{
    if (reason.trimmed().isEmpty()) {
        return error(ErrorCode::Required, "reason");
    }
    for (const NumberRange& range : numberRanges(unit.connection())) {
        const auto found = std::ranges::find(range.missing, number.trimmed(), &MissingNumber::number);
        if (found == range.missing.end()) {
            continue;
        }
        if (!found->reason.isEmpty()) {
            return error(ErrorCode::AlreadyDone, "number", {found->reason.toStdString()});
        }
        unit.connection()
            .statement(QStringLiteral("INSERT INTO number_explained (series, month, running, reason, at_ms, "
                                      "actor) VALUES (?, ?, ?, ?, ?, ?)"))
            .bind(range.series)
            .bind(range.month)
            .bind(static_cast<std::int64_t>(found->number.section(u'-', -1).toLongLong()))
            .bind(reason.trimmed())
            .bind(unit.now())
            .bind(unit.actor().login)
            .run();
        unit.audit(QStringLiteral("number:") + found->number, {},
                   {{QStringLiteral("explained"), reason.trimmed()}});
        unit.changed(Topic::Shifts);
        return {};
    }
    return error(ErrorCode::NotFound, "number", {number.trimmed().toStdString()});
}

} // namespace pd
