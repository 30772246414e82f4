// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/today/todaycontroller.h"

#include <algorithm>
#include <numeric>

namespace pd {

namespace {

constexpr int minuteMs = 60'000;

} // namespace

TodayController::TodayController(ContactDesk& desk, const CurrentSession& session, Changes& changes,
                                 QObject* parent)
    : QObject(parent), m_desk(desk), m_session(session)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    m_minute.setInterval(minuteMs);
    connect(&m_soon, &QTimer::timeout, this, &TodayController::refresh);
    connect(&m_minute, &QTimer::timeout, this, &TodayController::refresh);
    connect(&changes, &Changes::changed, this, [this](const std::set<Topic>& topics) {
        const bool concerned = topics.contains(Topic::Orders) || topics.contains(Topic::Calls) ||
                               topics.contains(Topic::Settings);
        if (concerned && m_onScreen) {
            m_soon.start();
        }
    });
    connect(&session, &CurrentSession::changed, this, [this] { m_soon.start(); });
    m_minute.start();
}

TodayController::~TodayController() = default;

void TodayController::add(std::unique_ptr<TodayCard> card)
{
    m_cards.push_back(std::move(card));
}

void TodayController::add(std::unique_ptr<OrderTodayCard> card)
{
    m_orderCards.push_back(card.get());
    m_cards.push_back(std::move(card));
}

void TodayController::setOnScreen(bool onScreen)
{
    m_onScreen = onScreen;
}

void TodayController::refresh()
{
    m_soon.stop();
    Q_EMIT aboutToChange();
    m_problem.reset();
    const auto work = m_desk.today(m_session.session());
    if (!work) {
        m_problem = work.error();
    }
    for (OrderTodayCard* card : m_orderCards) {
        card->take(work ? *work : TodayWork());
    }
    for (const auto& card : m_cards) {
        if (const auto problem = card->refresh(); problem && !m_problem) {
            m_problem = problem;
        }
    }
    Q_EMIT changed();
}

int TodayController::late() const
{
    return std::accumulate(m_cards.begin(), m_cards.end(), 0,
                           [](int sum, const auto& card) { return sum + card->late(); });
}

int TodayController::lines() const
{
    return std::accumulate(m_cards.begin(), m_cards.end(), 0,
                           [](int sum, const auto& card) { return sum + card->rowCount(); });
}

} // namespace pd
