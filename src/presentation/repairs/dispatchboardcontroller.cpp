// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/dispatchboardcontroller.h"

#include "domain/repairs/appointments.h"
#include "presentation/repairs/ordertime.h"

#include <algorithm>

namespace pd {

namespace {

constexpr int minuteMs = 60'000;

/// As a technician's day goes: what is to be done by then, what waits for a later day, what is done.
std::vector<OrderRow> asTheDayGoes(std::vector<OrderRow> orders, const Clock& clock, const Date& day)
{
    const auto place = [&](const OrderRow& row) {
        const auto visit = visitTime(row.order);
        const bool settled = !isUnfinished(row.order.state);
        const bool later = !settled && visit && clock.civil(*visit).date > day;
        return std::pair(settled ? 2 : (later ? 1 : 0), visit ? visit : row.order.intake.appointmentAt);
    };
    std::ranges::stable_sort(orders, {}, place);
    return orders;
}

std::vector<LaneVisit> visitsOn(const std::vector<OrderRow>& orders, const Clock& clock, const Date& day)
{
    std::vector<LaneVisit> visits;
    for (const OrderRow& row : orders) {
        const bool settled = !isUnfinished(row.order.state);
        const auto begun = row.order.arrivedAt ? row.order.arrivedAt : row.order.doneAt;
        const auto at = settled ? begun : visitTime(row.order);
        if (at && clock.civil(*at).date == day) {
            visits.push_back({clock.civil(*at).minute, settled});
        }
    }
    return visits;
}

} // namespace

DispatchBoardController::DispatchBoardController(RepairDesk& desk, CurrentSession& session, Changes& changes,
                                                 QObject* parent)
    : QObject(parent), m_desk(desk), m_session(session), m_unassigned(desk.clock()),
      m_date(desk.clock().today()), m_today(m_date)
{
    connect(&changes, &Changes::changed, this, [this](const std::set<Topic>& topics) {
        if (topics.contains(Topic::Orders) || topics.contains(Topic::Staff)) {
            refresh();
        }
    });
    connect(&m_session, &CurrentSession::changed, this, &DispatchBoardController::refresh);
    connect(&m_minute, &QTimer::timeout, this, &DispatchBoardController::minutePassed);
    m_minute.start(minuteMs);
    refresh();
}

DispatchBoardController::~DispatchBoardController() = default;

void DispatchBoardController::minutePassed()
{
    const bool follow = showsToday();
    m_today = clock().today();
    if (follow) {
        m_date = m_today;
    }
    refresh();
}

void DispatchBoardController::setDate(const Date& date)
{
    if (date != m_date) {
        m_date = date;
        refresh();
    }
}

void DispatchBoardController::setFilter(const std::set<BoardFilter>& filter)
{
    if (filter != m_filter) {
        m_filter = filter;
        showBoard();
    }
}

void DispatchBoardController::hold(bool still)
{
    m_still = still;
    if (!m_still && std::exchange(m_missed, false)) {
        refresh();
    }
}

void DispatchBoardController::refresh()
{
    if (m_still) {
        m_missed = true;
        return;
    }
    const Session& session = m_session.session();
    m_today = clock().today();
    auto board = m_desk.board(session, m_date);
    auto numbers = m_desk.numbersOf(session, m_date);
    m_problem.reset();
    if (!board || !numbers) {
        m_problem = board ? numbers.error() : board.error();
    }
    m_board = board ? std::optional(std::move(board).value()) : std::nullopt;
    m_numbers = numbers ? std::optional(std::move(numbers).value()) : std::nullopt;
    m_totals = m_board ? totalsOf(*m_board, clock().now()) : BoardTotals();
    showBoard();
}

std::vector<OrderRow> DispatchBoardController::filtered(const std::vector<OrderRow>& rows) const
{
    std::vector<OrderRow> shown;
    const Timestamp now = clock().now();
    std::ranges::copy_if(rows, std::back_inserter(shown), [&](const OrderRow& row) {
        return m_filter.empty() || (m_filter.contains(BoardFilter::LongOpen) && isLongOpen(row, now)) ||
               (m_filter.contains(BoardFilter::Unreturned) && row.order.state == OrderState::Done);
    });
    return shown;
}

void DispatchBoardController::showBoard()
{
    Q_EMIT aboutToChange();
    static const std::vector<TechnicianLane> nobody;
    const std::vector<TechnicianLane>& lanes = m_board ? m_board->lanes : nobody;
    const bool same =
        std::ranges::equal(m_lanes, lanes, {}, &DispatchLane::technician, &TechnicianLane::technician);
    std::vector<DispatchLane> former;
    if (!same) {
        former = std::exchange(m_lanes, {});
        for (const TechnicianLane& lane : lanes) {
            m_lanes.push_back(
                {lane.technician, {}, {}, 0, 0, {}, {}, {}, std::make_unique<DispatchCardsModel>(clock())});
        }
    }
    m_unassigned.show(m_board ? filtered(m_board->unassigned) : std::vector<OrderRow>(), m_date);
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        const TechnicianLane& lane = lanes[i];
        DispatchLane& shown = m_lanes[i];
        shown.name = lane.name;
        shown.trade = lane.trade;
        shown.orders = static_cast<int>(lane.orders.size());
        shown.open = static_cast<int>(std::ranges::count_if(
            lane.orders, [](const OrderRow& row) { return isUnfinished(row.order.state); }));
        shown.visits = visitsOn(lane.orders, clock(), m_date);
        shown.hours =
            m_board->hours.empty()
                ? std::nullopt
                : std::optional(WorkRange{m_board->hours.front().from, m_board->hours.back().until});
        shown.freeFrom = showsToday() ? std::optional(nextFree(lane.orders, clock().now())) : std::nullopt;
        shown.cards->show(asTheDayGoes(filtered(lane.orders), clock(), m_date), m_date);
    }
    if (!same) {
        Q_EMIT lanesChanged();
    }
    Q_EMIT changed();
}

int DispatchBoardController::unassignedCount() const
{
    return m_board ? static_cast<int>(m_board->unassigned.size()) : 0;
}

QString DispatchBoardController::totalsText() const
{
    if (!m_board) {
        return {};
    }
    QStringList parts;
    for (const OrderState state : allOrderStates()) {
        if (const auto count = m_totals.byState.find(state);
            count != m_totals.byState.end() && count->second > 0) {
            parts << QStringLiteral("%1 %2").arg(orderStateText(state)).arg(count->second);
        }
    }
    if (!m_board->complete) {
        parts << tr("only the newest %1 are shown").arg(DispatchBoard::largest);
    }
    const QString all = tr("%n order(s)", nullptr, m_totals.orders);
    return parts.isEmpty() ? all : tr("%1:  %2").arg(all, parts.join(QStringLiteral("  ·  ")));
}

QString DispatchBoardController::numbersText() const
{
    if (!m_numbers) {
        return {};
    }
    if (m_numbers->given == 0) {
        return tr("No order number was given on this day");
    }
    const QString range =
        tr("%n order number(s), %1 to %2", nullptr, m_numbers->given).arg(m_numbers->first, m_numbers->last);
    if (m_numbers->missing.empty()) {
        return tr("%1: none is missing").arg(range);
    }
    const QStringList missing(m_numbers->missing.begin(), m_numbers->missing.end());
    return tr("%1: missing %2").arg(range, missing.join(tr(", ", "between numbers")));
}

int DispatchBoardController::missingNumbers() const
{
    return m_numbers ? static_cast<int>(m_numbers->missing.size()) : 0;
}

QString DispatchBoardController::loadText(const DispatchLane& lane) const
{
    const QString load =
        lane.orders == 0 ? tr("no orders") : tr("%1 of %2 open").arg(lane.open).arg(lane.orders);
    if (!lane.freeFrom) {
        return load;
    }
    const bool now = *lane.freeFrom <= clock().now();
    const QString free = now ? tr("free now") : tr("free from %1").arg(shortTime(*lane.freeFrom, clock()));
    return QStringLiteral("%1\n%2").arg(load, free);
}

const OrderRow* DispatchBoardController::find(OrderId order) const
{
    if (!m_board) {
        return nullptr;
    }
    const auto isIt = [&](const OrderRow& row) { return row.order.id == order; };
    if (const auto row = std::ranges::find_if(m_board->unassigned, isIt); row != m_board->unassigned.end()) {
        return &*row;
    }
    for (const TechnicianLane& lane : m_board->lanes) {
        if (const auto row = std::ranges::find_if(lane.orders, isIt); row != lane.orders.end()) {
            return &*row;
        }
    }
    return nullptr;
}

const TechnicianLane* DispatchBoardController::laneOf(StaffId technician) const
{
    if (!m_board) {
        return nullptr;
    }
    const auto lane = std::ranges::find(m_board->lanes, technician, &TechnicianLane::technician);
    return lane == m_board->lanes.end() ? nullptr : &*lane;
}

} // namespace pd
