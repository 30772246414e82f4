// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/dispatchcard.h"

#include "domain/repairs/appointments.h"
#include "domain/repairs/deadlines.h"
#include "presentation/repairs/householdcard.h"
#include "presentation/repairs/ordertime.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <iterator>

namespace pd {

namespace {

QString inWords(const char* text)
{
    return QCoreApplication::translate("DispatchCard", text);
}

CardMark stateMark(const ServiceOrder& order)
{
    return {order.waitingReason ? waitingReasonText(*order.waitingReason) : orderStateText(order.state),
            orderStateLook(order.state)};
}

/// Others must still say something, or have asked.
std::vector<CardMark> marksOfOthers(const OrderMark& mark)
{
    std::vector<CardMark> marks;
    if (mark.alarm) {
        marks.push_back({inWords(QT_TRANSLATE_NOOP("DispatchCard", "alarm")),
                         {QStringLiteral("error"), StateTone::Danger}});
    }
    if (mark.pendingRelease) {
        marks.push_back({inWords(QT_TRANSLATE_NOOP("DispatchCard", "to be released")),
                         {QStringLiteral("lock"), StateTone::Warning}});
    }
    if (mark.reminders > 0) {
        marks.push_back({inWords(QT_TRANSLATE_NOOP("DispatchCard", "asked ×%1")).arg(mark.reminders),
                         {QStringLiteral("phone"), StateTone::Warning}});
    }
    if (mark.recheckDue) {
        marks.push_back({inWords(QT_TRANSLATE_NOOP("DispatchCard", "recheck due")),
                         {QStringLiteral("visible"), StateTone::Warning}});
    }
    return marks;
}

/// Who pays: what the technician must know before he goes.
std::vector<CardMark> marksOfPayment(const OrderIntake& intake)
{
    std::vector<CardMark> marks;
    if (intake.warranty == WarrantyState::In) {
        marks.push_back({inWords(QT_TRANSLATE_NOOP("DispatchCard", "warranty")),
                         {QStringLiteral("shield"), StateTone::Info}});
    }
    if (intake.chargeable) {
        marks.push_back(
            {inWords(QT_TRANSLATE_NOOP("DispatchCard", "paid")), {QStringLiteral("money"), StateTone::Info}});
    }
    return marks;
}

} // namespace

DispatchCard dispatchCard(const OrderRow& row, const Clock& clock, const Date& day, const OrderMark& mark)
{
    const ServiceOrder& order = row.order;
    DispatchCard card;
    const auto visit = visitTime(order);
    const auto at = visit ? visit : order.intake.appointmentAt;
    card.time = at ? shortTime(*at, clock, day) : QString();
    card.place = order.intake.place;
    card.number = shortNumber(order.number);
    card.content = orderContent(row);
    card.settled = !isUnfinished(order.state);

    if (order.state != OrderState::Registered) {
        card.marks.push_back(stateMark(order));
    }
    if (!card.settled && order.intake.urgency != Urgency::Normal) {
        card.marks.push_back({urgencyText(order.intake.urgency), urgencyLook(order.intake.urgency)});
    }
    std::ranges::move(marksOfOthers(mark), std::back_inserter(card.marks));
    const DueLook pressing = dueLook(row, clock);
    const bool early = order.state == OrderState::Registered && !card.settled;
    if (!pressing.text.isEmpty() && (early || pressing.look.tone != StateTone::Neutral)) {
        card.marks.push_back({pressing.text, pressing.look.icon.isEmpty()
                                                 ? StateLook{QStringLiteral("clock"), StateTone::Neutral}
                                                 : pressing.look});
    }
    if (row.timing.due && isLongOpen(row, clock.now())) {
        card.marks.push_back({inWords(QT_TRANSLATE_NOOP("DispatchCard", "over 24 h")),
                              {QStringLiteral("warning"), StateTone::Danger}});
    }
    if (!card.settled && order.intake.chargeable && !order.consentAt) {
        card.marks.push_back({inWords(QT_TRANSLATE_NOOP("DispatchCard", "consent missing")),
                              {QStringLiteral("warning"), StateTone::Warning}});
    }
    if (early && card.marks.empty()) {
        card.marks.push_back({inWords(QT_TRANSLATE_NOOP("DispatchCard", "reported %1"))
                                  .arg(shortTime(order.reportedAt, clock)),
                              {QStringLiteral("clock"), StateTone::Neutral}});
    }
    std::ranges::move(marksOfPayment(order.intake), std::back_inserter(card.marks));
    return card;
}

QString cardText(const DispatchCard& card)
{
    QStringList parts;
    for (const QString& part : {card.time, card.place, card.content, card.number}) {
        if (!part.isEmpty()) {
            parts << part;
        }
    }
    for (const CardMark& mark : card.marks) {
        parts << mark.text;
    }
    return parts.join(QCoreApplication::translate("DispatchCard", ", ", "between the facts of a card"));
}

DispatchCardsModel::DispatchCardsModel(const Clock& clock, QObject* parent)
    : OrderRowsModel(clock, parent), m_clock(clock), m_day(clock.today())
{
}

QVariant DispatchCardsModel::data(const QModelIndex& index, int role) const
{
    if (index.isValid() && role == CardRole) {
        return QVariant::fromValue(dispatchCard(row(index), m_clock, m_day, markOf(row(index))));
    }
    if (index.isValid() && (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)) {
        return cardText(dispatchCard(row(index), m_clock, m_day, markOf(row(index))));
    }
    return OrderRowsModel::data(index, role);
}

void DispatchCardsModel::show(std::vector<OrderRow> rows, const Date& day)
{
    m_day = day;
    setRows(std::move(rows));
}

} // namespace pd
