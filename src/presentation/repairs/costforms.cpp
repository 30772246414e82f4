// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/costforms.h"

#include "presentation/format/format.h"
#include "presentation/repairs/costtexts.h"
#include "presentation/repairs/moneycontroller.h"
#include "presentation/repairs/ordertime.h"

#include <QtCore/QCoreApplication>

namespace pd {

namespace {

struct Forms {
    Q_DECLARE_TR_FUNCTIONS(CostForms)
};

void addConsent(ActionForm& form, const OrderCosts& costs)
{
    const ServiceOrder& order = costs.order;
    if (order.state == OrderState::Registered) {
        return; // recorded by its own action, before dispatch
    }
    form.inputs.push_back(lineInput("consent", Forms::tr("Who agreed to the new sum"), {},
                                    Forms::tr("only where it gets dearer than %1")
                                        .arg(moneyText(order.intake.expected.value_or(Money())))));
    form.inputs.push_back(choiceInput("consentHow", Forms::tr("How"),
                                      {{QStringLiteral("现场"), Forms::tr("On site")},
                                       {QStringLiteral("电话"), Forms::tr("By phone")},
                                       {QStringLiteral("书面"), Forms::tr("In writing")}},
                                      QStringLiteral("现场")));
}

ActionForm quoteForm(const OrderCosts& costs, bool mayQuoteFreely)
{
    ActionForm form;
    form.title = Forms::tr("Quote a line");
    form.inputs = {itemInput("priceItem", Forms::tr("Item of the price list"), {}, std::nullopt,
                             Forms::tr("characters or initials; ↓ shows all")),
                   lineInput("quantity", Forms::tr("Quantity"), QStringLiteral("1"))};
    if (mayQuoteFreely) {
        form.inputs.push_back(
            lineInput("price", Forms::tr("Unit price, yuan"), {}, Forms::tr("only outside the price list")));
        form.inputs.push_back(lineInput("reason", Forms::tr("Why outside the list"), {},
                                        Forms::tr("only outside the price list")));
    }
    addConsent(form, costs);
    return form;
}

ActionForm partForm(const OrderCosts& costs, bool request)
{
    ActionForm form;
    form.title = request ? Forms::tr("Wait for material") : Forms::tr("Issue material");
    form.inputs = {itemInput("stockItem", Forms::tr("Material"), {}, std::nullopt,
                             Forms::tr("name, model or initials; ↓ shows all")),
                   lineInput("quantity", Forms::tr("Quantity"), QStringLiteral("1"))};
    if (!request) {
        if (costs.order.intake.chargeable) {
            addConsent(form, costs);
        }
    } else if (costs.order.state != OrderState::Waiting) {
        form.inputs.push_back({QStringLiteral("promise"),
                               InputKind::Time,
                               Forms::tr("Promised time"),
                               {},
                               Forms::tr("930 · +30 · t 9 (tomorrow) · 11-25 930")});
    }
    return form;
}

QString lineChoice(const CostLine& line, const LineRest& rest)
{
    return QStringLiteral("%1 × %2%3 · %4")
        .arg(line.name, quantityText(rest.quantity), line.unit, moneyText(rest.amount));
}

ActionForm takeBackForm(const OrderCosts& costs)
{
    ActionForm form;
    form.title = Forms::tr("Take a line back");
    std::vector<std::pair<QString, QString>> lines;
    for (const CostLine& line : costs.lines) {
        const LineRest rest = restOf(line, costs.lines);
        if (!line.reverses && rest.quantity > Area()) {
            lines.emplace_back(QString::number(line.id->value()), lineChoice(line, rest));
        }
    }
    const QString last = lines.empty() ? QString() : lines.back().first;
    form.inputs = {choiceInput("line", Forms::tr("Line"), std::move(lines), last),
                   lineInput("quantity", Forms::tr("Quantity"), {}, Forms::tr("empty: all that is left")),
                   lineInput("reason", Forms::tr("Why"))};
    return form;
}

QString intervalText(const LabourInterval& interval, const Clock& clock)
{
    return shortTime(interval.from, clock) + QStringLiteral(" – ") + timeOfDay(interval.until, clock);
}

ActionForm labourForm(const OrderCosts& costs, const QString& technician, const Clock& clock)
{
    ActionForm form;
    form.title = Forms::tr("Record working time");
    ActionInput who{QStringLiteral("technician"), InputKind::Technician, Forms::tr("Technician"), technician,
                    Forms::tr("number, name, initials or trade")};
    if (costs.order.technician) {
        who.chosen = costs.order.technician->value();
    }
    const auto time = [](const char* field, const QString& label, const QString& value) {
        return ActionInput{QString::fromLatin1(field), InputKind::Time, label, value,
                           Forms::tr("930 · 11-25 930")};
    };
    form.inputs = {who, time("from", Forms::tr("From"), shortTime(costs.order.arrivedAt, clock)),
                   time("until", Forms::tr("Until"), shortTime(costs.order.doneAt, clock))};
    return form;
}

ActionForm strikeForm(const OrderCosts& costs, const Clock& clock)
{
    ActionForm form;
    form.title = Forms::tr("Strike out working time");
    std::vector<std::pair<QString, QString>> entries;
    for (const LabourEntry& entry : costs.labour) {
        if (!entry.struck) {
            entries.emplace_back(QString::number(entry.id.value()),
                                 entry.technicianName + u' ' + intervalText(entry.interval, clock));
        }
    }
    const QString first = entries.empty() ? QString() : entries.front().first;
    form.inputs = {choiceInput("labour", Forms::tr("Entered by mistake"), std::move(entries), first)};
    return form;
}

ActionForm checkForm(const OrderCosts& costs)
{
    const OrderCheck& check = costs.check;
    ActionForm form;
    form.title = Forms::tr("Check before work");
    form.inputs = {
        yesNoInput("quantityOk", Forms::tr("Owner's parts: quantity is right"), check.quantity),
        yesNoInput("appearanceOk", Forms::tr("Owner's parts: appearance is good"), check.appearance),
        yesNoInput("qualityOk", Forms::tr("Owner's parts: quality is good"), check.quality),
        lineInput("note", Forms::tr("What is not in order"), check.note)};
    if (costs.order.intake.jobKind == JobKind::Cleaning) {
        form.inputs.insert(form.inputs.begin(),
                           {lineInput("damage", Forms::tr("Damage found before cleaning"), check.damage),
                            lineInput("damageConfirmedBy", Forms::tr("Confirmed by (owner's side)"),
                                      check.damageConfirmedBy)});
    }
    return form;
}

ActionForm approveForm(const OrderCosts& costs)
{
    const Money sum = costs.order.intake.expected.value_or(Money());
    ActionForm form;
    form.title = Forms::tr("Approve a lower charge");
    form.inputs = {lineInput("charge", Forms::tr("Charge instead of %1, yuan").arg(moneyText(sum)), {},
                             Forms::tr("0: free of charge")),
                   lineInput("reason", Forms::tr("Reason")),
                   lineInput("login", Forms::tr("Login of the general manager")),
                   secretInput("password", Forms::tr("Password"))};
    return form;
}

} // namespace

ActionForm costForm(int action, const OrderCosts& costs, bool mayQuoteFreely, const QString& technician,
                    const Clock& clock)
{
    switch (static_cast<OrderCostController::Action>(action)) {
    case OrderCostController::Quote:
        return quoteForm(costs, mayQuoteFreely);
    case OrderCostController::Issue:
        return partForm(costs, false);
    case OrderCostController::Request:
        return partForm(costs, true);
    case OrderCostController::TakeBack:
        return takeBackForm(costs);
    case OrderCostController::Labour:
        return labourForm(costs, technician, clock);
    case OrderCostController::Strike:
        return strikeForm(costs, clock);
    case OrderCostController::Check:
        return checkForm(costs);
    case OrderCostController::Approve:
        return approveForm(costs);
    case OrderCostController::HandIn:
        return moneyForm(costs.charge ? costs.charge->missing() : Money());
    case OrderCostController::actionCount:
        break;
    }
    return {};
}

std::optional<ConsentEntry> consentIn(const ActionForm& form)
{
    const QString by = form.value(u"consent").trimmed();
    if (by.isEmpty()) {
        return std::nullopt;
    }
    const QString how = form.value(u"consentHow");
    return ConsentEntry{how.isEmpty() ? by : QStringLiteral("%1（%2）").arg(by, how), std::nullopt,
                        std::nullopt};
}

} // namespace pd
