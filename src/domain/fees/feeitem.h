// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "base/id.h"

#include <QtCore/QString>

#include <cstdint>
#include <optional>
#include <span>

namespace pd {

using FeeItemId = Id<struct FeeItemTag>;

/// What a charge is computed from (FEE-18). Once: OneOff, Deposit and Service (work on orders) have no
/// period.
enum class FeeKind { ByArea, Fixed, Metered, Shared, Vehicle, OneOff, Deposit, Service };
enum class FeePeriod { Month, Quarter, HalfYear, Year, Once };
/// How a month that is charged in part counts: by its days, by days of a month of 30, as half from the
/// sixteenth day on, or whole.
enum class PartMonth { Days, Thirtieth, HalfMonth, Full };
/// To what a line is rounded, half up, once (B19).
enum class RoundingUnit { Fen, Jiao, Yuan };
enum class FeePayer { Owner, Occupant };
/// By what a shared bill is divided (FEE-28).
enum class PoolBasis { ByArea, ByHouseholds, ByCoefficient };

QString code(FeeKind kind);
QString code(FeePeriod period);
QString code(PartMonth rule);
QString code(RoundingUnit unit);
QString code(FeePayer payer);
QString code(PoolBasis basis);
std::span<const FeeKind> allFeeKinds();
std::span<const FeePeriod> allFeePeriods();
std::span<const PartMonth> allPartMonths();
std::span<const RoundingUnit> allRoundingUnits();
std::span<const FeePayer> allFeePayers();
std::span<const PoolBasis> allPoolBases();

/// Months of a period; 0 for Once.
int monthsOf(FeePeriod period);
/// True for kinds that are charged once, when something happens.
bool isOnce(FeeKind kind);

/// 违约金: simple interest on what is not paid, from the day after due day and grace (decision on fees).
struct LatePenalty {
    int perMillionADay = 0; ///< 0: none; 500 is 0.05 %; at most 10,000 (1 %)
    int graceDays = 0;      ///< 0 … 366
    int cap = 10'000;       ///< of the principal, 1/10000

    friend bool operator==(const LatePenalty&, const LatePenalty&) = default;
};

/// A kind of charge as the office defines it.
struct FeeItem {
    std::optional<FeeItemId> id; ///< none: not stored yet
    QString nameZh;
    QString nameEn;
    FeeKind kind = FeeKind::ByArea;
    FeePeriod period = FeePeriod::Month;
    bool inAdvance = true; ///< due within its period; otherwise after it
    int dueDay = 10;       ///< day of the first month of the period, or of the month after it: 1 … 28
    PartMonth partMonth = PartMonth::Days;
    RoundingUnit rounding = RoundingUnit::Fen;
    FeePayer payer = FeePayer::Owner;
    int vacantRate = 10'000; ///< what a vacant room pays, 1/10000
    LatePenalty penalty;
    std::optional<PoolBasis> poolBasis; ///< Shared only
    bool poolVacant = true;             ///< vacant rooms take part
    int position = 0;                   ///< order in lists and on bills
    bool active = true;
    std::int64_t version = 1;

    friend bool operator==(const FeeItem&, const FeeItem&) = default;
};

} // namespace pd
