// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repairs/dayreview.h"

#include <algorithm>
#include <array>

namespace pd {

namespace {

constexpr int longestLine = 200;
constexpr int longestText = 2000;

Error refused(const ServiceOrder& order, const char* wanted)
{
    return error(ErrorCode::OrderTransition, "state", {code(order.state).toStdString(), wanted});
}

std::optional<Error> problemOf(const ServiceOrder& order, const ReviewEntry& entry, Timestamp now)
{
    if (!isUnfinished(order.state)) {
        return refused(order, "review");
    }
    if (entry.reason && order.state == OrderState::Registered) {
        return refused(order, "put-on-wait");
    }
    const QString holder = entry.holder.trimmed();
    if (holder.isEmpty()) {
        return error(ErrorCode::Required, "holder");
    }
    if (holder.size() > longestLine) {
        return error(ErrorCode::TooLong, "holder", {std::to_string(longestLine)});
    }
    if (!entry.definiteAt) {
        return error(ErrorCode::PromiseRequired, "promise");
    }
    if (*entry.definiteAt <= now) {
        return error(ErrorCode::PromiseInPast, "promise");
    }
    if (entry.words.trimmed().size() > longestText) {
        return error(ErrorCode::TooLong, "words", {std::to_string(longestText)});
    }
    if (!entry.informed) {
        return error(ErrorCode::Required, "informed");
    }
    return std::nullopt;
}

} // namespace

std::span<const CustomerInformed> allCustomerInformed()
{
    static constexpr std::array all{CustomerInformed::Yes, CustomerInformed::No,
                                    CustomerInformed::NotReached};
    return all;
}

QString code(CustomerInformed value)
{
    switch (value) {
    case CustomerInformed::Yes:
        return QStringLiteral("yes");
    case CustomerInformed::No:
        return QStringLiteral("no");
    case CustomerInformed::NotReached:
        return QStringLiteral("not-reached");
    }
    return {};
}

ReviewCounts countsOf(const DispatchBoard& board, const OrderNumberCheck& numbers, Timestamp now)
{
    const BoardTotals totals = totalsOf(board, now);
    return {totals.orders,   totals.unfinished, static_cast<int>(board.unassigned.size()),
            totals.longOpen, totals.unreturned, static_cast<int>(numbers.missing.size())};
}

int DayReviewList::reviewed() const
{
    return static_cast<int>(
        std::ranges::count_if(lines, [](const ReviewLine& line) { return line.review.has_value(); }));
}

std::vector<ReviewLine> reviewLines(const DispatchBoard& board, const std::map<OrderId, OrderReview>& reviews)
{
    std::vector<ReviewLine> lines;
    const auto add = [&](const std::vector<OrderRow>& rows) {
        for (const OrderRow& row : rows) {
            if (!isUnfinished(row.order.state)) {
                continue;
            }
            const auto review = reviews.find(row.order.id);
            lines.push_back({row, review == reviews.end() ? std::nullopt : std::optional(review->second)});
        }
    };
    add(board.unassigned);
    for (const TechnicianLane& lane : board.lanes) {
        add(lane.orders);
    }
    return lines;
}

Result<OrderStep> reviewed(ServiceOrder order, const ReviewEntry& entry, const Entering& entering)
{
    if (auto problem = problemOf(order, entry, entering.now)) {
        return *problem;
    }
    if (order.state == OrderState::Waiting) {
        order.waitingReason = entry.reason ? entry.reason : order.waitingReason;
        order.promisedAt = entry.definiteAt;
    }
    OrderEvent happening;
    happening.kind = OrderEventKind::DayReviewed;
    happening.at = entering.now;
    happening.recordedAt = entering.now;
    happening.actor = entering.actor;
    happening.technician = order.technician;
    happening.dueAt = entry.definiteAt;
    happening.detail = entry.reason ? code(*entry.reason) : QString();
    const QString words = entry.words.trimmed();
    happening.note = words.isEmpty() ? entry.holder.trimmed()
                                     : QStringLiteral("%1: %2").arg(entry.holder.trimmed(), words);
    return OrderStep{std::move(order), std::move(happening)};
}

OrderReview reviewOf(const ServiceOrder& order, const ReviewEntry& entry, const Entering& entering)
{
    return {order.id,
            entry.holder.trimmed(),
            entry.words.trimmed(),
            entry.definiteAt.value_or(entering.now),
            entry.informed.value_or(CustomerInformed::No),
            entering.now,
            entering.actor};
}

} // namespace pd
