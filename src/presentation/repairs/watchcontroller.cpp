// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/watchcontroller.h"

#include "presentation/errortext.h"
#include "presentation/repairs/faultchoices.h"
#include "presentation/repairs/ordertime.h"
#include "presentation/staff/persontext.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>

namespace pd {

namespace {

QString inWords(const char* text)
{
    return QCoreApplication::translate("WatchWords", text);
}

QString outcomeText(const ClosedMember& member)
{
    switch (member.outcome) {
    case MemberOutcome::Done:
        return inWords(QT_TRANSLATE_NOOP("WatchWords", "work done"));
    case MemberOutcome::Closed:
        return inWords(QT_TRANSLATE_NOOP("WatchWords", "closed"));
    case MemberOutcome::Cancelled:
        return inWords(QT_TRANSLATE_NOOP("WatchWords", "settled, nobody had been sent"));
    case MemberOutcome::Kept:
        break;
    }
    const bool slipIsOut = member.why && member.why->code == ErrorCode::OrderTransition;
    return slipIsOut ? inWords(QT_TRANSLATE_NOOP("WatchWords", "stays open until its slip is back"))
           : member.why
               ? inWords(QT_TRANSLATE_NOOP("WatchWords", "stays open: %1")).arg(errorText(*member.why))
               : QString();
}

} // namespace

std::span<const WatchList> allWatchLists()
{
    static constexpr std::array all{WatchList::Incidents, WatchList::Releases, WatchList::Rechecks,
                                    WatchList::Night};
    return all;
}

QString code(WatchList list)
{
    switch (list) {
    case WatchList::Incidents:
        return QStringLiteral("incidents");
    case WatchList::Releases:
        return QStringLiteral("releases");
    case WatchList::Rechecks:
        return QStringLiteral("rechecks");
    case WatchList::Night:
        return QStringLiteral("night");
    }
    return {};
}

QString watchListText(WatchList list)
{
    switch (list) {
    case WatchList::Incidents:
        return inWords(QT_TRANSLATE_NOOP("WatchWords", "Incidents"));
    case WatchList::Releases:
        return inWords(QT_TRANSLATE_NOOP("WatchWords", "To be released"));
    case WatchList::Rechecks:
        return inWords(QT_TRANSLATE_NOOP("WatchWords", "Recheck due"));
    case WatchList::Night:
        return inWords(QT_TRANSLATE_NOOP("WatchWords", "Last night"));
    }
    return {};
}

QString watchListEmptyText(WatchList list)
{
    switch (list) {
    case WatchList::Incidents:
        return inWords(QT_TRANSLATE_NOOP(
            "WatchWords",
            "Several rooms of one building with the same fault within an hour are offered as an "
            "incident beside the repair form."));
    case WatchList::Releases:
        return inWords(QT_TRANSLATE_NOOP(
            "WatchWords", "Faults that engineering found itself stand here until the supervisor agrees."));
    case WatchList::Rechecks:
        return inWords(QT_TRANSLATE_NOOP("WatchWords",
                                         "Finished work in public areas stands here until customer service "
                                         "has looked at it."));
    case WatchList::Night:
        return inWords(QT_TRANSLATE_NOOP("WatchWords", "Nothing was reported outside the service hours."));
    }
    return {};
}

WatchController::WatchController(Desks desks, QObject* parent)
    : QObject(parent), m_desks(desks), m_orders(desks.oversight.clock())
{
    connect(&m_desks.changes, &Changes::changed, this, [this](const std::set<Topic>& topics) {
        if (topics.contains(Topic::Orders) || topics.contains(Topic::Incidents) ||
            topics.contains(Topic::Settings)) {
            refresh();
        }
    });
    connect(&m_desks.session, &CurrentSession::changed, this, &WatchController::refresh);
    refresh();
}

void WatchController::refresh()
{
    const Session& session = m_desks.session.session();
    m_problem.reset();
    const auto take = [this](auto result) {
        using Value = std::decay_t<decltype(result.value())>;
        if (!result) {
            m_problem = result.error();
            return Value();
        }
        return std::move(result).value();
    };
    m_incidents = take(m_desks.incidents.list(session));
    m_rows[WatchList::Releases] = take(m_desks.oversight.pendingReleases(session));
    m_rows[WatchList::Rechecks] = take(m_desks.oversight.dueRechecks(session));
    m_rows[WatchList::Night] = take(m_desks.oversight.nightReports(session));
    loadIncident();
    loadOrders();
    Q_EMIT changed();
}

void WatchController::choose(WatchList list)
{
    m_list = list;
    if (list == WatchList::Incidents && !m_incident && !m_incidents.empty()) {
        showIncident(m_incidents.front().incident.id);
    }
    loadOrders();
    Q_EMIT changed();
}

void WatchController::loadOrders()
{
    m_orders.setRows(m_list != WatchList::Incidents ? m_rows[m_list]
                     : m_incident                   ? m_incident->members
                                                    : std::vector<OrderRow>());
}

int WatchController::count(WatchList list) const
{
    if (list == WatchList::Incidents) {
        return static_cast<int>(std::ranges::count_if(
            m_incidents, [](const IncidentRow& row) { return row.incident.state == IncidentState::Open; }));
    }
    const auto rows = m_rows.find(list);
    return rows == m_rows.end() ? 0 : static_cast<int>(rows->second.size());
}

int WatchController::waiting() const
{
    return count(WatchList::Incidents) + count(WatchList::Releases) + count(WatchList::Rechecks);
}

std::set<OrderId> WatchController::toRelease() const
{
    std::set<OrderId> orders;
    if (const auto rows = m_rows.find(WatchList::Releases); rows != m_rows.end()) {
        for (const OrderRow& row : rows->second) {
            orders.insert(row.order.id);
        }
    }
    return orders;
}

QString WatchController::lineOf(const IncidentRow& row) const
{
    const bool open = row.incident.state == IncidentState::Open;
    return QStringLiteral("%1 · %2\n%3")
        .arg(row.incident.number, row.incident.words.title,
             open ? tr("%1 of %2 orders open, since %3")
                        .arg(row.openMembers)
                        .arg(row.members)
                        .arg(shortTime(row.incident.openedAt, m_desks.oversight.clock()))
                  : tr("closed %1").arg(shortTime(row.incident.closedAt, m_desks.oversight.clock())));
}

void WatchController::showIncident(IncidentId id)
{
    if (m_incident && m_incident->row.incident.id != id) {
        m_closing.reset();
    }
    const auto details = m_desks.incidents.details(m_desks.session.session(), id);
    m_incident = details ? std::optional(*details) : std::nullopt;
    if (m_list == WatchList::Incidents) {
        loadOrders();
    }
    Q_EMIT incidentChanged();
}

void WatchController::loadIncident()
{
    if (m_incident) {
        showIncident(m_incident->row.incident.id);
    } else if (!m_incidents.empty()) {
        showIncident(m_incidents.front().incident.id);
    }
}

std::vector<OrderLine> WatchController::incidentLines() const
{
    if (!m_incident) {
        return {};
    }
    const IncidentRow& row = m_incident->row;
    const Incident& incident = row.incident;
    const Clock& clock = m_desks.oversight.clock();
    std::vector<OrderLine> lines{
        {tr("Building"), row.buildingCode},
        {tr("Fault"), faultName(row.faultZh, row.faultEn)},
        {tr("Since"),
         QStringLiteral("%1 · %2").arg(shortTime(incident.openedAt, clock), personText(incident.openedBy))},
        {tr("For callers"),
         incident.words.callerText.isEmpty() ? tr("nothing yet") : incident.words.callerText},
    };
    if (incident.closedAt) {
        lines.push_back({tr("Closed"), QStringLiteral("%1 · %2").arg(shortTime(*incident.closedAt, clock),
                                                                     personText(incident.closedBy))});
        lines.push_back({tr("Result"), incident.result});
    }
    return lines;
}

bool WatchController::allows(IncidentAction action) const
{
    const bool open = m_incident && m_incident->row.incident.state == IncidentState::Open;
    const Command& command = action == IncidentAction::Close ? closeIncident : changeIncident;
    return open && m_desks.session.session().may(command.permission);
}

ActionForm WatchController::form(IncidentAction action)
{
    ActionForm form;
    if (!m_incident) {
        return form;
    }
    const Incident& incident = m_incident->row.incident;
    m_version = incident.version;
    if (action == IncidentAction::Change) {
        form.title = tr("Save the words for callers");
        form.inputs = {{QStringLiteral("title"), InputKind::Line, tr("Title"), incident.words.title},
                       {QStringLiteral("callerText"), InputKind::Text, tr("What callers are told"),
                        incident.words.callerText}};
    } else {
        form.title = tr("Close with all orders");
        form.inputs = {{QStringLiteral("result"), InputKind::Text, tr("Result, for every order"), {}}};
    }
    return form;
}

std::optional<Error> WatchController::submit(IncidentAction action, const ActionForm& form)
{
    if (!m_incident) {
        return error(ErrorCode::NotFound, "incident");
    }
    const Session& session = m_desks.session.session();
    const IncidentId id = m_incident->row.incident.id;
    if (action == IncidentAction::Change) {
        const auto changed = m_desks.incidents.change(session, id, m_version,
                                                      {form.value(u"title"), form.value(u"callerText")});
        return changed ? std::nullopt : std::optional(changed.error());
    }
    const auto closed = m_desks.incidents.close(session, id, m_version, form.value(u"result"));
    if (!closed) {
        return closed.error();
    }
    m_closing = *closed;
    Q_EMIT incidentChanged();
    return std::nullopt;
}

QString WatchController::closingReport() const
{
    if (!m_closing) {
        return {};
    }
    QStringList texts{tr("%1 is closed.").arg(m_closing->incident.number)};
    for (const ClosedMember& member : m_closing->members) {
        texts += QStringLiteral("%1 · %2 · %3").arg(member.number, member.place, outcomeText(member));
    }
    return texts.join(u'\n');
}

} // namespace pd
