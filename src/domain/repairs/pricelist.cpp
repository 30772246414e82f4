// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repairs/pricelist.h"

#include <algorithm>
#include <array>

namespace pd {

namespace {

constexpr std::array kinds{CostKind::Labour, CostKind::Part, CostKind::Service};

} // namespace

QString code(CostKind kind)
{
    switch (kind) {
    case CostKind::Labour:
        return QStringLiteral("labour");
    case CostKind::Part:
        return QStringLiteral("part");
    case CostKind::Service:
        return QStringLiteral("service");
    }
    return {};
}

std::span<const CostKind> allCostKinds()
{
    return kinds;
}

Price largestPrice()
{
    constexpr std::int64_t yuan = 1'000'000;
    return Price::fromUnits(yuan * Price::scale());
}

Result<PriceItem> checked(PriceItem item)
{
    constexpr int longestName = 60;
    constexpr int longestUnit = 10;
    struct Text {
        QString PriceItem::*member;
        const char* field;
        int longest;
    };
    for (const Text& text :
         {Text{&PriceItem::nameZh, "name", longestName}, Text{&PriceItem::nameEn, "nameEn", longestName},
          Text{&PriceItem::unit, "unit", longestUnit}}) {
        QString& value = item.*text.member;
        value = value.trimmed();
        if (value.size() > text.longest) {
            return error(ErrorCode::TooLong, text.field, {std::to_string(text.longest)});
        }
    }
    if (item.nameZh.isEmpty()) {
        return error(ErrorCode::Required, "name");
    }
    if (item.unit.isEmpty()) {
        return error(ErrorCode::Required, "unit");
    }
    return item;
}

Result<Price> checkedPrice(Price price)
{
    if (price < Price() || price > largestPrice()) {
        return error(ErrorCode::OutOfRange, "price", {"0", "1000000"});
    }
    return price;
}

std::optional<ItemPrice> priceOn(std::span<const ItemPrice> prices, const Date& day)
{
    const auto found = std::ranges::find_if(
        prices, [&](const ItemPrice& one) { return one.from <= day && (!one.until || day <= *one.until); });
    return found == prices.end() ? std::nullopt : std::optional(*found);
}

Result<std::vector<ItemPrice>> repriced(std::vector<ItemPrice> prices, const Date& from,
                                        const std::optional<Price>& price, const Date& today)
{
    const bool later = std::ranges::any_of(prices, [&](const ItemPrice& one) { return one.from > from; });
    if (from < today || later) {
        return error(ErrorCode::DateOrder, "from");
    }
    std::erase_if(prices, [&](const ItemPrice& one) { return one.from == from; });
    for (ItemPrice& one : prices) {
        if (!one.until || *one.until >= from) {
            one.until = from.plusDays(-1);
        }
    }
    if (price) {
        prices.push_back({*price, from, std::nullopt});
    }
    return prices;
}

Date revisionDue(const Date& lastEdition)
{
    constexpr int halfYear = 6;
    constexpr int months = 12;
    const int month = lastEdition.month() - 1 + halfYear;
    const int year = lastEdition.year() + month / months;
    for (int day = lastEdition.day(); day > 0; --day) {
        if (const auto date = Date::of(year, month % months + 1, day)) {
            return *date;
        }
    }
    return lastEdition;
}

} // namespace pd
