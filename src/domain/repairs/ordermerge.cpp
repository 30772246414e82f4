// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repairs/ordermerge.h"

#include <QtCore/QStringList>

namespace pd {

namespace {

constexpr int longestText = 2000;

QString prefix()
{
    return QStringLiteral("并入 ");
}

} // namespace

Result<OrderEvent> reminded(const ServiceOrder& order, const ReminderEntry& entry, const Entering& entering)
{
    if (!isOpen(order.state)) {
        return outOfTurn(order, "remind");
    }
    const QString words = entry.words.trimmed();
    if (words.size() > longestText) {
        return error(ErrorCode::TooLong, "words", {std::to_string(longestText)});
    }
    QStringList who;
    for (const QString& part : {entry.caller.trimmed(), entry.phone.trimmed()}) {
        if (!part.isEmpty()) {
            who += part;
        }
    }
    QStringList told{who.join(u' ')};
    told += words;
    told.removeAll(QString());
    OrderEvent happening = happened(OrderEventKind::Reminded, entering, told.join(QStringLiteral("：")));
    happening.technician = order.technician;
    return happening;
}

Result<MergeSteps> merged(ServiceOrder away, const ServiceOrder& survivor, const Entering& entering)
{
    if (away.id == survivor.id) {
        return error(ErrorCode::SameRecord, "orderNumber");
    }
    if (!isUnfinished(away.state)) {
        return outOfTurn(away, "merge");
    }
    if (!isOpen(survivor.state)) {
        return outOfTurn(survivor, "merge");
    }
    QStringList told{away.number, away.intake.reporterName, away.intake.content.simplified()};
    told.removeAll(QString());
    OrderStep stays{survivor, happened(OrderEventKind::Merged, entering, told.join(QStringLiteral(" · ")))};
    OrderEvent going = happened(OrderEventKind::Merged, entering, mergeReason(survivor.number));
    going.from = away.state;
    going.to = OrderState::Cancelled;
    away.state = OrderState::Cancelled;
    away.cancelReason = mergeReason(survivor.number);
    away.cancelledAt = entering.now;
    return MergeSteps{{std::move(away), std::move(going)}, std::move(stays)};
}

Result<MergeSteps> unmerged(ServiceOrder away, OrderState before, const ServiceOrder& survivor,
                            const Entering& entering)
{
    if (!isOpen(survivor.state)) {
        return outOfTurn(survivor, "unmerge");
    }
    if (away.state != OrderState::Cancelled) {
        return outOfTurn(away, "unmerge");
    }
    OrderStep stays{survivor, happened(OrderEventKind::Unmerged, entering, away.number)};
    OrderEvent back = happened(OrderEventKind::Unmerged, entering, survivor.number);
    back.from = away.state;
    back.to = before;
    away.state = before;
    away.cancelReason.clear();
    away.cancelledAt.reset();
    return MergeSteps{{std::move(away), std::move(back)}, std::move(stays)};
}

QString mergeReason(const QString& survivor)
{
    return prefix() + survivor;
}

QString mergedInto(const QString& cancelReason)
{
    return cancelReason.startsWith(prefix()) ? cancelReason.mid(prefix().size()) : QString();
}

} // namespace pd
