// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/fees/shiftcommands.h"
#include "application/readgate.h"
#include "base/progress.h"
#include "domain/fees/daysheet.h"

namespace pd {

/// What stands between today and the next day sheet.
struct DayState {
    std::vector<PendingDay> days;         ///< earliest first
    std::optional<QString> missingNumber; ///< the first one that nobody explained
};

/// Day sheets, the gap report and the self-check (B4, B11, T3).
class DayDesk {
public:
    DayDesk(WriteGate& writes, ReadGate& reads) : m_writes(writes), m_reads(reads) {}

    Result<DayState> state(const Session& session);
    /// Newest first.
    Result<std::vector<DayClose>> latest(const Session& session, int most);
    /// Errors: NotFound.
    Result<DayClose> sheet(const Session& session, DayCloseId id);
    /// The gap report of all months.
    Result<std::vector<NumberRange>> numbers(const Session& session);

    /// Errors: Required ("reason"), NotFound ("number"), AlreadyDone ("number").
    Result<void> explain(const Session& session, const QString& number, const QString& reason);
    /// Closes the earliest day that waits. Errors: OutOfRange ("date": another one), ShiftOpen,
    /// NumbersMissing.
    Result<DayClose> close(const Session& session, const Date& day);
    /// Counts a printing of the sheet. Errors: NotFound.
    Result<DayClose> print(const Session& session, DayCloseId id);

    /// What the last self-check found; for everybody.
    Result<MoneyCare> care();
    /// Slow on a large file: in a window call it on a job's own DataFile. Errors: Cancelled (then nothing is
    /// noted), Storage….
    Result<MoneyCare> check(const Session& session, const Progress& progress = {});

    [[nodiscard]] const Clock& clock() const noexcept { return m_writes.clock(); }

private:
    WriteGate& m_writes;
    ReadGate& m_reads;
};

} // namespace pd
