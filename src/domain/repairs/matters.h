// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/orderlist.h"

#include <span>
#include <vector>

namespace pd {

/// How it came out that work was not good. A new way is one more of these, recorded by MatterStore.
enum class BadResultSource {
    Rework,   ///< another order makes it good (REP-55)
    Recheck,  ///< customer service looked at the place (REP-54)
    Warranty, ///< the owner did not accept what our people did for an outside unit (AFT-03, AFT-06)
};
std::span<const BadResultSource> allBadResultSources();
/// "rework": as stored.
QString code(BadResultSource source);

struct BadResult {
    std::int64_t id = 0; ///< grows
    OrderId order{0};
    QString number;
    QString place;
    BadResultSource source = BadResultSource::Rework;
    Timestamp at{0};
    QString note;
    StaffId technician{0};
    QString technicianName;
};

/// A technician whose work was not good again and again (REP-56).
struct RepeatedBadResults {
    StaffId technician{0};
    QString name;
    std::vector<BadResult> cases; ///< the latest first
    std::int64_t last = 0;        ///< the greatest id of them
};
/// Who has at least `times` of `results`; the most cases first.
std::vector<RepeatedBadResults> repeatedBadResults(std::vector<BadResult> results, int times);

/// Where and what a recurring fault is: a room, or a public area in words.
struct FaultPlace {
    std::optional<RoomId> room;
    QString place; ///< of a public area; empty with a room
    FaultKindId kind{0};

    friend bool operator==(const FaultPlace&, const FaultPlace&) = default;
};
/// The same fault at the same place again and again (REP-27).
struct RecurringFault {
    FaultPlace where;
    QString placeText; ///< "3-2-1201", or the public area
    QString faultZh;
    QString faultEn;
    std::vector<OrderId> orders; ///< the latest first
    Timestamp latestAt{0};
};

/// What the supervisor or manager has not marked as seen yet.
struct Matters {
    static constexpr int mostFaults = 50;
    std::vector<RepeatedBadResults> technicians;
    std::vector<RecurringFault> faults; ///< the most reports first
};

/// What he said when he marked it.
struct MatterSeen {
    Timestamp at{0};
    QString by; ///< login
    QString note;
};
/// What was found and arranged, trimmed. Errors: Required (arranged), TooLong.
Result<QString> checkedArrangement(const QString& typed);

} // namespace pd
