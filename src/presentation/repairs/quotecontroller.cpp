// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/quotecontroller.h"

#include "domain/yuan.h"
#include "presentation/repairs/costtexts.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QScopedValueRollback>

#include <algorithm>

namespace pd {

QuoteController::QuoteController(RepairFormController& form, OrderCostDesk& costs, PriceDesk& prices,
                                 CurrentSession& session, QObject* parent)
    : QObject(parent), m_form(form), m_costs(costs), m_prices(prices), m_session(session)
{
    connect(&m_form, &RepairFormController::edited, this, &QuoteController::changed);
    connect(&m_form, &RepairFormController::inputReplaced, this, &QuoteController::follow);
    connect(&m_form, &RepairFormController::saved, this, &QuoteController::take);
    follow();
}

Money QuoteController::sum() const
{
    Money sum;
    for (const Line& line : m_lines) {
        sum += line.amount();
    }
    return sum;
}

void QuoteController::follow()
{
    if (m_keeping || m_form.savedOrder()) {
        return; // the lines of an order just saved are still needed
    }
    m_lines.clear();
    const auto list = m_prices.listOn(m_session.session(), m_prices.clock().today());
    for (const auto& value : m_form.input().quote) {
        const QJsonObject object = value.toObject();
        const auto id = object.value(u"item").toInteger();
        const auto quantity = Area::fromUnits(object.value(u"quantity").toInteger());
        if (!list) {
            continue;
        }
        const auto found = std::ranges::find_if(
            list->items, [&](const PricedItem& item) { return item.item.id->value() == id; });
        if (found != list->items.end()) {
            m_lines.push_back(
                {PriceItemId(id), found->item.nameZh, found->item.unit, quantity, found->price.price});
        }
    }
    Q_EMIT changed();
}

void QuoteController::keep()
{
    const QScopedValueRollback<bool> keeping(m_keeping, true);
    QJsonArray kept;
    for (const Line& line : m_lines) {
        kept.append(QJsonObject{{QStringLiteral("item"), static_cast<qint64>(line.item.value())},
                                {QStringLiteral("quantity"), static_cast<qint64>(line.quantity.units())}});
    }
    const QString expected = m_lines.empty() ? QString() : yuan(sum());
    m_form.edit([&](RepairInput& input) {
        input.quote = kept;
        input.expected = expected;
    });
    Q_EMIT m_form.inputReplaced(); // the form shows the new sum
    Q_EMIT changed();
}

void QuoteController::take()
{
    if (!m_form.savedOrder() || m_lines.empty()) {
        m_lines.clear();
        return;
    }
    const ServiceOrder order = *m_form.savedOrder();
    std::vector<QuoteEntry> entries;
    for (const Line& line : m_lines) {
        QuoteEntry entry;
        entry.item = line.item;
        entry.quantity = line.quantity;
        entries.push_back(entry);
    }
    m_lines.clear();
    if (!order.intake.chargeable) {
        return;
    }
    const auto quoted = m_costs.quote(m_session.session(), order.id, order.version, entries);
    if (!quoted) {
        Q_EMIT refused(quoted.error());
    }
    Q_EMIT changed();
}

std::vector<NumberedOffer> QuoteController::offers(const QString& typed) const
{
    const auto list = m_prices.listOn(m_session.session(), m_prices.clock().today());
    if (!list) {
        return {};
    }
    const RepairInput& input = m_form.input();
    QString group;
    for (const FaultChoices::Choice& choice : m_form.faults(input.faultText)) {
        if (choice.kind.id == input.fault) {
            group = choice.group.nameZh;
        }
    }
    return priceOffers(*list, typed, input.fault, group);
}

std::optional<Error> QuoteController::add(std::int64_t item, const QString& typed)
{
    const auto quantity = parseQuantity(typed, "quantity");
    if (!quantity) {
        return quantity.error();
    }
    const auto list = m_prices.listOn(m_session.session(), m_prices.clock().today());
    if (!list) {
        return list.error();
    }
    const auto found = std::ranges::find_if(
        list->items, [&](const PricedItem& one) { return one.item.id->value() == item; });
    if (found == list->items.end()) {
        return error(ErrorCode::NotFound, "priceItem");
    }
    CostLine probe;
    probe.name = found->item.nameZh;
    probe.quantity = *quantity;
    probe.unitPrice = found->price.price;
    if (const auto sound = checked(probe); !sound) {
        return sound.error();
    }
    m_lines.push_back(
        {PriceItemId(item), found->item.nameZh, found->item.unit, *quantity, found->price.price});
    keep();
    return std::nullopt;
}

void QuoteController::remove(std::size_t line)
{
    if (line < m_lines.size()) {
        m_lines.erase(m_lines.begin() + static_cast<std::ptrdiff_t>(line));
        keep();
    }
}

} // namespace pd
