// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registry/room.h"

#include <algorithm>
#include <array>

namespace pd {

namespace {

constexpr int longestNumber = 20;
constexpr int longestNote = 500;
constexpr int lowestFloor = -20;
constexpr int highestFloor = 200;
constexpr Area largestArea = Area::fromUnits(10'000'000);
constexpr FeeCoefficient largestCoefficient = FeeCoefficient::fromUnits(1'000'000);

void checkArea(const std::optional<Area>& area, const char* field, std::vector<Error>& errors)
{
    if (area && (*area < Area() || *area > largestArea)) {
        errors.push_back(error(ErrorCode::OutOfRange, field, {"0", largestArea.toString()}));
    }
}

} // namespace

QString code(RoomUse use)
{
    switch (use) {
    case RoomUse::Residence:
        return QStringLiteral("residence");
    case RoomUse::Shop:
        return QStringLiteral("shop");
    case RoomUse::Office:
        return QStringLiteral("office");
    case RoomUse::Parking:
        return QStringLiteral("parking");
    case RoomUse::Store:
        return QStringLiteral("store");
    }
    return {};
}

QString code(RoomState state)
{
    switch (state) {
    case RoomState::Vacant:
        return QStringLiteral("vacant");
    case RoomState::LivedIn:
        return QStringLiteral("lived-in");
    case RoomState::Let:
        return QStringLiteral("let");
    case RoomState::Decorating:
        return QStringLiteral("decorating");
    }
    return {};
}

QString code(WarrantyPart part)
{
    switch (part) {
    case WarrantyPart::Waterproofing:
        return QStringLiteral("waterproofing");
    case WarrantyPart::Plumbing:
        return QStringLiteral("plumbing");
    case WarrantyPart::Electrical:
        return QStringLiteral("electrical");
    case WarrantyPart::DoorsWindows:
        return QStringLiteral("doors-windows");
    case WarrantyPart::Structure:
        return QStringLiteral("structure");
    }
    return {};
}

std::span<const RoomUse> allRoomUses()
{
    static constexpr std::array all{RoomUse::Residence, RoomUse::Shop, RoomUse::Office, RoomUse::Parking,
                                    RoomUse::Store};
    return all;
}

std::span<const RoomState> allRoomStates()
{
    static constexpr std::array all{RoomState::Vacant, RoomState::LivedIn, RoomState::Let,
                                    RoomState::Decorating};
    return all;
}

std::span<const WarrantyPart> allWarrantyParts()
{
    static constexpr std::array all{WarrantyPart::Waterproofing, WarrantyPart::Plumbing,
                                    WarrantyPart::Electrical, WarrantyPart::DoorsWindows,
                                    WarrantyPart::Structure};
    return all;
}

RoomDetails normalized(RoomDetails details)
{
    details.number = details.number.trimmed();
    details.note = details.note.trimmed();
    std::ranges::stable_sort(details.warranty, {}, &RoomWarranty::part);
    return details;
}

std::vector<Error> check(const RoomDetails& details)
{
    std::vector<Error> errors;
    if (!details.section) {
        errors.push_back(error(ErrorCode::Required, "section"));
    }
    if (details.number.isEmpty()) {
        errors.push_back(error(ErrorCode::Required, "number"));
    }
    if (details.number.size() > longestNumber) {
        errors.push_back(error(ErrorCode::TooLong, "number", {std::to_string(longestNumber)}));
    }
    if (details.floor && (*details.floor < lowestFloor || *details.floor > highestFloor)) {
        errors.push_back(error(ErrorCode::OutOfRange, "floor",
                               {std::to_string(lowestFloor), std::to_string(highestFloor)}));
    }
    checkArea(details.builtArea, "builtArea", errors);
    checkArea(details.innerArea, "innerArea", errors);
    if (details.builtArea && details.innerArea && *details.innerArea > *details.builtArea) {
        errors.push_back(error(ErrorCode::OutOfRange, "innerArea", {"0", details.builtArea->toString()}));
    }
    if (details.feeCoefficient < FeeCoefficient() || details.feeCoefficient > largestCoefficient) {
        errors.push_back(
            error(ErrorCode::OutOfRange, "feeCoefficient", {"0", largestCoefficient.toString()}));
    }
    if (details.note.size() > longestNote) {
        errors.push_back(error(ErrorCode::TooLong, "note", {std::to_string(longestNote)}));
    }
    const auto twice = std::ranges::adjacent_find(details.warranty, {}, &RoomWarranty::part);
    if (twice != details.warranty.end()) {
        errors.push_back(error(ErrorCode::Duplicate, "warranty", {code(twice->part).toStdString()}));
    }
    return errors;
}

} // namespace pd
