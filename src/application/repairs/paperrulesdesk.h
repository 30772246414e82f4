// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/readgate.h"
#include "application/repairs/slipcommands.h"
#include "application/session.h"
#include "application/writegate.h"
#include "domain/repairs/paperrules.h"

namespace pd {

/// The office's rules about its papers: when finance has its copies, how long slips are kept, how long others
/// have to reply, codes for visits. Errors besides those named: NotPermitted, Storage….
class PaperRulesDesk {
public:
    PaperRulesDesk(WriteGate& writes, ReadGate& reads) : m_writes(writes), m_reads(reads) {}

    Result<PaperRules> rules(const Session& session);
    /// Errors: OutOfRange.
    Result<void> change(const Session& session, const PaperRules& rules);
    /// What is told to the customer; empty: the office has none, or the work is not in a home (REP-58).
    Result<QString> codeOf(const Session& session, const ServiceOrder& order);

private:
    WriteGate& m_writes;
    ReadGate& m_reads;
};

} // namespace pd
