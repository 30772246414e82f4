// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/readgate.h"
#include "domain/repairs/dayreview.h"

#include <span>

namespace pd {

inline constexpr Command reviewOrder{"repairs.review-order", Permission::DispatchOrder};
inline constexpr Command finishDayReview{"repairs.finish-day-review", Permission::DispatchOrder};
std::span<const Command> dayReviewCommands();

/// The end-of-day review (REP-19, REP-20, REP-22): every unfinished order of a day is gone through with its
/// holder, and the summary is reported to the engineering supervisor. It may be left and taken up again.
class DayReviewDesk {
public:
    DayReviewDesk(WriteGate& writes, ReadGate& reads) : m_writes(writes), m_reads(reads) {}

    /// How far the review of that day is; nothing where it was not begun.
    Result<std::optional<DayReview>> state(const Session& session, const Date& date);
    Result<DayReviewList> list(const Session& session, const Date& date);
    /// Begins the review where it was not begun. Of today, or of yesterday by who is late. Errors: OutOfRange
    /// (date), AlreadyDone (finished), NotFound, Conflict (order), those of reviewed() and, with a reason, of
    /// RepairDesk::putOnWait().
    Result<ServiceOrder> review(const Session& session, const Date& date, OrderId order, int version,
                                const ReviewEntry& entry);
    /// Errors: OutOfRange (date), AlreadyDone (finished), Required (reportedTo), TooLong, Conflict (reviews:
    /// an unfinished order was not gone through; it may have come in meanwhile).
    Result<DayReview> finish(const Session& session, const Date& date, const QString& reportedTo,
                             const QString& note = {});

    [[nodiscard]] const Clock& clock() const noexcept { return m_writes.clock(); }

private:
    WriteGate& m_writes;
    ReadGate& m_reads;
};

} // namespace pd
