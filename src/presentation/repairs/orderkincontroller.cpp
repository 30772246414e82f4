// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/orderkincontroller.h"

#include "presentation/repairs/orderkintext.h"
#include "presentation/repairs/typedinput.h"

#include <array>

namespace pd {

std::span<const KinAction> allKinActions()
{
    static constexpr std::array all{
        KinAction::Remind,      KinAction::Release,      KinAction::RefuseRelease,
        KinAction::RecheckGood, KinAction::RecheckBad,   KinAction::Merge,
        KinAction::Unmerge,     KinAction::JoinIncident, KinAction::LeaveIncident};
    return all;
}

QString code(KinAction action)
{
    switch (action) {
    case KinAction::Remind:
        return QStringLiteral("remind");
    case KinAction::Merge:
        return QStringLiteral("merge");
    case KinAction::Unmerge:
        return QStringLiteral("unmerge");
    case KinAction::Release:
        return QStringLiteral("release");
    case KinAction::RefuseRelease:
        return QStringLiteral("refuse-release");
    case KinAction::RecheckGood:
        return QStringLiteral("recheck-good");
    case KinAction::RecheckBad:
        return QStringLiteral("recheck-bad");
    case KinAction::JoinIncident:
        return QStringLiteral("join-incident");
    case KinAction::LeaveIncident:
        return QStringLiteral("leave-incident");
    }
    return {};
}

OrderKinController::OrderKinController(OrderDetailController& detail, Desks desks, QObject* parent)
    : QObject(parent), m_detail(detail), m_desks(desks)
{
    connect(&m_detail, &OrderDetailController::changed, this, &OrderKinController::load);
    connect(&m_desks.changes, &Changes::changed, this, [this](const std::set<Topic>& topics) {
        if (topics.contains(Topic::Incidents) || topics.contains(Topic::Settings)) {
            load();
        }
    });
    load();
}

const ServiceOrder* OrderKinController::order() const
{
    return m_detail.details() ? &m_detail.details()->row.order : nullptr;
}

void OrderKinController::load()
{
    const ServiceOrder* shown = order();
    const auto id = shown == nullptr ? std::nullopt : std::optional(shown->id);
    if (id != m_shown) {
        m_cameFrom.clear();
        m_shown = id;
    }
    m_kin.reset();
    if (id) {
        const auto kin = m_desks.duplicates.kin(m_desks.session.session(), *id);
        if (kin) {
            m_kin = *kin;
        }
    }
    Q_EMIT changed();
}

std::vector<OrderLine> OrderKinController::lines() const
{
    return m_kin ? kinLines(*m_kin, m_detail.clock()) : std::vector<OrderLine>();
}

QString OrderKinController::notice() const
{
    if (m_kin && m_kin->mergedInto) {
        return mergedNotice(*m_kin->mergedInto, m_detail.clock());
    }
    return m_cameFrom.isEmpty() ? QString() : cameFromNotice(m_cameFrom);
}

std::optional<OrderId> OrderKinController::noticeTarget() const
{
    return m_kin && m_kin->mergedInto ? std::optional(m_kin->mergedInto->order) : std::nullopt;
}

void OrderKinController::cameFrom(const QString& number)
{
    m_cameFrom = number;
    Q_EMIT changed();
}

bool OrderKinController::allows(KinAction action) const
{
    const ServiceOrder* shown = order();
    if (shown == nullptr || !m_kin) {
        return false;
    }
    const auto may = [this](const Command& command) {
        return m_desks.session.session().may(command.permission);
    };
    const bool pending = m_kin->release && m_kin->release->state == ReleaseState::Pending;
    const bool running = m_kin->incident && m_kin->incident->incident.state == IncidentState::Open;
    switch (action) {
    case KinAction::Remind:
        return isOpen(shown->state) && may(remindOrder);
    case KinAction::Merge:
        return isUnfinished(shown->state) && may(mergeOrders);
    case KinAction::Unmerge:
        return m_kin->mergedInto && may(unmergeOrder);
    case KinAction::Release:
        return pending && shown->state == OrderState::Registered && may(releaseReport);
    case KinAction::RefuseRelease:
        return pending && shown->state == OrderState::Registered && may(refuseReport);
    case KinAction::RecheckGood:
    case KinAction::RecheckBad:
        return m_kin->recheckDue && may(recheckOrder);
    case KinAction::JoinIncident:
        return isOpen(shown->state) && !m_kin->incident && may(joinIncident);
    case KinAction::LeaveIncident:
        return running && may(leaveIncident);
    }
    return false;
}

ActionForm OrderKinController::form(KinAction action)
{
    const ServiceOrder* shown = order();
    m_version = shown == nullptr ? 0 : shown->version;
    return shown == nullptr ? ActionForm{} : kinForm(action, *shown);
}

std::optional<Error> OrderKinController::submit(KinAction action, const ActionForm& form)
{
    const ServiceOrder* shown = order();
    if (shown == nullptr) {
        return error(ErrorCode::NotFound, "order");
    }
    const Session& session = m_desks.session.session();
    const OrderId id = shown->id;
    const auto outcome = [](const auto& result) {
        return result ? std::nullopt : std::optional(result.error());
    };
    switch (action) {
    case KinAction::Remind: {
        ReminderEntry entry;
        entry.caller = form.value(u"caller");
        entry.phone = form.value(u"phone");
        entry.words = form.value(u"words");
        return outcome(m_desks.duplicates.remind(session, id, entry));
    }
    case KinAction::Merge:
        return outcome(m_desks.duplicates.merge(session, id, m_version, form.value(u"orderNumber")));
    case KinAction::Unmerge:
        return outcome(m_desks.duplicates.unmerge(session, id));
    case KinAction::Release:
        return outcome(m_desks.oversight.release(session, id, form.value(u"note")));
    case KinAction::RefuseRelease:
        return outcome(m_desks.oversight.refuse(session, id, form.value(u"reason")));
    case KinAction::RecheckGood:
        return outcome(m_desks.oversight.recheck(session, id, m_version, {true, form.value(u"note"), {}}));
    case KinAction::RecheckBad: {
        const auto promised = timeIn(form, "promise", m_detail.clock());
        if (!promised) {
            return promised.error();
        }
        return outcome(
            m_desks.oversight.recheck(session, id, m_version, {false, form.value(u"note"), *promised}));
    }
    case KinAction::JoinIncident:
        return outcome(m_desks.incidents.join(session, form.value(u"incident"), id));
    case KinAction::LeaveIncident:
        return outcome(m_desks.incidents.leave(session, id));
    }
    return error(ErrorCode::Internal);
}

} // namespace pd
