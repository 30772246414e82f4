// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/clockscontroller.h"

#include "presentation/repairs/clockwordstext.h"
#include "presentation/repairs/ordertime.h"

#include <algorithm>
#include <set>

namespace pd {

namespace {

constexpr int regularMs = 30'000;
constexpr int soonMs = 300; // several changes at once are looked at together

QString lateChip()
{
    return QStringLiteral("late");
}
QString soonChip()
{
    return QStringLiteral("soon");
}
QString mineChip()
{
    return QStringLiteral("mine");
}

} // namespace

ClocksController::ClocksController(ClockDesk& desk, CurrentSession& session, Changes& changes,
                                   QObject* parent)
    : QObject(parent), m_desk(desk), m_session(session), m_model(desk.clock())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &ClocksController::refresh);
    connect(&m_regular, &QTimer::timeout, this, &ClocksController::refresh);
    m_regular.start(regularMs);
    connect(&changes, &Changes::changed, this, [this](const std::set<Topic>& topics) {
        if (topics.contains(Topic::Orders) || topics.contains(Topic::Settings)) {
            m_soon.start();
        }
    });
    connect(&m_session, &CurrentSession::changed, this, [this] { m_soon.start(); });
}

bool ClocksController::isLate(const ClockLine& line) const
{
    return line.clock.status(clock().now()) == ClockStatus::Late;
}

bool ClocksController::isMine(const ClockLine& line) const
{
    return ClockDesk::concerns(m_session.session(), addresseeOf(line.clock.kind));
}

int ClocksController::late() const
{
    return static_cast<int>(
        std::ranges::count_if(m_lines, [&](const ClockLine& line) { return isLate(line); }));
}

int ClocksController::lateOrders() const
{
    std::set<OrderId> orders;
    for (const ClockLine& line : m_lines) {
        if (isLate(line)) {
            orders.insert(line.row.order.id);
        }
    }
    return static_cast<int>(orders.size());
}

std::vector<ClocksController::ChipState> ClocksController::chips() const
{
    const auto mine = std::ranges::count_if(m_lines, [&](const ClockLine& line) { return isMine(line); });
    return {{lateChip(), tr("Late"), late()},
            {soonChip(), tr("Due within the hour"), soon()},
            {mineChip(), tr("For me"), static_cast<int>(mine)}};
}

void ClocksController::choose(const QStringList& chips)
{
    if (m_chosen != chips) {
        m_chosen = chips;
        Q_EMIT refreshing();
        show();
        Q_EMIT changed();
    }
}

void ClocksController::refresh()
{
    m_soon.stop();
    if (m_session.loggedIn()) {
        if (const auto news = m_desk.news(m_session.session()); news && !news->empty()) {
            tell(*news);
        }
    }
    Q_EMIT refreshing();
    read();
    show();
    Q_EMIT changed();
}

void ClocksController::read()
{
    auto lines = m_desk.pressing(m_session.session(), horizonMinutes);
    m_problem = lines ? std::nullopt : std::optional(lines.error());
    m_lines = lines ? std::move(lines).value() : std::vector<ClockLine>();
}

void ClocksController::show()
{
    const bool late = m_chosen.contains(lateChip());
    const bool soon = m_chosen.contains(soonChip());
    std::vector<ClockLine> shown;
    std::ranges::copy_if(m_lines, std::back_inserter(shown), [&](const ClockLine& line) {
        const bool urgent = late == soon || (isLate(line) ? late : soon);
        return urgent && (!m_chosen.contains(mineChip()) || isMine(line));
    });
    m_model.setLines(std::move(shown));
}

void ClocksController::tell(const std::vector<ClockLine>& news)
{
    const auto missed = std::ranges::count_if(news, [&](const ClockLine& line) { return isLate(line); });
    const auto near = static_cast<std::ptrdiff_t>(news.size()) - missed;
    if (news.size() == 1) {
        const ClockLine& only = news.front();
        Q_EMIT told((missed > 0 ? tr("%1 %2: %3 was due %4. %5.") : tr("%1 %2: %3 is due %4. %5."))
                        .arg(only.row.order.number, only.row.order.intake.place,
                             orderClockText(only.clock.kind), shortTime(only.clock.due, clock()),
                             orderClockStep(only.clock.kind)));
    } else if (missed > 0 && near > 0) {
        Q_EMIT told(tr("Limits missed: %1, near: %2. Ctrl+Shift+T lists them.").arg(missed).arg(near));
    } else if (missed > 0) {
        Q_EMIT told(tr("Limits missed: %1. Ctrl+Shift+T lists them.").arg(missed));
    } else {
        Q_EMIT told(tr("Limits near: %1. Ctrl+Shift+T lists them.").arg(near));
    }
}

} // namespace pd
