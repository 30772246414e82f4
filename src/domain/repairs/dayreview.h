// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/orderlist.h"
#include "domain/repairs/orderrules.h"

#include <map>
#include <span>

namespace pd {

/// Whether the customer of an unfinished order knows when it will be done (REP-20).
enum class CustomerInformed { Yes, No, NotReached };
std::span<const CustomerInformed> allCustomerInformed();
/// "not-reached": as stored; back with fromCode() of domain/codes.h.
QString code(CustomerInformed value);

/// What an order's holder said at the end of the day (REP-19, REP-20).
struct OrderReview {
    OrderId order{0};
    QString holder; ///< who was asked
    QString words;
    Timestamp definiteAt{0};
    CustomerInformed informed = CustomerInformed::No;
    Timestamp at{0};
    QString actor; ///< login

    friend bool operator==(const OrderReview&, const OrderReview&) = default;
};

/// As it is entered. With a reason the order goes on wait, or waits anew, until the definite time; without
/// one its state stays.
struct ReviewEntry {
    QString holder;
    std::optional<WaitingReason> reason;
    std::optional<Timestamp> definiteAt;
    QString words;
    std::optional<CustomerInformed> informed;
};

/// How a day stands; the summary that is reported to the engineering supervisor (REP-20, REP-22).
struct ReviewCounts {
    int orders = 0;     ///< on the day's dispatch list
    int unfinished = 0; ///< every one of them is to be reviewed
    int unassigned = 0;
    int longOpen = 0;   ///< REP-21
    int unreturned = 0; ///< REP-42
    int missing = 0;    ///< numbers (REP-31)

    friend bool operator==(const ReviewCounts&, const ReviewCounts&) = default;
};
ReviewCounts countsOf(const DispatchBoard& board, const OrderNumberCheck& numbers, Timestamp now);

/// The review of a day as it was begun, and finished.
struct DayReview {
    Date date;
    Timestamp startedAt{0};
    QString startedBy = {}; ///< name, or login where there is no such colleague
    std::optional<Timestamp> finishedAt = {};
    QString finishedBy = {};
    QString reportedTo = {};
    QString note = {};
    ReviewCounts counts = {}; ///< when it was finished
    int reviewed = 0;         ///< orders gone through
};

/// An order to be gone through.
struct ReviewLine {
    OrderRow row;
    std::optional<OrderReview> review; ///< of this day
};

/// The guided list: what nobody has first, then by technician, so that everybody is asked once.
struct DayReviewList {
    Date date;
    std::optional<DayReview> review; ///< none: not begun
    std::vector<ReviewLine> lines;
    ReviewCounts counts; ///< at this moment

    [[nodiscard]] int reviewed() const;
};

/// The unfinished orders of the board.
std::vector<ReviewLine> reviewLines(const DispatchBoard& board,
                                    const std::map<OrderId, OrderReview>& reviews);

/// The order as reviewed: a waiting one has the new reason and promise. Errors: OrderTransition (its work is
/// done; or a reason for an order that nobody has), Required (holder, informed), PromiseRequired,
/// PromiseInPast (promise), TooLong.
Result<OrderStep> reviewed(ServiceOrder order, const ReviewEntry& entry, const Entering& entering);
/// What is kept of it. Precondition: reviewed() took the entry.
OrderReview reviewOf(const ServiceOrder& order, const ReviewEntry& entry, const Entering& entering);

} // namespace pd
