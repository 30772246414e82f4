// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"
#include "base/timestamp.h"
#include "domain/registry/estate.h"
#include "domain/registry/person.h"
#include "domain/registry/room.h"
#include "domain/staff/staffid.h"

#include <QtCore/QString>

#include <array>
#include <optional>
#include <vector>

namespace pd {

/// How long something has been due: up to one month, three, six, twelve, longer (FEE-12 … FEE-15).
enum class ArrearsAge { Month, Quarter, HalfYear, Year, Longer };
inline constexpr std::size_t arrearsAges = 5;
/// On `today` a charge that was due on or after this day is in the age or a younger one.
Date ageSince(ArrearsAge age, const Date& today);
/// The same day that many months earlier, or the last one of its month.
Date monthsBefore(const Date& day, int months);

/// Principal that is due and not paid, by age; unused credits are taken off where they were due.
struct ArrearsSums {
    Money total;
    std::array<Money, arrearsAges> byAge{};
    Money earlierYears; ///< of the total: due before this year (FEE-07)
};

/// 欠费: one household.
struct ArrearsRow {
    RoomId room;
    QString code;
    std::optional<PersonId> person;
    QString name;   ///< of the owner, or whoever lives there; whole
    QString phone;  ///< whole
    QString butler; ///< empty: none
    Date since;     ///< the earliest day something was due
    ArrearsSums sums;
};

struct ArrearsFilter {
    std::optional<StaffId> butler;
    bool withoutButler = false;
    std::optional<BuildingId> building;
    std::optional<ArrearsAge> atLeast; ///< due longer than the age before this one
    Money least;                       ///< of the total
    bool oldestFirst = false;          ///< otherwise the largest first

    friend bool operator==(const ArrearsFilter&, const ArrearsFilter&) = default;
};

struct ArrearsList {
    static constexpr int shown = 1000; ///< at most so many rows on screen
    Date on;
    std::vector<ArrearsRow> rows;
    int households = 0; ///< of the filter, all of them
    ArrearsSums sums;   ///< over all of them
};

/// 收缴率: what was due and what of it was paid (KPI-02).
struct Collected {
    Money due;
    Money paid;

    /// Hundredths of a percent, rounded down; nothing where nothing was due.
    [[nodiscard]] std::optional<std::int64_t> rate() const;
    friend bool operator==(const Collected&, const Collected&) = default;
};
struct CollectionRow {
    std::optional<StaffId> butler; ///< none: rooms without one
    QString name;
    Collected month;
    Collected year;    ///< cumulative, from January on
    Collected earlier; ///< open at the beginning of the year, paid since

    friend bool operator==(const CollectionRow&, const CollectionRow&) = default;
};
/// Finance's confirmation of a month (FEE-07).
struct CollectionConfirmed {
    QString by;
    Timestamp at{0};
};
struct CollectionSheet {
    static constexpr std::int64_t siteTarget = 9'500;   ///< KPI-02
    static constexpr std::int64_t butlerTarget = 9'800; ///< KPI-02
    QString month;                                      ///< "2026-11"
    std::vector<CollectionRow> rows;                    ///< by butler
    CollectionRow all;
    std::optional<CollectionConfirmed> confirmed; ///< set: the figures are those of that day
};

} // namespace pd
