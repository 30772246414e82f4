// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/money.h"

#include <algorithm>
#include <numeric>
#include <stdexcept>

namespace pd {

namespace {

// Allocation multiplies an amount by a weight; 128 bits hold any such product.
__extension__ using Wide = __int128;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Digits with optional grouping commas ("1,234"); groups after the first have three digits.
bool readWhole(std::string_view text, std::int64_t& value)
{
    bool grouped = false;
    int sinceComma = 0;
    int digits = 0;
    for (const char c : text) {
        if (c == ',') {
            if (digits == 0 || (grouped ? sinceComma != 3 : digits > 3)) {
                return false;
            }
            grouped = true;
            sinceComma = 0;
            continue;
        }
        if (!isDigit(c) || digits == 15) {
            return false;
        }
        value = value * 10 + (c - '0');
        ++digits;
        ++sinceComma;
    }
    return digits > 0 && (!grouped || sinceComma == 3);
}

} // namespace

Money Money::fromFen(std::int64_t fen)
{
    if (fen > limit() || fen < -limit()) {
        throw std::overflow_error("amount of money out of range");
    }
    return Money(fen);
}

Result<Money> Money::parse(std::string_view text)
{
    const bool negative = text.starts_with('-');
    if (negative) {
        text.remove_prefix(1);
    }
    const auto point = text.find('.');
    const std::string_view decimals =
        point == std::string_view::npos ? std::string_view{} : text.substr(point + 1);
    std::int64_t whole = 0;
    const bool pointWithoutDecimals = point != std::string_view::npos && decimals.empty();
    if (pointWithoutDecimals || decimals.size() > 2 ||
        !std::all_of(decimals.begin(), decimals.end(), isDigit) || !readWhole(text.substr(0, point), whole)) {
        return error(ErrorCode::NotANumber);
    }
    std::int64_t fen = whole * 100;
    if (!decimals.empty()) {
        fen += (decimals[0] - '0') * 10;
    }
    if (decimals.size() == 2) {
        fen += decimals[1] - '0';
    }
    if (fen > limit()) {
        return error(ErrorCode::OutOfRange, {},
                     {Money(-limit()).toString(true), Money(limit()).toString(true)});
    }
    return Money(negative ? -fen : fen);
}

std::string Money::toString(bool grouping) const
{
    const bool negative = m_fen < 0;
    const std::int64_t absolute = negative ? -m_fen : m_fen;
    std::string whole = std::to_string(absolute / 100);
    if (grouping) {
        for (auto at = static_cast<std::ptrdiff_t>(whole.size()) - 3; at > 0; at -= 3) {
            whole.insert(static_cast<std::size_t>(at), 1, ',');
        }
    }
    const std::int64_t cents = absolute % 100;
    return (negative ? "-" : "") + whole + '.' + static_cast<char>('0' + cents / 10) +
           static_cast<char>('0' + cents % 10);
}

Money Money::operator+(Money other) const
{
    return fromFen(m_fen + other.m_fen);
}

Money Money::operator-(Money other) const
{
    return fromFen(m_fen - other.m_fen);
}

Money Money::operator-() const
{
    return Money(-m_fen);
}

Money Money::operator*(std::int64_t factor) const
{
    const Wide product = static_cast<Wide>(m_fen) * factor;
    if (product > limit() || product < -limit()) {
        throw std::overflow_error("amount of money out of range");
    }
    return Money(static_cast<std::int64_t>(product));
}

std::vector<Money> Money::allocate(std::span<const std::int64_t> weights) const
{
    Wide total = 0;
    for (const std::int64_t weight : weights) {
        if (weight < 0) {
            throw std::invalid_argument("negative weight");
        }
        total += weight;
    }
    if (total == 0) {
        throw std::invalid_argument("no positive weight");
    }
    const Wide amount = m_fen < 0 ? -static_cast<Wide>(m_fen) : static_cast<Wide>(m_fen);
    std::vector<std::int64_t> shares;
    std::vector<Wide> remainders;
    Wide given = 0;
    for (const std::int64_t weight : weights) {
        const Wide product = amount * weight;
        shares.push_back(static_cast<std::int64_t>(product / total));
        remainders.push_back(product % total);
        given += shares.back();
    }
    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
    for (std::size_t i = 0; given < amount; ++i, ++given) {
        ++shares[order[i]];
    }
    std::vector<Money> result;
    result.reserve(shares.size());
    for (const std::int64_t share : shares) {
        result.push_back(Money(m_fen < 0 ? -share : share));
    }
    return result;
}

} // namespace pd
