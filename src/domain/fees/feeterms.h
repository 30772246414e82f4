// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fees/charge.h"
#include "domain/registry/estate.h"
#include "domain/registry/room.h"
#include "domain/staff/staffid.h"

#include <QtCore/QString>

#include <optional>
#include <span>
#include <vector>

namespace pd {

using FeeTariffId = Id<struct FeeTariffTag>;
using FeeAssignmentId = Id<struct FeeAssignmentTag>;
using FeeReductionId = Id<struct FeeReductionTag>;

/// What an item costs from a day to a day (FEE-20), for rooms of one use or for all (FEE-19).
struct FeeTariff {
    std::optional<FeeTariffId> id;
    std::optional<RoomUse> use; ///< none: every use without a price of its own
    Date from;
    std::optional<Date> until; ///< none: until a new price is set
    Price price;

    friend bool operator==(const FeeTariff&, const FeeTariff&) = default;
};

/// Whom an item is charged to, from a day to a day. The narrowest one that holds on a day counts.
struct FeeAssignment {
    std::optional<FeeAssignmentId> id;
    std::optional<RoomId> room; ///< then without building and use
    std::optional<BuildingId> building;
    std::optional<RoomUse> use;
    bool charged = true; ///< false: left out
    Area quantity = Area::fromUnits(Area::scale());
    std::optional<Price> price; ///< instead of the tariff
    Date from;
    std::optional<Date> until;
    QString note;
    std::int64_t version = 1;

    friend bool operator==(const FeeAssignment&, const FeeAssignment&) = default;
};

/// 减免: taken off the charges of a room, approved by a second person.
struct FeeReduction {
    std::optional<FeeReductionId> id;
    RoomId room;
    std::optional<FeeItemId> item; ///< none: every item of the room
    std::optional<int> rate;       ///< 1/10000; else `amount`
    std::optional<Money> amount;   ///< each month
    Date from;
    std::optional<Date> until;
    QString reason;
    std::int64_t version = 1;

    friend bool operator==(const FeeReduction&, const FeeReduction&) = default;
};

/// The built-up area a room had until that day, before it was measured anew.
struct FormerArea {
    Date until;
    Area area;

    friend bool operator==(const FormerArea&, const FormerArea&) = default;
};

/// What the fees know of a room.
struct BillRoom {
    RoomId id;
    QString code; ///< "3-2-1201"
    BuildingId building;
    RoomUse use = RoomUse::Residence;
    bool vacant = false;
    std::optional<Area> area; ///< built-up, as it is now
    std::vector<FormerArea> formerAreas;
    std::optional<Date> handover;
    std::optional<FeePeriod> period; ///< its own (FEE-11)
    std::optional<PersonId> owner;
    std::optional<PersonId> occupant;
};

/// Whether the assignment is about this room at all.
[[nodiscard]] bool concerns(const FeeAssignment& assignment, const BillRoom& room);
/// The narrowest of those that hold on the day: room, building and use, building, use, all; of two alike the
/// one that began later. nullptr: none, or left out. Precondition: all concern the room.
[[nodiscard]] const FeeAssignment* assignmentOn(std::span<const FeeAssignment> assignments, const Date& day);
/// The price of a use on a day; none: there is none.
[[nodiscard]] std::optional<Price> priceOn(std::span<const FeeTariff> tariffs, RoomUse use, const Date& day);
[[nodiscard]] std::optional<Area> areaOn(const BillRoom& room, const Date& day);

/// A new price from a day on closes the one before it; the same day again replaces it. `tariffs`: of one item
/// and use. Errors: OutOfRange ("price"), DateOrder ("from": before the present price began).
[[nodiscard]] Result<std::vector<FeeTariff>>
repriced(std::vector<FeeTariff> tariffs, std::optional<RoomUse> use, const Date& from, Price price);

// What is typed about them. Errors: Required, TooLong, OutOfRange, DateOrder, with the field.
[[nodiscard]] Result<FeeItem> checked(FeeItem item);
[[nodiscard]] Result<FeeAssignment> checked(FeeAssignment assignment);
[[nodiscard]] Result<FeeReduction> checked(FeeReduction reduction);

} // namespace pd
