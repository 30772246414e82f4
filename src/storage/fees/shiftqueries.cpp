// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/codes.h"
#include "storage/fees/cashfigures.h"
#include "storage/fees/shiftsettingkeys.h"
#include "storage/fees/shiftstore.h"
#include "storage/office/settingstore.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace pd {

namespace {

QString selectShifts(const char* rest)
{
    return QStringLiteral(
               "SELECT s.id, s.number, s.cashier_id, s.cashier_name, s.station, s.opened_at_ms, "
               "s.float_fen, s.expected_fen, s.float_reason, s.closed_at_ms FROM cashier_shift s ") +
           QLatin1String(rest);
}

Shift shiftOf(const Row& row)
{
    return {.id = row.id<ShiftId>(0),
            .number = row.text(1),
            .cashier = row.id<StaffId>(2),
            .cashierName = row.text(3),
            .station = row.text(4),
            .openedAt = row.timestamp(5),
            .opening = row.money(6),
            .expected = row.moneyOrNull(7),
            .openingReason = row.text(8),
            .closedAt = row.timestampOrNull(9)};
}

} // namespace

std::optional<Shift> ShiftQueries::shift(ShiftId id)
{
    return m_connection.statement(selectShifts("WHERE s.id = ?")).bind(id).first(shiftOf);
}

std::optional<Shift> ShiftQueries::openOf(StaffId cashier)
{
    return m_connection.statement(selectShifts("WHERE s.cashier_id = ? AND s.closed_at_ms IS NULL"))
        .bind(cashier)
        .first(shiftOf);
}

std::optional<Shift> ShiftQueries::openAt(const QString& station)
{
    return m_connection.statement(selectShifts("WHERE s.station = ? AND s.closed_at_ms IS NULL"))
        .bind(station)
        .first(shiftOf);
}

std::vector<Shift> ShiftQueries::allOpen()
{
    return m_connection.statement(selectShifts("WHERE s.closed_at_ms IS NULL ORDER BY s.id")).all(shiftOf);
}

std::vector<Shift> ShiftQueries::latest(int most)
{
    return m_connection.statement(selectShifts("ORDER BY s.id DESC LIMIT ?")).bind(most).all(shiftOf);
}

std::vector<Shift> ShiftQueries::withoutSheet()
{
    return m_connection
        .statement(selectShifts("WHERE NOT EXISTS (SELECT 1 FROM day_close_shift d WHERE d.shift_id = s.id) "
                                "ORDER BY s.id"))
        .all(shiftOf);
}

std::optional<Money> ShiftQueries::leftAt(const QString& station)
{
    return m_connection
        .statement(QStringLiteral("SELECT c.left_fen FROM cashier_shift s JOIN shift_close c ON c.shift_id = "
                                  "s.id WHERE s.station = ? ORDER BY s.id DESC LIMIT 1"))
        .bind(station)
        .first([](const Row& row) { return row.money(0); });
}

std::vector<ShiftMove> ShiftQueries::moves(ShiftId id)
{
    return m_connection
        .statement(QStringLiteral("SELECT kind, amount_fen, reason, at_ms, actor FROM shift_movement WHERE "
                                  "shift_id = ? ORDER BY id"))
        .bind(id)
        .all([](const Row& row) {
            return ShiftMove{
                .kind = fromCode(allShiftMoveKinds(), row.text(0)).value_or(ShiftMoveKind::LineRemoved),
                .amount = row.money(1),
                .reason = row.text(2),
                .at = row.timestamp(3),
                .actor = row.text(4)};
        });
}

int ShiftQueries::receipts(ShiftId id)
{
    return static_cast<int>(
        m_connection.statement(QStringLiteral("SELECT count(*) FROM receipt WHERE shift_id = ?"))
            .bind(id)
            .integer());
}

CashCount ShiftQueries::cash(ShiftId id, const char* moment)
{
    CashCount count;
    const auto rows =
        m_connection
            .statement(QStringLiteral("SELECT face_fen, pieces FROM shift_cash WHERE shift_id = ? "
                                      "AND moment = ?"))
            .bind(id)
            .bind(QString::fromLatin1(moment))
            .all([](const Row& row) { return std::pair(row.money(0), row.integer(1)); });
    for (const auto& [face, pieces] : rows) {
        const auto place = std::ranges::find(cashFaces(), face) - cashFaces().begin();
        count.pieces.at(static_cast<std::size_t>(place)) = static_cast<int>(pieces);
    }
    return count;
}

std::optional<ShiftClose> ShiftQueries::close(ShiftId id)
{
    const auto of = shift(id);
    if (!of) {
        return std::nullopt;
    }
    auto found = m_connection
                     .statement(QStringLiteral("SELECT at_ms, actor_name, left_fen, reason, approver_id, "
                                               "approver_name, figures FROM shift_close WHERE shift_id = ?"))
                     .bind(id)
                     .first([&](const Row& row) {
                         ShiftClose close;
                         close.shift = *of;
                         close.at = row.timestamp(0);
                         close.actorName = row.text(1);
                         close.left = row.money(2);
                         close.reason = row.text(3);
                         close.approver = row.idOrNull<StaffId>(4);
                         close.approverName = row.text(5);
                         close.figures = cashFigures(QJsonDocument::fromJson(row.text(6).toUtf8()).object());
                         return close;
                     });
    if (!found) {
        return std::nullopt;
    }
    const auto counts =
        m_connection
            .statement(QStringLiteral(
                "SELECT method, expected_fen, counted_fen FROM shift_count WHERE shift_id = ?"))
            .bind(id)
            .all([](const Row& row) {
                return std::tuple(fromCode(allPayMethods(), row.text(0)), row.money(1), row.money(2));
            });
    for (const auto& [method, expected, counted] : counts) {
        if (method) {
            found->expected[*method] = expected;
            found->counted[*method] = counted;
        }
    }
    found->openingCash = cash(id, "opening");
    found->cash = cash(id, "closing");
    return found;
}

ShiftSettings ShiftQueries::settings()
{
    ShiftSettings settings;
    if (const auto stored = SettingStore(m_connection).get(shiftkeys::differenceLimit)) {
        settings.differenceLimit = Money::fromFen(stored->toLongLong());
    }
    return settings;
}

} // namespace pd
