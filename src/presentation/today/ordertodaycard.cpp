// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/today/ordertodaycard.h"

#include "domain/registry/masking.h"
#include "presentation/repairs/contactforms.h"
#include "presentation/repairs/contacttext.h"
#include "presentation/repairs/householdcard.h"
#include "presentation/repairs/ordertime.h"

#include <algorithm>

namespace pd {

OrderTodayCard::OrderTodayCard(OrderCardKind kind, ContactDesk& desk, const CurrentSession& session,
                               std::function<void(OrderId)> open, QObject* parent)
    : TodayCard(parent), m_kind(kind), m_desk(desk), m_session(session), m_open(std::move(open))
{
}

QString OrderTodayCard::id() const
{
    switch (m_kind) {
    case OrderCardKind::FirstCalls:
        return QStringLiteral("first-calls");
    case OrderCardKind::ArrivalCalls:
        return QStringLiteral("arrival-calls");
    case OrderCardKind::ToTell:
        return QStringLiteral("to-tell");
    case OrderCardKind::Promises:
        return QStringLiteral("promises");
    case OrderCardKind::Soon:
        return QStringLiteral("soon");
    }
    return {};
}

QString OrderTodayCard::title() const
{
    switch (m_kind) {
    case OrderCardKind::FirstCalls:
        return tr("First calls");
    case OrderCardKind::ArrivalCalls:
        return tr("Has he come? (booked)");
    case OrderCardKind::ToTell:
        return tr("New time to be told");
    case OrderCardKind::Promises:
        return tr("Promised for today, or late");
    case OrderCardKind::Soon:
        return tr("Visits of the next hour");
    }
    return {};
}

QString OrderTodayCard::iconName() const
{
    switch (m_kind) {
    case OrderCardKind::FirstCalls:
        return QStringLiteral("phone");
    case OrderCardKind::ArrivalCalls:
        return QStringLiteral("arrived");
    case OrderCardKind::ToTell:
        return QStringLiteral("edit");
    case OrderCardKind::Promises:
        return QStringLiteral("waiting");
    case OrderCardKind::Soon:
        return QStringLiteral("calendar");
    }
    return {};
}

QString OrderTodayCard::emptyText() const
{
    switch (m_kind) {
    case OrderCardKind::FirstCalls:
        return tr(
            "Nobody is to be called. Soon after each dispatch its customer stands here: has the technician "
            "come?");
    case OrderCardKind::ArrivalCalls:
        return tr("No booked visit is to be confirmed.");
    case OrderCardKind::ToTell:
        return tr("Every customer knows when somebody comes.");
    case OrderCardKind::Promises:
        return tr("No promise is due or late.");
    case OrderCardKind::Soon:
        return tr("No visit within the hour.");
    }
    return {};
}

const std::vector<TodayRow>& OrderTodayCard::rowsOf(const TodayWork& work) const
{
    switch (m_kind) {
    case OrderCardKind::FirstCalls:
        return work.firstCalls;
    case OrderCardKind::ArrivalCalls:
        return work.arrivalCalls;
    case OrderCardKind::ToTell:
        return work.toTell;
    case OrderCardKind::Promises:
        return work.promises;
    case OrderCardKind::Soon:
        break;
    }
    return work.soon;
}

TodayCard::Line OrderTodayCard::lineOf(const TodayRow& row) const
{
    const Timestamp now = m_desk.clock().now();
    const ServiceOrder& order = row.row.order;
    Line line;
    line.key = order.id.value();
    line.late = m_kind != OrderCardKind::ToTell && row.at < now;
    DispatchCard& card = line.card;
    const auto visit = m_kind == OrderCardKind::ToTell ? visitTime(order) : std::optional(row.at);
    card.time = shortTime(visit, m_desk.clock());
    card.place = order.intake.place;
    card.number = shortNumber(order.number);
    card.content = orderContent(row.row);
    if (m_kind != OrderCardKind::ToTell) {
        card.marks.push_back(dueMark(row.at, now));
    }
    if (order.waitingReason) {
        card.marks.push_back({waitingReasonText(*order.waitingReason), orderStateLook(order.state)});
    }
    if (row.again) {
        card.marks.push_back({tr("was not there"), {QStringLiteral("warning"), StateTone::Warning}});
    }
    if (row.attempts > 0) {
        card.marks.push_back(
            {tr("%n attempt(s)", nullptr, row.attempts), {QStringLiteral("phone"), StateTone::Warning}});
    }
    const QString customer =
        QStringList{order.intake.reporterName, maskedPhone(order.intake.reporterPhone)}.join(u' ').trimmed();
    if (answers() && !customer.isEmpty()) {
        card.marks.push_back({customer, {QStringLiteral("phone"), StateTone::Neutral}});
    }
    if (!row.row.technicianName.isEmpty()) {
        card.marks.push_back({row.row.technicianName, {QStringLiteral("user"), StateTone::Neutral}});
    }
    return line;
}

void OrderTodayCard::take(const TodayWork& work)
{
    m_rows = rowsOf(work);
    std::vector<Line> lines;
    std::ranges::transform(m_rows, std::back_inserter(lines),
                           [this](const TodayRow& row) { return lineOf(row); });
    setLines(std::move(lines));
}

void OrderTodayCard::activate(int number)
{
    m_open(row(number).row.order.id);
}

bool OrderTodayCard::answers() const
{
    return m_kind == OrderCardKind::FirstCalls || m_kind == OrderCardKind::ArrivalCalls ||
           m_kind == OrderCardKind::ToTell;
}

Result<QString> OrderTodayCard::answer(int number, TodayAnswer answer)
{
    const TodayRow due = row(number); // the list changes while it is stored
    const ServiceOrder& order = due.row.order;
    ContactEntry entry;
    entry.kind = due.kind;
    entry.outcome = answer == TodayAnswer::Reached ? ContactOutcome::Reached : ContactOutcome::NoAnswer;
    entry.to = order.intake.reporterName;
    entry.phone = order.intake.reporterPhone;
    if (due.kind == ContactKind::Promise) {
        entry.dueAt = visitTime(order);
    } else {
        entry.technicianThere = true;
    }
    const auto recorded = m_desk.record(m_session.session(), order.id, entry);
    if (!recorded) {
        return recorded.error();
    }
    QString words = QStringLiteral("%1  %2").arg(order.intake.place, contactText(*recorded));
    if (recorded->againAt) {
        words = tr("%1; again at %2").arg(words, shortTime(*recorded->againAt, m_desk.clock()));
    }
    return words;
}

std::optional<ActionForm> OrderTodayCard::form(int number) const
{
    const TodayRow& due = row(number);
    return contactForm(due.row.order, due.kind, m_desk.clock());
}

std::optional<Error> OrderTodayCard::record(int number, const ActionForm& form)
{
    const OrderId order = row(number).row.order.id;
    const auto entry = contactEntry(form, m_desk.clock());
    if (!entry) {
        return entry.error();
    }
    const auto recorded = m_desk.record(m_session.session(), order, *entry);
    return recorded ? std::nullopt : std::optional(recorded.error());
}

} // namespace pd
