// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fees/feeterms.h"

#include <algorithm>

namespace pd {

namespace {

constexpr int longestName = 40;
constexpr int longestNote = 200;
constexpr std::int64_t largestPrice = 1'000'000; ///< yuan
constexpr std::int64_t largestQuantity = 10'000;
constexpr int whole = 10'000;
constexpr int latestDueDay = 28;

template <class Dated>
bool holdsOn(const Dated& dated, const Date& day)
{
    return dated.from <= day && (!dated.until || *dated.until >= day);
}

int narrowness(const FeeAssignment& assignment)
{
    if (assignment.room) {
        return 4;
    }
    return (assignment.building ? 2 : 0) + (assignment.use ? 1 : 0);
}

bool priceInRange(Price price)
{
    return price >= Price() && price <= Price::fromUnits(largestPrice * Price::scale());
}

Error outOfRange(const char* field, std::int64_t least, std::int64_t most)
{
    return error(ErrorCode::OutOfRange, field, {std::to_string(least), std::to_string(most)});
}

template <class Dated>
bool endsBeforeItBegins(const Dated& dated)
{
    return dated.until && *dated.until < dated.from;
}

} // namespace

bool concerns(const FeeAssignment& assignment, const BillRoom& room)
{
    return (!assignment.room || *assignment.room == room.id) &&
           (!assignment.building || *assignment.building == room.building) &&
           (!assignment.use || *assignment.use == room.use);
}

const FeeAssignment* assignmentOn(std::span<const FeeAssignment> assignments, const Date& day)
{
    const FeeAssignment* best = nullptr;
    for (const FeeAssignment& one : assignments) {
        if (!holdsOn(one, day)) {
            continue;
        }
        const auto rank = [](const FeeAssignment& a) { return std::pair(narrowness(a), a.from); };
        if (best == nullptr || rank(one) >= rank(*best)) {
            best = &one;
        }
    }
    return best != nullptr && best->charged ? best : nullptr;
}

std::optional<Price> priceOn(std::span<const FeeTariff> tariffs, RoomUse use, const Date& day)
{
    std::optional<Price> general;
    for (const FeeTariff& tariff : tariffs) {
        if (!holdsOn(tariff, day)) {
            continue;
        }
        if (tariff.use == use) {
            return tariff.price;
        }
        if (!tariff.use) {
            general = tariff.price;
        }
    }
    return general;
}

std::optional<Area> areaOn(const BillRoom& room, const Date& day)
{
    const FormerArea* earliest = nullptr;
    for (const FormerArea& former : room.formerAreas) {
        if (day <= former.until && (earliest == nullptr || former.until < earliest->until)) {
            earliest = &former;
        }
    }
    return earliest != nullptr ? std::optional(earliest->area) : room.area;
}

Result<std::vector<FeeTariff>> repriced(std::vector<FeeTariff> tariffs, std::optional<RoomUse> use,
                                        const Date& from, Price price)
{
    if (!priceInRange(price)) {
        return outOfRange("price", 0, largestPrice);
    }
    std::ranges::sort(tariffs, {}, &FeeTariff::from);
    if (!tariffs.empty()) {
        FeeTariff& last = tariffs.back();
        if (from < last.from) {
            return error(ErrorCode::DateOrder, "from");
        }
        if (from == last.from) {
            last.price = price;
            return tariffs;
        }
        last.until = from.plusDays(-1);
    }
    tariffs.push_back({{}, use, from, {}, price});
    return tariffs;
}

Result<FeeItem> checked(FeeItem item)
{
    for (QString* name : {&item.nameZh, &item.nameEn}) {
        *name = name->trimmed();
        if (name->size() > longestName) {
            return error(ErrorCode::TooLong, name == &item.nameZh ? "feeName" : "nameEn",
                         {std::to_string(longestName)});
        }
    }
    if (item.nameZh.isEmpty()) {
        return error(ErrorCode::Required, "feeName");
    }
    if (item.dueDay < 1 || item.dueDay > latestDueDay) {
        return outOfRange("dueDay", 1, latestDueDay);
    }
    if (item.vacantRate < 0 || item.vacantRate > whole) {
        return outOfRange("vacantRate", 0, 100);
    }
    if (item.penalty.perMillionADay < 0 || item.penalty.perMillionADay > whole) {
        return outOfRange("penaltyRate", 0, 1);
    }
    constexpr int longestGrace = 366;
    if (item.penalty.graceDays < 0 || item.penalty.graceDays > longestGrace) {
        return outOfRange("penaltyGrace", 0, longestGrace);
    }
    if (item.penalty.cap < 1 || item.penalty.cap > whole) {
        return outOfRange("penaltyCap", 1, 100);
    }
    if (isOnce(item.kind)) {
        item.period = FeePeriod::Once;
    } else if (item.period == FeePeriod::Once) {
        return error(ErrorCode::Required, "period");
    }
    return item;
}

Result<FeeAssignment> checked(FeeAssignment assignment)
{
    assignment.note = assignment.note.trimmed();
    if (assignment.note.size() > longestNote) {
        return error(ErrorCode::TooLong, "note", {std::to_string(longestNote)});
    }
    if (assignment.room) {
        assignment.building.reset();
        assignment.use.reset();
    }
    if (assignment.quantity <= Area() ||
        assignment.quantity > Area::fromUnits(largestQuantity * Area::scale())) {
        return outOfRange("quantity", 0, largestQuantity);
    }
    if (assignment.price && !priceInRange(*assignment.price)) {
        return outOfRange("price", 0, largestPrice);
    }
    if (endsBeforeItBegins(assignment)) {
        return error(ErrorCode::DateOrder, "until");
    }
    return assignment;
}

Result<FeeReduction> checked(FeeReduction reduction)
{
    reduction.reason = reduction.reason.trimmed();
    if (reduction.reason.isEmpty()) {
        return error(ErrorCode::ReasonRequired, "reason");
    }
    if (reduction.reason.size() > longestNote) {
        return error(ErrorCode::TooLong, "reason", {std::to_string(longestNote)});
    }
    if (reduction.rate.has_value() == reduction.amount.has_value()) {
        return error(ErrorCode::Required, "rate");
    }
    if (reduction.rate && (*reduction.rate < 1 || *reduction.rate > whole)) {
        return outOfRange("rate", 0, 100);
    }
    if (reduction.amount && *reduction.amount <= Money()) {
        return outOfRange("amount", 0, largestPrice);
    }
    if (endsBeforeItBegins(reduction)) {
        return error(ErrorCode::DateOrder, "until");
    }
    return reduction;
}

} // namespace pd
