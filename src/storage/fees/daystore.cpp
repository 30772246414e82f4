// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/fees/daystore.h"

#include "storage/auditlog.h"
#include "storage/fees/cashfigures.h"
#include "storage/fees/numberranges.h"
#include "storage/fees/shiftstore.h"
#include "storage/numbering.h"

#include <QtCore/QCryptographicHash>

namespace pd {

namespace {

const QString& document()
{
    static const QString name = QStringLiteral("day-sheet");
    return name;
}

QString selectSheets(const char* rest)
{
    return QStringLiteral("SELECT d.id, d.sheet, (SELECT coalesce(max(p.printing), 0) FROM document_print p "
                          "WHERE p.document = 'day-sheet' AND p.number = d.number) FROM day_close d ") +
           QLatin1String(rest);
}

DayClose closeOf(const Row& row)
{
    return {.id = row.id<DayCloseId>(0),
            .sheet = daySheet(row.text(1).toUtf8()),
            .printings = static_cast<int>(row.integer(2))};
}

QByteArray lastReceiptHash(Connection& connection)
{
    return connection.statement(QStringLiteral("SELECT hash FROM receipt ORDER BY id DESC LIMIT 1"))
        .first([](const Row& row) { return row.blob(0); })
        .value_or(QByteArray());
}

SheetShift sheetShift(const ShiftClose& close)
{
    return {.number = close.shift.number,
            .cashier = close.shift.cashierName,
            .station = close.shift.station,
            .from = close.shift.openedAt,
            .until = close.at,
            .receipts = close.figures.receipts(),
            .moved = close.figures.moved(),
            .expectedCash = close.expected.at(PayMethod::Cash),
            .countedCash = close.counted.at(PayMethod::Cash),
            .difference = close.difference(),
            .handedOver = close.handedOver(),
            .reason = close.reason,
            .approver = close.approverName};
}

QString monthOf(const Date& day)
{
    return QString::fromStdString(day.toString()).left(7).remove(u'-');
}

} // namespace

std::optional<DayClose> DayQueries::close(DayCloseId id)
{
    return m_connection.statement(selectSheets("WHERE d.id = ?")).bind(id).first(closeOf);
}

std::vector<DayClose> DayQueries::latest(int most)
{
    return m_connection.statement(selectSheets("ORDER BY d.id DESC LIMIT ?")).bind(most).all(closeOf);
}

std::optional<Date> DayQueries::lastDay()
{
    return m_connection.statement(QStringLiteral("SELECT day FROM day_close ORDER BY id DESC LIMIT 1"))
        .first([](const Row& row) { return row.date(0); });
}

Money DayQueries::grandTotal()
{
    return m_connection.statement(QStringLiteral("SELECT grand_fen FROM day_close ORDER BY id DESC LIMIT 1"))
        .first([](const Row& row) { return row.money(0); })
        .value_or(Money());
}

std::vector<PendingDay> DayQueries::pending()
{
    std::vector<std::pair<Date, Shift>> shifts;
    for (Shift& shift : ShiftQueries(m_connection).withoutSheet()) {
        const Date opened = m_clock.civil(shift.openedAt).date;
        shifts.emplace_back(opened, std::move(shift));
    }
    return pendingDays(shifts, lastDay());
}

Result<DayClose> DayStore::close(const Date& day, const QString& office, const QString& closedBy, bool demo)
{
    Connection& connection = m_unit.connection();
    DayQueries days(connection, m_unit.clock());
    const Date today = m_unit.clock().civil(m_unit.now()).date;
    const auto pending = days.pending();
    if (day > today || pending.empty() || pending.front().day != day) {
        const Date first = pending.empty() ? today : pending.front().day;
        return error(ErrorCode::OutOfRange, "date", {first.toString(), first.toString()});
    }
    if (const auto open = pending.front().open(); !open.empty()) {
        return error(
            ErrorCode::ShiftOpen, {},
            {(open.front().number + QStringLiteral(" · ") + open.front().cashierName).toStdString()});
    }
    DaySheet sheet;
    // The month of the sheet before too: it may have been made before that month was over.
    sheet.numbers = numberRanges(connection, monthOf(days.lastDay().value_or(Date::fromDayNumber(0))));
    if (const auto hole = firstUnexplained(sheet.numbers)) {
        return error(ErrorCode::NumbersMissing, {}, {hole->toStdString()});
    }
    sheet.office = office;
    sheet.number = Numbering(connection).next(QStringLiteral("RJ"), today);
    sheet.day = day;
    sheet.at = m_unit.now();
    sheet.closedBy = closedBy;
    sheet.demo = demo;
    sheet.carried = days.grandTotal();
    ShiftQueries shifts(connection);
    for (const Shift& shift : pending.front().shifts) {
        const ShiftClose close = shifts.close(shift.id).value();
        sheet.figures += close.figures;
        sheet.shifts.push_back(sheetShift(close));
    }
    const QByteArray receiptHash = lastReceiptHash(connection);
    sheet.receiptHash = QString::fromLatin1(receiptHash.toHex());
    AuditLog audit(connection);
    sheet.auditSequence = audit.count();
    sheet.auditHead = audit.head();
    const QByteArray json = toJson(sheet);
    const DayCloseId id(
        connection
            .statement(QStringLiteral(
                "INSERT INTO day_close (number, day, at_ms, actor, receipts, period_fen, grand_fen, "
                "receipt_hash, audit_sequence, audit_head, sheet) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                "RETURNING id"))
            .bind(sheet.number)
            .bind(day)
            .bind(sheet.at)
            .bind(m_unit.actor().login)
            .bind(sheet.figures.receipts())
            .bind(sheet.figures.moved())
            .bind(sheet.grand())
            .bind(receiptHash.isEmpty() ? QByteArray(32, '\0') : receiptHash)
            .bind(sheet.auditSequence)
            .bind(sheet.auditHead)
            .bind(QString::fromUtf8(json))
            .runReturningId());
    for (const Shift& shift : pending.front().shifts) {
        connection
            .statement(QStringLiteral("INSERT INTO day_close_shift (shift_id, day_close_id) VALUES (?, ?)"))
            .bind(shift.id)
            .bind(id)
            .run();
    }
    m_unit.audit(QStringLiteral("day-close:%1").arg(id.value()), {},
                 {{QStringLiteral("number"), sheet.number},
                  {QStringLiteral("day"), QString::fromStdString(day.toString())},
                  {QStringLiteral("period_fen"), static_cast<qint64>(sheet.figures.moved().fen())},
                  {QStringLiteral("grand_fen"), static_cast<qint64>(sheet.grand().fen())},
                  {QStringLiteral("sheet_sha256"),
                   QString::fromLatin1(QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex())}});
    m_unit.changed(Topic::Shifts);
    return DayClose{.id = id, .sheet = std::move(sheet), .printings = 0};
}

int DayStore::print(const DayClose& close)
{
    const auto printing = m_unit.connection()
                              .statement(QStringLiteral(
                                  "INSERT INTO document_print (document, number, printing, at_ms, actor) "
                                  "VALUES (?, ?, (SELECT coalesce(max(printing), 0) + 1 FROM document_print "
                                  "WHERE document = ? AND number = ?), ?, ?) RETURNING printing"))
                              .bind(document())
                              .bind(close.sheet.number)
                              .bind(document())
                              .bind(close.sheet.number)
                              .bind(m_unit.now())
                              .bind(m_unit.actor().login)
                              .integer();
    m_unit.audit(QStringLiteral("day-close:%1").arg(close.id.value()), {},
                 {{QStringLiteral("printing"), static_cast<qint64>(printing)}});
    m_unit.changed(Topic::Shifts);
    return static_cast<int>(printing);
}

} // namespace pd
