// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fees/feeitem.h"

#include <array>

namespace pd {

namespace {

template <class Enum, std::size_t Count>
QString codeIn(const std::array<std::pair<Enum, const char*>, Count>& table, Enum value)
{
    for (const auto& [candidate, text] : table) {
        if (candidate == value) {
            return QString::fromLatin1(text);
        }
    }
    return {};
}

constexpr std::array<std::pair<FeeKind, const char*>, 8> kindCodes{{{FeeKind::ByArea, "area"},
                                                                    {FeeKind::Fixed, "fixed"},
                                                                    {FeeKind::Metered, "metered"},
                                                                    {FeeKind::Shared, "shared"},
                                                                    {FeeKind::Vehicle, "vehicle"},
                                                                    {FeeKind::OneOff, "one-off"},
                                                                    {FeeKind::Deposit, "deposit"},
                                                                    {FeeKind::Service, "service"}}};
constexpr std::array<std::pair<FeePeriod, const char*>, 5> periodCodes{{{FeePeriod::Month, "month"},
                                                                        {FeePeriod::Quarter, "quarter"},
                                                                        {FeePeriod::HalfYear, "half-year"},
                                                                        {FeePeriod::Year, "year"},
                                                                        {FeePeriod::Once, "once"}}};
constexpr std::array<std::pair<PartMonth, const char*>, 4> partMonthCodes{
    {{PartMonth::Days, "days"},
     {PartMonth::Thirtieth, "thirtieth"},
     {PartMonth::HalfMonth, "half-month"},
     {PartMonth::Full, "full"}}};
constexpr std::array<std::pair<RoundingUnit, const char*>, 3> roundingCodes{
    {{RoundingUnit::Fen, "fen"}, {RoundingUnit::Jiao, "jiao"}, {RoundingUnit::Yuan, "yuan"}}};
constexpr std::array<std::pair<FeePayer, const char*>, 2> payerCodes{
    {{FeePayer::Owner, "owner"}, {FeePayer::Occupant, "occupant"}}};
constexpr std::array<std::pair<PoolBasis, const char*>, 3> basisCodes{
    {{PoolBasis::ByArea, "area"},
     {PoolBasis::ByHouseholds, "households"},
     {PoolBasis::ByCoefficient, "coefficient"}}};

template <class Enum, std::size_t Count>
constexpr std::array<Enum, Count> valuesOf(const std::array<std::pair<Enum, const char*>, Count>& table)
{
    std::array<Enum, Count> values{};
    for (std::size_t i = 0; i < Count; ++i) {
        values[i] = table[i].first;
    }
    return values;
}

} // namespace

QString code(FeeKind kind)
{
    return codeIn(kindCodes, kind);
}

QString code(FeePeriod period)
{
    return codeIn(periodCodes, period);
}

QString code(PartMonth rule)
{
    return codeIn(partMonthCodes, rule);
}

QString code(RoundingUnit unit)
{
    return codeIn(roundingCodes, unit);
}

QString code(FeePayer payer)
{
    return codeIn(payerCodes, payer);
}

QString code(PoolBasis basis)
{
    return codeIn(basisCodes, basis);
}

std::span<const FeeKind> allFeeKinds()
{
    static constexpr auto all = valuesOf(kindCodes);
    return all;
}

std::span<const FeePeriod> allFeePeriods()
{
    static constexpr auto all = valuesOf(periodCodes);
    return all;
}

std::span<const PartMonth> allPartMonths()
{
    static constexpr auto all = valuesOf(partMonthCodes);
    return all;
}

std::span<const RoundingUnit> allRoundingUnits()
{
    static constexpr auto all = valuesOf(roundingCodes);
    return all;
}

std::span<const FeePayer> allFeePayers()
{
    static constexpr auto all = valuesOf(payerCodes);
    return all;
}

std::span<const PoolBasis> allPoolBases()
{
    static constexpr auto all = valuesOf(basisCodes);
    return all;
}

int monthsOf(FeePeriod period)
{
    switch (period) {
    case FeePeriod::Month:
        return 1;
    case FeePeriod::Quarter:
        return 3;
    case FeePeriod::HalfYear:
        return 6;
    case FeePeriod::Year:
        return 12;
    case FeePeriod::Once:
        return 0;
    }
    return 0;
}

bool isOnce(FeeKind kind)
{
    return kind == FeeKind::OneOff || kind == FeeKind::Deposit || kind == FeeKind::Service;
}

} // namespace pd
