// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/outside/outsidecommands.h"
#include "application/readgate.h"
#include "application/session.h"
#include "application/writegate.h"
#include "domain/outside/noticelist.h"

namespace pd {

/// Notices to outside units, from sending to settlement (AFT-01 … AFT-08). Changes need the version that was
/// on the screen. Further errors: those of the rule of the same name in domain/outside/outsidenotice.h,
/// NotFound, Conflict, NotPermitted, Storage….
class NoticeDesk {
public:
    NoticeDesk(WriteGate& writes, ReadGate& reads) : m_writes(writes), m_reads(reads) {}

    /// Gives the notice its number. Errors besides: NotFound (order), UnknownChoice (party), OrderTransition
    /// (the order is closed or cancelled).
    Result<OutsideNotice> send(const Session& session, OrderId order, const NoticeEntry& entry);
    Result<OutsideNotice> accept(const Session& session, NoticeId id, int version, const ReplyEntry& entry);
    Result<OutsideNotice> refuse(const Session& session, NoticeId id, int version, const ReplyEntry& entry);
    /// Errors besides: UnknownChoice (crew, bearer).
    Result<OutsideNotice> replace(const Session& session, NoticeId id, int version,
                                  const ReplaceEntry& entry);
    /// Without a fee the one agreed on with the bearer is added.
    Result<OutsideNotice> finish(const Session& session, NoticeId id, int version,
                                 const WorkDoneEntry& entry);
    Result<OutsideNotice> inspect(const Session& session, NoticeId id, int version,
                                  const InspectionEntry& entry);
    Result<OutsideNotice> withdraw(const Session& session, NoticeId id, int version, const QString& reason);

    /// What this person may do with this notice now, in the order of the enum.
    [[nodiscard]] static std::vector<NoticeAction> allowedActions(const OutsideNotice& notice,
                                                                  const Session& session);

    Result<NoticeRow> notice(const Session& session, NoticeId id);
    /// Which printing the next one is; see nextPrinting(). Errors besides: NotFound.
    Result<int> nextPrinting(const Session& session, NoticeId id);
    /// Call it when the printer or the PDF has taken the paper; gives the printing's number.
    Result<int> printed(const Session& session, NoticeId id);
    Result<NoticeList> open(const Session& session);

    /// Units there is something to settle with. Needs HandleWarranty, as the next ones.
    Result<std::vector<OutsideParty>> bearers(const Session& session);
    /// AFT-08. While something is not settled up to the end of the month: that; else what was settled for it.
    /// Errors: NotFound (party), NotADate (month).
    Result<SettlementSheet> sheet(const Session& session, OutsidePartyId party, const QString& month);
    /// What was settled for that month, whatever is left. Errors: those of sheet().
    Result<SettlementSheet> settledSheet(const Session& session, OutsidePartyId party, const QString& month);
    /// `jobs` and `total` are what was on the screen. Errors: those of sheet(), AlreadyDone (nothing is
    /// left), Conflict (something else is there by now), OutOfRange (a month to come).
    Result<Settlement> settle(const Session& session, OutsidePartyId party, const QString& month, int jobs,
                              Money total);
    /// Writes the sheet as XLSX and leaves a trace. Errors: FileUnwritable….
    Result<void> exportSheet(const Session& session, const SettlementSheet& sheet, const QString& path);

    [[nodiscard]] const Clock& clock() const noexcept { return m_writes.clock(); }

private:
    using Rule = std::function<Result<OutsideNotice>(UnitOfWork&, const OutsideNotice&)>;
    Result<OutsideNotice> change(const Session& session, const Command& command, NoticeId id, int version,
                                 const Rule& rule);
    using SheetReader = SettlementSheet (*)(Connection&, const OutsideParty&, const QString&, Timestamp);
    Result<SettlementSheet> readSheet(const Session& session, OutsidePartyId party, const QString& month,
                                      SheetReader read);

    WriteGate& m_writes;
    ReadGate& m_reads;
};

} // namespace pd
