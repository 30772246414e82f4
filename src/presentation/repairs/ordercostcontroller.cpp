// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/ordercostcontroller.h"

#include "presentation/format/format.h"
#include "presentation/repairs/costchoices.h"
#include "presentation/repairs/costforms.h"
#include "presentation/repairs/costtexts.h"
#include "presentation/repairs/moneycontroller.h"
#include "presentation/repairs/ordertime.h"

#include <algorithm>
#include <memory>
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

std::optional<Error> errorOr(const Result<ServiceOrder>& result)
{
    return result ? std::nullopt : std::optional(result.error());
}

std::optional<Error> errorOr(const Result<void>& result)
{
    return result ? std::nullopt : std::optional(result.error());
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
    return m_costs && (!m_costs->isEmpty() || m_costs->order.intake.chargeable ||
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
        shown.push_back({name,
                         QStringLiteral("%1 × ¥%2").arg(quantityText(line.quantity), priceText(line.unitPrice)),
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
        facts.push_back({tr("Damage found"), tr("%1, confirmed by %2")
                                                 .arg(costs.check.damage, costs.check.damageConfirmedBy)});
    }
    for (const PartRequest& request : costs.requests) {
        facts.push_back({tr("To be bought"),
                         request.itemName + QStringLiteral(" × ") + quantityText(request.quantity) + request.unit});
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

void OrderCostController::submit(const ActionForm& form)
{
    if (!m_seen || m_work.running()) {
        return;
    }
    const ServiceOrder order = m_seen->order;
    if (m_action == Approve) {
        approve(form, order);
        return;
    }
    settle(carryOut(form, order));
}

void OrderCostController::settle(const std::optional<Error>& refused)
{
    if (refused && refused->code == ErrorCode::Conflict) {
        load();
        m_seen = m_costs; // what others did is on screen now; the same form again is the answer to it
    }
    Q_EMIT finished(refused);
}

std::optional<Error> OrderCostController::carryOut(const ActionForm& form, const ServiceOrder& order)
{
    switch (static_cast<Action>(m_action)) {
    case Quote:
        return quote(form, order);
    case Issue:
        return part(form, order, false);
    case Request:
        return part(form, order, true);
    case TakeBack:
        return takeBack(form, order);
    case Labour:
        return labour(form, order);
    case Strike:
        return errorOr(
            m_desks.costs.strike(session(), order.id, LabourId(form.value(u"labour").toLongLong())));
    case Check:
        return check(form, order);
    case HandIn: {
        const auto entry = moneyEntry(form);
        return entry ? errorOr(m_desks.costs.handIn(session(), order.id, *entry)) : std::optional(entry.error());
    }
    case Approve:
    case actionCount:
        break;
    }
    return error(ErrorCode::Internal);
}

std::optional<Error> OrderCostController::quote(const ActionForm& form, const ServiceOrder& order)
{
    QuoteEntry entry;
    const auto quantity = parseQuantity(form.value(u"quantity"), "quantity");
    if (!quantity) {
        return quantity.error();
    }
    entry.quantity = *quantity;
    const ActionInput* item = form.find(u"priceItem");
    if (item != nullptr && item->chosen) {
        entry.item = PriceItemId(*item->chosen);
    } else if (form.find(u"price") == nullptr || form.value(u"priceItem").trimmed().isEmpty()) {
        return error(ErrorCode::Required, "priceItem");
    } else {
        const auto price = parsePrice(form.value(u"price"), "price");
        if (!price) {
            return price.error();
        }
        entry.name = form.value(u"priceItem");
        entry.unit = QStringLiteral("项");
        entry.price = *price;
        entry.reason = form.value(u"reason");
    }
    return errorOr(m_desks.costs.quote(session(), order.id, order.version, {entry}, consentIn(form)));
}

std::optional<Error> OrderCostController::part(const ActionForm& form, const ServiceOrder& order, bool request)
{
    PartEntry entry;
    const ActionInput* item = form.find(u"stockItem");
    if (item == nullptr || !item->chosen) {
        return error(ErrorCode::Required, "stockItem");
    }
    entry.item = StockItemId(*item->chosen);
    const auto quantity = parseQuantity(form.value(u"quantity"), "quantity");
    if (!quantity) {
        return quantity.error();
    }
    entry.quantity = *quantity;
    if (!request) {
        return errorOr(m_desks.costs.issue(session(), order.id, order.version, entry, consentIn(form)));
    }
    std::optional<Timestamp> promised;
    if (const QString typed = form.value(u"promise").trimmed(); !typed.isEmpty()) {
        const auto at = parseOrderTime(typed, clock().today(), clock());
        if (!at) {
            return error(at.error().code, "promise");
        }
        promised = *at;
    }
    return errorOr(m_desks.costs.request(session(), order.id, order.version, entry, promised));
}

std::optional<Error> OrderCostController::takeBack(const ActionForm& form, const ServiceOrder& order)
{
    const std::int64_t wanted = form.value(u"line").toLongLong();
    const auto line = std::ranges::find_if(
        m_seen->lines, [&](const CostLine& one) { return one.id && one.id->value() == wanted; });
    if (line == m_seen->lines.end()) {
        return error(ErrorCode::Required, "line");
    }
    Area quantity = restOf(*line, m_seen->lines).quantity;
    if (const QString typed = form.value(u"quantity").trimmed(); !typed.isEmpty()) {
        const auto some = parseQuantity(typed, "quantity");
        if (!some) {
            return some.error();
        }
        quantity = *some;
    }
    return errorOr(m_desks.costs.takeBack(session(), order.id, order.version, *line->id, quantity,
                                          form.value(u"reason")));
}

std::optional<Error> OrderCostController::labour(const ActionForm& form, const ServiceOrder& order)
{
    const auto time = [&](const char* field) -> Result<Timestamp> {
        const QString typed = form.value(QString::fromLatin1(field)).trimmed();
        if (typed.isEmpty()) {
            return error(ErrorCode::Required, field);
        }
        const auto at = parseOrderTime(typed, clock().today(), clock());
        return at ? at : Result<Timestamp>(error(at.error().code, field));
    };
    const auto from = time("from");
    if (!from) {
        return from.error();
    }
    const auto until = time("until");
    if (!until) {
        return until.error();
    }
    std::optional<StaffId> technician;
    if (const ActionInput* input = form.find(u"technician"); input != nullptr && input->chosen) {
        technician = StaffId(*input->chosen);
    }
    return errorOr(m_desks.costs.addLabour(session(), order.id, technician, *from, *until));
}

std::optional<Error> OrderCostController::check(const ActionForm& form, const ServiceOrder& order)
{
    const auto answer = [&](QStringView field) -> std::optional<bool> {
        const QString value = form.value(field);
        return value.isEmpty() ? std::nullopt : std::optional(value == u"yes");
    };
    OrderCheck wanted = m_seen->check;
    wanted.quantity = answer(u"quantityOk");
    wanted.appearance = answer(u"appearanceOk");
    wanted.quality = answer(u"qualityOk");
    wanted.note = form.value(u"note");
    if (form.find(u"damage") != nullptr) {
        wanted.damage = form.value(u"damage");
        wanted.damageConfirmedBy = form.value(u"damageConfirmedBy");
    }
    return errorOr(m_desks.costs.setCheck(session(), order.id, wanted));
}

void OrderCostController::approve(const ActionForm& form, const ServiceOrder& order)
{
    const auto charge = parseMoney(form.value(u"charge"), "charge");
    if (!charge) {
        settle(charge.error());
        return;
    }
    const auto pending = m_desks.staff.beginLogin(form.value(u"login"));
    if (!pending) {
        settle(pending.error());
        return;
    }
    // std::function wants copies; a password has none.
    auto secret = std::make_shared<Password>(form.value(u"password"));
    m_work.start<LoginVerdict>(
        [pending = *pending, secret] { return pending.verify(*secret); },
        [this, pending = *pending, charge = *charge, reason = form.value(u"reason"),
         id = order.id](const LoginVerdict& verdict) {
            const auto approver = m_desks.staff.finishLogin(pending, verdict);
            if (!approver) {
                settle(approver.error());
                return;
            }
            const auto approved = m_desks.costs.approve(session(), *approver, id, charge, reason);
            settle(approved ? std::nullopt : std::optional(approved.error()));
        });
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
