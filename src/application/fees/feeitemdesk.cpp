// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/fees/feeitemdesk.h"

#include "storage/fees/shippedfees.h"

#include <algorithm>

namespace pd {

namespace {

/// Errors: those of checked(), Duplicate.
Result<FeeItem> sound(UnitOfWork& unit, const FeeItem& item)
{
    auto good = checked(item);
    if (!good) {
        return good;
    }
    const auto same = FeeItemQueries(unit.connection()).named(good->nameZh);
    if (same && same->id != item.id) {
        return error(ErrorCode::Duplicate, "feeName", {good->nameZh.toStdString()});
    }
    return good;
}

bool roomExists(UnitOfWork& unit, RoomId room)
{
    return unit.connection()
               .statement(QStringLiteral("SELECT count(*) FROM room WHERE id = ?"))
               .bind(room)
               .integer() == 1;
}

} // namespace

Result<std::vector<FeeItem>> FeeItemDesk::items(const Session& session, bool withInactive)
{
    return m_reads.run(session, Permission::ViewFees,
                       [&](Connection& connection) -> Result<std::vector<FeeItem>> {
                           return FeeItemQueries(connection).items(withInactive);
                       });
}

Result<std::vector<FeeTariff>> FeeItemDesk::tariffs(const Session& session, FeeItemId item)
{
    return m_reads.run(session, Permission::ViewFees,
                       [&](Connection& connection) -> Result<std::vector<FeeTariff>> {
                           return FeeItemQueries(connection).tariffs(item);
                       });
}

Result<std::vector<AssignmentRow>> FeeItemDesk::assignments(const Session& session, FeeItemId item)
{
    return m_reads.run(session, Permission::ViewFees,
                       [&](Connection& connection) -> Result<std::vector<AssignmentRow>> {
                           return FeeItemQueries(connection).assignments(item);
                       });
}

Result<FeeItem> FeeItemDesk::add(const Session& session, const FeeItem& item)
{
    return m_writes.run(session, addFeeItem, [&](UnitOfWork& unit) -> Result<FeeItem> {
        FeeItem fresh = item;
        fresh.id.reset();
        const auto wanted = sound(unit, fresh);
        if (!wanted) {
            return wanted;
        }
        return FeeItemStore(unit).insert(*wanted);
    });
}

Result<FeeItem> FeeItemDesk::change(const Session& session, const FeeItem& item)
{
    return m_writes.run(session, changeFeeItem, [&](UnitOfWork& unit) -> Result<FeeItem> {
        FeeItemQueries queries(unit.connection());
        const auto before = item.id ? queries.item(*item.id) : std::nullopt;
        if (!before) {
            return error(ErrorCode::NotFound, "feeItem");
        }
        if (before->version != item.version) {
            return error(ErrorCode::Conflict, "feeItem", {before->nameZh.toStdString()});
        }
        const auto wanted = sound(unit, item);
        if (!wanted) {
            return wanted;
        }
        if (wanted->kind != before->kind && queries.isCharged(*before->id)) {
            return error(ErrorCode::InUse, "kind", {before->nameZh.toStdString()});
        }
        return FeeItemStore(unit).update(*before, *wanted);
    });
}

Result<void> FeeItemDesk::seed(const Session& session)
{
    return m_writes.run(session, seedFeeItems, [&](UnitOfWork& unit) -> Result<void> {
        unit.audit(QStringLiteral("fee-items"), {}, {{QStringLiteral("seeded"), true}});
        if (FeeItemQueries(unit.connection()).any()) {
            return {};
        }
        const Date year = Date::of(unit.clock().today().year(), 1, 1).value();
        FeeItemStore store(unit);
        for (const ShippedFee& shipped : shippedFees()) {
            const FeeItem stored = store.insert(shipped.item);
            for (const RoomUse use : shipped.chargedTo) {
                store.assign(*stored.id, {.id = {},
                                          .room = {},
                                          .building = {},
                                          .use = use,
                                          .price = {},
                                          .from = year,
                                          .until = {},
                                          .note = {}});
            }
        }
        return {};
    });
}

Result<void> FeeItemDesk::setPrice(const Session& session, FeeItemId item, std::optional<RoomUse> use,
                                   const Date& from, Price price)
{
    return m_writes.run(session, setFeePrice, [&](UnitOfWork& unit) -> Result<void> {
        FeeItemQueries queries(unit.connection());
        if (!queries.item(item)) {
            return error(ErrorCode::NotFound, "feeItem");
        }
        std::vector<FeeTariff> before = queries.tariffs(item);
        std::erase_if(before, [&](const FeeTariff& tariff) { return tariff.use != use; });
        const auto after = repriced(std::move(before), use, from, price);
        if (!after) {
            return after.error();
        }
        FeeItemStore(unit).setTariffs(item, *after);
        return {};
    });
}

Result<FeeAssignmentId> FeeItemDesk::assign(const Session& session, FeeItemId item,
                                            const FeeAssignment& assignment)
{
    return m_writes.run(session, assignFee, [&](UnitOfWork& unit) -> Result<FeeAssignmentId> {
        const auto wanted = checked(assignment);
        if (!wanted) {
            return wanted.error();
        }
        if (!FeeItemQueries(unit.connection()).item(item)) {
            return error(ErrorCode::NotFound, "feeItem");
        }
        if (wanted->room && !roomExists(unit, *wanted->room)) {
            return error(ErrorCode::NotFound, "room");
        }
        return FeeItemStore(unit).assign(item, *wanted);
    });
}

Result<void> FeeItemDesk::endAssignment(const Session& session, FeeItemId item, FeeAssignmentId id,
                                        const Date& until)
{
    return m_writes.run(session, endFeeAssignment, [&](UnitOfWork& unit) -> Result<void> {
        const auto found = FeeItemQueries(unit.connection()).assignment(id);
        if (!found) {
            return error(ErrorCode::NotFound, "assignment");
        }
        if (until < found->assignment.from) {
            return error(ErrorCode::DateOrder, "until");
        }
        return FeeItemStore(unit).endAssignment(item, found->assignment, until);
    });
}

Result<std::vector<ReductionRow>> FeeItemDesk::reductions(const Session& session, bool withEnded)
{
    return m_reads.run(session, Permission::ViewFees,
                       [&](Connection& connection) -> Result<std::vector<ReductionRow>> {
                           return FeeAccountQueries(connection).reductions(clock().today(), withEnded);
                       });
}

Result<FeeReductionId> FeeItemDesk::reduce(const Session& session, const FeeReduction& reduction,
                                           const Session& approver)
{
    return m_writes.run(session, reduceFee, [&](UnitOfWork& unit) -> Result<FeeReductionId> {
        const auto wanted = checked(reduction);
        if (!wanted) {
            return wanted.error();
        }
        if (!roomExists(unit, wanted->room)) {
            return error(ErrorCode::NotFound, "room");
        }
        if (wanted->item && !FeeItemQueries(unit.connection()).item(*wanted->item)) {
            return error(ErrorCode::NotFound, "feeItem");
        }
        if (!approver.staff || !approver.may(Permission::ApproveMoney)) {
            return error(ErrorCode::NotPermitted, "login", {code(Permission::ApproveMoney).toStdString()});
        }
        if (approver.login == session.login) {
            return error(ErrorCode::OwnWork, "login");
        }
        return FeeAccountStore(unit).reduce(*wanted, *approver.staff);
    });
}

Result<void> FeeItemDesk::endReduction(const Session& session, FeeReductionId id, const Date& until)
{
    return m_writes.run(session, endFeeReduction, [&](UnitOfWork& unit) -> Result<void> {
        const auto found = FeeAccountQueries(unit.connection()).reduction(id);
        if (!found) {
            return error(ErrorCode::NotFound, "reduction");
        }
        if (until < found->reduction.from || (found->reduction.until && until > *found->reduction.until)) {
            return error(ErrorCode::DateOrder, "until");
        }
        return FeeAccountStore(unit).endReduction(found->reduction, until);
    });
}

Result<FeeAccount> FeeItemDesk::account(const Session& session, RoomId room)
{
    return m_reads.run(session, Permission::ViewFees, [&](Connection& connection) -> Result<FeeAccount> {
        const auto stored = FeeAccountQueries(connection).account(room);
        return stored ? *stored : FeeAccount{room, accountNumber(room), {}, 0};
    });
}

Result<void> FeeItemDesk::setAccountPeriod(const Session& session, const FeeAccount& account,
                                           std::optional<FeePeriod> period)
{
    return m_writes.run(session, pd::setAccountPeriod, [&](UnitOfWork& unit) -> Result<void> {
        if (period == FeePeriod::Once) {
            return error(ErrorCode::OutOfRange, "period");
        }
        if (!roomExists(unit, account.room)) {
            return error(ErrorCode::NotFound, "room");
        }
        FeeAccountStore store(unit);
        FeeAccount wanted = account;
        if (wanted.version == 0) { // it had none when it was read
            store.openAccounts();
            wanted.version = 1;
        }
        return store.setPeriod(wanted, period);
    });
}

Result<void> FeeItemDesk::setFormerArea(const Session& session, RoomId room, const FormerArea& former)
{
    return m_writes.run(session, pd::setFormerArea, [&](UnitOfWork& unit) -> Result<void> {
        constexpr std::int64_t largest = 1'000'000; // m²
        if (former.area <= Area() || former.area > Area::fromUnits(largest * Area::scale())) {
            return error(ErrorCode::OutOfRange, "builtArea", {"0", std::to_string(largest)});
        }
        if (!roomExists(unit, room)) {
            return error(ErrorCode::NotFound, "room");
        }
        FeeAccountStore(unit).setFormerArea(room, former);
        return {};
    });
}

} // namespace pd
