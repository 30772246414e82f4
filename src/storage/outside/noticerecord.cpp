// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/outside/noticerecord.h"

#include "domain/codes.h"
#include "storage/sql/storageerror.h"

namespace pd::noticerecord {

namespace {

template <class Enum, std::size_t Extent>
Enum known(std::span<const Enum, Extent> all, const QString& text)
{
    const auto value = fromCode(all, text);
    if (!value) {
        throw StorageError(StorageErrorKind::Damaged, 0, QStringLiteral("a notice holds an unknown code"));
    }
    return *value;
}

std::optional<bool> flagOrNull(const Row& row, int column)
{
    const auto value = row.integerOrNull(column);
    return value ? std::optional(*value != 0) : std::nullopt;
}

template <class Enum>
void bindCode(Statement& statement, const std::optional<Enum>& value)
{
    if (value) {
        statement.bind(code(*value));
    } else {
        statement.bindNull();
    }
}

constexpr int ownColumns = 33; ///< of columns()

} // namespace

QStringList editedColumns()
{
    return QStringLiteral("number order_id party_id basis part state channel recipient content sent_at_ms "
                          "reply_due_at_ms replied_at_ms promised_at_ms reply replacement crew_id bearer_id "
                          "replace_reason replaced_at_ms done_at_ms result cost_fen fee_fen inspected_at_ms "
                          "inspected_by satisfied signed opinion withdraw_reason settlement_id created_by")
        .split(u' ');
}

QString columns()
{
    static const QString text =
        QStringLiteral("n.id, n.version, n.") + editedColumns().join(QStringLiteral(", n."));
    return text;
}

OutsideNotice notice(const Row& row)
{
    OutsideNotice notice;
    notice.id = row.id<NoticeId>(0);
    notice.version = static_cast<int>(row.integer(1));
    notice.number = row.text(2);
    notice.order = row.id<OrderId>(3);
    notice.party = row.id<OutsidePartyId>(4);
    notice.basis = known(allNoticeBases(), row.text(5));
    if (const auto part = row.textOrNull(6)) {
        notice.part = known(allWarrantyParts(), *part);
    }
    notice.state = known(allNoticeStates(), row.text(7));
    notice.channel = known(allNoticeChannels(), row.text(8));
    notice.recipient = row.text(9);
    notice.content = row.text(10);
    notice.sentAt = row.timestamp(11);
    notice.replyDue = row.timestamp(12);
    notice.repliedAt = row.timestampOrNull(13);
    notice.promisedAt = row.timestampOrNull(14);
    notice.reply = row.text(15);
    if (const auto replacement = row.textOrNull(16)) {
        notice.replacement = known(allReplacements(), *replacement);
    }
    notice.crew = row.idOrNull<OutsidePartyId>(17);
    notice.bearer = row.idOrNull<OutsidePartyId>(18);
    notice.replaceReason = row.text(19);
    notice.replacedAt = row.timestampOrNull(20);
    notice.doneAt = row.timestampOrNull(21);
    notice.result = row.text(22);
    notice.cost = row.moneyOrNull(23);
    notice.fee = row.moneyOrNull(24);
    notice.inspectedAt = row.timestampOrNull(25);
    notice.inspectedBy = row.text(26);
    notice.satisfied = flagOrNull(row, 27);
    notice.signedByOwner = flagOrNull(row, 28);
    notice.opinion = row.text(29);
    notice.withdrawReason = row.text(30);
    notice.settlement = row.idOrNull<SettlementId>(31);
    notice.createdBy = row.text(32);
    return notice;
}

void bindContent(Statement& statement, const OutsideNotice& notice)
{
    statement.bind(notice.number).bind(notice.order).bind(notice.party).bind(code(notice.basis));
    bindCode(statement, notice.part);
    statement.bind(code(notice.state)).bind(code(notice.channel)).bind(notice.recipient).bind(notice.content);
    statement.bind(notice.sentAt).bind(notice.replyDue).bind(notice.repliedAt).bind(notice.promisedAt);
    statement.bind(notice.reply);
    bindCode(statement, notice.replacement);
    statement.bind(notice.crew).bind(notice.bearer).bind(notice.replaceReason).bind(notice.replacedAt);
    statement.bind(notice.doneAt).bind(notice.result).bind(notice.cost).bind(notice.fee);
    statement.bind(notice.inspectedAt).bind(notice.inspectedBy).bind(notice.satisfied);
    statement.bind(notice.signedByOwner).bind(notice.opinion).bind(notice.withdrawReason);
    statement.bind(notice.settlement).bind(notice.createdBy);
}

QString rowColumns()
{
    return columns() +
           QStringLiteral(", p.name, p.kind, p.contact, p.phone, COALESCE(c.name, ''), COALESCE(b.name, ''), "
                          "COALESCE(s.number, ''), o.number, o.place, o.content, k.name_zh, o.reporter_name, "
                          "o.reporter_phone, o.reported_at_ms");
}

QString joins()
{
    return QStringLiteral(" FROM outside_notice n JOIN outside_party p ON p.id = n.party_id "
                          "LEFT JOIN outside_party c ON c.id = n.crew_id "
                          "LEFT JOIN outside_party b ON b.id = n.bearer_id "
                          "LEFT JOIN outside_settlement s ON s.id = n.settlement_id "
                          "JOIN service_order o ON o.id = n.order_id "
                          "JOIN fault_kind k ON k.id = o.fault_kind_id ");
}

NoticeRow listRow(const Row& row)
{
    NoticeRow line;
    line.notice = notice(row);
    int column = ownColumns;
    line.partyName = row.text(column++);
    line.partyKind = known(allPartyKinds(), row.text(column++));
    line.partyContact = row.text(column++);
    line.partyPhone = row.text(column++);
    line.crewName = row.text(column++);
    line.bearerName = row.text(column++);
    line.settlementNumber = row.text(column++);
    line.orderNumber = row.text(column++);
    line.place = row.text(column++);
    line.orderContent = row.text(column++);
    line.fault = row.text(column++);
    line.reporterName = row.text(column++);
    line.reporterPhone = row.text(column++);
    line.reportedAt = row.timestamp(column);
    if (line.orderContent.isEmpty()) {
        line.orderContent = line.fault;
    }
    return line;
}

QJsonObject toJson(const OutsideNotice& notice)
{
    const auto number = [](const auto& id) {
        return id ? QJsonValue(static_cast<qint64>(id->value())) : QJsonValue();
    };
    const auto time = [](const std::optional<Timestamp>& at) {
        return at ? QJsonValue(static_cast<qint64>(at->milliseconds())) : QJsonValue();
    };
    const auto money = [](const std::optional<Money>& amount) {
        return amount ? QJsonValue(static_cast<qint64>(amount->fen())) : QJsonValue();
    };
    const auto flag = [](const std::optional<bool>& value) {
        return value ? QJsonValue(*value) : QJsonValue();
    };
    return {{QStringLiteral("number"), notice.number},
            {QStringLiteral("order_id"), static_cast<qint64>(notice.order.value())},
            {QStringLiteral("party_id"), static_cast<qint64>(notice.party.value())},
            {QStringLiteral("basis"), code(notice.basis)},
            {QStringLiteral("part"), notice.part ? QJsonValue(code(*notice.part)) : QJsonValue()},
            {QStringLiteral("state"), code(notice.state)},
            {QStringLiteral("channel"), code(notice.channel)},
            {QStringLiteral("recipient"), notice.recipient},
            {QStringLiteral("content"), notice.content},
            {QStringLiteral("sent_at_ms"), time(notice.sentAt)},
            {QStringLiteral("reply_due_at_ms"), time(notice.replyDue)},
            {QStringLiteral("replied_at_ms"), time(notice.repliedAt)},
            {QStringLiteral("promised_at_ms"), time(notice.promisedAt)},
            {QStringLiteral("reply"), notice.reply},
            {QStringLiteral("replacement"),
             notice.replacement ? QJsonValue(code(*notice.replacement)) : QJsonValue()},
            {QStringLiteral("crew_id"), number(notice.crew)},
            {QStringLiteral("bearer_id"), number(notice.bearer)},
            {QStringLiteral("replace_reason"), notice.replaceReason},
            {QStringLiteral("replaced_at_ms"), time(notice.replacedAt)},
            {QStringLiteral("done_at_ms"), time(notice.doneAt)},
            {QStringLiteral("result"), notice.result},
            {QStringLiteral("cost_fen"), money(notice.cost)},
            {QStringLiteral("fee_fen"), money(notice.fee)},
            {QStringLiteral("inspected_at_ms"), time(notice.inspectedAt)},
            {QStringLiteral("inspected_by"), notice.inspectedBy},
            {QStringLiteral("satisfied"), flag(notice.satisfied)},
            {QStringLiteral("signed"), flag(notice.signedByOwner)},
            {QStringLiteral("opinion"), notice.opinion},
            {QStringLiteral("withdraw_reason"), notice.withdrawReason},
            {QStringLiteral("settlement_id"), number(notice.settlement)},
            {QStringLiteral("version"), notice.version}};
}

} // namespace pd::noticerecord
