// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/codes.h"
#include "domain/fees/billperiods.h"
#include "storage/fees/billingstore.h"
#include "storage/fees/feeitemstore.h"

#include <algorithm>

namespace pd {

namespace {

/// No bill is longer than a year.
constexpr int longestPeriod = 12;

std::vector<BillRoom> roomsOf(Connection& connection, const RunScope& scope)
{
    return connection
        .statement(QStringLiteral(
            "SELECT r.id, r.code, s.building_id, r.use, r.state, r.built_area, r.handover_date, a.period "
            "FROM "
            "room r JOIN section s ON s.id = r.section_id LEFT JOIN fee_account a ON a.room_id = r.id WHERE "
            "(? IS NULL OR s.building_id = ?) AND (? IS NULL OR r.id = ?) ORDER BY r.sort_key, r.id"))
        .bind(scope.building)
        .bind(scope.building)
        .bind(scope.room)
        .bind(scope.room)
        .all([](const Row& row) {
            const auto area = row.integerOrNull(5);
            const auto period = row.textOrNull(7);
            return BillRoom{.id = row.id<RoomId>(0),
                            .code = row.text(1),
                            .building = row.id<BuildingId>(2),
                            .use = fromCode(allRoomUses(), row.text(3)).value_or(RoomUse::Residence),
                            .vacant = row.text(4) == code(RoomState::Vacant),
                            .area = area ? std::optional(Area::fromUnits(*area)) : std::nullopt,
                            .formerAreas = {},
                            .handover = row.dateOrNull(6),
                            .period = period ? fromCode(allFeePeriods(), *period) : std::nullopt,
                            .owner = {},
                            .occupant = {}};
        });
}

void addFormerAreas(Connection& connection, std::unordered_map<RoomId, BillRoom*>& rooms)
{
    struct Former {
        RoomId room;
        FormerArea area;
    };
    for (const Former& former :
         connection.statement(QStringLiteral("SELECT room_id, until_date, built_area FROM room_former_area"))
             .all([](const Row& row) {
                 return Former{row.id<RoomId>(0), {row.date(1), Area::fromUnits(row.integer(2))}};
             })) {
        if (const auto room = rooms.find(former.room); room != rooms.end()) {
            room->second->formerAreas.push_back(former.area);
        }
    }
}

/// Who pays: the owner with the largest share, and a tenant before other occupants, at the period's begin.
void addPayers(Connection& connection, const Date& day, std::unordered_map<RoomId, BillRoom*>& rooms)
{
    struct Payer {
        RoomId room;
        PersonId person;
        bool owner;
    };
    for (const Payer& payer :
         connection
             .statement(QStringLiteral(
                 "SELECT room_id, person_id, role = 'owner' FROM room_person WHERE role IN ('owner', "
                 "'tenant', 'occupant') AND (from_date IS NULL OR from_date <= ?) AND (to_date IS NULL OR "
                 "to_date >= ?) ORDER BY room_id, role = 'occupant', coalesce(share, 0) DESC, id"))
             .bind(day)
             .bind(day)
             .all([](const Row& row) {
                 return Payer{row.id<RoomId>(0), row.id<PersonId>(1), row.flag(2)};
             })) {
        if (const auto room = rooms.find(payer.room); room != rooms.end()) {
            auto& place = payer.owner ? room->second->owner : room->second->occupant;
            place = place ? place : std::optional(payer.person);
        }
    }
}

void addBilled(Connection& connection, const RunScope& scope, BillingInputs& inputs)
{
    struct Charged {
        RoomId room;
        BillingInputs::Billed billed;
        bool reversed;
    };
    const Date earliest = monthsLater(scope.range.from, 1 - longestPeriod);
    const Date latest = monthsLater(scope.range.until, longestPeriod);
    for (const Charged& one :
         connection
             .statement(QStringLiteral(
                 "SELECT c.room_id, c.item_id, c.period_from, c.period_until, EXISTS (SELECT 1 FROM charge v "
                 "WHERE v.original_id = c.id AND v.kind = 'reversal') FROM charge c WHERE c.kind = 'billed' "
                 "AND c.period_from BETWEEN ? AND ? AND c.period_until >= ? AND (? IS NULL OR c.item_id = "
                 "?) AND (? IS NULL OR c.room_id = ?)"))
             .bind(earliest)
             .bind(latest)
             .bind(alignedPeriod(FeePeriod::Year, scope.range.from).from)
             .bind(scope.item)
             .bind(scope.item)
             .bind(scope.room)
             .bind(scope.room)
             .all([](const Row& row) {
                 return Charged{
                     row.id<RoomId>(0), {row.id<FeeItemId>(1), {row.date(2), row.date(3)}}, row.flag(4)};
             })) {
        (one.reversed ? inputs.reversed : inputs.billed)[one.room].push_back(one.billed);
    }
}

void addReductions(Connection& connection, const RunScope& scope, BillingInputs& inputs)
{
    const auto all =
        connection
            .statement(QStringLiteral("SELECT id, room_id, item_id, rate, amount_fen, from_date, until_date, "
                                      "reason, version FROM fee_reduction WHERE (until_date IS NULL OR "
                                      "until_date >= ?) ORDER BY id"))
            .bind(alignedPeriod(FeePeriod::Year, scope.range.from).from)
            .all([](const Row& row) {
                const auto rate = row.integerOrNull(3);
                return FeeReduction{.id = row.id<FeeReductionId>(0),
                                    .room = row.id<RoomId>(1),
                                    .item = row.idOrNull<FeeItemId>(2),
                                    .rate = rate ? std::optional(static_cast<int>(*rate)) : std::nullopt,
                                    .amount = row.moneyOrNull(4),
                                    .from = row.date(5),
                                    .until = row.dateOrNull(6),
                                    .reason = row.text(7),
                                    .version = row.integer(8)};
            });
    for (const FeeReduction& reduction : all) {
        inputs.reductions[reduction.room].push_back(reduction);
    }
}

} // namespace

BillingInputs BillingQueries::inputs(const RunScope& scope)
{
    BillingInputs inputs;
    FeeItemQueries items(m_connection);
    inputs.items = items.items(false);
    if (scope.item) {
        std::erase_if(inputs.items, [&](const FeeItem& item) { return item.id != scope.item; });
    }
    inputs.tariffs = items.allTariffs();
    for (const FeeItem& item : inputs.items) {
        for (const AssignmentRow& row : items.assignments(*item.id)) {
            BillingInputs::Assigned& assigned = inputs.assigned[*item.id];
            if (row.assignment.room) {
                assigned.ofRoom[*row.assignment.room].push_back(row.assignment);
            } else {
                assigned.general.push_back(row.assignment);
            }
        }
    }
    inputs.rooms = roomsOf(m_connection, scope);
    std::unordered_map<RoomId, BillRoom*> rooms;
    for (BillRoom& room : inputs.rooms) {
        rooms.emplace(room.id, &room);
    }
    addFormerAreas(m_connection, rooms);
    addPayers(m_connection, scope.range.from, rooms);
    addBilled(m_connection, scope, inputs);
    addReductions(m_connection, scope, inputs);
    return inputs;
}

} // namespace pd
