// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/orderlistcontroller.h"

#include "domain/codes.h"

#include <QtCore/QRegularExpression>

#include <algorithm>
#include <array>
#include <iterator>

namespace pd {

namespace {

constexpr int minuteMs = 60'000;

QString lateChip()
{
    return QStringLiteral("late");
}

QString longOpenChip()
{
    return QStringLiteral("long-open");
}

QString toReleaseChip()
{
    return QStringLiteral("to-release");
}

QString finishedChip()
{
    return QStringLiteral("finished");
}

constexpr std::array chipStates{OrderState::Registered, OrderState::Dispatched, OrderState::OnSite,
                                OrderState::Waiting,    OrderState::Done,       OrderState::Returned};

constexpr std::array periods{OrderPeriod::Always, OrderPeriod::Today, OrderPeriod::Yesterday,
                             OrderPeriod::SevenDays, OrderPeriod::ThirtyDays};

/// The days since which and before which orders were reported, counted back from today; -1: no end.
struct DaysBack {
    int from;
    int until;
};

std::optional<DaysBack> daysBack(OrderPeriod period)
{
    switch (period) {
    case OrderPeriod::Always:
        break;
    case OrderPeriod::Today:
        return DaysBack{0, -1};
    case OrderPeriod::Yesterday:
        return DaysBack{1, 0};
    case OrderPeriod::SevenDays:
        return DaysBack{6, -1};
    case OrderPeriod::ThirtyDays:
        return DaysBack{29, -1};
    }
    return std::nullopt;
}

} // namespace

bool looksLikeOrderNumber(const QString& text)
{
    static const QRegularExpression number(
        QStringLiteral("^(?:[A-Za-z]{2}-[0-9]{0,6}(?:-[0-9]*)?|[0-9]{6}-[0-9]*|[0-9]{1,6})$"));
    return number.match(text).hasMatch();
}

std::span<const OrderPeriod> allOrderPeriods()
{
    return periods;
}

QString orderPeriodText(OrderPeriod period)
{
    switch (period) {
    case OrderPeriod::Always:
        return OrderListController::tr("Any day");
    case OrderPeriod::Today:
        return OrderListController::tr("Today");
    case OrderPeriod::Yesterday:
        return OrderListController::tr("Yesterday");
    case OrderPeriod::SevenDays:
        return OrderListController::tr("Last 7 days");
    case OrderPeriod::ThirtyDays:
        return OrderListController::tr("Last 30 days");
    }
    return {};
}

OrderListController::OrderListController(Desks desks, QObject* parent)
    : QObject(parent), m_desks(desks), m_model(desks.orders, desks.session)
{
    connect(&m_desks.changes, &Changes::changed, this, [this](const std::set<Topic>& topics) {
        if (topics.contains(Topic::Staff) || topics.contains(Topic::Registry)) {
            loadChoices();
        }
        if (topics.contains(Topic::Orders) || topics.contains(Topic::FaultKinds)) {
            refresh();
        }
    });
    connect(&m_desks.session, &CurrentSession::changed, this, [this] {
        loadChoices();
        refresh();
    });
    connect(&m_minute, &QTimer::timeout, this, [this] {
        m_model.retell();
        loadCounts();
    });
    m_minute.start(minuteMs);
    loadChoices();
    loadCounts();
    m_model.setFilter(filter());
}

void OrderListController::loadChoices()
{
    const Session& session = m_desks.session.session();
    const auto technicians = m_desks.staff.technicians(session);
    m_technicians = technicians ? *technicians : std::vector<Technician>();
    const auto buildings = m_desks.registry.buildings(session);
    m_buildings = buildings ? *buildings : std::vector<Building>();
    Q_EMIT choicesChanged();
}

void OrderListController::loadCounts()
{
    const auto counts = m_desks.orders.counts(m_desks.session.session());
    m_counts = counts ? *counts : OrderCounts();
    m_countsProblem = counts ? std::nullopt : std::optional(counts.error());
    Q_EMIT countsChanged();
}

std::vector<OrderChip> OrderListController::chips() const
{
    std::vector<OrderChip> chips;
    for (const OrderState state : chipStates) {
        const auto count = m_counts.open.find(state);
        chips.push_back(
            {code(state), orderStateText(state), count == m_counts.open.end() ? 0 : count->second});
    }
    chips.push_back({lateChip(), tr("Late"), m_late});
    chips.push_back({longOpenChip(), tr("Over 24 h"), m_counts.longOpen});
    chips.push_back({toReleaseChip(), tr("To be released"), static_cast<int>(m_toRelease.size())});
    chips.push_back({finishedChip(), tr("Closed"), std::nullopt});
    return chips;
}

int OrderListController::unassigned() const
{
    const auto count = m_counts.open.find(OrderState::Registered);
    return count == m_counts.open.end() ? 0 : count->second;
}

void OrderListController::setLate(int orders)
{
    if (m_late != orders) {
        m_late = orders;
        Q_EMIT countsChanged();
    }
}

void OrderListController::setToRelease(std::set<OrderId> orders)
{
    if (orders == m_toRelease) {
        return;
    }
    m_toRelease = std::move(orders);
    Q_EMIT countsChanged();
    if (m_choice.chips.contains(toReleaseChip())) {
        m_model.setFilter(filter());
        Q_EMIT filterChanged();
    }
}

std::optional<Error> OrderListController::problem() const
{
    return m_model.problem() ? m_model.problem() : m_countsProblem;
}

OrderFilter OrderListController::filter() const
{
    OrderFilter filter;
    for (const QString& id : m_choice.chips) {
        if (id == lateChip()) {
            filter.late = true;
        } else if (id == longOpenChip()) {
            filter.longOpen = true;
        } else if (id == finishedChip()) {
            filter.states.insert({OrderState::Closed, OrderState::Cancelled});
        } else if (const auto state = fromCode(allOrderStates(), id)) {
            filter.states.insert(*state);
        }
    }
    filter.only = m_choice.only;
    if (m_choice.chips.contains(toReleaseChip())) {
        std::set<OrderId> both;
        std::ranges::copy_if(m_toRelease, std::inserter(both, both.end()),
                             [&](OrderId order) { return !m_choice.only || m_choice.only->contains(order); });
        filter.only = std::move(both);
    }
    if (m_choice.chips.isEmpty() && m_choice.text.isEmpty() && !m_choice.only) {
        filter.states.insert(chipStates.begin(), chipStates.end());
    }
    (looksLikeOrderNumber(m_choice.text) ? filter.number : filter.text) = m_choice.text;
    filter.technician = m_choice.technician;
    filter.building = m_choice.building;
    if (const auto days = daysBack(m_choice.period)) {
        const Date today = clock().today();
        filter.reportedFrom = clock().startOfDay(today.plusDays(-days->from));
        if (days->until >= 0) {
            filter.reportedUntil = clock().startOfDay(today.plusDays(-days->until));
        }
    }
    return filter;
}

void OrderListController::choose(const std::function<void(OrderChoice&)>& change)
{
    const OrderChoice before = m_choice;
    change(m_choice);
    m_choice.text = m_choice.text.normalized(QString::NormalizationForm_KC).simplified();
    if (m_choice != before) {
        m_model.setFilter(filter());
        Q_EMIT filterChanged();
    }
}

void OrderListController::refresh()
{
    Q_EMIT refreshing();
    loadCounts();
    m_model.refresh();
    Q_EMIT refreshed();
}

} // namespace pd
