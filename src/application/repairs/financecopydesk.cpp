// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/repairs/financecopydesk.h"

#include "application/readwith.h"
#include "storage/repairs/financecopyqueries.h"
#include "storage/repairs/financecopystore.h"

namespace pd {

namespace {

Result<FinanceList> orNotFound(std::optional<FinanceList> list)
{
    if (!list) {
        return error(ErrorCode::NotFound, "financeList");
    }
    return std::move(*list);
}

} // namespace

Result<FinanceList> FinanceCopyDesk::handOver(const Session& session, const FinanceHandOver& entry)
{
    return m_writes.run(session, handOverCopies, [&](UnitOfWork& unit) -> Result<FinanceList> {
        const auto whole = checked(entry);
        if (!whole) {
            return whole.error();
        }
        const auto list = FinanceCopyStore(unit).handOver(*whole);
        if (!list) {
            return list.error();
        }
        return orNotFound(FinanceCopyQueries(unit.connection(), unit.clock()).list(*list));
    });
}

Result<Reconciliation> FinanceCopyDesk::confirm(const Session& session, const QString& month,
                                                const ConfirmEntry& entry)
{
    return m_writes.run(session, confirmReconciliation, [&](UnitOfWork& unit) -> Result<Reconciliation> {
        const auto whole = checked(entry, unit.clock().today());
        if (!whole) {
            return whole.error();
        }
        FinanceCopyQueries queries(unit.connection(), unit.clock());
        const Reconciliation before = queries.reconciliation(month);
        if (before.confirmation) {
            return error(ErrorCode::AlreadyDone, "month", {month.toStdString()});
        }
        if (!before.over) {
            return error(ErrorCode::OutOfRange, "month", {month.toStdString(), month.toStdString()});
        }
        if (!before.differences.empty() && whole->note.isEmpty()) {
            return error(ErrorCode::ReasonRequired, "note");
        }
        FinanceCopyStore(unit).confirm(before, *whole);
        return queries.reconciliation(month);
    });
}

Result<FinanceCopies> FinanceCopyDesk::open(const Session& session)
{
    return readWith<FinanceCopyQueries>(
        m_reads, session, Permission::ViewOrders, clock(),
        [](FinanceCopyQueries& queries) -> Result<FinanceCopies> { return queries.open(); });
}

Result<int> FinanceCopyDesk::late(const Session& session)
{
    return readWith<FinanceCopyQueries>(
        m_reads, session, Permission::ViewOrders, clock(),
        [&](FinanceCopyQueries& queries) -> Result<int> { return queries.late(clock().now()); });
}

Result<std::vector<FinanceListHead>> FinanceCopyDesk::lists(const Session& session, int most)
{
    return readWith<FinanceCopyQueries>(
        m_reads, session, Permission::ViewOrders, clock(),
        [&](FinanceCopyQueries& queries) -> Result<std::vector<FinanceListHead>> {
            return queries.lists(most);
        });
}

Result<FinanceList> FinanceCopyDesk::list(const Session& session, FinanceListId id)
{
    return readWith<FinanceCopyQueries>(
        m_reads, session, Permission::ViewOrders, clock(),
        [&](FinanceCopyQueries& queries) -> Result<FinanceList> { return orNotFound(queries.list(id)); });
}

Result<Reconciliation> FinanceCopyDesk::reconciliation(const Session& session, const QString& month)
{
    return readWith<FinanceCopyQueries>(
        m_reads, session, Permission::ViewOrders, clock(),
        [&](FinanceCopyQueries& queries) -> Result<Reconciliation> { return queries.reconciliation(month); });
}

Result<std::vector<FinanceCopyDesk::Month>> FinanceCopyDesk::months(const Session& session)
{
    return readWith<FinanceCopyQueries>(m_reads, session, Permission::ViewOrders, clock(),
                                        [](FinanceCopyQueries& queries) -> Result<std::vector<Month>> {
                                            std::vector<Month> months;
                                            for (const FinanceCopyQueries::Month& month : queries.months()) {
                                                months.push_back({month.month, month.confirmed});
                                            }
                                            return months;
                                        });
}

} // namespace pd
