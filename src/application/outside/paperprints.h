// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/readgate.h"
#include "application/session.h"
#include "application/writegate.h"

namespace pd {

// Papers beside the slip whose every print is counted: notices to outside units, contact letters.

/// A paper of its number; `document` as Document::kind names it, `subject` as the audit log does.
struct CountedPaper {
    QString document;
    QString number;
    QString subject;
};

/// Which printing the next one is, 1 for the original. Errors: NotPermitted (PrintOrders, and ReprintSlip
/// from the second one on), Storage….
Result<int> nextPrinting(ReadGate& reads, const Session& session, const CountedPaper& paper);
/// Counts a print that the printer or the PDF took. Errors: NotPermitted, Storage….
Result<int> countPrinted(WriteGate& writes, const Session& session, const Command& command,
                         const CountedPaper& paper);

} // namespace pd
