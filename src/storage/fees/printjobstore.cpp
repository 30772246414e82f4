// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/fees/printjobstore.h"

namespace pd {

namespace {

const QString& receiptDocument()
{
    static const QString name = QStringLiteral("receipt");
    return name;
}

} // namespace

std::vector<PrintJob> PrintJobQueries::jobs(const QString& where, std::int64_t id, const QString& station)
{
    return m_connection
        .statement(QStringLiteral(
                       "SELECT j.id, r.id, j.number, r.payer, r.total_fen, j.asked_at_ms, j.asked_by, "
                       "j.failure, 1 + (SELECT coalesce(max(p.printing), 0) FROM document_print p WHERE "
                       "p.document = 'receipt' AND p.number = j.number) FROM print_job j JOIN receipt r ON "
                       "r.number = j.number WHERE j.state = 'waiting' AND j.document = ? AND ") +
                   where + QStringLiteral(" ORDER BY j.id"))
        .bind(receiptDocument())
        .bind(id)
        .bind(station)
        .all([](const Row& row) {
            return PrintJob{.id = row.id<PrintJobId>(0),
                            .receipt = row.id<ReceiptId>(1),
                            .number = row.text(2),
                            .payer = row.text(3),
                            .total = row.money(4),
                            .askedAt = row.timestamp(5),
                            .askedBy = row.text(6),
                            .failure = row.text(7),
                            .printing = static_cast<int>(row.integer(8))};
        });
}

std::vector<PrintJob> PrintJobQueries::waiting(const QString& station)
{
    return jobs(QStringLiteral("j.id > ? AND j.station = ?"), 0, station);
}

std::optional<PrintJob> PrintJobQueries::job(PrintJobId id)
{
    const auto found = jobs(QStringLiteral("j.id = ? AND '' = ?"), id.value(), {});
    return found.empty() ? std::nullopt : std::optional(found.front());
}

int PrintJobQueries::printings(const QString& number)
{
    return static_cast<int>(m_connection
                                .statement(QStringLiteral("SELECT coalesce(max(printing), 0) FROM "
                                                          "document_print WHERE document = ? AND number = ?"))
                                .bind(receiptDocument())
                                .bind(number)
                                .integer());
}

std::vector<ReceiptId> PrintJobQueries::receipts(const ReceiptSelection& selection)
{
    QString sql = QStringLiteral("SELECT r.id FROM receipt r LEFT JOIN room m ON m.id = r.room_id LEFT JOIN "
                                 "section s ON s.id = m.section_id WHERE r.on_date = ?");
    if (selection.building) {
        sql += QStringLiteral(" AND s.building_id = ?");
    }
    if (selection.onlyUnprinted) {
        sql += QStringLiteral(" AND NOT EXISTS (SELECT 1 FROM document_print p WHERE p.document = 'receipt' "
                              "AND p.number = r.number)");
    }
    sql += QStringLiteral(" ORDER BY m.sort_key, r.id");
    Statement statement = m_connection.statement(sql);
    statement.bind(selection.day);
    if (selection.building) {
        statement.bind(*selection.building);
    }
    return statement.all([](const Row& row) { return row.id<ReceiptId>(0); });
}

PrintJobId PrintJobStore::queue(const QString& number)
{
    Connection& connection = m_unit.connection();
    const auto there =
        connection
            .statement(QStringLiteral("SELECT id FROM print_job WHERE station = ? AND state = 'waiting' AND "
                                      "document = ? AND number = ? ORDER BY id LIMIT 1"))
            .bind(m_unit.actor().station)
            .bind(receiptDocument())
            .bind(number)
            .first([](const Row& row) { return row.id<PrintJobId>(0); });
    m_unit.changed(Topic::Receipts);
    if (there) {
        return *there;
    }
    return PrintJobId(
        connection
            .statement(QStringLiteral("INSERT INTO print_job (document, number, station, state, asked_at_ms, "
                                      "asked_by) VALUES (?, ?, ?, 'waiting', ?, ?) RETURNING id"))
            .bind(receiptDocument())
            .bind(number)
            .bind(m_unit.actor().station)
            .bind(m_unit.now())
            .bind(m_unit.actor().login)
            .runReturningId());
}

int PrintJobStore::count(const QString& number)
{
    const int printing = PrintJobQueries(m_unit.connection()).printings(number) + 1;
    m_unit.connection()
        .statement(QStringLiteral("INSERT INTO document_print (document, number, printing, at_ms, actor) "
                                  "VALUES (?, ?, ?, ?, ?)"))
        .bind(receiptDocument())
        .bind(number)
        .bind(printing)
        .bind(m_unit.now())
        .bind(m_unit.actor().login)
        .run();
    m_unit.changed(Topic::Receipts);
    return printing;
}

Result<int> PrintJobStore::sent(PrintJobId id)
{
    const auto job = PrintJobQueries(m_unit.connection()).job(id);
    if (!job) {
        return error(ErrorCode::NotFound);
    }
    m_unit.connection()
        .statement(QStringLiteral("UPDATE print_job SET state = 'sent', sent_at_ms = ? WHERE id = ?"))
        .bind(m_unit.now())
        .bind(id)
        .run();
    return count(job->number);
}

Result<void> PrintJobStore::drop(PrintJobId id)
{
    const int dropped = m_unit.connection()
                            .statement(QStringLiteral(
                                "UPDATE print_job SET state = 'dropped' WHERE id = ? AND state = 'waiting'"))
                            .bind(id)
                            .run();
    m_unit.changed(Topic::Receipts);
    return dropped == 1 ? Result<void>() : error(ErrorCode::NotFound);
}

Result<void> PrintJobStore::failed(PrintJobId id, const QString& failure)
{
    const int noted =
        m_unit.connection()
            .statement(QStringLiteral("UPDATE print_job SET failure = ? WHERE id = ? AND state = 'waiting'"))
            .bind(failure)
            .bind(id)
            .run();
    m_unit.changed(Topic::Receipts);
    return noted == 1 ? Result<void>() : error(ErrorCode::NotFound);
}

int PrintJobStore::counted(const QString& number)
{
    m_unit.connection()
        .statement(QStringLiteral("UPDATE print_job SET state = 'sent', sent_at_ms = ? WHERE station = ? AND "
                                  "state = 'waiting' AND document = ? AND number = ?"))
        .bind(m_unit.now())
        .bind(m_unit.actor().station)
        .bind(receiptDocument())
        .bind(number)
        .run();
    return count(number);
}

} // namespace pd
