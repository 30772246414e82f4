// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/today/mattertodaycard.h"

#include "presentation/repairs/faultchoices.h"
#include "presentation/repairs/ordertime.h"

#include <algorithm>

namespace pd {

QString badResultSourceText(BadResultSource source)
{
    switch (source) {
    case BadResultSource::Rework:
        return MatterTodayCard::tr("rework");
    case BadResultSource::Recheck:
        return MatterTodayCard::tr("failed recheck");
    case BadResultSource::Warranty:
        return MatterTodayCard::tr("not accepted by the owner");
    }
    return {};
}

MatterTodayCard::MatterTodayCard(MatterDesk& desk, const CurrentSession& session, OpenOrders open,
                                 QObject* parent)
    : TodayCard(parent), m_desk(desk), m_session(session), m_open(std::move(open))
{
}

const RepeatedBadResults* MatterTodayCard::technician(int row) const
{
    const auto place = static_cast<std::size_t>(row);
    return place < m_matters.technicians.size() ? &m_matters.technicians[place] : nullptr;
}

const RecurringFault& MatterTodayCard::fault(int row) const
{
    return m_matters.faults[static_cast<std::size_t>(row) - m_matters.technicians.size()];
}

TodayCard::Line MatterTodayCard::lineOf(const RepeatedBadResults& results) const
{
    Line line;
    line.key = -results.technician.value(); // orders have the others
    line.card.time = shortTime(results.cases.front().at, m_desk.clock());
    line.card.place = results.name;
    line.card.content = tr("work was not good %n time(s)", nullptr, static_cast<int>(results.cases.size()));
    for (const BadResultSource source : allBadResultSources()) {
        const auto times = std::ranges::count(results.cases, source, &BadResult::source);
        if (times > 0) {
            line.card.marks.push_back({QStringLiteral("%1 × %2").arg(times).arg(badResultSourceText(source)),
                                       {QStringLiteral("warning"), StateTone::Warning}});
        }
    }
    return line;
}

TodayCard::Line MatterTodayCard::lineOf(const RecurringFault& fault) const
{
    Line line;
    line.key = fault.orders.front().value();
    line.card.time = shortTime(fault.latestAt, m_desk.clock());
    line.card.place = fault.placeText;
    line.card.content = faultName(fault.faultZh, fault.faultEn);
    line.card.marks.push_back({tr("recurs: %n report(s)", nullptr, static_cast<int>(fault.orders.size())),
                               {QStringLiteral("warning"), StateTone::Warning}});
    return line;
}

std::optional<Error> MatterTodayCard::refresh()
{
    const auto matters = m_desk.matters(m_session.session());
    m_matters = matters ? *matters : Matters();
    std::vector<Line> lines;
    lines.reserve(m_matters.technicians.size() + m_matters.faults.size());
    for (const RepeatedBadResults& results : m_matters.technicians) {
        lines.push_back(lineOf(results));
    }
    for (const RecurringFault& fault : m_matters.faults) {
        lines.push_back(lineOf(fault));
    }
    setLines(std::move(lines));
    return matters ? std::nullopt : std::optional(matters.error());
}

void MatterTodayCard::activate(int row)
{
    if (const RepeatedBadResults* results = technician(row)) {
        std::set<OrderId> orders;
        for (const BadResult& one : results->cases) {
            orders.insert(one.order);
        }
        m_open(orders, tr("Not good: %1").arg(results->name));
        return;
    }
    const RecurringFault& recurring = fault(row);
    m_open({recurring.orders.begin(), recurring.orders.end()}, tr("Recurring: %1").arg(recurring.placeText));
}

std::optional<ActionForm> MatterTodayCard::form(int row) const
{
    ActionForm form;
    const bool person = technician(row) != nullptr;
    form.title = person ? tr("Repeated bad results: seen") : tr("Recurring fault: seen");
    form.inputs = {{QStringLiteral("arranged"),
                    InputKind::Text,
                    person ? tr("Cause found, and what is done (talk, training …)")
                           : tr("What is arranged, and with whom"),
                    {}}};
    return form;
}

std::optional<Error> MatterTodayCard::record(int row, const ActionForm& form)
{
    const QString arranged = form.value(u"arranged");
    const Session& session = m_session.session();
    const RepeatedBadResults* results = technician(row);
    const auto outcome = results != nullptr
                             ? m_desk.seen(session, results->technician, results->last, arranged)
                             : m_desk.seen(session, fault(row).where, fault(row).orders.front(), arranged);
    return outcome ? std::nullopt : std::optional(outcome.error());
}

} // namespace pd
