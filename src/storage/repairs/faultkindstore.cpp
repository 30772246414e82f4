// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repairs/faultkindstore.h"

#include "domain/codes.h"
#include "storage/repairs/orderjson.h"

namespace pd {

namespace {

QString columns()
{
    return QStringLiteral(
        "k.id, k.parent_id, k.name_zh, k.name_en, k.initials, k.urgency, k.trade, k.position, "
        "k.active, k.version");
}

FaultKind kindFrom(const Row& row)
{
    const auto urgency = fromCode(allUrgencies(), row.text(5));
    if (!urgency) {
        throw StorageError(StorageErrorKind::Damaged, 0,
                           QStringLiteral("a fault kind holds an unknown code"));
    }
    return {row.id<FaultKindId>(0),
            row.idOrNull<FaultKindId>(1),
            row.text(2),
            row.text(3),
            row.text(4),
            *urgency,
            row.text(6),
            static_cast<int>(row.integer(7)),
            row.flag(8),
            static_cast<int>(row.integer(9))};
}

QJsonObject json(const FaultKind& kind)
{
    return {{QStringLiteral("parent_id"),
             kind.parent ? QJsonValue(static_cast<qint64>(kind.parent->value())) : QJsonValue()},
            {QStringLiteral("name_zh"), kind.nameZh},
            {QStringLiteral("name_en"), kind.nameEn},
            {QStringLiteral("urgency"), code(kind.urgency)},
            {QStringLiteral("trade"), kind.trade},
            {QStringLiteral("position"), kind.position},
            {QStringLiteral("active"), kind.active},
            {QStringLiteral("version"), kind.version}};
}

QString subject(FaultKindId id)
{
    return QStringLiteral("fault-kind:%1").arg(id.value());
}

} // namespace

std::vector<FaultKind> FaultKindQueries::list(bool withInactive)
{
    // A group that is not chosen any more takes its kinds with it.
    return m_connection
        .statement(QStringLiteral("SELECT ") + columns() +
                   QStringLiteral(" FROM fault_kind k LEFT JOIN fault_kind g ON g.id = k.parent_id "
                                  "WHERE (k.active = 1 AND COALESCE(g.active, 1) = 1) OR ? = 1 "
                                  "ORDER BY COALESCE(g.position, k.position), COALESCE(g.id, k.id), "
                                  "CASE WHEN g.id IS NULL THEN 0 ELSE 1 END, k.position, k.id"))
        .bind(withInactive)
        .all(kindFrom);
}

std::optional<FaultKind> FaultKindQueries::kind(FaultKindId id)
{
    return m_connection
        .statement(QStringLiteral("SELECT ") + columns() +
                   QStringLiteral(" FROM fault_kind k WHERE k.id = ?"))
        .bind(id)
        .first(kindFrom);
}

std::vector<FaultKind> FaultKindQueries::within(std::optional<FaultKindId> group)
{
    return m_connection
        .statement(
            QStringLiteral("SELECT ") + columns() +
            QStringLiteral(" FROM fault_kind k WHERE COALESCE(k.parent_id, 0) = ? ORDER BY k.position, k.id"))
        .bind(group ? group->value() : std::int64_t{0})
        .all(kindFrom);
}

bool FaultKindQueries::any()
{
    return m_connection.statement(QStringLiteral("SELECT COUNT(*) FROM fault_kind")).integer() > 0;
}

FaultKind FaultKindStore::insert(const FaultKind& kind)
{
    FaultKind stored = kind;
    stored.version = 1;
    stored.id =
        FaultKindId(m_unit.connection()
                        .statement(QStringLiteral(
                            "INSERT INTO fault_kind (parent_id, name_zh, name_en, initials, urgency, trade, "
                            "position, active) VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"))
                        .bind(kind.parent)
                        .bind(kind.nameZh)
                        .bind(kind.nameEn)
                        .bind(kind.initials)
                        .bind(code(kind.urgency))
                        .bind(kind.trade)
                        .bind(kind.position)
                        .bind(kind.active)
                        .runReturningId());
    m_unit.audit(subject(*stored.id), {}, json(stored));
    m_unit.changed(Topic::FaultKinds);
    return stored;
}

Result<FaultKind> FaultKindStore::update(const FaultKind& before, const FaultKind& after)
{
    FaultKind stored = after;
    const int changed =
        m_unit.connection()
            .statement(QStringLiteral(
                "UPDATE fault_kind SET name_zh = ?, name_en = ?, initials = ?, urgency = ?, trade = ?, "
                "position = ?, active = ?, version = version + 1 WHERE id = ? AND version = ?"))
            .bind(after.nameZh)
            .bind(after.nameEn)
            .bind(after.initials)
            .bind(code(after.urgency))
            .bind(after.trade)
            .bind(after.position)
            .bind(after.active)
            .bind(before.id)
            .bind(before.version)
            .run();
    if (changed == 0) {
        return error(ErrorCode::Conflict, "faultKind", {before.nameZh.toStdString()});
    }
    stored.version = before.version + 1;
    m_unit.audit(subject(*stored.id), onlyDifferent(json(before), json(stored)),
                 onlyDifferent(json(stored), json(before)));
    m_unit.changed(Topic::FaultKinds);
    return stored;
}

} // namespace pd
