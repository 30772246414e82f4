// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/outside/noticelist.h"
#include "storage/unitofwork.h"

namespace pd {

/// Reads notices to outside units and their settlements. Costs depend on what is open or asked for, never on
/// the history. Throws StorageError.
class NoticeQueries {
public:
    explicit NoticeQueries(Connection& connection) : m_connection(connection) {}

    std::optional<OutsideNotice> notice(NoticeId id);
    std::optional<NoticeRow> row(NoticeId id);
    /// The latest first.
    std::vector<NoticeRow> ofOrder(OrderId order);
    /// The order of the list is that of NoticeList.
    NoticeList open(Timestamp now);
    /// Units that bear cost of something done on their behalf, or have a settlement.
    std::vector<OutsideParty> bearers();

    /// What is accepted before `until` and not settled; sums by SQL. Only rows and sums are filled in.
    SettlementSheet unsettled(OutsidePartyId party, Timestamp until);
    /// The same of what was settled for a month.
    SettlementSheet settled(OutsidePartyId party, const QString& month);
    std::vector<Settlement> settlements(OutsidePartyId party, const QString& month);

private:
    std::vector<NoticeRow> rows(const QString& condition, const std::function<void(Statement&)>& bind);

    Connection& m_connection;
};

/// Writes notices with their event in the order's history, and settlements; audits. Throws StorageError.
class NoticeStore {
public:
    explicit NoticeStore(UnitOfWork& unit) : m_unit(unit) {}

    /// Gives id and number "BX-…". `said` are the words of the event.
    OutsideNotice insert(const OutsideNotice& notice, const QString& said);
    /// Errors: Conflict.
    Result<OutsideNotice> update(const OutsideNotice& before, const OutsideNotice& after,
                                 const QString& said);
    /// Marks what unsettled() found as settled, under a number "BJ-…". Precondition: there is something.
    Settlement settle(const SettlementSheet& sheet, Timestamp until);

private:
    UnitOfWork& m_unit;
};

} // namespace pd
