// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/repairs/assignmentdesk.h"

#include "application/repairs/orderentering.h"
#include "storage/repairs/assignmentstore.h"
#include "storage/repairs/serviceorderqueries.h"
#include "storage/repairs/serviceorderstore.h"
#include "storage/spreadsheets/xlsxwriter.h"

#include <array>

namespace pd {

namespace {

Result<ServiceOrder> assignOne(UnitOfWork& unit, StaffId technician, const AssignmentDesk::Visit& visit,
                               const QString& reason)
{
    const auto before = ServiceOrderQueries(unit.connection(), unit.clock()).order(visit.order.order);
    if (!before) {
        return error(ErrorCode::NotFound, "order");
    }
    const OrderAction action =
        before->state == OrderState::Registered ? OrderAction::Dispatch : OrderAction::Redispatch;
    DispatchEntry entry{technician, visit.at, reason};
    entry.nevertheless = reason;
    const auto after = RepairDesk::dispatchIn(unit, action, visit.order.order, visit.order.version, entry);
    if (after) {
        AssignmentStore(unit).remember(formerAssignment(*before, *after, enteringOf(unit, *after)));
    }
    return after;
}

Result<ServiceOrder> undoOne(UnitOfWork& unit, const OrderAsSeen& seen)
{
    const auto order = ServiceOrderQueries(unit.connection(), unit.clock()).order(seen.order);
    if (!order) {
        return error(ErrorCode::NotFound, "order");
    }
    AssignmentStore store(unit);
    const auto former = store.former(seen.order);
    const bool goneOn =
        !former || order->version != seen.version || store.slipPrintedSince(order->number, former->at);
    if (goneOn) {
        return error(ErrorCode::UndoTooLate, "order", {std::to_string(undoSeconds)});
    }
    const auto step = assignmentUndone(*order, *former, enteringOf(unit, *order));
    if (!step) {
        return step.error();
    }
    store.forget(seen.order);
    return ServiceOrderStore(unit).update(*order, *step);
}

} // namespace

std::span<const Command> assignmentCommands()
{
    static constexpr std::array all{assignOrders, undoDispatch, exportDispatchList};
    return all;
}

Result<std::vector<ServiceOrder>> AssignmentDesk::assign(const Session& session, StaffId technician,
                                                         const std::vector<Visit>& visits,
                                                         const QString& reason)
{
    return m_writes.run(session, assignOrders, [&](UnitOfWork& unit) -> Result<std::vector<ServiceOrder>> {
        std::vector<ServiceOrder> orders;
        for (const Visit& visit : visits) {
            auto order = assignOne(unit, technician, visit, reason.trimmed());
            if (!order) {
                return order.error();
            }
            orders.push_back(std::move(order).value());
        }
        return orders;
    });
}

Result<std::vector<ServiceOrder>> AssignmentDesk::undo(const Session& session,
                                                       const std::vector<OrderAsSeen>& orders)
{
    return m_writes.run(session, undoDispatch, [&](UnitOfWork& unit) -> Result<std::vector<ServiceOrder>> {
        std::vector<ServiceOrder> undone;
        for (const OrderAsSeen& seen : orders) {
            auto order = undoOne(unit, seen);
            if (!order) {
                return order.error();
            }
            undone.push_back(std::move(order).value());
        }
        return undone;
    });
}

Result<void> AssignmentDesk::writeSheet(const Session& session, const Date& date, const QString& path,
                                        const Workbook& workbook, const std::vector<int>& widths)
{
    const QString subject = QStringLiteral("dispatch-list:") + QString::fromStdString(date.toString());
    const auto traced =
        m_reads.traced(session, exportDispatchList, subject, [](Connection&) -> Result<void> { return {}; });
    if (!traced) {
        return traced;
    }
    return writeXlsx(path, workbook, {{1, widths}});
}

} // namespace pd
