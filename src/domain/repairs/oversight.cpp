// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repairs/oversight.h"

#include <QtCore/QStringList>

#include <algorithm>
#include <array>

namespace pd {

namespace {

constexpr int longestText = 2000;

} // namespace

std::span<const ReleaseState> allReleaseStates()
{
    static constexpr std::array all{ReleaseState::Pending, ReleaseState::Released, ReleaseState::Refused};
    return all;
}

QString code(ReleaseState state)
{
    switch (state) {
    case ReleaseState::Pending:
        return QStringLiteral("pending");
    case ReleaseState::Released:
        return QStringLiteral("released");
    case ReleaseState::Refused:
        return QStringLiteral("refused");
    }
    return {};
}

bool needsRecheck(const ServiceOrder& order)
{
    return !order.intake.room;
}

bool recheckDue(const ServiceOrder& order, const std::vector<OrderRecheck>& rechecks)
{
    const bool finished = order.state == OrderState::Done || order.state == OrderState::Returned;
    if (!needsRecheck(order) || !finished) {
        return false;
    }
    return std::ranges::none_of(rechecks, [&](const OrderRecheck& one) {
        return one.good && (!order.doneAt || one.at >= *order.doneAt);
    });
}

Result<OrderStep> rechecked(ServiceOrder order, const RecheckEntry& entry, const Entering& entering)
{
    const bool finished = order.state == OrderState::Done || order.state == OrderState::Returned;
    if (!needsRecheck(order) || !finished) {
        return outOfTurn(order, "recheck");
    }
    const QString note = entry.note.trimmed();
    if (note.size() > longestText) {
        return error(ErrorCode::TooLong, "note", {std::to_string(longestText)});
    }
    OrderEvent happening = happened(OrderEventKind::Rechecked, entering, note);
    happening.detail = entry.good ? QStringLiteral("good") : QStringLiteral("not-good");
    if (entry.good) {
        return OrderStep{std::move(order), std::move(happening)};
    }
    if (note.isEmpty()) {
        return error(ErrorCode::ReasonRequired, "note");
    }
    if (!entry.promisedAt) {
        return error(ErrorCode::PromiseRequired, "promise");
    }
    if (*entry.promisedAt <= entering.now) {
        return error(ErrorCode::PromiseInPast, "promise");
    }
    happening.from = order.state;
    happening.to = OrderState::Waiting;
    happening.dueAt = entry.promisedAt;
    order.state = OrderState::Waiting;
    order.waitingReason = WaitingReason::AnotherVisit;
    order.promisedAt = entry.promisedAt;
    order.arrivedAt.reset();
    order.doneAt.reset();
    order.returnedAt.reset();
    order.signedByCustomer.reset();
    return OrderStep{std::move(order), std::move(happening)};
}

Result<OrderStep> released(ServiceOrder order, const QString& note, const Entering& entering)
{
    if (order.state != OrderState::Registered) {
        return outOfTurn(order, "release");
    }
    const QString words = note.trimmed();
    if (words.size() > longestText) {
        return error(ErrorCode::TooLong, "note", {std::to_string(longestText)});
    }
    return OrderStep{std::move(order), happened(OrderEventKind::Released, entering, words)};
}

bool isOutsideService(Timestamp at, const ServiceCalendar& calendar, const Clock& clock)
{
    const CivilTime civil = clock.civil(at);
    const auto& hours = calendar.rangesOn(civil.date);
    return hours.empty() || civil.minute < hours.front().from || civil.minute >= hours.back().until;
}

Night nightBefore(const Date& day, const ServiceCalendar& calendar, const Clock& clock)
{
    Date last = day.plusDays(-1);
    for (int i = 0; calendar.rangesOn(last).empty() && i < ServiceCalendar::longestGapDays; ++i) {
        last = last.plusDays(-1);
    }
    const auto& before = calendar.rangesOn(last);
    const auto& hours = calendar.rangesOn(day);
    return {clock.startOfDay(last).plusMinutes(before.empty() ? 0 : before.back().until),
            hours.empty() ? clock.startOfDay(day.plusDays(1))
                          : clock.startOfDay(day).plusMinutes(hours.front().from)};
}

} // namespace pd
