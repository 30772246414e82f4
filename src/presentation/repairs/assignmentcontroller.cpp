// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/assignmentcontroller.h"

#include "domain/repairs/appointments.h"
#include "presentation/repairs/householdcard.h"
#include "presentation/repairs/ordertime.h"

#include <algorithm>
#include <cstdlib>

namespace pd {

namespace {

constexpr int secondMs = 1000;
constexpr qsizetype mostNumbers = 6; ///< named in a summary

QString lineOf(const OrderRow& row)
{
    return QStringLiteral("%1  %2  %3")
        .arg(shortNumber(row.order.number), row.order.intake.place, orderContent(row));
}

} // namespace

AssignmentController::AssignmentController(AssignmentDesk& desk, DispatchBoardController& board,
                                           CurrentSession& session, QObject* parent)
    : QObject(parent), m_desk(desk), m_board(board), m_session(session)
{
    connect(&m_session, &CurrentSession::changed, this, &AssignmentController::forget);
    connect(&m_second, &QTimer::timeout, this, &AssignmentController::tick);
    m_second.setInterval(secondMs);
}

AssignmentController::~AssignmentController() = default;

std::optional<AssignmentController::Assignment>
AssignmentController::propose(const std::vector<OrderId>& orders, StaffId technician) const
{
    if (orders.empty() || m_board.laneOf(technician) == nullptr) {
        return std::nullopt;
    }
    Assignment proposal{{}, false, technician, {}, {}, {}, {}};
    QStringList numbers;
    for (const OrderId order : orders) {
        const OrderRow* row = m_board.find(order);
        if (row == nullptr) {
            return std::nullopt;
        }
        const auto allowed = RepairDesk::allowedActions(row->order, m_session.session());
        const bool first = std::ranges::count(allowed, OrderAction::Dispatch) > 0;
        const bool again = std::ranges::count(allowed, OrderAction::Redispatch) > 0;
        if (!first && !again) {
            return std::nullopt;
        }
        proposal.again = proposal.again || again;
        proposal.orders.push_back({row->order.id, row->order.version});
        numbers << shortNumber(row->order.number);
    }
    if (orders.size() > 1) {
        const auto count = static_cast<int>(orders.size());
        const QString named = numbers.mid(0, mostNumbers).join(tr(", ", "between numbers"));
        proposal.summary = tr("%n order(s): %1", nullptr, count)
                               .arg(numbers.size() > mostNumbers ? named + QStringLiteral(" …") : named);
        return proposal;
    }
    const OrderRow& only = *m_board.find(orders.front());
    const Timestamp now = clock().now();
    const Timestamp at = proposedAppointment(only.order, now);
    proposal.summary = lineOf(only);
    proposal.time = at > now ? shortTime(at, clock()) : QString();
    const auto wished = only.order.intake.wishedTechnician;
    const TechnicianLane* lane = wished && *wished != technician ? m_board.laneOf(*wished) : nullptr;
    if (lane != nullptr) {
        proposal.hint = tr("The customer asked for %1 (free from %2).")
                            .arg(lane->name, shortTime(nextFree(lane->orders, now), clock()));
    }
    return proposal;
}

void AssignmentController::lookAgain(Assignment& assignment)
{
    m_board.refresh();
    std::vector<OrderId> orders;
    std::ranges::transform(assignment.orders, std::back_inserter(orders), &OrderAsSeen::order);
    if (const auto fresh = propose(orders, assignment.technician)) {
        assignment.orders = fresh->orders;
        assignment.again = fresh->again;
    }
}

Result<Timestamp> AssignmentController::timeOf(const Assignment& assignment) const
{
    if (assignment.time.trimmed().isEmpty()) {
        return clock().now();
    }
    const auto typed = parseOrderTime(assignment.time, std::max(m_board.date(), clock().today()), clock());
    return typed ? typed : error(ErrorCode::NotADate, "appointment");
}

Result<std::vector<AssignmentDesk::Visit>> AssignmentController::visitsOf(const Assignment& assignment) const
{
    const auto from = timeOf(assignment);
    if (!from) {
        return from.error();
    }
    std::vector<AssignmentDesk::Visit> visits;
    visits.reserve(assignment.orders.size());
    for (const OrderAsSeen& order : assignment.orders) {
        visits.push_back({order, *from});
    }
    if (visits.size() < 2) {
        return visits;
    }
    std::vector<ServiceOrder> given;
    for (const OrderAsSeen& order : assignment.orders) {
        if (const OrderRow* row = m_board.find(order.order)) {
            given.push_back(row->order);
        }
    }
    const TechnicianLane* lane = m_board.laneOf(assignment.technician);
    if (given.size() < visits.size() || lane == nullptr) { // one has left the board meanwhile
        return error(ErrorCode::Conflict, "order");
    }
    const std::vector<Timestamp> times = plannedVisits(lane->orders, given, *from, clock().now());
    for (std::size_t i = 0; i < visits.size(); ++i) {
        visits[i].at = times[i];
    }
    return visits;
}

QString AssignmentController::planText(const Assignment& assignment) const
{
    const auto visits = visitsOf(assignment);
    if (!visits || visits->size() < 2) {
        return {};
    }
    QStringList plan;
    for (const AssignmentDesk::Visit& visit : *visits) {
        if (const OrderRow* row = m_board.find(visit.order.order)) {
            plan << QStringLiteral("%1 %2").arg(shortNumber(row->order.number), shortTime(visit.at, clock()));
        }
    }
    return plan.join(QStringLiteral("  ·  "));
}

std::optional<QString> AssignmentController::collisionOf(const Assignment& assignment) const
{
    const TechnicianLane* lane = m_board.laneOf(assignment.technician);
    const auto visits = visitsOf(assignment);
    if (lane == nullptr || !visits) {
        return std::nullopt;
    }
    std::vector<OrderRow> others;
    std::ranges::copy_if(lane->orders, std::back_inserter(others), [&](const OrderRow& row) {
        return std::ranges::find(assignment.orders, row.order.id, &OrderAsSeen::order) ==
               assignment.orders.end();
    });
    for (const AssignmentDesk::Visit& visit : *visits) {
        if (const OrderRow* other = collision(others, visit.at, visit.order.order)) {
            return QStringLiteral("%1  %2  %3")
                .arg(shortTime(visitTime(other->order), clock()), other->order.intake.place,
                     orderContent(*other));
        }
    }
    return std::nullopt;
}

std::optional<Error> AssignmentController::assign(const Assignment& assignment)
{
    const auto visits = visitsOf(assignment);
    if (!visits) {
        return visits.error();
    }
    const QString name = nameOf(assignment.technician);
    const auto outcome =
        m_desk.assign(m_session.session(), assignment.technician, *visits, assignment.reason);
    if (!outcome) {
        return outcome.error();
    }
    Made made{{}, clock().now(), QStringLiteral("%1  →  %2").arg(assignment.summary, name)};
    for (const ServiceOrder& order : *outcome) {
        made.orders.push_back({order.id, order.version});
    }
    m_made = std::move(made);
    m_second.start();
    Q_EMIT undoChanged();
    return std::nullopt;
}

int AssignmentController::secondsLeft() const
{
    if (!m_made) {
        return 0;
    }
    const std::int64_t passed = std::abs(clock().now().milliseconds() - m_made->at.milliseconds());
    return std::max(0, undoSeconds - static_cast<int>(passed / secondMs));
}

QString AssignmentController::undoText() const
{
    return canUndo() ? tr("Assigned: %1").arg(m_made->summary) : QString();
}

std::optional<Error> AssignmentController::undo()
{
    if (!m_made) {
        return error(ErrorCode::UndoTooLate, "order", {std::to_string(undoSeconds)});
    }
    const std::vector<OrderAsSeen> orders = m_made->orders;
    forget();
    const auto outcome = m_desk.undo(m_session.session(), orders);
    return outcome ? std::nullopt : std::optional(outcome.error());
}

QString AssignmentController::nameOf(StaffId technician) const
{
    const TechnicianLane* lane = m_board.laneOf(technician);
    return lane == nullptr ? QString() : lane->name;
}

void AssignmentController::tick()
{
    if (!canUndo()) {
        forget();
        return;
    }
    Q_EMIT undoChanged();
}

void AssignmentController::forget()
{
    m_second.stop();
    m_made.reset();
    Q_EMIT undoChanged();
}

} // namespace pd
