// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/today/calltodaycard.h"

#include "domain/registry/masking.h"
#include "presentation/repairs/householdcard.h"
#include "presentation/repairs/ordertime.h"

#include <algorithm>

namespace pd {

CallTodayCard::CallTodayCard(CallDesk& desk, const CurrentSession& session, std::function<void(CallId)> open,
                             QObject* parent)
    : TodayCard(parent), m_desk(desk), m_session(session), m_open(std::move(open))
{
}

QString CallTodayCard::emptyText() const
{
    return tr("Nobody waits for a call back.");
}

TodayCard::Line CallTodayCard::lineOf(const CallRow& row) const
{
    const Timestamp now = m_desk.clock().now();
    const CallIntake& intake = row.call.intake;
    Line line;
    line.key = row.call.id.value();
    line.late = intake.promisedAt && *intake.promisedAt <= now;
    line.card.time = shortTime(intake.promisedAt, m_desk.clock());
    line.card.place = intake.place;
    line.card.number = shortNumber(row.call.number);
    line.card.content = intake.reason.simplified();
    if (intake.promisedAt) {
        line.card.marks.push_back(dueMark(*intake.promisedAt, now));
    }
    const QString caller =
        QStringList{intake.callerName, maskedPhone(intake.callerPhone)}.join(u' ').trimmed();
    if (!caller.isEmpty()) {
        line.card.marks.push_back({caller, {QStringLiteral("phone"), StateTone::Neutral}});
    }
    if (!row.responsibleName.isEmpty()) {
        line.card.marks.push_back({row.responsibleName, {QStringLiteral("user"), StateTone::Neutral}});
    }
    return line;
}

std::optional<Error> CallTodayCard::refresh()
{
    CallFilter due;
    due.promisedUntil = m_desk.clock().startOfDay(m_desk.clock().today().plusDays(1));
    auto page = m_desk.page(m_session.session(), due);
    if (!page) {
        setLines({});
        return page.error();
    }
    std::vector<CallRow> rows = page->rows;
    std::ranges::stable_sort(rows, {}, [](const CallRow& row) { return row.call.intake.promisedAt; });
    std::vector<Line> lines;
    std::ranges::transform(rows, std::back_inserter(lines),
                           [this](const CallRow& row) { return lineOf(row); });
    setLines(std::move(lines));
    return std::nullopt;
}

void CallTodayCard::activate(int row)
{
    m_open(CallId(keyOf(row)));
}

} // namespace pd
