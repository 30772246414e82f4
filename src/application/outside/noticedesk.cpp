// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/outside/noticedesk.h"

#include "application/outside/paperprints.h"
#include "application/outside/settlementworkbook.h"
#include "application/repairs/orderentering.h"
#include "domain/months.h"
#include "storage/outside/noticestore.h"
#include "storage/outside/outsidepartystore.h"
#include "storage/repairs/matterstore.h"
#include "storage/repairs/paperrulestore.h"
#include "storage/repairs/serviceorderqueries.h"
#include "storage/spreadsheets/xlsxwriter.h"

#include <algorithm>

namespace pd {

namespace {

CountedPaper paperOf(const NoticeRow& row)
{
    return {QStringLiteral("outside-notice"), row.notice.number,
            QStringLiteral("notice:%1").arg(row.notice.id.value())};
}

/// A unit in use. Errors: UnknownChoice.
std::optional<Error> unusable(UnitOfWork& unit, const std::optional<OutsidePartyId>& id, const char* field)
{
    if (!id) {
        return std::nullopt;
    }
    const auto party = OutsidePartyQueries(unit.connection()).party(*id);
    if (!party || !party->active) {
        return error(ErrorCode::UnknownChoice, field);
    }
    return std::nullopt;
}

QString nameOf(UnitOfWork& unit, OutsidePartyId id)
{
    const auto party = OutsidePartyQueries(unit.connection()).party(id);
    return party ? party->name : QString();
}

/// Its time never runs backwards, as with orders.
Entering enteringOfNotice(const UnitOfWork& unit, const OutsideNotice& notice)
{
    Entering entering = enteringOf(unit);
    entering.now = std::max(entering.now, latestOf(notice));
    return entering;
}

/// The words of the event: those of the step, else who it is about.
QString said(UnitOfWork& unit, const OutsideNotice& notice)
{
    switch (notice.state) {
    case NoticeState::Sent:
        return nameOf(unit, notice.party);
    case NoticeState::Accepted:
        return notice.satisfied ? notice.opinion : notice.reply;
    case NoticeState::Refused:
        return notice.reply;
    case NoticeState::Replaced:
        return notice.satisfied ? notice.opinion
               : notice.crew    ? nameOf(unit, *notice.crew)
                                : notice.replaceReason;
    case NoticeState::Done:
        return notice.result;
    case NoticeState::OwnerAccepted:
        return notice.inspectedBy;
    case NoticeState::Withdrawn:
        return notice.withdrawReason;
    }
    return {};
}

SettlementSheet settledSheetOf(Connection& connection, const OutsideParty& party, const QString& month,
                               Timestamp /*until*/)
{
    SettlementSheet sheet = NoticeQueries(connection).settled(*party.id, month);
    sheet.party = party;
    sheet.month = month;
    return sheet;
}

SettlementSheet sheetOf(Connection& connection, const OutsideParty& party, const QString& month,
                        Timestamp until)
{
    NoticeQueries queries(connection);
    SettlementSheet sheet = queries.unsettled(*party.id, until);
    if (sheet.jobs == 0) {
        return settledSheetOf(connection, party, month, until);
    }
    sheet.settlements = queries.settlements(*party.id, month);
    sheet.party = party;
    sheet.month = month;
    return sheet;
}

} // namespace

Result<OutsideNotice> NoticeDesk::send(const Session& session, OrderId order, const NoticeEntry& entry)
{
    return m_writes.run(session, sendNotice, [&](UnitOfWork& unit) -> Result<OutsideNotice> {
        const auto present = ServiceOrderQueries(unit.connection(), unit.clock()).order(order);
        if (!present) {
            return error(ErrorCode::NotFound, "order");
        }
        if (!isOpen(present->state)) {
            return error(ErrorCode::OrderTransition, "state", {code(present->state).toStdString(), "notify"});
        }
        if (const auto wrong = unusable(unit, entry.party, "party")) {
            return *wrong;
        }
        const auto notice = noticeSent(order, entry, readPaperRules(unit.connection()).replyHours,
                                       enteringOf(unit, *present));
        if (!notice) {
            return notice.error();
        }
        return NoticeStore(unit).insert(*notice, said(unit, *notice));
    });
}

Result<OutsideNotice> NoticeDesk::change(const Session& session, const Command& command, NoticeId id,
                                         int version, const Rule& rule)
{
    return m_writes.run(session, command, [&](UnitOfWork& unit) -> Result<OutsideNotice> {
        const auto before = NoticeQueries(unit.connection()).notice(id);
        if (!before) {
            return error(ErrorCode::NotFound, "notice");
        }
        if (before->version != version) {
            return error(ErrorCode::Conflict, "notice", {before->number.toStdString()});
        }
        const auto after = rule(unit, *before);
        if (!after) {
            return after.error();
        }
        return NoticeStore(unit).update(*before, *after, said(unit, *after));
    });
}

Result<OutsideNotice> NoticeDesk::accept(const Session& session, NoticeId id, int version,
                                         const ReplyEntry& entry)
{
    return change(session, acceptNotice, id, version, [&](UnitOfWork& unit, const OutsideNotice& notice) {
        return noticeAccepted(notice, entry, enteringOfNotice(unit, notice));
    });
}

Result<OutsideNotice> NoticeDesk::refuse(const Session& session, NoticeId id, int version,
                                         const ReplyEntry& entry)
{
    return change(session, refuseNotice, id, version, [&](UnitOfWork& unit, const OutsideNotice& notice) {
        return noticeRefused(notice, entry, enteringOfNotice(unit, notice));
    });
}

Result<OutsideNotice> NoticeDesk::replace(const Session& session, NoticeId id, int version,
                                          const ReplaceEntry& entry)
{
    return change(session, replaceNotice, id, version,
                  [&](UnitOfWork& unit, const OutsideNotice& notice) -> Result<OutsideNotice> {
                      if (const auto wrong = unusable(unit, entry.crew, "crew")) {
                          return *wrong;
                      }
                      if (const auto wrong = unusable(unit, entry.bearer, "bearer")) {
                          return *wrong;
                      }
                      return noticeReplaced(notice, entry, enteringOfNotice(unit, notice));
                  });
}

Result<OutsideNotice> NoticeDesk::finish(const Session& session, NoticeId id, int version,
                                         const WorkDoneEntry& entry)
{
    return change(session, finishNotice, id, version,
                  [&](UnitOfWork& unit, const OutsideNotice& notice) -> Result<OutsideNotice> {
                      WorkDoneEntry whole = entry;
                      if (notice.bearer && whole.cost && !whole.fee) {
                          const auto bearer = OutsidePartyQueries(unit.connection()).party(*notice.bearer);
                          whole.fee = serviceFee(*whole.cost, bearer ? bearer->feePermille : 0);
                      }
                      return noticeDone(notice, whole, enteringOfNotice(unit, notice));
                  });
}

Result<OutsideNotice> NoticeDesk::inspect(const Session& session, NoticeId id, int version,
                                          const InspectionEntry& entry)
{
    return change(session, inspectNotice, id, version, [&](UnitOfWork& unit, const OutsideNotice& notice) {
        const auto after = noticeInspected(notice, entry, enteringOfNotice(unit, notice));
        const bool oursIsBad = after && after->satisfied == false && after->replacement == Replacement::Own;
        if (const auto order = oursIsBad ? orderOf(unit, notice.order)
                                         : Result<ServiceOrder>(error(ErrorCode::NotFound, "order"))) {
            MatterStore(unit).addBadResult(*order, BadResultSource::Warranty, after->opinion);
        }
        return after;
    });
}

Result<OutsideNotice> NoticeDesk::withdraw(const Session& session, NoticeId id, int version,
                                           const QString& reason)
{
    return change(session, withdrawNotice, id, version, [&](UnitOfWork& unit, const OutsideNotice& notice) {
        return noticeWithdrawn(notice, reason, enteringOfNotice(unit, notice));
    });
}

std::vector<NoticeAction> NoticeDesk::allowedActions(const OutsideNotice& notice, const Session& session)
{
    std::vector<NoticeAction> allowed;
    if (!session.may(Permission::HandleWarranty) || notice.settlement) {
        return allowed;
    }
    for (const NoticeAction action : allNoticeActions()) {
        if (stateAfter(notice.state, action)) {
            allowed.push_back(action);
        }
    }
    return allowed;
}

Result<NoticeRow> NoticeDesk::notice(const Session& session, NoticeId id)
{
    return m_reads.run(session, Permission::ViewOrders, [&](Connection& connection) -> Result<NoticeRow> {
        const auto row = NoticeQueries(connection).row(id);
        if (!row) {
            return error(ErrorCode::NotFound, "notice");
        }
        return *row;
    });
}

Result<int> NoticeDesk::nextPrinting(const Session& session, NoticeId id)
{
    const auto found = notice(session, id);
    return found ? pd::nextPrinting(m_reads, session, paperOf(*found)) : Result<int>(found.error());
}

Result<int> NoticeDesk::printed(const Session& session, NoticeId id)
{
    const auto found = notice(session, id);
    return found ? countPrinted(m_writes, session, printNotice, paperOf(*found)) : Result<int>(found.error());
}

Result<NoticeList> NoticeDesk::open(const Session& session)
{
    return m_reads.run(session, Permission::ViewOrders, [&](Connection& connection) -> Result<NoticeList> {
        const Transaction reading(connection, Transaction::Kind::Read);
        return NoticeQueries(connection).open(clock().now());
    });
}

Result<std::vector<OutsideParty>> NoticeDesk::bearers(const Session& session)
{
    return m_reads.run(session, Permission::HandleWarranty,
                       [&](Connection& connection) -> Result<std::vector<OutsideParty>> {
                           const Transaction reading(connection, Transaction::Kind::Read);
                           return NoticeQueries(connection).bearers();
                       });
}

Result<SettlementSheet> NoticeDesk::sheet(const Session& session, OutsidePartyId party, const QString& month)
{
    return readSheet(session, party, month, sheetOf);
}

Result<SettlementSheet> NoticeDesk::settledSheet(const Session& session, OutsidePartyId party,
                                                 const QString& month)
{
    return readSheet(session, party, month, settledSheetOf);
}

Result<SettlementSheet> NoticeDesk::readSheet(const Session& session, OutsidePartyId party,
                                              const QString& month, SheetReader read)
{
    const auto end = monthEnd(month);
    if (!end) {
        return end.error();
    }
    return m_reads.run(session, Permission::HandleWarranty,
                       [&](Connection& connection) -> Result<SettlementSheet> {
                           const Transaction reading(connection, Transaction::Kind::Read);
                           const auto present = OutsidePartyQueries(connection).party(party);
                           if (!present) {
                               return error(ErrorCode::NotFound, "party");
                           }
                           return read(connection, *present, month.trimmed(), clock().startOfDay(*end));
                       });
}

Result<Settlement> NoticeDesk::settle(const Session& session, OutsidePartyId party, const QString& month,
                                      int jobs, Money total)
{
    const auto end = monthEnd(month);
    if (!end) {
        return end.error();
    }
    return m_writes.run(session, settleOutside, [&](UnitOfWork& unit) -> Result<Settlement> {
        const auto present = OutsidePartyQueries(unit.connection()).party(party);
        if (!present) {
            return error(ErrorCode::NotFound, "party");
        }
        const QString wanted = month.trimmed();
        const QString today = monthText(unit.clock().civil(unit.now()).date);
        if (wanted > today) {
            return error(ErrorCode::OutOfRange, "month", {"", today.toStdString()});
        }
        const Timestamp until = unit.clock().startOfDay(*end);
        const SettlementSheet sheet = sheetOf(unit.connection(), *present, wanted, until);
        if (!sheet.open) {
            return error(ErrorCode::AlreadyDone, "settlement",
                         {sheet.settlements.empty() ? wanted.toStdString()
                                                    : sheet.settlements.back().number.toStdString()});
        }
        if (sheet.jobs != jobs || sheet.cost + sheet.fee != total) {
            return error(ErrorCode::Conflict, "settlement", {present->name.toStdString()});
        }
        return NoticeStore(unit).settle(sheet, until);
    });
}

Result<void> NoticeDesk::exportSheet(const Session& session, const SettlementSheet& sheet,
                                     const QString& path)
{
    return m_reads.traced(
        session, exportSettlement,
        QStringLiteral("outside-party:%1").arg(sheet.party.id ? sheet.party.id->value() : 0),
        [&](Connection&) -> Result<void> {
            return writeXlsx(path, settlementWorkbook(sheet, clock()), settlementLooks());
        });
}

} // namespace pd
