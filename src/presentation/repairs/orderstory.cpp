// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/orderstory.h"

#include "domain/codes.h"
#include "domain/repairs/ordermerge.h"
#include "presentation/errortext.h"
#include "presentation/format/format.h"
#include "presentation/outside/outsidetexts.h"
#include "presentation/repairs/contacttext.h"
#include "presentation/repairs/faultchoices.h"
#include "presentation/repairs/orderkintext.h"
#include "presentation/repairs/ordertime.h"
#include "presentation/repairs/orderwordstext.h"
#include "presentation/staff/persontext.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace pd {

namespace {

QString joined(const QStringList& parts, const QString& between)
{
    QStringList present;
    std::ranges::copy_if(parts, std::back_inserter(present),
                         [](const QString& part) { return !part.isEmpty(); });
    return present.join(between);
}

class Story {
    Q_DECLARE_TR_FUNCTIONS(OrderStory)
public:
    explicit Story(const Clock& clock) : m_clock(clock) {}

    std::vector<OrderLine> lines(const OrderRow& row) const
    {
        const ServiceOrder& order = row.order;
        const OrderIntake& intake = order.intake;
        const bool repair = intake.jobKind == JobKind::Repair;
        const bool warrantyKnown = intake.warranty != WarrantyState::Unknown;
        const std::vector<OrderLine> all{
            {tr("Fault"),
             joined({faultName(row.faultGroupZh, row.faultGroupEn), faultName(row.faultZh, row.faultEn)},
                    QStringLiteral(" › "))},
            {tr("What is wrong"), intake.content},
            {tr("Urgency"), urgencyText(intake.urgency)},
            {tr("Reported by"), joined({intake.reporterName, intake.reporterPhone}, QStringLiteral(" · "))},
            {tr("Found by"), originLine(intake)},
            {tr("Reported"), shortTime(order.reportedAt, m_clock)},
            {tr("Written afterwards"), intake.backFilled ? tr("Yes") : QString()},
            {tr("Technician"), row.technicianName},
            {tr("Appointment"), shortTime(intake.appointmentAt, m_clock)},
            {tr("Waiting"), waiting(order)},
            {tr("Dispatched"), shortTime(order.dispatchedAt, m_clock)},
            {tr("Arrived"), shortTime(order.arrivedAt, m_clock)},
            {tr("Done"), shortTime(order.doneAt, m_clock)},
            {tr("Slip returned"), shortTime(order.returnedAt, m_clock)},
            {tr("Closed"), shortTime(order.closedAt, m_clock)},
            {tr("Result"), order.result},
            {tr("Signed"),
             order.signedByCustomer ? (*order.signedByCustomer ? tr("Yes") : tr("No")) : QString()},
            {tr("Charge"), order.charge ? moneyText(*order.charge) : QString()},
            {tr("Cancelled because"), cancelReason(order)},
            {tr("Paid service"), paid(order)},
            {tr("Part"), partText(intake.part)},
            {tr("Warranty"), warrantyKnown ? warrantyText(intake.warranty) : QString()},
            {tr("Kind of job"), repair ? QString() : jobKindText(intake.jobKind)},
            {tr("Material"), intake.material},
            {tr("Note"), intake.note},
        };
        std::vector<OrderLine> known;
        std::ranges::copy_if(all, std::back_inserter(known),
                             [](const OrderLine& line) { return !line.value.isEmpty(); });
        return known;
    }

    QString eventText(const OrderEvent& event, const TechnicianChoices& technicians) const
    {
        QStringList parts;
        if (event.kind == OrderEventKind::Waiting) {
            if (const auto reason = fromCode(allWaitingReasons(), event.detail)) {
                parts << waitingReasonText(*reason);
            }
        } else if (event.kind == OrderEventKind::OutsideReplied) {
            if (const auto state = fromCode(allNoticeStates(), event.detail)) {
                parts << noticeStateText(*state);
            }
        } else if (event.kind == OrderEventKind::Corrected) {
            for (const QString& field : event.detail.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
                parts << fieldName(field);
            }
        }
        if (event.kind == OrderEventKind::ContactMade || event.kind == OrderEventKind::NotReached) {
            parts << contactDetailText(event.detail);
        }
        if (event.kind == OrderEventKind::Rechecked) {
            parts << (event.detail == u"good" ? tr("good") : tr("not good"));
        }
        parts << technicians.nameOf(event.technician) << shortTime(event.dueAt, m_clock);
        if (event.detail == u"taken") {
            parts << tr("although the time was taken");
        } else if (event.detail == u"full") {
            parts << tr("although the day was full");
        }
        const QString detail = joined(parts, comma());
        const QString what = orderEventText(event.kind);
        return detail.isEmpty() ? what : tr("%1: %2").arg(what, detail);
    }

    QString meanwhile(const OrderEvent& event, const TechnicianChoices& technicians) const
    {
        return tr("%1 at %2: %3")
            .arg(personText(event.actor), shortTime(event.recordedAt, m_clock),
                 eventText(event, technicians));
    }

private:
    static QString comma() { return tr(", ", "between the facts of an order"); }
    QString paid(const ServiceOrder& order) const
    {
        if (!order.intake.chargeable) {
            return tr("Free");
        }
        const QString agreed =
            order.consentAt
                ? tr("agreed by %1, %2").arg(order.consentBy, shortTime(*order.consentAt, m_clock))
                : tr("the customer's consent is missing");
        return joined(
            {tr("Paid"), order.intake.expected ? moneyText(*order.intake.expected) : QString(), agreed},
            comma());
    }
    static QString cancelReason(const ServiceOrder& order)
    {
        const QString survivor = mergedInto(order.cancelReason);
        return survivor.isEmpty() ? order.cancelReason : tr("merged into %1").arg(survivor);
    }
    QString waiting(const ServiceOrder& order) const
    {
        return order.waitingReason
                   ? joined({waitingReasonText(*order.waitingReason), shortTime(order.promisedAt, m_clock)},
                            comma())
                   : QString();
    }

    const Clock& m_clock;
};

} // namespace

std::vector<OrderLine> orderLines(const OrderRow& row, const Clock& clock)
{
    return Story(clock).lines(row);
}

std::vector<HistoryLine> orderHistory(const OrderDetails& details, const TechnicianChoices& technicians,
                                      const Clock& clock)
{
    const Story story(clock);
    std::vector<HistoryLine> lines;
    for (auto event = details.events.rbegin(); event != details.events.rend(); ++event) {
        lines.push_back({shortTime(event->at, clock), story.eventText(*event, technicians),
                         personText(event->actor), event->note});
    }
    return lines;
}

QStringList changedLines(const std::vector<OrderLine>& before, const std::vector<OrderLine>& now)
{
    const auto valueIn = [](const std::vector<OrderLine>& lines, const QString& label) {
        const auto found = std::ranges::find(lines, label, &OrderLine::label);
        return found == lines.end() ? QStringLiteral("–") : found->value;
    };
    QStringList changes;
    const auto compare = [&](const QString& label) {
        const QString old = valueIn(before, label);
        const QString present = valueIn(now, label);
        if (old != present) {
            changes << QStringLiteral("%1: %2 → %3").arg(label, old, present);
        }
    };
    for (const OrderLine& line : now) {
        compare(line.label);
    }
    for (const OrderLine& line : before) {
        if (std::ranges::find(now, line.label, &OrderLine::label) == now.end()) {
            compare(line.label);
        }
    }
    return changes;
}

QString meanwhileText(const OrderDetails& seen, const OrderDetails& now, const TechnicianChoices& technicians,
                      const Clock& clock)
{
    const Story story(clock);
    QStringList parts;
    for (std::size_t i = seen.events.size(); i < now.events.size(); ++i) {
        parts << story.meanwhile(now.events[i], technicians);
    }
    parts << changedLines(story.lines(seen.row), story.lines(now.row));
    return parts.join(QCoreApplication::translate("OrderStory", "; ", "between changes"));
}

} // namespace pd
