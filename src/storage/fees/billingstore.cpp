// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/fees/billingstore.h"

#include "domain/codes.h"
#include "storage/numbering.h"
#include "storage/staff/staffnames.h"

#include <QtCore/QJsonDocument>

namespace pd {

namespace {

QString dayOf(const Date& day)
{
    return QString::fromStdString(day.toString());
}

QString runSelect(const QString& rest)
{
    return QStringLiteral(
               "SELECT id, number, period_from, period_until, scope, state, lines, rooms, skipped, "
               "total_fen, "
               "digest, made_by, made_at_ms, coalesce(%1, ''), checked_at_ms, coalesce(%2, ''), "
               "posted_at_ms, coalesce(%3, ''), reversed_at_ms, reason, version, %4 FROM billing_run ")
               .arg(nameOfLogin(QStringLiteral("checked_by")), nameOfLogin(QStringLiteral("posted_by")),
                    nameOfLogin(QStringLiteral("reversed_by")), nameOfLogin(QStringLiteral("made_by"))) +
           rest;
}

QString scopeText(const RunScope& scope)
{
    QJsonObject json;
    const auto put = [&](const char* key, const auto& id) {
        if (id) {
            json[QLatin1StringView(key)] = static_cast<qint64>(id->value());
        }
    };
    put("item", scope.item);
    put("building", scope.building);
    put("room", scope.room);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

template <class T>
std::optional<T> idIn(const QJsonObject& json, const char* key)
{
    const QJsonValue value = json.value(QLatin1StringView(key));
    return value.isDouble() ? std::optional<T>(T(value.toInteger())) : std::nullopt;
}

BillingRun runFrom(const Row& row)
{
    const QJsonObject scope = QJsonDocument::fromJson(row.text(4).toUtf8()).object();
    const auto state = fromCode(allBillingStates(), row.text(5));
    if (!state) {
        throw StorageError(StorageErrorKind::Damaged, 0,
                           QStringLiteral("a billing run holds an unknown state"));
    }
    return {.id = row.id<BillingRunId>(0),
            .number = row.text(1),
            .scope = {{row.date(2), row.date(3)},
                      idIn<FeeItemId>(scope, "item"),
                      idIn<BuildingId>(scope, "building"),
                      idIn<RoomId>(scope, "room")},
            .state = *state,
            .totals = {static_cast<int>(row.integer(6)), static_cast<int>(row.integer(7)),
                       static_cast<int>(row.integer(8)), 0, row.money(9), row.blob(10)},
            .madeBy = row.text(11),
            .madeByName = row.text(21),
            .madeAt = row.timestamp(12),
            .checkedBy = row.text(13),
            .checkedAt = row.timestampOrNull(14),
            .postedBy = row.text(15),
            .postedAt = row.timestampOrNull(16),
            .reversedBy = row.text(17),
            .reversedAt = row.timestampOrNull(18),
            .reason = row.text(19),
            .version = row.integer(20)};
}

} // namespace

std::optional<BillingRun> BillingQueries::run(BillingRunId id)
{
    return m_connection.statement(runSelect(QStringLiteral("WHERE id = ?"))).bind(id).first(runFrom);
}

std::vector<BillingRun> BillingQueries::runs(int most)
{
    return m_connection.statement(runSelect(QStringLiteral("ORDER BY id DESC LIMIT ?")))
        .bind(most)
        .all(runFrom);
}

std::vector<RunLine> BillingQueries::posted(BillingRunId id)
{
    return m_connection
        .statement(QStringLiteral(
            "SELECT c.room_id, c.item_id, c.text, c.period_from, c.period_until, c.due_on, c.amount_fen, "
            "c.run_id, c.payer_id, c.explanation, r.code, i.name_zh, c.attempt FROM charge c JOIN room r ON "
            "r.id = c.room_id JOIN fee_item i ON i.id = c.item_id WHERE c.run_id = ? AND c.kind = 'billed' "
            "ORDER BY r.sort_key, r.id, i.position, c.period_from"))
        .bind(id)
        .all([](const Row& row) {
            return RunLine{{.room = row.id<RoomId>(0),
                            .item = row.id<FeeItemId>(1),
                            .kind = ChargeKind::Billed,
                            .text = row.text(2),
                            .period = ChargePeriod{row.date(3), row.date(4)},
                            .dueOn = row.date(5),
                            .amount = row.money(6),
                            .run = row.idOrNull<BillingRunId>(7),
                            .order = {},
                            .original = {},
                            .payer = row.idOrNull<PersonId>(8),
                            .explanation = QJsonDocument::fromJson(row.text(9).toUtf8()).object(),
                            .reason = {}},
                           row.text(10),
                           row.text(11),
                           static_cast<int>(row.integer(12))};
        });
}

std::optional<QString> BillingQueries::touched(BillingRunId id)
{
    return m_connection
        .statement(QStringLiteral(
            "SELECT c.text FROM charge c LEFT JOIN charge_open o ON o.charge_id = c.id WHERE c.run_id = ? "
            "AND "
            "c.kind = 'billed' AND coalesce(o.open_fen, 0) <> c.amount_fen AND NOT EXISTS (SELECT 1 FROM "
            "charge v WHERE v.original_id = c.id AND v.kind = 'reversal') ORDER BY c.id LIMIT 1"))
        .bind(id)
        .first([](const Row& row) { return row.text(0); });
}

void BillingStore::audit(const BillingRun& run, const QJsonObject& after)
{
    QJsonObject told = after;
    told[QStringLiteral("number")] = run.number;
    m_unit.audit(QStringLiteral("billing-run:%1").arg(run.id.value()),
                 {{QStringLiteral("state"), code(run.state)}}, told);
    m_unit.changed(Topic::Charges);
}

BillingRun BillingStore::insert(const RunScope& scope, const RunTotals& totals)
{
    const QString number =
        Numbering(m_unit.connection()).next(QStringLiteral("YS"), m_unit.clock().civil(m_unit.now()).date);
    BillingRun run{.id = BillingRunId(0), .number = number, .scope = scope, .totals = totals};
    run.madeBy = m_unit.actor().login;
    run.madeAt = m_unit.now();
    run.id = BillingRunId(
        m_unit.connection()
            .statement(QStringLiteral(
                "INSERT INTO billing_run (number, period_from, period_until, scope, state, lines, rooms, "
                "skipped, total_fen, digest, made_by, made_at_ms) VALUES (?, ?, ?, ?, 'previewed', ?, ?, ?, "
                "?, ?, ?, ?) RETURNING id"))
            .bind(number)
            .bind(scope.range.from)
            .bind(scope.range.until)
            .bind(scopeText(scope))
            .bind(totals.lines)
            .bind(totals.rooms)
            .bind(totals.skipped)
            .bind(totals.total)
            .bind(totals.digest)
            .bind(run.madeBy)
            .bind(run.madeAt)
            .runReturningId());
    audit(run, {{QStringLiteral("from"), dayOf(scope.range.from)},
                {QStringLiteral("until"), dayOf(scope.range.until)},
                {QStringLiteral("lines"), totals.lines},
                {QStringLiteral("total_fen"), static_cast<qint64>(totals.total.fen())}});
    return run;
}

Result<void> BillingStore::recompute(const BillingRun& run, const RunTotals& totals)
{
    const int changed =
        m_unit.connection()
            .statement(QStringLiteral(
                "UPDATE billing_run SET state = 'previewed', lines = ?, rooms = ?, skipped = ?, total_fen = "
                "?, digest = ?, made_by = ?, made_at_ms = ?, checked_by = NULL, checked_at_ms = NULL, "
                "version = version + 1 WHERE id = ? AND version = ?"))
            .bind(totals.lines)
            .bind(totals.rooms)
            .bind(totals.skipped)
            .bind(totals.total)
            .bind(totals.digest)
            .bind(m_unit.actor().login)
            .bind(m_unit.now())
            .bind(run.id)
            .bind(run.version)
            .run();
    if (changed == 0) {
        return error(ErrorCode::Conflict);
    }
    audit(run, {{QStringLiteral("state"), QStringLiteral("previewed")},
                {QStringLiteral("lines"), totals.lines},
                {QStringLiteral("total_fen"), static_cast<qint64>(totals.total.fen())}});
    return {};
}

Result<void> BillingStore::advance(const BillingRun& run, BillingState state, const QString& reason)
{
    QString who;
    switch (state) {
    case BillingState::Checked:
        who = QStringLiteral("checked");
        break;
    case BillingState::Posted:
        who = QStringLiteral("posted");
        break;
    default:
        who = QStringLiteral("reversed"); // or dropped: the reason tells
    }
    const int changed = m_unit.connection()
                            .statement(QStringLiteral("UPDATE billing_run SET state = ?, %1_by = ?, "
                                                      "%1_at_ms = ?, reason = ?, version = version + 1 "
                                                      "WHERE id = ? AND version = ?")
                                           .arg(who))
                            .bind(code(state))
                            .bind(m_unit.actor().login)
                            .bind(m_unit.now())
                            .bind(reason)
                            .bind(run.id)
                            .bind(run.version)
                            .run();
    if (changed == 0) {
        return error(ErrorCode::Conflict);
    }
    audit(run, {{QStringLiteral("state"), code(state)},
                {QStringLiteral("lines"), run.totals.lines},
                {QStringLiteral("total_fen"), static_cast<qint64>(run.totals.total.fen())},
                {QStringLiteral("reason"), reason}});
    return {};
}

int BillingStore::reverseLines(const BillingRun& run, const QString& reason)
{
    Connection& db = m_unit.connection();
    const int reversed =
        db
            .statement(QStringLiteral(
                "INSERT INTO charge (room_id, item_id, kind, text, period_from, period_until, due_on, "
                "amount_fen, attempt, run_id, original_id, payer_id, explanation, reason, posted_at_ms, "
                "posted_on, actor) SELECT room_id, item_id, 'reversal', text, period_from, period_until, "
                "due_on, -amount_fen, attempt, run_id, id, payer_id, '', ?, ?, ?, ? FROM charge c WHERE "
                "run_id = ? AND kind = 'billed' AND NOT EXISTS (SELECT 1 FROM charge v WHERE "
                "v.original_id = c.id AND v.kind = 'reversal') ORDER BY id"))
            .bind(reason)
            .bind(m_unit.now())
            .bind(m_unit.clock().civil(m_unit.now()).date)
            .bind(m_unit.actor().login)
            .bind(run.id)
            .run();
    db.statement(QStringLiteral("DELETE FROM charge_open WHERE charge_id IN (SELECT id FROM charge WHERE "
                                "run_id = ? AND kind = 'billed')"))
        .bind(run.id)
        .run();
    return reversed;
}

} // namespace pd
