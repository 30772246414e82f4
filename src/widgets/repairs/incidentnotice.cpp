// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/repairs/incidentnotice.h"

#include "presentation/repairs/orderkintext.h"

#include <utility>

namespace pd {

IncidentNotice::IncidentNotice(CallerController& form, IncidentDesk& desk, const CurrentSession& session,
                               Changes& changes, QWidget* parent)
    : InlineMessage(parent), m_form(form), m_desk(desk), m_session(session)
{
    setObjectName(QStringLiteral("incidentNotice"));
    connect(&m_form, &CallerController::cardChanged, this, &IncidentNotice::load);
    connect(&changes, &Changes::changed, this, [this](const std::set<Topic>& topics) {
        if (topics.contains(Topic::Incidents)) {
            load();
        }
    });
    load();
}

void IncidentNotice::load()
{
    const auto room = std::as_const(m_form).callerLine().room;
    std::vector<IncidentRow> rows;
    if (room) {
        if (const auto announced = m_desk.announcedTo(m_session.session(), *room)) {
            rows = *announced;
        }
    }
    if (rows.empty()) {
        clear();
        return;
    }
    say(Tone::Info, [rows] { return incidentsForCallers(rows).join(u'\n'); });
}

} // namespace pd
