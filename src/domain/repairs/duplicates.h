// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/incident.h"
#include "domain/repairs/intakesettings.h"
#include "domain/repairs/orderlist.h"

#include <vector>

namespace pd {

/// What is known of a report while it is taken down; what is missing is not looked for.
struct ReportSoFar {
    std::optional<RoomId> room;
    QString place; ///< the public area in words, without a room
    std::optional<FaultKindId> faultKind;
    std::optional<PersonId> reporter;
    QString phone; ///< as typed

    friend bool operator==(const ReportSoFar&, const ReportSoFar&) = default;
};

/// An order that the caller may mean.
struct Duplicate {
    OrderRow row;
    bool samePlaceAndKind = false; ///< open, or reported lately
    bool sameCaller = false;       ///< person or phone, lately
    int reminders = 0;             ///< how often it was asked after
};

/// What stands beside the form; it never blocks.
struct DuplicateFindings {
    static constexpr std::size_t largest = 6;
    std::vector<Duplicate> duplicates; ///< same place and kind first, then open ones, then the newest
    int earlier = 0;                   ///< reports of the same place and kind within the days before (REP-28)
    bool recurring = false;            ///< this one makes it a recurring fault (REP-27)
    std::optional<IncidentHint> incident;
    std::vector<IncidentRow> announced; ///< open incidents of the caller's building
};

/// What is older does not matter, except open orders of the same place and kind.
struct DuplicateSpan {
    Timestamp place;  ///< for orders of the same place and kind
    Timestamp caller; ///< for orders of the same caller
};
DuplicateSpan duplicateSpan(const IntakeSettings& settings, Timestamp now);

/// The digits of a phone number; empty where there are too few of them to tell people apart.
QString comparablePhone(const QString& typed);

/// Which of `candidates` (newest first; others may be among them) are duplicates of the report, and whether
/// its fault recurs. Cancelled orders do not count.
DuplicateFindings duplicatesAmong(const std::vector<OrderRow>& candidates, const ReportSoFar& report,
                                  const IntakeSettings& settings, Timestamp now);

} // namespace pd
