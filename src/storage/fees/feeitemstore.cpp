// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/fees/feeitemstore.h"

#include "domain/codes.h"
#include "storage/repairs/orderjson.h"
#include "storage/search/pinyin.h"

namespace pd {

namespace {

template <class Enum>
Enum known(std::span<const Enum> all, const QString& text)
{
    const auto value = fromCode(all, text);
    if (!value) {
        throw StorageError(StorageErrorKind::Damaged, 0,
                           QStringLiteral("a fee item holds an unknown code: ") + text);
    }
    return *value;
}

QString itemSelect(const QString& rest)
{
    return QStringLiteral(
               "SELECT id, name_zh, name_en, kind, period, in_advance, due_day, part_month, rounding, payer, "
               "vacant_rate, penalty_rate, penalty_grace, penalty_cap, pool_basis, pool_vacant, position, "
               "active, version FROM fee_item ") +
           rest;
}

FeeItem itemFrom(const Row& row)
{
    const auto basis = row.textOrNull(14);
    return {.id = row.id<FeeItemId>(0),
            .nameZh = row.text(1),
            .nameEn = row.text(2),
            .kind = known(allFeeKinds(), row.text(3)),
            .period = known(allFeePeriods(), row.text(4)),
            .inAdvance = row.flag(5),
            .dueDay = static_cast<int>(row.integer(6)),
            .partMonth = known(allPartMonths(), row.text(7)),
            .rounding = known(allRoundingUnits(), row.text(8)),
            .payer = known(allFeePayers(), row.text(9)),
            .vacantRate = static_cast<int>(row.integer(10)),
            .penalty = {static_cast<int>(row.integer(11)), static_cast<int>(row.integer(12)),
                        static_cast<int>(row.integer(13))},
            .poolBasis = basis ? fromCode(allPoolBases(), *basis) : std::nullopt,
            .poolVacant = row.flag(15),
            .position = static_cast<int>(row.integer(16)),
            .active = row.flag(17),
            .version = row.integer(18)};
}

/// Columns id, room_use, from_date, until_date, unit_price from `first` on.
FeeTariff tariffFrom(const Row& row, int first)
{
    return {row.id<FeeTariffId>(first), fromCode(allRoomUses(), row.text(first + 1)), row.date(first + 2),
            row.dateOrNull(first + 3), Price::fromUnits(row.integer(first + 4))};
}

QString assignmentSelect(const QString& rest)
{
    return QStringLiteral(
               "SELECT a.id, a.room_id, a.building_id, a.room_use, a.charged, a.quantity, a.unit_price, "
               "a.from_date, a.until_date, a.note, a.version, coalesce(r.code, ''), coalesce(b.code, '') "
               "FROM fee_assignment a LEFT JOIN room r ON r.id = a.room_id LEFT JOIN building b ON b.id = "
               "a.building_id ") +
           rest;
}

AssignmentRow assignmentFrom(const Row& row)
{
    const auto price = row.integerOrNull(6);
    return {{.id = row.id<FeeAssignmentId>(0),
             .room = row.idOrNull<RoomId>(1),
             .building = row.idOrNull<BuildingId>(2),
             .use = fromCode(allRoomUses(), row.text(3)),
             .charged = row.flag(4),
             .quantity = Area::fromUnits(row.integer(5)),
             .price = price ? std::optional(Price::fromUnits(*price)) : std::nullopt,
             .from = row.date(7),
             .until = row.dateOrNull(8),
             .note = row.text(9),
             .version = row.integer(10)},
            row.text(11),
            row.text(12)};
}

QString dayOf(const Date& day)
{
    return QString::fromStdString(day.toString());
}

QString subject(FeeItemId id)
{
    return QStringLiteral("fee-item:%1").arg(id.value());
}

QJsonObject json(const FeeItem& item)
{
    return {{QStringLiteral("name"), item.nameZh},
            {QStringLiteral("name_en"), item.nameEn},
            {QStringLiteral("kind"), code(item.kind)},
            {QStringLiteral("period"), code(item.period)},
            {QStringLiteral("in_advance"), item.inAdvance},
            {QStringLiteral("due_day"), item.dueDay},
            {QStringLiteral("part_month"), code(item.partMonth)},
            {QStringLiteral("rounding"), code(item.rounding)},
            {QStringLiteral("payer"), code(item.payer)},
            {QStringLiteral("vacant_rate"), item.vacantRate},
            {QStringLiteral("penalty_rate"), item.penalty.perMillionADay},
            {QStringLiteral("penalty_grace"), item.penalty.graceDays},
            {QStringLiteral("penalty_cap"), item.penalty.cap},
            {QStringLiteral("active"), item.active},
            {QStringLiteral("version"), static_cast<qint64>(item.version)}};
}

/// Binds name_zh … active.
Statement& bindItem(Statement& statement, const FeeItem& item)
{
    return statement.bind(item.nameZh)
        .bind(item.nameEn)
        .bind(pinyin::textInitials(item.nameZh))
        .bind(code(item.kind))
        .bind(code(item.period))
        .bind(item.inAdvance)
        .bind(item.dueDay)
        .bind(code(item.partMonth))
        .bind(code(item.rounding))
        .bind(code(item.payer))
        .bind(item.vacantRate)
        .bind(item.penalty.perMillionADay)
        .bind(item.penalty.graceDays)
        .bind(item.penalty.cap)
        .bind(item.poolBasis ? std::optional(code(*item.poolBasis)) : std::nullopt)
        .bind(item.poolVacant)
        .bind(item.position)
        .bind(item.active);
}

} // namespace

std::vector<FeeItem> FeeItemQueries::items(bool withInactive)
{
    return m_connection
        .statement(itemSelect(
            QStringLiteral("WHERE active = 1 OR ? = 1 ORDER BY active DESC, position, name_zh, id")))
        .bind(withInactive)
        .all(itemFrom);
}

std::optional<FeeItem> FeeItemQueries::item(FeeItemId id)
{
    return m_connection.statement(itemSelect(QStringLiteral("WHERE id = ?"))).bind(id).first(itemFrom);
}

std::optional<FeeItem> FeeItemQueries::named(const QString& nameZh)
{
    return m_connection.statement(itemSelect(QStringLiteral("WHERE name_zh = ?")))
        .bind(nameZh)
        .first(itemFrom);
}

bool FeeItemQueries::any()
{
    return m_connection.statement(QStringLiteral("SELECT EXISTS (SELECT 1 FROM fee_item)")).integer() != 0;
}

std::vector<FeeTariff> FeeItemQueries::tariffs(FeeItemId item)
{
    return m_connection
        .statement(QStringLiteral("SELECT id, room_use, from_date, until_date, unit_price FROM fee_tariff "
                                  "WHERE item_id = ? ORDER BY room_use, from_date"))
        .bind(item)
        .all([](const Row& row) { return tariffFrom(row, 0); });
}

std::map<FeeItemId, std::vector<FeeTariff>> FeeItemQueries::allTariffs()
{
    std::map<FeeItemId, std::vector<FeeTariff>> tariffs;
    const auto rows =
        m_connection
            .statement(QStringLiteral(
                "SELECT item_id, id, room_use, from_date, until_date, unit_price FROM fee_tariff "
                "ORDER BY item_id, room_use, from_date"))
            .all([](const Row& row) { return std::pair(row.id<FeeItemId>(0), tariffFrom(row, 1)); });
    for (const auto& [item, tariff] : rows) {
        tariffs[item].push_back(tariff);
    }
    return tariffs;
}

std::vector<AssignmentRow> FeeItemQueries::assignments(FeeItemId item)
{
    return m_connection
        .statement(
            assignmentSelect(QStringLiteral("WHERE a.item_id = ? ORDER BY a.from_date DESC, a.id DESC")))
        .bind(item)
        .all(assignmentFrom);
}

std::optional<AssignmentRow> FeeItemQueries::assignment(FeeAssignmentId id)
{
    return m_connection.statement(assignmentSelect(QStringLiteral("WHERE a.id = ?")))
        .bind(id)
        .first(assignmentFrom);
}

bool FeeItemQueries::isCharged(FeeItemId item)
{
    return m_connection.statement(QStringLiteral("SELECT EXISTS (SELECT 1 FROM charge WHERE item_id = ?)"))
               .bind(item)
               .integer() != 0;
}

FeeItem FeeItemStore::insert(const FeeItem& item)
{
    FeeItem stored = item;
    stored.version = 1;
    Statement statement = m_unit.connection().statement(QStringLiteral(
        "INSERT INTO fee_item (name_zh, name_en, initials, kind, period, in_advance, due_day, part_month, "
        "rounding, payer, vacant_rate, penalty_rate, penalty_grace, penalty_cap, pool_basis, pool_vacant, "
        "position, active) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"));
    stored.id = FeeItemId(bindItem(statement, stored).runReturningId());
    m_unit.audit(subject(*stored.id), {}, json(stored));
    m_unit.changed(Topic::FeeItems);
    return stored;
}

Result<FeeItem> FeeItemStore::update(const FeeItem& before, const FeeItem& after)
{
    FeeItem stored = after;
    stored.version = before.version + 1;
    Statement statement = m_unit.connection().statement(QStringLiteral(
        "UPDATE fee_item SET name_zh = ?, name_en = ?, initials = ?, kind = ?, period = ?, in_advance = ?, "
        "due_day = ?, part_month = ?, rounding = ?, payer = ?, vacant_rate = ?, penalty_rate = ?, "
        "penalty_grace = ?, penalty_cap = ?, pool_basis = ?, pool_vacant = ?, position = ?, active = ?, "
        "version = version + 1 WHERE id = ? AND version = ?"));
    if (bindItem(statement, stored).bind(*before.id).bind(before.version).run() == 0) {
        return error(ErrorCode::Conflict, "feeItem", {before.nameZh.toStdString()});
    }
    m_unit.audit(subject(*before.id), onlyDifferent(json(before), json(stored)),
                 onlyDifferent(json(stored), json(before)));
    m_unit.changed(Topic::FeeItems);
    return stored;
}

void FeeItemStore::setTariffs(FeeItemId item, const std::vector<FeeTariff>& tariffs)
{
    Connection& db = m_unit.connection();
    for (const FeeTariff& tariff : tariffs) {
        const QString use = tariff.use ? code(*tariff.use) : QString();
        if (tariff.id) {
            db.statement(QStringLiteral("UPDATE fee_tariff SET until_date = ?, unit_price = ? WHERE id = ?"))
                .bind(tariff.until)
                .bind(tariff.price)
                .bind(*tariff.id)
                .run();
        } else {
            db.statement(QStringLiteral("INSERT INTO fee_tariff (item_id, room_use, from_date, until_date, "
                                        "unit_price) VALUES (?, ?, ?, ?, ?)"))
                .bind(item)
                .bind(use)
                .bind(tariff.from)
                .bind(tariff.until)
                .bind(tariff.price)
                .run();
        }
    }
    const FeeTariff& last = tariffs.back();
    m_unit.audit(subject(item), {},
                 {{QStringLiteral("price"), QString::fromStdString(last.price.toString())},
                  {QStringLiteral("use"), last.use ? code(*last.use) : QString()},
                  {QStringLiteral("from"), dayOf(last.from)}});
    m_unit.changed(Topic::FeeItems);
}

FeeAssignmentId FeeItemStore::assign(FeeItemId item, const FeeAssignment& assignment)
{
    const FeeAssignmentId id(
        m_unit.connection()
            .statement(QStringLiteral("INSERT INTO fee_assignment (item_id, room_id, building_id, room_use, "
                                      "charged, quantity, unit_price, from_date, until_date, note) VALUES "
                                      "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"))
            .bind(item)
            .bind(assignment.room)
            .bind(assignment.building)
            .bind(assignment.use ? code(*assignment.use) : QString())
            .bind(assignment.charged)
            .bind(assignment.quantity)
            .bind(assignment.price)
            .bind(assignment.from)
            .bind(assignment.until)
            .bind(assignment.note)
            .runReturningId());
    m_unit.audit(
        subject(item), {},
        {{QStringLiteral("assignment"), static_cast<qint64>(id.value())},
         {QStringLiteral("room"), assignment.room ? static_cast<qint64>(assignment.room->value()) : 0},
         {QStringLiteral("charged"), assignment.charged},
         {QStringLiteral("quantity"), QString::fromStdString(assignment.quantity.toString())},
         {QStringLiteral("from"), dayOf(assignment.from)},
         {QStringLiteral("note"), assignment.note}});
    m_unit.changed(Topic::FeeItems);
    return id;
}

Result<void> FeeItemStore::endAssignment(FeeItemId item, const FeeAssignment& assignment, const Date& until)
{
    const int changed = m_unit.connection()
                            .statement(QStringLiteral("UPDATE fee_assignment SET until_date = ?, version = "
                                                      "version + 1 WHERE id = ? AND version = ?"))
                            .bind(until)
                            .bind(*assignment.id)
                            .bind(assignment.version)
                            .run();
    if (changed == 0) {
        return error(ErrorCode::Conflict, "assignment");
    }
    m_unit.audit(subject(item), {},
                 {{QStringLiteral("assignment"), static_cast<qint64>(assignment.id->value())},
                  {QStringLiteral("until"), dayOf(until)}});
    m_unit.changed(Topic::FeeItems);
    return {};
}

} // namespace pd
