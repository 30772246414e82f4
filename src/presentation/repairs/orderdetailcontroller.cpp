// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/orderdetailcontroller.h"

#include "presentation/repairs/orderentries.h"

#include <algorithm>

#include <utility>

namespace pd {

OrderDetailController::OrderDetailController(Desks desks, QObject* parent)
    : QObject(parent), m_desks(std::move(desks))
{
    connect(&m_desks.changes, &Changes::changed, this, [this](const std::set<Topic>& topics) {
        if (topics.contains(Topic::FaultKinds) || topics.contains(Topic::Staff)) {
            loadChoices();
        }
        if (topics.contains(Topic::Orders)) {
            reload();
        }
    });
    connect(&m_desks.session, &CurrentSession::changed, this, [this] {
        loadChoices();
        reload();
    });
    loadChoices();
}

void OrderDetailController::loadChoices()
{
    const Session& session = m_desks.session.session();
    const auto technicians = m_desks.staff.technicians(session);
    const auto names = m_desks.staff.names(session);
    m_technicians = technicians && names ? TechnicianChoices(*technicians, *names) : TechnicianChoices();
    const auto faults = m_desks.faults.list(session, true);
    m_faults = faults ? FaultChoices(*faults) : FaultChoices();
}

Result<void> OrderDetailController::take(const Result<OrderDetails>& details)
{
    if (!details) {
        return details.error();
    }
    m_conflict.clear();
    m_cameFrom.clear();
    m_seen.reset();
    m_details = *details;
    Q_EMIT changed();
    return {};
}

Result<void> OrderDetailController::show(OrderId id)
{
    return take(m_desks.orders.order(m_desks.session.session(), id));
}

Result<void> OrderDetailController::showNumber(const QString& typed)
{
    const Session& session = m_desks.session.session();
    const auto shown = take(m_desks.orders.findByNumber(session, typed));
    if (shown) {
        OrderFilter filter;
        filter.number = typed.trimmed();
        const auto meant = m_desks.orders.page(session, filter, std::nullopt, 1);
        const bool found = meant && !meant->rows.empty();
        if (found && meant->rows.front().order.id != m_details->row.order.id) {
            m_cameFrom = meant->rows.front().order.number;
        }
    }
    return shown;
}

void OrderDetailController::clear()
{
    m_details.reset();
    m_seen.reset();
    m_conflict.clear();
    m_cameFrom.clear();
    Q_EMIT changed();
}

void OrderDetailController::reload()
{
    if (!m_details) {
        return;
    }
    auto details = m_desks.orders.order(m_desks.session.session(), m_details->row.order.id);
    m_details = details ? std::optional(*details) : std::nullopt;
    if (m_ownWork && m_seen) {
        m_seen = m_details;
    }
    Q_EMIT changed();
}

std::vector<OrderAction> OrderDetailController::actions() const
{
    return m_details ? RepairDesk::allowedActions(m_details->row.order, m_desks.session.session())
                     : std::vector<OrderAction>();
}

bool OrderDetailController::allows(OrderAction action) const
{
    const auto allowed = actions();
    return std::ranges::count(allowed, action) > 0;
}

bool OrderDetailController::allowsReturnInOneGo() const
{
    const Session& session = m_desks.session.session();
    return allows(OrderAction::Finish) && session.may(commandFor(OrderAction::ReturnSlip).permission);
}

bool OrderDetailController::mayPrint() const
{
    const bool first = m_details && m_details->printings == 0;
    return m_details && m_details->row.order.state != OrderState::Cancelled &&
           m_desks.session.session().may(first ? Permission::PrintOrders : Permission::ReprintSlip);
}

ActionForm OrderDetailController::form(OrderAction action)
{
    m_seen = m_details;
    m_conflict.clear();
    ActionForm form = m_details ? actionForm(action, m_details->row, clock()) : ActionForm{};
    proposeWished(form);
    return form;
}

void OrderDetailController::proposeWished(ActionForm& form) const
{
    const auto wished = m_details ? m_details->row.order.intake.wishedTechnician : std::nullopt;
    const QString name = m_technicians.nameOf(wished);
    const bool here = !name.isEmpty() && !m_technicians.match(name).empty();
    for (ActionInput& input : form.inputs) {
        if (input.field == u"wishedTechnician") {
            input.value = name;
        } else if (input.field == u"technician" && !input.chosen && here) {
            input.chosen = wished->value();
            input.value = name;
        }
    }
}

QString OrderDetailController::meanwhile() const
{
    const bool changed = m_seen && m_details && m_seen->row.order.id == m_details->row.order.id &&
                         m_seen->row.order.version != m_details->row.order.version;
    return changed ? meanwhileText(*m_seen, *m_details, m_technicians, clock()) : QString();
}

Result<ServiceOrder> OrderDetailController::carryOut(const ActionForm& form,
                                                     const std::optional<OrderDetails>& seen)
{
    const Session& session = m_desks.session.session();
    const ServiceOrder order = seen ? seen->row.order : m_details->row.order;
    RepairDesk& desk = m_desks.orders;
    const auto with = [&](const auto& entry, auto method) -> Result<ServiceOrder> {
        if (!entry) {
            return entry.error();
        }
        return (desk.*method)(session, order.id, order.version, *entry);
    };
    switch (form.action) {
    case OrderAction::Correct:
        return with(correctedIntake(order.intake, form, clock()), &RepairDesk::correct);
    case OrderAction::RecordConsent:
        return with(consentEntry(form, clock()), &RepairDesk::recordConsent);
    case OrderAction::Dispatch:
        return with(dispatchEntry(form, clock()), &RepairDesk::dispatch);
    case OrderAction::Redispatch:
        return with(dispatchEntry(form, clock()), &RepairDesk::redispatch);
    case OrderAction::RecordArrival:
        return with(arrivalEntry(form, clock()), &RepairDesk::recordArrival);
    case OrderAction::PutOnWait:
        return with(waitEntry(form, clock()), &RepairDesk::putOnWait);
    case OrderAction::Finish:
        return with(finishEntry(form, clock()), &RepairDesk::finish);
    case OrderAction::ReturnSlip:
        return with(returnEntry(form, clock()), &RepairDesk::returnSlip);
    case OrderAction::Close:
        return desk.close(session, order.id, order.version, form.value(u"note"));
    case OrderAction::Cancel:
        return desk.cancel(session, order.id, order.version, form.value(u"reason"));
    }
    return error(ErrorCode::Internal);
}

std::optional<Error> OrderDetailController::submit(const ActionForm& form)
{
    if (!m_details) {
        return error(ErrorCode::NotFound, "order");
    }
    // The commit is published while it is carried out: what changes then is this form's own doing.
    const auto seen = std::exchange(m_seen, std::nullopt);
    const auto outcome = carryOut(form, seen);
    m_conflict.clear();
    if (!outcome) {
        m_seen = seen;
        if (outcome.error().code == ErrorCode::Conflict) {
            reload();
            m_conflict = meanwhile();
            m_seen = m_details;
        }
        return outcome.error();
    }
    reload();
    Q_EMIT done(form.action);
    return std::nullopt;
}

std::vector<OrderLine> OrderDetailController::lines() const
{
    if (!m_details) {
        return {};
    }
    auto lines = orderLines(m_details->row, clock());
    const ServiceOrder& order = m_details->row.order;
    const QString code = m_desks.visitCode && isOpen(order.state) ? m_desks.visitCode(order) : QString();
    if (!code.isEmpty()) {
        lines.push_back({tr("Visit code"), code});
    }
    return lines;
}

std::vector<HistoryLine> OrderDetailController::history() const
{
    return m_details ? orderHistory(*m_details, m_technicians, clock()) : std::vector<HistoryLine>();
}

std::vector<Technician> OrderDetailController::technicians(const QString& typed) const
{
    QString trade;
    if (m_details && m_details->row.order.intake.faultKind) {
        if (const auto* choice = m_faults.find(*m_details->row.order.intake.faultKind)) {
            trade = choice->kind.trade;
        }
    }
    return m_technicians.match(typed, trade);
}

std::vector<FaultChoices::Choice> OrderDetailController::faults(const QString& typed) const
{
    return m_faults.match(typed);
}

} // namespace pd
