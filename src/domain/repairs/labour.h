// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "base/timestamp.h"
#include "domain/staff/staffid.h"

#include <QtCore/QString>

#include <span>
#include <vector>

namespace pd {

using LabourId = Id<struct LabourTag>;

/// When one technician worked on an order.
struct LabourInterval {
    StaffId technician{0};
    Timestamp from{0};
    Timestamp until{0}; ///< exclusive

    friend bool operator==(const LabourInterval&, const LabourInterval&) = default;
};

struct LabourEntry {
    LabourId id{0};
    LabourInterval interval;
    QString technicianName;
    bool struck = false; ///< entered by mistake; stays and does not count
};

/// How long the work took and how much work it was, in milliseconds (A35).
struct LabourTotals {
    std::int64_t elapsedMs = 0;  ///< union of the intervals: nobody pays twice for the same hour
    std::int64_t manHoursMs = 0; ///< each technician's own union, added up
};
LabourTotals totalsOf(std::span<const LabourInterval> intervals);
/// Without what was struck.
LabourTotals totalsOf(std::span<const LabourEntry> entries);

/// Errors: TimeOrder (end not after begin, or after now), OutOfRange (longer than a day).
Result<LabourInterval> checked(const LabourInterval& interval, Timestamp now);

} // namespace pd
