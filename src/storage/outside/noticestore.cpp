// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/outside/noticestore.h"

#include "storage/numbering.h"
#include "storage/outside/noticerecord.h"
#include "storage/outside/outsidepartystore.h"
#include "storage/repairs/ordereventlog.h"
#include "storage/repairs/orderjson.h"
#include "storage/sql/columns.h"

namespace pd {

namespace {

QString openCondition()
{
    return QStringLiteral("n.state NOT IN ('owner-accepted', 'withdrawn')");
}

/// Reply or promise before the moment, which is bound twice.
QString overdueCondition()
{
    return QStringLiteral("((n.state = 'sent' AND n.reply_due_at_ms < ?) OR "
                          "(n.state IN ('accepted', 'replaced') AND n.promised_at_ms < ?))");
}

/// What is to be settled: unit and moment are bound.
QString unsettledCondition()
{
    return QStringLiteral(
        "n.state = 'owner-accepted' AND n.replacement IS NOT NULL AND n.settlement_id IS NULL "
        "AND n.bearer_id = ? AND n.inspected_at_ms < ?");
}

const EditedColumns& edited()
{
    static const EditedColumns columns(QStringLiteral("outside_notice"), noticerecord::editedColumns());
    return columns;
}

QString subject(const OutsideNotice& notice)
{
    return QStringLiteral("outside-notice:%1").arg(notice.id.value());
}

/// When the step that led to the present state happened; nothing: as it is entered.
std::optional<Timestamp> happenedAt(const OutsideNotice& notice)
{
    if (notice.satisfied) {
        return notice.inspectedAt;
    }
    switch (notice.state) {
    case NoticeState::Sent:
        return notice.sentAt;
    case NoticeState::Accepted:
    case NoticeState::Refused:
        return notice.repliedAt;
    case NoticeState::Replaced:
        return notice.replacedAt;
    case NoticeState::Done:
        return notice.doneAt;
    case NoticeState::OwnerAccepted:
    case NoticeState::Withdrawn:
        break;
    }
    return std::nullopt;
}

Settlement settlementFrom(const Row& row)
{
    return {row.id<SettlementId>(0),
            row.text(1),
            row.id<OutsidePartyId>(2),
            row.text(3),
            static_cast<int>(row.integer(4)),
            row.money(5),
            row.money(6),
            row.timestamp(7),
            row.text(8)};
}

} // namespace

std::optional<OutsideNotice> NoticeQueries::notice(NoticeId id)
{
    return m_connection
        .statement(QStringLiteral("SELECT ") + noticerecord::columns() +
                   QStringLiteral(" FROM outside_notice n WHERE n.id = ?"))
        .bind(id)
        .first(noticerecord::notice);
}

std::vector<NoticeRow> NoticeQueries::rows(const QString& condition,
                                           const std::function<void(Statement&)>& bind)
{
    Statement statement =
        m_connection.statement(QStringLiteral("SELECT ") + noticerecord::rowColumns() +
                               noticerecord::joins() + QStringLiteral("WHERE ") + condition);
    bind(statement);
    return statement.all(noticerecord::listRow);
}

std::optional<NoticeRow> NoticeQueries::row(NoticeId id)
{
    auto found = rows(QStringLiteral("n.id = ?"), [&](Statement& statement) { statement.bind(id); });
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<NoticeRow> NoticeQueries::ofOrder(OrderId order)
{
    return rows(QStringLiteral("n.order_id = ? ORDER BY n.id DESC"),
                [&](Statement& statement) { statement.bind(order); });
}

NoticeList NoticeQueries::open(Timestamp now)
{
    NoticeList list;
    list.rows =
        rows(openCondition() + QStringLiteral(" ORDER BY ") + overdueCondition() +
                 QStringLiteral(" DESC, CASE WHEN n.state = 'sent' THEN n.reply_due_at_ms "
                                "ELSE COALESCE(n.promised_at_ms, n.reply_due_at_ms) END, n.id LIMIT ?"),
             [&](Statement& statement) { statement.bind(now).bind(now).bind(NoticeList::largest); });
    m_connection
        .statement(QStringLiteral("SELECT COUNT(*), COALESCE(SUM(CASE WHEN ") + overdueCondition() +
                   QStringLiteral(" THEN 1 ELSE 0 END), 0) FROM outside_notice n WHERE ") + openCondition())
        .bind(now)
        .bind(now)
        .first([&](const Row& row) {
            list.open = static_cast<int>(row.integer(0));
            list.overdue = static_cast<int>(row.integer(1));
            return true;
        });
    return list;
}

std::vector<OutsideParty> NoticeQueries::bearers()
{
    const auto ids =
        m_connection
            .statement(QStringLiteral("SELECT p.id FROM outside_party p WHERE "
                                      "(p.active = 1 AND p.kind = 'developer') OR EXISTS "
                                      "(SELECT 1 FROM outside_settlement s WHERE s.party_id = p.id) "
                                      "OR EXISTS (SELECT 1 FROM outside_notice n WHERE "
                                      "n.state = 'owner-accepted' AND n.replacement IS NOT NULL "
                                      "AND n.settlement_id IS NULL AND n.bearer_id = p.id) "
                                      "ORDER BY p.kind = 'developer' DESC, p.name"))
            .all([](const Row& row) { return row.id<OutsidePartyId>(0); });
    std::vector<OutsideParty> parties;
    parties.reserve(ids.size());
    OutsidePartyQueries queries(m_connection);
    for (const OutsidePartyId id : ids) {
        parties.push_back(*queries.party(id));
    }
    return parties;
}

SettlementSheet NoticeQueries::unsettled(OutsidePartyId party, Timestamp until)
{
    SettlementSheet sheet;
    const auto bind = [&](Statement& statement) { statement.bind(party).bind(until); };
    sheet.rows =
        rows(unsettledCondition() +
                 QStringLiteral(" ORDER BY n.inspected_at_ms, n.id LIMIT %1").arg(SettlementSheet::largest),
             bind);
    Statement sums = m_connection.statement(
        QStringLiteral("SELECT COUNT(*), COALESCE(SUM(n.cost_fen), 0), COALESCE(SUM(n.fee_fen), 0) "
                       "FROM outside_notice n WHERE ") +
        unsettledCondition());
    bind(sums);
    sums.first([&](const Row& row) {
        sheet.jobs = static_cast<int>(row.integer(0));
        sheet.cost = row.money(1);
        sheet.fee = row.money(2);
        return true;
    });
    sheet.open = true;
    return sheet;
}

SettlementSheet NoticeQueries::settled(OutsidePartyId party, const QString& month)
{
    SettlementSheet sheet;
    sheet.settlements = settlements(party, month);
    sheet.rows = rows(QStringLiteral("s.party_id = ? AND s.month = ? ORDER BY s.id, n.inspected_at_ms, n.id "
                                     "LIMIT %1")
                          .arg(SettlementSheet::largest),
                      [&](Statement& statement) { statement.bind(party).bind(month); });
    m_connection
        .statement(QStringLiteral("SELECT COALESCE(SUM(jobs), 0), COALESCE(SUM(cost_fen), 0), "
                                  "COALESCE(SUM(fee_fen), 0) FROM outside_settlement "
                                  "WHERE party_id = ? AND month = ?"))
        .bind(party)
        .bind(month)
        .first([&](const Row& row) {
            sheet.jobs = static_cast<int>(row.integer(0));
            sheet.cost = row.money(1);
            sheet.fee = row.money(2);
            return true;
        });
    return sheet;
}

std::vector<Settlement> NoticeQueries::settlements(OutsidePartyId party, const QString& month)
{
    return m_connection
        .statement(
            QStringLiteral("SELECT id, number, party_id, month, jobs, cost_fen, fee_fen, settled_at_ms, "
                           "settled_by FROM outside_settlement WHERE party_id = ? AND month = ? "
                           "ORDER BY id"))
        .bind(party)
        .bind(month)
        .all(settlementFrom);
}

OutsideNotice NoticeStore::insert(const OutsideNotice& notice, const QString& said)
{
    OutsideNotice stored = notice;
    stored.number =
        Numbering(m_unit.connection()).next(QStringLiteral("BX"), m_unit.clock().civil(m_unit.now()).date);
    Statement statement = m_unit.connection().statement(edited().insert());
    noticerecord::bindContent(statement, stored);
    stored.id = NoticeId(statement.runReturningId());
    stored.version = 1;
    addOrderEvent(m_unit, stored.order, OrderEventKind::OutsideNotified, QStringLiteral("sent"),
                  stored.number + QStringLiteral(" · ") + said, stored.replyDue, stored.sentAt);
    m_unit.audit(subject(stored), {}, noticerecord::toJson(stored));
    m_unit.changed(Topic::Outside);
    return stored;
}

Result<OutsideNotice> NoticeStore::update(const OutsideNotice& before, const OutsideNotice& after,
                                          const QString& said)
{
    OutsideNotice stored = after;
    Statement statement = m_unit.connection().statement(edited().update());
    noticerecord::bindContent(statement, after);
    statement.bind(before.id).bind(before.version);
    if (statement.run() == 0) {
        return error(ErrorCode::Conflict, "notice", {before.number.toStdString()});
    }
    stored.version = before.version + 1;
    const auto due = stored.promisedAt != before.promisedAt ? stored.promisedAt : std::nullopt;
    addOrderEvent(m_unit, stored.order, OrderEventKind::OutsideReplied, code(stored.state),
                  stored.number + (said.isEmpty() ? QString() : QStringLiteral(" · ") + said), due,
                  happenedAt(stored));
    const QJsonObject was = noticerecord::toJson(before);
    const QJsonObject is = noticerecord::toJson(stored);
    m_unit.audit(subject(stored), onlyDifferent(was, is), onlyDifferent(is, was));
    m_unit.changed(Topic::Outside);
    return stored;
}

Settlement NoticeStore::settle(const SettlementSheet& sheet, Timestamp until)
{
    Settlement settlement{SettlementId(0), {},        *sheet.party.id, sheet.month,         sheet.jobs,
                          sheet.cost,      sheet.fee, m_unit.now(),    m_unit.actor().login};
    settlement.number =
        Numbering(m_unit.connection()).next(QStringLiteral("BJ"), m_unit.clock().civil(m_unit.now()).date);
    settlement.id =
        SettlementId(m_unit.connection()
                         .statement(QStringLiteral(
                             "INSERT INTO outside_settlement (number, party_id, month, jobs, cost_fen, "
                             "fee_fen, settled_at_ms, settled_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
                             "RETURNING id"))
                         .bind(settlement.number)
                         .bind(settlement.party)
                         .bind(settlement.month)
                         .bind(settlement.jobs)
                         .bind(settlement.cost)
                         .bind(settlement.fee)
                         .bind(settlement.settledAt)
                         .bind(settlement.settledBy)
                         .runReturningId());
    const int marked =
        m_unit.connection()
            .statement(
                QStringLiteral("UPDATE outside_notice AS n SET settlement_id = ?, version = version + 1 "
                               "WHERE ") +
                unsettledCondition())
            .bind(settlement.id)
            .bind(settlement.party)
            .bind(until)
            .run();
    if (marked != settlement.jobs) {
        throw StorageError(StorageErrorKind::Misuse, 0,
                           QStringLiteral("a settlement does not hold what it was added up from"));
    }
    m_unit.audit(QStringLiteral("outside-settlement:%1").arg(settlement.id.value()), {},
                 {{QStringLiteral("number"), settlement.number},
                  {QStringLiteral("party_id"), static_cast<qint64>(settlement.party.value())},
                  {QStringLiteral("month"), settlement.month},
                  {QStringLiteral("jobs"), settlement.jobs},
                  {QStringLiteral("cost_fen"), static_cast<qint64>(settlement.cost.fen())},
                  {QStringLiteral("fee_fen"), static_cast<qint64>(settlement.fee.fen())}});
    m_unit.changed(Topic::Outside);
    return settlement;
}

} // namespace pd
