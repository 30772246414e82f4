// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/readgate.h"
#include "application/repairs/intakecommands.h"
#include "application/session.h"
#include "application/writegate.h"
#include "domain/repairs/matters.h"

namespace pd {

/// What comes to the supervisor until he marks it as seen: repeated bad results of a technician (REP-56),
/// recurring faults (REP-27). Who may not release reports is shown none of it.
class MatterDesk {
public:
    MatterDesk(WriteGate& writes, ReadGate& reads) : m_writes(writes), m_reads(reads) {}

    Result<Matters> matters(const Session& session);
    /// All results up to `last` are dealt with; later ones are counted afresh. Errors: Required (arranged),
    /// TooLong, AlreadyDone (seen meanwhile), NotPermitted, Storage….
    Result<void> seen(const Session& session, StaffId technician, std::int64_t last, const QString& arranged);
    /// Another report of it brings it back. Errors: as above.
    Result<void> seen(const Session& session, const FaultPlace& where, OrderId last, const QString& arranged);

    [[nodiscard]] const Clock& clock() const noexcept { return m_writes.clock(); }

private:
    WriteGate& m_writes;
    ReadGate& m_reads;
};

} // namespace pd
