// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/repairs/matterdesk.h"

#include "storage/repairs/intakesettingsstore.h"
#include "storage/repairs/matterstore.h"

#include <algorithm>

namespace pd {

namespace {

Timestamp daysBefore(Timestamp now, int days)
{
    constexpr std::int64_t minutesPerDay = 24 * 60;
    return now.plusMinutes(-days * minutesPerDay);
}

Matters read(Connection& connection, Timestamp now)
{
    const IntakeSettings settings = readIntakeSettings(connection);
    MatterQueries queries(connection);
    return {repeatedBadResults(queries.badResults(daysBefore(now, settings.badResultDays)),
                               settings.badResultTimes),
            queries.recurringFaults(daysBefore(now, settings.recurringDays), settings.recurringTimes)};
}

} // namespace

Result<Matters> MatterDesk::matters(const Session& session)
{
    if (!session.may(Permission::ReleaseOrder)) {
        return Matters();
    }
    return m_reads.run(session, Permission::ViewOrders, [&](Connection& connection) -> Result<Matters> {
        const Transaction reading(connection, Transaction::Kind::Read);
        return read(connection, clock().now());
    });
}

Result<void> MatterDesk::seen(const Session& session, StaffId technician, std::int64_t last,
                              const QString& arranged)
{
    return m_writes.run(session, seeBadResults, [&](UnitOfWork& unit) -> Result<void> {
        const auto words = checkedArrangement(arranged);
        if (!words) {
            return words.error();
        }
        const Matters now = read(unit.connection(), unit.now());
        const auto found = std::ranges::find(now.technicians, technician, &RepeatedBadResults::technician);
        if (found == now.technicians.end() || found->last < last) {
            return error(ErrorCode::AlreadyDone, "matter");
        }
        MatterStore(unit).seen(technician, last, *words);
        return {};
    });
}

Result<void> MatterDesk::seen(const Session& session, const FaultPlace& where, OrderId last,
                              const QString& arranged)
{
    return m_writes.run(session, seeRecurrence, [&](UnitOfWork& unit) -> Result<void> {
        const auto words = checkedArrangement(arranged);
        if (!words) {
            return words.error();
        }
        if (MatterQueries(unit.connection()).seen(where, last)) {
            return error(ErrorCode::AlreadyDone, "matter");
        }
        MatterStore(unit).seen(where, last, *words);
        return {};
    });
}

} // namespace pd
