// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/costforms.h"
#include "presentation/repairs/costtexts.h"
#include "presentation/repairs/moneycontroller.h"
#include "presentation/repairs/ordercostcontroller.h"
#include "presentation/repairs/ordertime.h"
#include "presentation/repairs/typedinput.h"

#include <algorithm>
#include <memory>

namespace pd {

// What is typed into the forms becomes entries of the desks; what is shown is in ordercostcontroller.cpp.

namespace {

std::optional<Error> errorOr(const Result<ServiceOrder>& result)
{
    return result ? std::nullopt : std::optional(result.error());
}

std::optional<Error> errorOr(const Result<void>& result)
{
    return result ? std::nullopt : std::optional(result.error());
}

} // namespace

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
    m_detail.setOwnWork(true);
    const auto refused = carryOut(form, order);
    m_detail.setOwnWork(false);
    settle(refused);
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
        return entry ? errorOr(m_desks.costs.handIn(session(), order.id, *entry))
                     : std::optional(entry.error());
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

std::optional<Error> OrderCostController::part(const ActionForm& form, const ServiceOrder& order,
                                               bool request)
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
    const auto promised = timeIn(form, "promise", clock());
    if (!promised) {
        return promised.error();
    }
    return errorOr(m_desks.costs.request(session(), order.id, order.version, entry, *promised));
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
    m_work.start<LoginVerdict>([pending = *pending, secret] { return pending.verify(*secret); },
                               [this, pending = *pending, charge = *charge, reason = form.value(u"reason"),
                                id = order.id](const LoginVerdict& verdict) {
                                   const auto approver = m_desks.staff.finishLogin(pending, verdict);
                                   if (!approver) {
                                       settle(approver.error());
                                       return;
                                   }
                                   m_detail.setOwnWork(true);
                                   const auto approved =
                                       m_desks.costs.approve(session(), *approver, id, charge, reason);
                                   m_detail.setOwnWork(false);
                                   settle(approved ? std::nullopt : std::optional(approved.error()));
                               });
}

} // namespace pd
