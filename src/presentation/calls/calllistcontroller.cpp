// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/calls/calllistcontroller.h"

#include "domain/codes.h"
#include "presentation/calls/callwordstext.h"
#include "presentation/repairs/orderlistcontroller.h"

namespace pd {

namespace {

constexpr int minuteMs = 60'000;

QString todayChip()
{
    return QStringLiteral("today");
}

QString openChip()
{
    return QStringLiteral("open");
}

QString dueChip()
{
    return QStringLiteral("due");
}

} // namespace

CallListController::CallListController(CallDesk& desk, CurrentSession& session, Changes& changes,
                                       QObject* parent)
    : QObject(parent), m_desk(desk), m_session(session), m_model(desk, session)
{
    connect(&changes, &Changes::changed, this, [this](const std::set<Topic>& topics) {
        if (topics.contains(Topic::Calls) || topics.contains(Topic::Staff)) {
            refresh();
        }
    });
    connect(&session, &CurrentSession::changed, this, &CallListController::refresh);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        m_model.retell();
        loadCounts();
    });
    m_minute.start(minuteMs);
    loadCounts();
    m_model.setFilter(filter());
}

void CallListController::loadCounts()
{
    const auto counts = m_desk.counts(m_session.session());
    m_counts = counts ? *counts : CallCounts();
    m_countsProblem = counts ? std::nullopt : std::optional(counts.error());
    Q_EMIT countsChanged();
}

std::vector<CallChip> CallListController::chips() const
{
    std::vector<CallChip> chips{{todayChip(), tr("Today"), m_counts.today},
                                {openChip(), tr("Open"), m_counts.open},
                                {dueChip(), tr("Call-backs due"), m_counts.due}};
    for (const CallCategory category : allCallCategories()) {
        chips.push_back({code(category), callCategoryText(category), std::nullopt});
    }
    return chips;
}

std::optional<Error> CallListController::problem() const
{
    return m_model.problem() ? m_model.problem() : m_countsProblem;
}

CallFilter CallListController::filter() const
{
    CallFilter filter;
    for (const QString& id : m_choice.chips) {
        if (const auto category = fromCode(allCallCategories(), id)) {
            filter.categories.insert(*category);
        }
    }
    const Date today = clock().today();
    filter.open = m_choice.chips.contains(openChip());
    if (m_choice.chips.contains(todayChip())) {
        filter.takenFrom = clock().startOfDay(today);
    }
    if (m_choice.chips.contains(dueChip())) {
        filter.promisedUntil = clock().startOfDay(today.plusDays(1));
    }
    (looksLikeOrderNumber(m_choice.text) ? filter.number : filter.text) = m_choice.text;
    return filter;
}

void CallListController::choose(const std::function<void(CallChoice&)>& change)
{
    const CallChoice before = m_choice;
    change(m_choice);
    m_choice.text = m_choice.text.normalized(QString::NormalizationForm_KC).simplified();
    if (m_choice != before) {
        m_model.setFilter(filter());
        Q_EMIT filterChanged();
    }
}

void CallListController::refresh()
{
    Q_EMIT refreshing();
    loadCounts();
    m_model.refresh();
    Q_EMIT refreshed();
}

} // namespace pd
