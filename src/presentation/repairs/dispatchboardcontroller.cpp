// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/dispatchboardcontroller.h"

#include "domain/repairs/deadlines.h"
#include "presentation/repairs/householdcard.h"
#include "presentation/repairs/ordertime.h"

#include <algorithm>

namespace pd {

namespace {

constexpr int minuteMs = 60'000;

} // namespace

DispatchBoardController::DispatchBoardController(RepairDesk& desk, CurrentSession& session, Changes& changes,
                                                 QObject* parent)
    : QObject(parent), m_desk(desk), m_session(session), m_unassigned(desk.clock()), m_lanes(desk.clock()),
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

void DispatchBoardController::minutePassed()
{
    if (clock().today() != m_today) { // who looks at today goes on to the new day
        const bool follow = m_date == m_today;
        m_today = clock().today();
        if (follow) {
            setDate(m_today);
        }
    }
    m_unassigned.retell();
    m_lanes.retell();
}

void DispatchBoardController::setDate(const Date& date)
{
    if (date != m_date) {
        m_date = date;
        refresh();
    }
}

void DispatchBoardController::refresh()
{
    const Session& session = m_session.session();
    const auto board = m_desk.board(session, m_date);
    const auto numbers = m_desk.numbersOf(session, m_date);
    m_problem.reset();
    if (!board || !numbers) {
        m_problem = board ? numbers.error() : board.error();
    }
    m_board = board ? std::optional(*board) : std::nullopt;
    m_numbers = numbers ? std::optional(*numbers) : std::nullopt;
    m_unassigned.setRows(m_board ? m_board->unassigned : std::vector<OrderRow>());
    m_lanes.setBoard(m_board ? m_board->lanes : std::vector<TechnicianLane>(), m_date);
    Q_EMIT changed();
}

QString DispatchBoardController::totalsText() const
{
    if (!m_board) {
        return {};
    }
    const BoardTotals totals = totalsOf(*m_board, clock().now());
    QStringList parts;
    for (const OrderState state : allOrderStates()) {
        if (const auto count = totals.byState.find(state);
            count != totals.byState.end() && count->second > 0) {
            parts << QStringLiteral("%1 %2").arg(orderStateText(state)).arg(count->second);
        }
    }
    if (totals.longOpen > 0) {
        parts << tr("over 24 h: %1").arg(totals.longOpen);
    }
    if (!m_board->complete) {
        parts << tr("only the newest %1 are shown").arg(DispatchBoard::largest);
    }
    const QString all = tr("%n order(s)", nullptr, totals.orders);
    return parts.isEmpty() ? all : tr("%1:  %2").arg(all, parts.join(QStringLiteral("  ·  ")));
}

QString DispatchBoardController::numbersText() const
{
    if (!m_numbers) {
        return {};
    }
    if (m_numbers->given == 0) {
        return tr("No number was given on this day");
    }
    const QString range =
        tr("%n number(s), %1 to %2", nullptr, m_numbers->given).arg(m_numbers->first, m_numbers->last);
    if (m_numbers->missing.empty()) {
        return tr("%1: none is missing").arg(range);
    }
    const QStringList missing(m_numbers->missing.begin(), m_numbers->missing.end());
    return tr("%1: missing %2").arg(range, missing.join(QStringLiteral(", ")));
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

std::optional<DispatchBoardController::Assignment> DispatchBoardController::propose(OrderId order,
                                                                                    int lane) const
{
    const OrderRow* row = find(order);
    if (row == nullptr || lane < 0 || lane >= static_cast<int>(m_board->lanes.size())) {
        return std::nullopt;
    }
    const auto allowed = RepairDesk::allowedActions(row->order, m_session.session());
    const bool first = std::ranges::count(allowed, OrderAction::Dispatch) > 0;
    const bool again = std::ranges::count(allowed, OrderAction::Redispatch) > 0;
    if (!first && !again) {
        return std::nullopt;
    }
    const TechnicianLane& to = m_board->lanes[static_cast<std::size_t>(lane)];
    const Timestamp at = proposedAppointment(row->order, clock().now());
    return Assignment{
        row->order.id,
        row->order.version,
        again,
        to.technician,
        QStringLiteral("%1  %2  %3  →  %4")
            .arg(shortNumber(row->order.number), row->order.intake.place, orderContent(*row), to.name),
        at > clock().now() ? shortTime(at, clock()) : QString()};
}

std::optional<Error> DispatchBoardController::assign(const Assignment& assignment, const QString& time)
{
    Timestamp at = clock().now();
    if (!time.trimmed().isEmpty()) {
        const auto typed = parseOrderTime(time, clock().today(), clock());
        if (!typed) {
            return error(ErrorCode::NotADate, "appointment");
        }
        at = *typed;
    }
    const DispatchEntry entry{assignment.technician, at, {}};
    const Session& session = m_session.session();
    const auto outcome = assignment.again
                             ? m_desk.redispatch(session, assignment.order, assignment.version, entry)
                             : m_desk.dispatch(session, assignment.order, assignment.version, entry);
    return outcome ? std::nullopt : std::optional(outcome.error());
}

} // namespace pd
