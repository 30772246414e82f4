// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/readgate.h"
#include "application/repairs/contactcommands.h"
#include "application/session.h"
#include "application/writegate.h"
#include "domain/repairs/capacity.h"

#include <vector>

namespace pd {

/// How much work a day holds, and what is said when it is full (REP-17). Errors besides those named:
/// NotPermitted, Storage….
class CapacityDesk {
public:
    CapacityDesk(WriteGate& writes, ReadGate& reads) : m_writes(writes), m_reads(reads) {}

    Result<CapacitySettings> settings(const Session& session);
    /// Errors: those of checked().
    Result<void> change(const Session& session, const CapacitySettings& settings);

    /// In force, the latest end first.
    Result<std::vector<Saturation>> saturations(const Session& session);
    /// Errors: those of reported().
    Result<Saturation> report(const Session& session, const SaturationEntry& entry);
    /// There is room again. Errors: NotFound, AlreadyDone.
    Result<Saturation> lift(const Session& session, SaturationId id);

    /// Every technician with his load and his free visits of that day, at most `mostFree` each.
    Result<std::vector<TechnicianDay>> day(const Session& session, const Date& date, int mostFree = 4);

    [[nodiscard]] const Clock& clock() const noexcept { return m_writes.clock(); }

private:
    WriteGate& m_writes;
    ReadGate& m_reads;
};

/// What stands in the way of a visit, asked before a dispatch is stored: AppointmentTaken (REP-12; an
/// immediate repair goes ahead of everything), DaySaturated (REP-17). Nothing: the way is free. Throws
/// StorageError.
std::optional<Error> obstacleTo(Connection& connection, const Clock& clock, const ServiceOrder& order,
                                StaffId technician, Timestamp visit);

} // namespace pd
