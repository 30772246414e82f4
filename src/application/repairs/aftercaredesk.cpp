// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/repairs/aftercaredesk.h"

#include "application/calls/repaircall.h"
#include "application/repairs/orderentering.h"
#include "storage/letters/letterstore.h"
#include "storage/outside/noticestore.h"
#include "storage/outside/outsidepartystore.h"
#include "storage/repairs/aftercarestore.h"
#include "storage/repairs/faultkindstore.h"
#include "storage/repairs/matterstore.h"
#include "storage/repairs/paperrulestore.h"
#include "storage/repairs/serviceorderqueries.h"
#include "storage/repairs/serviceorderstore.h"

namespace pd {

namespace {

Error unknownOrder()
{
    return error(ErrorCode::NotFound, "order");
}

WarrantyAnswer warrantyFor(OutsidePartyQueries& queries, const ServiceOrder& order, const Clock& clock)
{
    const OrderIntake& intake = order.intake;
    if (!intake.room || !intake.faultKind) {
        return {};
    }
    return warrantyOn(clock.civil(order.reportedAt).date, queries.partOf(*intake.faultKind),
                      queries.warrantyOf(*intake.room));
}

} // namespace

Result<AfterCare> AfterCareDesk::of(const Session& session, OrderId order)
{
    return m_reads.run(session, Permission::ViewOrders, [&](Connection& connection) -> Result<AfterCare> {
        const Transaction reading(connection, Transaction::Kind::Read);
        const auto present = ServiceOrderQueries(connection, clock()).order(order);
        if (!present) {
            return unknownOrder();
        }
        AfterCare care{*present, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
        OutsidePartyQueries parties(connection);
        AfterCareQueries queries(connection);
        const auto kind = FaultKindQueries(connection).kind(*present->intake.faultKind);
        care.fault = kind ? kind->nameZh : QString();
        care.trade = kind ? kind->trade : QString();
        care.warranty = warrantyFor(parties, *present, clock());
        const bool inWarranty =
            present->intake.warranty == WarrantyState::In || care.warranty.state == WarrantyState::In;
        care.parties =
            byFitness(parties.list(false), {care.warranty.part, care.trade, inWarranty, clock().today()});
        care.notices = NoticeQueries(connection).ofOrder(order);
        care.letters = LetterQueries(connection).ofOrder(order);
        care.reworkOf = queries.reworkOf(order);
        care.reworkedBy = queries.reworkedBy(order);
        care.completion = queries.completion(order);
        care.filing = queries.filing(order);
        care.replyHours = readPaperRules(connection).replyHours;
        return care;
    });
}

Result<ServiceOrder> AfterCareDesk::rework(const Session& session, OrderId original, int version,
                                           const QString& reason)
{
    return m_writes.run(session, reworkOrder, [&](UnitOfWork& unit) -> Result<ServiceOrder> {
        const auto before = orderOf(unit, original, version);
        if (!before) {
            return before.error();
        }
        const auto intake = reworkIntake(*before, reason);
        if (!intake) {
            return intake.error();
        }
        const auto step = registered(*intake, std::nullopt, enteringOf(unit));
        if (!step) {
            return step.error();
        }
        ServiceOrderStore orders(unit);
        const ServiceOrder order = orders.insert(*step);
        if (const auto booked = bookRepairCall(unit, order, std::nullopt); !booked) {
            return booked.error();
        }
        AfterCareStore(unit).link(order, *before, reason.trimmed());
        MatterStore(unit).addBadResult(*before, BadResultSource::Rework, reason.trimmed(), order.id);
        if (before->state == OrderState::Returned) {
            const auto done = closed(*before, order.number, enteringOf(unit, *before));
            if (!done) {
                return done.error();
            }
            if (const auto stored = orders.update(*before, *done); !stored) {
                return stored.error();
            }
        }
        return order;
    });
}

Result<OrderCompletion> AfterCareDesk::complete(const Session& session, OrderId order,
                                                const OrderCompletion& completion)
{
    return m_writes.run(session, completeRecord, [&](UnitOfWork& unit) -> Result<OrderCompletion> {
        const auto present = ServiceOrderQueries(unit.connection(), unit.clock()).order(order);
        if (!present) {
            return unknownOrder();
        }
        const OrderCompletion before = AfterCareQueries(unit.connection()).completion(order);
        if (before.version != completion.version) {
            return error(ErrorCode::Conflict, "order", {present->number.toStdString()});
        }
        const auto sound = checked(completion, *present, unit.now());
        if (!sound) {
            return sound.error();
        }
        return AfterCareStore(unit).save(order, before, *sound);
    });
}

Result<SlipFiling> AfterCareDesk::file(const Session& session, OrderId order, const SlipFiling& filing)
{
    return m_writes.run(session, fileSlip, [&](UnitOfWork& unit) -> Result<SlipFiling> {
        const auto present = ServiceOrderQueries(unit.connection(), unit.clock()).order(order);
        if (!present) {
            return unknownOrder();
        }
        const auto sound = filed(filing, *present, enteringOf(unit, *present));
        if (!sound) {
            return sound.error();
        }
        return AfterCareStore(unit).file(order, *sound);
    });
}

Result<RepairCard> AfterCareDesk::card(const Session& session, RoomId room, int rows)
{
    return m_reads.run(session, Permission::ViewOrders, [&](Connection& connection) -> Result<RepairCard> {
        const Transaction reading(connection, Transaction::Kind::Read);
        const auto card = AfterCareQueries(connection).card(room, rows);
        if (!card) {
            return error(ErrorCode::NotFound, "room");
        }
        return *card;
    });
}

} // namespace pd
