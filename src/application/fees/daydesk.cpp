// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/fees/daydesk.h"

#include "application/office/officedesk.h"
#include "storage/fees/daystore.h"
#include "storage/fees/moneycheck.h"
#include "storage/fees/numberranges.h"

namespace pd {

Result<DayState> DayDesk::state(const Session& session)
{
    return m_reads.run(session, Permission::ViewFees, [&](Connection& connection) -> Result<DayState> {
        const Transaction reading(connection, Transaction::Kind::Read);
        DayQueries days(connection, clock());
        DayState state{.days = days.pending(), .missingNumber = {}};
        const Date since = days.lastDay().value_or(Date::fromDayNumber(0));
        state.missingNumber = firstUnexplained(
            numberRanges(connection, QString::fromStdString(since.toString()).left(7).remove(u'-')));
        return state;
    });
}

Result<std::vector<DayClose>> DayDesk::latest(const Session& session, int most)
{
    return m_reads.run(session, Permission::ViewFees,
                       [&](Connection& connection) -> Result<std::vector<DayClose>> {
                           return DayQueries(connection, clock()).latest(most);
                       });
}

Result<DayClose> DayDesk::sheet(const Session& session, DayCloseId id)
{
    return m_reads.run(session, Permission::ViewFees, [&](Connection& connection) -> Result<DayClose> {
        auto close = DayQueries(connection, clock()).close(id);
        if (!close) {
            return error(ErrorCode::NotFound, "date");
        }
        return std::move(*close);
    });
}

Result<std::vector<NumberRange>> DayDesk::numbers(const Session& session)
{
    return m_reads.run(
        session, Permission::ViewFees,
        [](Connection& connection) -> Result<std::vector<NumberRange>> { return numberRanges(connection); });
}

Result<void> DayDesk::explain(const Session& session, const QString& number, const QString& reason)
{
    return m_writes.run(session, explainMissingNumber, [&](UnitOfWork& unit) -> Result<void> {
        return explainNumber(unit, number, reason);
    });
}

Result<DayClose> DayDesk::close(const Session& session, const Date& day)
{
    const auto office = OfficeDesk(m_writes, m_reads).settings();
    if (!office) {
        return office.error();
    }
    return m_writes.run(session, closeDay, [&](UnitOfWork& unit) -> Result<DayClose> {
        const QString by = session.name.isEmpty() ? session.login : session.name;
        return DayStore(unit).close(day, office->name, by, office->demo);
    });
}

Result<DayClose> DayDesk::print(const Session& session, DayCloseId id)
{
    return m_writes.run(session, printDaySheet, [&](UnitOfWork& unit) -> Result<DayClose> {
        auto close = DayQueries(unit.connection(), unit.clock()).close(id);
        if (!close) {
            return error(ErrorCode::NotFound, "date");
        }
        close->printings = DayStore(unit).print(*close);
        return std::move(*close);
    });
}

Result<MoneyCare> DayDesk::care()
{
    return m_reads.run(Session::system(stationName()), Permission::LogIn,
                       [](Connection& connection) -> Result<MoneyCare> { return moneyCare(connection); });
}

Result<MoneyCare> DayDesk::check(const Session& session, const Progress& progress)
{
    const auto found = m_reads.run(session, checkMoney.permission,
                                   [&](Connection& connection) -> Result<std::optional<MoneyFault>> {
                                       const Transaction reading(connection, Transaction::Kind::Read);
                                       auto outcome = MoneyCheck(connection).run(progress);
                                       if (!outcome.finished) {
                                           return error(ErrorCode::Cancelled);
                                       }
                                       return std::move(outcome.fault);
                                   });
    if (!found) {
        return found.error();
    }
    return m_writes.run(session, checkMoney, [&](UnitOfWork& unit) -> Result<MoneyCare> {
        setMoneyCare(unit, *found);
        return MoneyCare{.checkedAt = unit.now(), .fault = *found};
    });
}

} // namespace pd
