// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/calls/calldetailcontroller.h"

#include <algorithm>
#include <utility>

namespace pd {

CallDetailController::CallDetailController(CallDesk& desk, CurrentSession& session, Changes& changes,
                                           QObject* parent)
    : QObject(parent), m_desk(desk), m_session(session)
{
    connect(&changes, &Changes::changed, this, [this](const std::set<Topic>& topics) {
        if (topics.contains(Topic::Calls) || topics.contains(Topic::Orders) ||
            topics.contains(Topic::Staff)) {
            reload();
        }
    });
    connect(&session, &CurrentSession::changed, this, &CallDetailController::reload);
}

Result<void> CallDetailController::show(CallId id)
{
    auto details = m_desk.call(m_session.session(), id);
    if (!details) {
        return details.error();
    }
    const auto colleagues = m_desk.colleagues(m_session.session());
    m_colleagues = colleagues ? *colleagues : std::vector<Colleague>();
    if (m_seen && m_seen->row.call.id != id) {
        m_seen.reset();
        m_conflict.clear();
    }
    m_details = std::move(details).value();
    Q_EMIT changed();
    return {};
}

void CallDetailController::clear()
{
    m_details.reset();
    m_seen.reset();
    m_conflict.clear();
    Q_EMIT changed();
}

void CallDetailController::reload()
{
    if (m_details && !show(CallId(m_details->row.call.id))) {
        clear();
    }
}

std::vector<CallAction> CallDetailController::actions() const
{
    return m_details ? CallDesk::allowedActions(m_details->row.call, m_session.session())
                     : std::vector<CallAction>();
}

bool CallDetailController::allows(CallAction action) const
{
    return std::ranges::count(actions(), action) > 0;
}

ActionForm CallDetailController::form(CallAction action)
{
    if (!m_details) {
        return {};
    }
    m_action = action;
    m_seen = m_details;
    m_conflict.clear();
    return callActionForm(action, m_details->row, m_colleagues, clock());
}

QString CallDetailController::meanwhile() const
{
    const bool changed = m_seen && m_details && m_seen->row.call.version != m_details->row.call.version;
    return changed ? meanwhileText(*m_seen, *m_details, m_colleagues, clock()) : QString();
}

Result<Call> CallDetailController::carryOut(const ActionForm& form, int version)
{
    const Session& session = m_session.session();
    const CallId id = m_details->row.call.id;
    const auto with = [&](const auto& entry, auto method) -> Result<Call> {
        if (!entry) {
            return entry.error();
        }
        return (m_desk.*method)(session, id, version, *entry);
    };
    switch (m_action) {
    case CallAction::Correct:
        return with(correctedCall(m_details->row.call.intake, form, clock()), &CallDesk::correct);
    case CallAction::RecordCallback:
        return with(callbackEntry(form, clock()), &CallDesk::recordCallback);
    case CallAction::Postpone:
        return with(postponeEntry(form, clock()), &CallDesk::postpone);
    case CallAction::HandOver:
        return m_desk.handOver(session, id, version, handOverEntry(form));
    case CallAction::Close:
        return m_desk.close(session, id, version, form.value(u"answer"));
    case CallAction::Reopen:
        return m_desk.reopen(session, id, version, form.value(u"reason"));
    case CallAction::MakeOrder:
        break;
    }
    return error(ErrorCode::Internal);
}

std::optional<Error> CallDetailController::submit(const ActionForm& form)
{
    if (!m_details) {
        return error(ErrorCode::NotFound, "call");
    }
    // The commit is published while it is carried out: what changes then is this form's own doing.
    const auto seen = std::exchange(m_seen, std::nullopt);
    const auto outcome = carryOut(form, (seen ? *seen : *m_details).row.call.version);
    m_conflict.clear();
    if (!outcome) {
        m_seen = seen;
    }
    reload();
    if (outcome) {
        return std::nullopt;
    }
    if (outcome.error().code == ErrorCode::Conflict) {
        m_conflict = meanwhile();
        m_seen = m_details;
    }
    return outcome.error();
}

std::vector<OrderLine> CallDetailController::lines() const
{
    return m_details ? callLines(m_details->row, clock()) : std::vector<OrderLine>();
}

std::vector<HistoryLine> CallDetailController::history() const
{
    return m_details ? callHistory(*m_details, m_colleagues, clock()) : std::vector<HistoryLine>();
}

} // namespace pd
