// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/outside/outsidecommands.h"
#include "application/readgate.h"
#include "application/session.h"
#include "application/writegate.h"
#include "domain/letters/contactletter.h"

namespace pd {

/// Contact letters between departments (FRM-05). Further errors: those of the rules in
/// domain/letters/contactletter.h, NotPermitted, Storage….
class LetterDesk {
public:
    LetterDesk(WriteGate& writes, ReadGate& reads) : m_writes(writes), m_reads(reads) {}

    /// Gives the letter its number. Errors besides: NotFound (order).
    Result<ContactLetter> write(const Session& session, const LetterEntry& entry);
    /// Errors besides: NotFound, Conflict.
    Result<ContactLetter> answer(const Session& session, LetterId id, int version,
                                 const LetterReplyEntry& entry);

    Result<ContactLetter> letter(const Session& session, LetterId id);
    /// Which printing the next one is; see nextPrinting(). Errors besides: NotFound.
    Result<int> nextPrinting(const Session& session, LetterId id);
    /// Call it when the printer or the PDF has taken the paper; gives the printing's number.
    Result<int> printed(const Session& session, LetterId id);
    /// Without reply, the earliest due first.
    Result<std::vector<ContactLetter>> open(const Session& session);

    [[nodiscard]] const Clock& clock() const noexcept { return m_writes.clock(); }

private:
    WriteGate& m_writes;
    ReadGate& m_reads;
};

} // namespace pd
