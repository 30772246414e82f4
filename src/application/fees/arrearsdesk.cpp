// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/fees/arrearsdesk.h"

#include "application/fees/arrearsworkbook.h"
#include "domain/months.h"
#include "domain/registry/masking.h"
#include "storage/fees/arrearsqueries.h"
#include "storage/fees/householdmoneyqueries.h"
#include "storage/registry/registryqueries.h"
#include "storage/spreadsheets/xlsxwriter.h"
#include "storage/staff/staffqueries.h"

#include <limits>

namespace pd {

namespace {

constexpr int everyRow = std::numeric_limits<int>::max();

void maskPhones(ArrearsList& list)
{
    for (ArrearsRow& row : list.rows) {
        row.phone = maskedPhone(row.phone);
    }
}

} // namespace

Result<ArrearsList> ArrearsDesk::list(const Session& session, const ArrearsFilter& filter)
{
    return m_reads.run(session, Permission::ViewFees, [&](Connection& connection) -> Result<ArrearsList> {
        auto list = ArrearsQueries(connection).list(filter, clock().today(), ArrearsList::shown);
        maskPhones(list);
        return list;
    });
}

Result<ArrearsList> ArrearsDesk::whole(const Session& session, const ArrearsFilter& filter)
{
    return m_reads.run(session, Permission::ViewFees, [&](Connection& connection) -> Result<ArrearsList> {
        auto list = ArrearsQueries(connection).list(filter, clock().today(), everyRow);
        maskPhones(list);
        return list;
    });
}

Result<void> ArrearsDesk::exportTo(const Session& session, const ArrearsFilter& filter, const QString& path)
{
    return m_reads.traced(session, exportArrearsCommand, QStringLiteral("arrears"),
                          [&](Connection& connection) -> Result<void> {
                              auto list = ArrearsQueries(connection).list(filter, clock().today(), everyRow);
                              if (!session.may(Permission::RevealPersonalData)) {
                                  maskPhones(list);
                              }
                              return writeXlsx(path, arrearsWorkbook(list), arrearsLooks());
                          });
}

Result<std::vector<Butler>> ArrearsDesk::butlers(const Session& session)
{
    return m_reads.run(session, Permission::ViewFees,
                       [](Connection& connection) -> Result<std::vector<Butler>> {
                           return StaffQueries(connection).butlers();
                       });
}

Result<std::vector<Building>> ArrearsDesk::buildings(const Session& session)
{
    return m_reads.run(session, Permission::ViewFees,
                       [](Connection& connection) -> Result<std::vector<Building>> {
                           return RegistryQueries(connection).buildings();
                       });
}

Result<CollectionSheet> ArrearsDesk::collection(const Session& session, const QString& month)
{
    return m_reads.run(session, Permission::ViewFees, [&](Connection& connection) -> Result<CollectionSheet> {
        if (const auto end = monthEnd(month); !end) {
            return end.error();
        }
        const Transaction reading(connection, Transaction::Kind::Read);
        return ArrearsQueries(connection).collection(month);
    });
}

Result<void> ArrearsDesk::confirm(const Session& session, const QString& month)
{
    return m_writes.run(session, confirmCollectionCommand, [&](UnitOfWork& unit) -> Result<void> {
        const auto end = monthEnd(month);
        if (!end) {
            return end.error();
        }
        if (month > monthText(clock().today())) {
            return error(ErrorCode::OutOfRange, "month");
        }
        if (!session.staff) {
            return error(ErrorCode::NotLoggedIn);
        }
        const CollectionSheet sheet = ArrearsQueries(unit.connection()).collection(month);
        if (sheet.confirmed) {
            return error(ErrorCode::AlreadyDone, {}, {month.toStdString()});
        }
        return CollectionStore(unit).confirm(sheet, *session.staff, session.name);
    });
}

Result<HouseholdMoney> ArrearsDesk::money(const Session& session, RoomId room)
{
    return m_reads.run(session, Permission::ViewFees, [&](Connection& connection) -> Result<HouseholdMoney> {
        const Transaction reading(connection, Transaction::Kind::Read);
        return HouseholdMoneyQueries(connection).money(room, clock().today());
    });
}

Result<AccountStatement> ArrearsDesk::statement(const Session& session, RoomId room, const Date& from,
                                                const Date& until)
{
    return m_reads.run(session, Permission::ViewFees,
                       [&](Connection& connection) -> Result<AccountStatement> {
                           const Transaction reading(connection, Transaction::Kind::Read);
                           return HouseholdMoneyQueries(connection).statement(room, from, until);
                       });
}

} // namespace pd
