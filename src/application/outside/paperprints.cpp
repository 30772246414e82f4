// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/outside/paperprints.h"

#include "storage/documentprints.h"

namespace pd {

Result<int> nextPrinting(ReadGate& reads, const Session& session, const CountedPaper& paper)
{
    const auto read = [&](Connection& connection) -> Result<int> {
        return printingsOf(connection, paper.document, paper.number) + 1;
    };
    const Result<int> next = reads.run(session, Permission::PrintOrders, read);
    return next && *next > 1 ? reads.run(session, Permission::ReprintSlip, read) : next;
}

Result<int> countPrinted(WriteGate& writes, const Session& session, const Command& command,
                         const CountedPaper& paper)
{
    return writes.run(session, command, [&](UnitOfWork& unit) -> Result<int> {
        const int printing = countPrinting(unit, paper.document, paper.number);
        unit.audit(paper.subject, {}, {{QStringLiteral("printing"), printing}});
        return printing;
    });
}

} // namespace pd
