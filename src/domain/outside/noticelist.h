// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/outside/outsidenotice.h"

namespace pd {

/// A notice with what its numbers stand for.
struct NoticeRow {
    OutsideNotice notice;
    QString partyName;
    PartyKind partyKind = PartyKind::Other;
    QString partyContact;
    QString partyPhone;
    QString crewName;         ///< empty: none
    QString bearerName;       ///< empty: none
    QString settlementNumber; ///< empty: not settled
    QString orderNumber;
    QString place;
    QString orderContent; ///< what was reported, else the fault
    QString fault;        ///< Chinese name of the fault kind
    QString reporterName;
    QString reporterPhone;
    Timestamp reportedAt{0};
};

/// The open notices, late ones first, then by what is due next.
struct NoticeList {
    static constexpr int largest = 500;
    std::vector<NoticeRow> rows;
    int open = 0;    ///< all of them
    int overdue = 0; ///< of those
};

/// What is settled with a unit (AFT-08).
struct Settlement {
    SettlementId id{0};
    QString number; ///< "BJ-202611-0001"
    OutsidePartyId party{0};
    QString month; ///< "2026-11"
    int jobs = 0;
    Money cost;
    Money fee;
    Timestamp settledAt{0};
    QString settledBy; ///< login
};

/// Work done on behalf of a unit and accepted by the owner: what is not settled yet and lies before the end
/// of the month, or what was settled for that month.
struct SettlementSheet {
    static constexpr int largest = 2000;
    OutsideParty party;
    QString month; ///< "2026-11"
    std::vector<NoticeRow> rows;
    int jobs = 0; ///< all three by SQL, over every row
    Money cost;
    Money fee;
    std::vector<Settlement> settlements; ///< of that month, the earliest first
    bool open = false;                   ///< true: the rows are to be settled; false: they are
};

} // namespace pd
