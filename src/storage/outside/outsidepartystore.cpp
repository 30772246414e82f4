// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/outside/outsidepartystore.h"

#include "domain/codes.h"
#include "storage/repairs/orderjson.h"
#include "storage/sql/columns.h"

#include <QtCore/QJsonArray>

#include <algorithm>

namespace pd {

namespace {

const EditedColumns& edited()
{
    static const EditedColumns columns(
        QStringLiteral("outside_party"),
        {QStringLiteral("kind"), QStringLiteral("name"), QStringLiteral("contact"), QStringLiteral("phone"),
         QStringLiteral("trades"), QStringLiteral("contract_from"), QStringLiteral("contract_to"),
         QStringLiteral("fee_permille"), QStringLiteral("note"), QStringLiteral("active")});
    return columns;
}

void bindContent(Statement& statement, const OutsideParty& party)
{
    statement.bind(code(party.kind)).bind(party.name).bind(party.contact).bind(party.phone);
    statement.bind(party.trades).bind(party.contractFrom).bind(party.contractTo).bind(party.feePermille);
    statement.bind(party.note).bind(party.active);
}

QString select()
{
    return QStringLiteral("SELECT id, kind, name, contact, phone, trades, contract_from, contract_to, "
                          "fee_permille, note, active, version FROM outside_party ");
}

template <class T>
T known(const std::optional<T>& value)
{
    if (!value) {
        throw StorageError(StorageErrorKind::Damaged, 0,
                           QStringLiteral("an outside unit holds an unknown code"));
    }
    return *value;
}

OutsideParty partyFrom(const Row& row)
{
    OutsideParty party;
    party.id = row.id<OutsidePartyId>(0);
    party.kind = known(fromCode(allPartyKinds(), row.text(1)));
    party.name = row.text(2);
    party.contact = row.text(3);
    party.phone = row.text(4);
    party.trades = row.text(5);
    party.contractFrom = row.dateOrNull(6);
    party.contractTo = row.dateOrNull(7);
    party.feePermille = static_cast<int>(row.integer(8));
    party.note = row.text(9);
    party.active = row.flag(10);
    party.version = static_cast<int>(row.integer(11));
    return party;
}

QJsonValue json(const std::optional<Date>& date)
{
    return date ? QJsonValue(QString::fromStdString(date->toString())) : QJsonValue();
}

QJsonObject toJson(const OutsideParty& party)
{
    QJsonArray parts;
    for (const WarrantyPart part : party.parts) {
        parts.append(code(part));
    }
    return {{QStringLiteral("kind"), code(party.kind)},
            {QStringLiteral("name"), party.name},
            {QStringLiteral("contact"), party.contact},
            {QStringLiteral("phone"), party.phone},
            {QStringLiteral("trades"), party.trades},
            {QStringLiteral("contract_from"), json(party.contractFrom)},
            {QStringLiteral("contract_to"), json(party.contractTo)},
            {QStringLiteral("fee_permille"), party.feePermille},
            {QStringLiteral("note"), party.note},
            {QStringLiteral("active"), party.active},
            {QStringLiteral("parts"), parts},
            {QStringLiteral("version"), party.version}};
}

QString subject(OutsidePartyId id)
{
    return QStringLiteral("outside-party:%1").arg(id.value());
}

/// Empty text: no part.
std::optional<WarrantyPart> partFrom(const QString& text)
{
    return text.isEmpty() ? std::nullopt : std::optional(known(fromCode(allWarrantyParts(), text)));
}

QJsonObject mappingJson(const OutsidePartyStore::Mapping& mapping)
{
    if (!mapping) {
        return {{QStringLiteral("part"), QJsonValue()}};
    }
    return {{QStringLiteral("part"), *mapping ? code(**mapping) : QString()}};
}

} // namespace

std::vector<OutsideParty> OutsidePartyQueries::list(bool withInactive)
{
    auto parties = m_connection
                       .statement(select() + QStringLiteral("WHERE active = 1 OR ? = 1 "
                                                            "ORDER BY active DESC, kind = 'developer' DESC, "
                                                            "kind = 'builder' DESC, kind, name, id"))
                       .bind(withInactive)
                       .all(partyFrom);
    const auto parts =
        m_connection
            .statement(QStringLiteral("SELECT party_id, part FROM outside_party_part ORDER BY party_id"))
            .all([](const Row& row) { return std::pair(row.id<OutsidePartyId>(0), partFrom(row.text(1))); });
    for (OutsideParty& party : parties) {
        for (const auto& [id, part] : parts) {
            if (id == *party.id) {
                party.parts.push_back(*part);
            }
        }
        std::ranges::sort(party.parts);
    }
    return parties;
}

std::optional<OutsideParty> OutsidePartyQueries::party(OutsidePartyId id)
{
    auto found = m_connection.statement(select() + QStringLiteral("WHERE id = ?")).bind(id).first(partyFrom);
    if (found) {
        found->parts =
            m_connection.statement(QStringLiteral("SELECT part FROM outside_party_part WHERE party_id = ?"))
                .bind(id)
                .all([](const Row& row) { return *partFrom(row.text(0)); });
        std::ranges::sort(found->parts);
    }
    return found;
}

bool OutsidePartyQueries::nameTaken(const QString& name, std::optional<OutsidePartyId> except)
{
    return m_connection
               .statement(QStringLiteral("SELECT COUNT(*) FROM outside_party WHERE name = ? AND id <> ?"))
               .bind(name)
               .bind(except ? except->value() : std::int64_t{0})
               .integer() > 0;
}

std::map<FaultKindId, std::optional<WarrantyPart>> OutsidePartyQueries::ownParts()
{
    std::map<FaultKindId, std::optional<WarrantyPart>> parts;
    const auto rows =
        m_connection.statement(QStringLiteral("SELECT fault_kind_id, part FROM fault_warranty"))
            .all([](const Row& row) { return std::pair(row.id<FaultKindId>(0), partFrom(row.text(1))); });
    parts.insert(rows.begin(), rows.end());
    return parts;
}

std::optional<WarrantyPart> OutsidePartyQueries::partOf(FaultKindId kind)
{
    const auto text =
        m_connection
            .statement(QStringLiteral("SELECT COALESCE(own.part, above.part, '') FROM fault_kind k "
                                      "LEFT JOIN fault_warranty own ON own.fault_kind_id = k.id "
                                      "LEFT JOIN fault_warranty above ON above.fault_kind_id = k.parent_id "
                                      "WHERE k.id = ?"))
            .bind(kind)
            .first([](const Row& row) { return row.text(0); });
    return partFrom(text.value_or(QString()));
}

std::vector<RoomWarranty> OutsidePartyQueries::warrantyOf(RoomId room)
{
    auto warranty =
        m_connection.statement(QStringLiteral("SELECT part, end_date FROM room_warranty WHERE room_id = ?"))
            .bind(room)
            .all([](const Row& row) {
                return RoomWarranty{*partFrom(row.text(0)), row.date(1)};
            });
    std::ranges::sort(warranty, {}, &RoomWarranty::part);
    return warranty;
}

void OutsidePartyStore::setParts(OutsidePartyId id, const std::vector<WarrantyPart>& parts)
{
    m_unit.connection()
        .statement(QStringLiteral("DELETE FROM outside_party_part WHERE party_id = ?"))
        .bind(id)
        .run();
    for (const WarrantyPart part : parts) {
        m_unit.connection()
            .statement(QStringLiteral("INSERT INTO outside_party_part (party_id, part) VALUES (?, ?)"))
            .bind(id)
            .bind(code(part))
            .run();
    }
}

OutsideParty OutsidePartyStore::insert(const OutsideParty& party)
{
    OutsideParty stored = party;
    Statement statement = m_unit.connection().statement(edited().insert());
    bindContent(statement, party);
    stored.id = OutsidePartyId(statement.runReturningId());
    stored.version = 1;
    setParts(*stored.id, stored.parts);
    m_unit.audit(subject(*stored.id), {}, toJson(stored));
    m_unit.changed(Topic::Outside);
    return stored;
}

Result<OutsideParty> OutsidePartyStore::update(const OutsideParty& before, const OutsideParty& after)
{
    OutsideParty stored = after;
    Statement statement = m_unit.connection().statement(edited().update());
    bindContent(statement, after);
    statement.bind(*before.id).bind(before.version);
    if (statement.run() == 0) {
        return error(ErrorCode::Conflict, "party", {before.name.toStdString()});
    }
    stored.version = before.version + 1;
    setParts(*stored.id, stored.parts);
    m_unit.audit(subject(*stored.id), onlyDifferent(toJson(before), toJson(stored)),
                 onlyDifferent(toJson(stored), toJson(before)));
    m_unit.changed(Topic::Outside);
    return stored;
}

void OutsidePartyStore::mapFault(FaultKindId kind, const Mapping& before, const Mapping& after)
{
    m_unit.connection()
        .statement(QStringLiteral("DELETE FROM fault_warranty WHERE fault_kind_id = ?"))
        .bind(kind)
        .run();
    if (after) {
        m_unit.connection()
            .statement(QStringLiteral("INSERT INTO fault_warranty (fault_kind_id, part) VALUES (?, ?)"))
            .bind(kind)
            .bind(*after ? code(**after) : QString())
            .run();
    }
    m_unit.audit(QStringLiteral("fault-kind:%1").arg(kind.value()), mappingJson(before), mappingJson(after));
    m_unit.changed(Topic::FaultKinds);
}

void OutsidePartyStore::seedMapping()
{
    // The same as migration 0006 gives files that had their fault kinds before it.
    m_unit.connection().execute(QStringLiteral(
        "INSERT INTO fault_warranty (fault_kind_id, part) "
        "SELECT id, CASE name_zh WHEN '水' THEN 'plumbing' WHEN '管道' THEN 'plumbing' "
        "WHEN '电' THEN 'electrical' WHEN '弱电' THEN 'electrical' "
        "WHEN '门窗' THEN 'doors-windows' ELSE 'structure' END FROM fault_kind "
        "WHERE parent_id IS NULL AND name_zh IN ('水', '管道', '电', '弱电', '门窗', '墙地面')"));
    m_unit.connection().execute(QStringLiteral(
        "INSERT INTO fault_warranty (fault_kind_id, part) SELECT id, 'waterproofing' "
        "FROM fault_kind WHERE parent_id IS NOT NULL AND name_zh IN ('漏水渗水', '屋面渗漏')"));
}

} // namespace pd
