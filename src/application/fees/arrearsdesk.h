// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/fees/receiptcommands.h"
#include "application/readgate.h"
#include "application/session.h"
#include "application/writegate.h"
#include "domain/fees/arrears.h"
#include "domain/fees/householdmoney.h"
#include "domain/registry/estate.h"
#include "domain/staff/staffmember.h"

namespace pd {

/// What households owe: the list by age (FEE-08), collection rates with finance's confirmation (FEE-07,
/// KPI-02), and the account of one household. Reading needs ViewFees. Further errors: NotPermitted, Storage….
class ArrearsDesk {
public:
    ArrearsDesk(WriteGate& writes, ReadGate& reads) : m_writes(writes), m_reads(reads) {}

    /// As of today; at most ArrearsList::shown rows.
    Result<ArrearsList> list(const Session& session, const ArrearsFilter& filter);
    /// All rows, for paper. Phones masked.
    Result<ArrearsList> whole(const Session& session, const ArrearsFilter& filter);
    /// All rows as XLSX; leaves a trace. Phones whole for who may see them, else masked. Errors:
    /// FileUnwritable.
    Result<void> exportTo(const Session& session, const ArrearsFilter& filter, const QString& path);
    Result<std::vector<Butler>> butlers(const Session& session);
    Result<std::vector<Building>> buildings(const Session& session);

    /// `month`: "2026-11". Errors: NotADate ("month").
    Result<CollectionSheet> collection(const Session& session, const QString& month);
    /// Keeps the figures of a month as they are now, with name and day. Errors: AlreadyDone, NotADate,
    /// OutOfRange ("month": not begun yet), NotLoggedIn (nobody's act).
    Result<void> confirm(const Session& session, const QString& month);

    Result<HouseholdMoney> money(const Session& session, RoomId room);
    /// Errors: NotFound ("room"), DateOrder ("until").
    Result<AccountStatement> statement(const Session& session, RoomId room, const Date& from,
                                       const Date& until);

    [[nodiscard]] const Clock& clock() const noexcept { return m_writes.clock(); }

private:
    WriteGate& m_writes;
    ReadGate& m_reads;
};

} // namespace pd
