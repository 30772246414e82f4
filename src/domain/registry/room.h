// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "base/timestamp.h"
#include "domain/registry/estate.h"
#include "domain/staff/staffid.h"

#include <optional>
#include <span>
#include <vector>

namespace pd {

using RoomId = Id<struct RoomTag>;
using ImportBatchId = Id<struct ImportBatchTag>;
using FeeCoefficient = Decimal<4>;

enum class RoomUse { Residence, Shop, Office, Parking, Store };
enum class RoomState { Vacant, LivedIn, Let, Decorating };
/// The parts of a home with a warranty of their own (保修部位).
enum class WarrantyPart { Waterproofing, Plumbing, Electrical, DoorsWindows, Structure };

QString code(RoomUse use);
QString code(RoomState state);
QString code(WarrantyPart part);
std::span<const RoomUse> allRoomUses();
std::span<const RoomState> allRoomStates();
std::span<const WarrantyPart> allWarrantyParts();

struct RoomWarranty {
    WarrantyPart part;
    Date end; ///< last day in warranty

    friend bool operator==(const RoomWarranty&, const RoomWarranty&) = default;
};

/// What a clerk types about a room. Its code ("3-2-1201") and sort key follow from building, section and
/// number.
struct RoomDetails {
    std::optional<SectionId> section; ///< required when saved
    QString number;                   ///< "1201", "商铺5"
    std::optional<int> floor;
    RoomUse use = RoomUse::Residence;
    RoomState state = RoomState::Vacant; ///< REG-22
    std::optional<Area> builtArea;
    std::optional<Area> innerArea;
    FeeCoefficient feeCoefficient = FeeCoefficient::fromUnits(10'000);
    std::optional<Date> handover;
    std::optional<StaffId> butler;      ///< 区域管家 (REG-11)
    QString note;                       ///< the caution strip: shown whenever the room comes up
    std::vector<RoomWarranty> warranty; ///< at most one per part, in the order of WarrantyPart

    friend bool operator==(const RoomDetails&, const RoomDetails&) = default;
};

struct Room {
    RoomId id;
    QString code; ///< "3-2-1201"
    RoomDetails details;
    std::int64_t version = 1;

    friend bool operator==(const Room&, const Room&) = default;
};

/// Without spaces at the ends, warranties in order.
RoomDetails normalized(RoomDetails details);
/// Everything wrong with normalized details; nothing means sound. Fields: section, number, floor, builtArea,
/// innerArea, feeCoefficient, note, warranty. Errors: Required, TooLong, OutOfRange, Duplicate.
std::vector<Error> check(const RoomDetails& details);

} // namespace pd
