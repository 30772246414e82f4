// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/ordercostcontroller.h"

#include "presentation/format/format.h"
#include "presentation/repairs/costchoices.h"
#include "presentation/repairs/costforms.h"
#include "presentation/repairs/costtexts.h"
#include "presentation/repairs/ordertime.h"

#include <algorithm>
#include <utility>

namespace pd {

namespace {

bool workable(OrderState state)
{
    return isUnfinished(state) || state == OrderState::Done;
}

QString checkWord(const std::optional<bool>& good, const QString& what)
{
    if (!good) {
        return {};
    }
    return what + (*good ? QStringLiteral(" ✓") : QStringLiteral(" ✗"));
}

} // namespace

OrderCostController::OrderCostController(Desks desks, OrderDetailController& detail, QObject* parent)
    : QObject(parent), m_desks(desks), m_detail(detail)
{
    connect(&m_detail, &OrderDetailController::changed, this, &OrderCostController::load);
    load();
}

void OrderCostController::load()
{
    m_costs.reset();
    if (const auto& details = m_detail.details()) {
        if (auto costs = m_desks.costs.costs(session(), details->row.order.id)) {
            m_costs = std::move(costs).value();
        }
    }
    Q_EMIT changed();
}

bool OrderCostController::speaks() const
{
    return m_costs &&
           (!m_costs->isEmpty() || m_costs->order.intake.chargeable ||
            (m_costs->order.intake.jobKind == JobKind::Cleaning && workable(m_costs->order.state)));
}

std::vector<OrderCostController::ShownLine> OrderCostController::lines() const
{
    std::vector<ShownLine> shown;
    if (!m_costs) {
        return shown;
    }
    for (const CostLine& line : m_costs->lines) {
        QString name = line.name;
        for (const QString& more : {line.specification, line.model}) {
            name += more.isEmpty() ? QString() : u' ' + more;
        }
        name += QStringLiteral(" · ") +
                (line.source == LineSource::Stock ? tr("from stock") : costKindText(line.kind));
        if (!line.reason.isEmpty()) {
            name += QStringLiteral(" (%1)").arg(line.reason);
        }
        shown.push_back(
            {name, QStringLiteral("%1 × ¥%2").arg(quantityText(line.quantity), priceText(line.unitPrice)),
             moneyText(line.amount), line.reverses.has_value()});
    }
    return shown;
}

std::vector<OrderLine> OrderCostController::facts() const
{
    std::vector<OrderLine> facts;
    if (!m_costs) {
        return facts;
    }
    const OrderCosts& costs = *m_costs;
    const CostTotals totals = totalsOf(costs.lines);
    if (!costs.lines.empty()) {
        facts.push_back({tr("Sum"), tr("%1 (labour %2, material %3, services %4)")
                                        .arg(moneyText(totals.all()), moneyText(totals.labour),
                                             moneyText(totals.parts), moneyText(totals.services))});
    }
    if (const LabourTotals time = totalsOf(costs.labour); time.elapsedMs > 0) {
        QStringList people;
        for (const LabourEntry& entry : costs.labour) {
            if (!entry.struck) {
                people += entry.technicianName + u' ' + shortTime(entry.interval.from, clock()) +
                          QStringLiteral("–") + timeOfDay(entry.interval.until, clock());
            }
        }
        facts.push_back({tr("Working time"), tr("%1 (man-hours %2): %3")
                                                 .arg(hoursText(time.elapsedMs), hoursText(time.manHoursMs),
                                                      people.join(QStringLiteral(", ")))});
    }
    if (costs.check.ownerPartsChecked()) {
        QStringList words{checkWord(costs.check.quantity, tr("quantity")),
                          checkWord(costs.check.appearance, tr("appearance")),
                          checkWord(costs.check.quality, tr("quality")), costs.check.note};
        words.removeAll(QString());
        facts.push_back({tr("Owner's parts"), words.join(QStringLiteral("  "))});
    }
    if (!costs.check.damage.isEmpty()) {
        facts.push_back({tr("Damage found"),
                         tr("%1, confirmed by %2").arg(costs.check.damage, costs.check.damageConfirmedBy)});
    }
    for (const PartRequest& request : costs.requests) {
        facts.push_back({tr("To be bought"), request.itemName + QStringLiteral(" × ") +
                                                 quantityText(request.quantity) + request.unit});
    }
    for (const Approval& approval : costs.approvals) {
        facts.push_back({tr("Approved"), tr("%1 instead of %2 · %3 · %4")
                                             .arg(moneyText(approval.charge), moneyText(approval.sum),
                                                  approval.approverName, approval.reason)});
    }
    if (costs.charge) {
        const Money missing = costs.charge->missing();
        QStringList words;
        for (const MoneyHandedIn& money : costs.money) {
            words += moneyText(money.amount) + u' ' + payMethodText(money.method);
        }
        if (missing > Money()) {
            words += tr("%1 not handed in yet").arg(moneyText(missing));
        }
        facts.push_back({tr("Technician's money"), words.join(QStringLiteral(" · "))});
    }
    return facts;
}

bool OrderCostController::allows(int action) const
{
    if (!m_costs) {
        return false;
    }
    const OrderState state = m_costs->order.state;
    const bool open = workable(state);
    const bool sent = open && state != OrderState::Registered;
    const auto may = [&](Permission permission) { return session().may(permission); };
    switch (static_cast<Action>(action)) {
    case Quote:
        return open && may(Permission::RegisterOrder);
    case Issue:
        return sent && may(Permission::ManageStock);
    case TakeBack:
        return open && may(Permission::RegisterOrder) &&
               std::ranges::any_of(m_costs->lines, [&](const CostLine& line) {
                   return !line.reverses && restOf(line, m_costs->lines).quantity > Area();
               });
    case Request:
        return sent && state != OrderState::Done && may(Permission::RecordProgress);
    case Labour:
        return sent && may(Permission::RecordProgress);
    case Strike:
        return sent && may(Permission::RecordProgress) &&
               std::ranges::any_of(m_costs->labour, [](const LabourEntry& entry) { return !entry.struck; });
    case Check:
        return open && may(Permission::RecordProgress);
    case Approve:
        return sent && m_costs->order.intake.chargeable && m_costs->order.intake.expected > Money();
    case HandIn:
        return m_costs->charge && m_costs->charge->missing() > Money() && may(Permission::ReturnSlip);
    case actionCount:
        break;
    }
    return false;
}

ActionForm OrderCostController::form(int action)
{
    m_seen = m_costs;
    m_action = action;
    if (!m_costs) {
        return {};
    }
    const QString technician = m_detail.details() ? m_detail.details()->row.technicianName : QString();
    return costForm(action, *m_costs, session().may(Permission::ManagePrices), technician, clock());
}

ActionForm OrderCostController::requestInstead(const ActionForm& refused)
{
    ActionForm wanted = form(Request);
    for (ActionInput& input : wanted.inputs) {
        if (const ActionInput* typed = refused.find(input.field)) {
            input.value = typed->value;
            input.chosen = typed->chosen;
        }
    }
    return wanted;
}

std::vector<NumberedOffer> OrderCostController::offers(InputKind kind, const QString& typed) const
{
    std::vector<NumberedOffer> offers;
    if (kind == InputKind::Technician) {
        for (const Technician& technician : m_detail.technicians(typed)) {
            offers.push_back({m_detail.technicianChoices().suggestion(technician), technician.id.value()});
        }
        return offers;
    }
    if (m_action == Quote) {
        const auto list = m_desks.prices.listOn(session(), clock().today());
        const auto fault = m_costs ? m_costs->order.intake.faultKind : std::nullopt;
        const QString group = m_detail.details() ? m_detail.details()->row.faultGroupZh : QString();
        return list ? priceOffers(*list, typed, fault, group) : offers;
    }
    const auto list = m_desks.stock.list(session());
    return list ? stockOffers(*list, typed) : offers;
}

} // namespace pd
