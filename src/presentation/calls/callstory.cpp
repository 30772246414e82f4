// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/calls/callstory.h"

#include "presentation/calls/callwordstext.h"
#include "presentation/errortext.h"
#include "presentation/repairs/ordertime.h"
#include "presentation/staff/persontext.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace pd {

namespace {

QString joined(const QStringList& parts, const QString& between)
{
    QStringList known;
    std::ranges::copy_if(parts, std::back_inserter(known),
                         [](const QString& part) { return !part.isEmpty(); });
    return known.join(between);
}

class Story {
    Q_DECLARE_TR_FUNCTIONS(CallStory)
public:
    static std::vector<OrderLine> lines(const CallRow& row, const Clock& clock)
    {
        const Call& call = row.call;
        const CallIntake& intake = call.intake;
        const QString dot = QStringLiteral(" · ");
        const QString order =
            row.orderState ? joined({row.orderNumber, orderStateText(*row.orderState)}, dot) : QString();
        const std::vector<OrderLine> all{
            {tr("Time"), longTime(call.takenAt, clock)},
            {tr("Channel"), callChannelText(intake.channel)},
            {tr("Caller"), joined({intake.callerName, intake.callerPhone}, dot)},
            {tr("Reason"), intake.reason},
            {tr("Category"), callCategoryText(intake.category)},
            {tr("Service order"), order},
            {tr("Answer"), intake.answer},
            {tr("Passed on to"), intake.receiver},
            {tr("Call-back promised"), intake.promisedAt ? longTime(*intake.promisedAt, clock) : QString()},
            {tr("Called back"), call.calledBackAt
                                    ? joined({longTime(*call.calledBackAt, clock), call.outcome}, dot)
                                    : QString()},
            {tr("Taken by"), row.takerName},
            {tr("Responsible"), row.responsibleName},
            {tr("Settled"), call.doneAt ? longTime(*call.doneAt, clock) : QString()},
            {tr("Remarks"), intake.note},
        };
        std::vector<OrderLine> known;
        std::ranges::copy_if(all, std::back_inserter(known),
                             [](const OrderLine& line) { return !line.value.isEmpty(); });
        return known;
    }

    static QString what(const CallEvent& event, const std::vector<Colleague>& colleagues, const Clock& clock)
    {
        QStringList more;
        if (event.staff) {
            const auto to = std::ranges::find(colleagues, *event.staff, &Colleague::id);
            more << (to == colleagues.end() ? QString() : to->name);
        }
        if (event.dueAt) {
            more << tr("call back %1").arg(shortTime(*event.dueAt, clock));
        }
        QStringList fields;
        for (const QString& field : event.detail.split(u',', Qt::SkipEmptyParts)) {
            fields << fieldName(field);
        }
        more << fields.join(tr(", ", "between the names of fields"));
        const QString rest = joined(more, tr(", ", "between the names of fields"));
        return rest.isEmpty() ? callEventText(event.kind)
                              : tr("%1: %2", "what happened, with what").arg(callEventText(event.kind), rest);
    }

    static QString meanwhile(const CallDetails& seen, const CallDetails& now,
                             const std::vector<Colleague>& colleagues, const Clock& clock)
    {
        QStringList parts;
        for (std::size_t i = seen.events.size(); i < now.events.size(); ++i) {
            const CallEvent& event = now.events[i];
            parts << tr("%1 at %2: %3", "who, when, what")
                         .arg(personText(event.actor), shortTime(event.at, clock),
                              what(event, colleagues, clock));
        }
        parts << changedLines(lines(seen.row, clock), lines(now.row, clock));
        return parts.join(tr("; ", "between changes"));
    }
};

} // namespace

std::vector<OrderLine> callLines(const CallRow& row, const Clock& clock)
{
    return Story::lines(row, clock);
}

QString meanwhileText(const CallDetails& seen, const CallDetails& now,
                      const std::vector<Colleague>& colleagues, const Clock& clock)
{
    return Story::meanwhile(seen, now, colleagues, clock);
}

std::vector<HistoryLine> callHistory(const CallDetails& details, const std::vector<Colleague>& colleagues,
                                     const Clock& clock)
{
    std::vector<HistoryLine> lines;
    lines.reserve(details.events.size());
    for (const CallEvent& event : details.events) {
        lines.push_back({shortTime(event.at, clock), Story::what(event, colleagues, clock),
                         personText(event.actor), event.note});
    }
    std::ranges::reverse(lines);
    return lines;
}

} // namespace pd
