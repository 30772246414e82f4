// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repairs/oversight.h"

#include <QtCore/QStringList>

#include <algorithm>
#include <array>

namespace pd {

namespace {

constexpr int longestText = 2000;

Error refused(const ServiceOrder& order, const char* action)
{
    return error(ErrorCode::OrderTransition, "state", {code(order.state).toStdString(), action});
}

OrderEvent event(OrderEventKind kind, const Entering& entering, const QString& note)
{
    OrderEvent result;
    result.kind = kind;
    result.at = entering.now;
    result.recordedAt = entering.now;
    result.actor = entering.actor;
    result.note = note;
    return result;
}

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
        return refused(order, "recheck");
    }
    const QString note = entry.note.trimmed();
    if (note.size() > longestText) {
        return error(ErrorCode::TooLong, "note", {std::to_string(longestText)});
    }
    OrderEvent happening = event(OrderEventKind::Rechecked, entering, note);
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
        return refused(order, "release");
    }
    const QString words = note.trimmed();
    if (words.size() > longestText) {
        return error(ErrorCode::TooLong, "note", {std::to_string(longestText)});
    }
    return OrderStep{std::move(order), event(OrderEventKind::Released, entering, words)};
}

bool isOutsideService(Timestamp at, const IntakeSettings& settings, const Clock& clock)
{
    const int minute = clock.civil(at).minute;
    return minute < settings.serviceStart || minute >= settings.serviceEnd;
}

Night nightBefore(const Date& day, const IntakeSettings& settings, const Clock& clock)
{
    return {clock.instant({day.plusDays(-1), settings.serviceEnd}),
            clock.instant({day, settings.serviceStart})};
}

} // namespace pd
