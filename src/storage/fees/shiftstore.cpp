// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/fees/shiftstore.h"

#include "storage/fees/cashfigures.h"
#include "storage/fees/shiftsettingkeys.h"
#include "storage/numbering.h"
#include "storage/office/settingstore.h"

#include <QtCore/QJsonDocument>

namespace pd {

namespace {

QString subject(ShiftId id)
{
    return QStringLiteral("shift:%1").arg(id.value());
}

qint64 fen(Money amount)
{
    return static_cast<qint64>(amount.fen());
}

QJsonObject json(const MethodSums& sums)
{
    QJsonObject object;
    for (const auto& [method, amount] : sums) {
        object.insert(code(method), fen(amount));
    }
    return object;
}

} // namespace

Result<Shift> ShiftStore::open(StaffId cashier, const QString& cashierName, const QString& station,
                               Money opening, const CashCount& cash, const QString& reason)
{
    Connection& connection = m_unit.connection();
    ShiftQueries queries(connection);
    if (opening < Money()) {
        return error(ErrorCode::OutOfRange, "opening");
    }
    for (const auto& busy : {queries.openOf(cashier), queries.openAt(station)}) {
        if (busy) {
            return error(ErrorCode::ShiftOpen, {},
                         {(busy->number + QStringLiteral(" · ") + busy->cashierName + QStringLiteral(" · ") +
                           busy->station)
                              .toStdString()});
        }
    }
    Shift shift{.id = ShiftId(0),
                .number = {},
                .cashier = cashier,
                .cashierName = cashierName,
                .station = station,
                .openedAt = m_unit.now(),
                .opening = opening,
                .expected = queries.leftAt(station),
                .openingReason = reason.trimmed(),
                .closedAt = {}};
    if (shift.openingDifference() == Money()) {
        shift.openingReason.clear();
    } else if (shift.openingReason.isEmpty()) {
        return error(ErrorCode::ReasonRequired, "reason");
    }
    shift.number = Numbering(connection).next(QStringLiteral("BC"), m_unit.clock().civil(m_unit.now()).date);
    shift.id =
        ShiftId(connection
                    .statement(QStringLiteral(
                        "INSERT INTO cashier_shift (number, cashier_id, cashier_name, station, "
                        "opened_at_ms, float_fen, expected_fen, float_reason) VALUES (?, ?, ?, ?, ?, ?, "
                        "?, ?) RETURNING id"))
                    .bind(shift.number)
                    .bind(cashier)
                    .bind(cashierName)
                    .bind(station)
                    .bind(shift.openedAt)
                    .bind(opening)
                    .bind(shift.expected)
                    .bind(shift.openingReason)
                    .runReturningId());
    putCash(shift.id, "opening", cash);
    m_unit.audit(subject(shift.id), {},
                 {{QStringLiteral("number"), shift.number},
                  {QStringLiteral("station"), station},
                  {QStringLiteral("opening_fen"), fen(opening)},
                  {QStringLiteral("difference_fen"), fen(shift.openingDifference())},
                  {QStringLiteral("reason"), shift.openingReason}});
    m_unit.changed(Topic::Shifts);
    return shift;
}

void ShiftStore::putCash(ShiftId id, const char* moment, const CashCount& cash)
{
    for (std::size_t i = 0; i < faceCount; ++i) {
        if (cash.pieces.at(i) <= 0) {
            continue;
        }
        m_unit.connection()
            .statement(QStringLiteral(
                "INSERT INTO shift_cash (shift_id, moment, face_fen, pieces) VALUES (?, ?, ?, ?)"))
            .bind(id)
            .bind(QString::fromLatin1(moment))
            .bind(cashFaces()[i])
            .bind(cash.pieces.at(i))
            .run();
    }
}

Result<void> ShiftStore::move(const Shift& shift, ShiftMoveKind kind, Money amount, const QString& reason)
{
    const bool money = kind == ShiftMoveKind::PayIn || kind == ShiftMoveKind::PayOut;
    if (shift.closedAt) {
        return error(ErrorCode::ShiftClosed, {}, {shift.number.toStdString()});
    }
    if (money && amount == Money()) {
        return error(ErrorCode::Required, "amount");
    }
    if (amount < Money()) {
        return error(ErrorCode::OutOfRange, "amount");
    }
    if (reason.trimmed().isEmpty()) {
        return error(ErrorCode::Required, "reason");
    }
    const Money noted = kind == ShiftMoveKind::DrawerOpened ? Money() : amount;
    m_unit.connection()
        .statement(QStringLiteral("INSERT INTO shift_movement (shift_id, kind, amount_fen, reason, at_ms, "
                                  "actor) VALUES (?, ?, ?, ?, ?, ?)"))
        .bind(shift.id)
        .bind(code(kind))
        .bind(noted)
        .bind(reason.trimmed())
        .bind(m_unit.now())
        .bind(m_unit.actor().login)
        .run();
    m_unit.audit(subject(shift.id), {},
                 {{QStringLiteral("movement"), code(kind)},
                  {QStringLiteral("amount_fen"), fen(noted)},
                  {QStringLiteral("reason"), reason.trimmed()}});
    m_unit.changed(Topic::Shifts);
    return {};
}

Result<void> ShiftStore::close(const ShiftClose& close)
{
    Connection& connection = m_unit.connection();
    const ShiftId id = close.shift.id;
    const int ended = connection
                          .statement(QStringLiteral("UPDATE cashier_shift SET closed_at_ms = ?, version = "
                                                    "version + 1 WHERE id = ? AND closed_at_ms IS NULL"))
                          .bind(m_unit.now())
                          .bind(id)
                          .run();
    if (ended == 0) {
        return error(ErrorCode::ShiftClosed, {}, {close.shift.number.toStdString()});
    }
    connection
        .statement(QStringLiteral(
            "INSERT INTO shift_close (shift_id, at_ms, actor, actor_name, difference_fen, greatest_fen, "
            "left_fen, reason, approver_id, approver_name, figures) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
            "?)"))
        .bind(id)
        .bind(m_unit.now())
        .bind(m_unit.actor().login)
        .bind(close.actorName)
        .bind(close.difference())
        .bind(close.greatest())
        .bind(close.left)
        .bind(close.reason)
        .bind(close.approver)
        .bind(close.approverName)
        .bind(QString::fromUtf8(QJsonDocument(toJson(close.figures)).toJson(QJsonDocument::Compact)))
        .run();
    for (const auto& [method, counted] : close.counted) {
        connection
            .statement(QStringLiteral("INSERT INTO shift_count (shift_id, method, expected_fen, counted_fen) "
                                      "VALUES (?, ?, ?, ?)"))
            .bind(id)
            .bind(code(method))
            .bind(close.expected.at(method))
            .bind(counted)
            .run();
    }
    putCash(id, "closing", close.cash);
    m_unit.audit(subject(id), {},
                 {{QStringLiteral("closed"), close.shift.number},
                  {QStringLiteral("expected_fen"), json(close.expected)},
                  {QStringLiteral("counted_fen"), json(close.counted)},
                  {QStringLiteral("left_fen"), fen(close.left)},
                  {QStringLiteral("reason"), close.reason},
                  {QStringLiteral("approver"), close.approverName}});
    m_unit.changed(Topic::Shifts);
    return {};
}

void ShiftStore::set(const ShiftSettings& settings)
{
    const ShiftSettings before = ShiftQueries(m_unit.connection()).settings();
    SettingStore(m_unit.connection())
        .set(shiftkeys::differenceLimit, QString::number(settings.differenceLimit.fen()));
    m_unit.audit(QStringLiteral("shift-settings"),
                 {{QStringLiteral("difference_limit_fen"), fen(before.differenceLimit)}},
                 {{QStringLiteral("difference_limit_fen"), fen(settings.differenceLimit)}});
    m_unit.changed(Topic::Settings);
}

} // namespace pd
