// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/fees/ordercharges.h"

#include "storage/fees/cashqueries.h"
#include "storage/fees/cashstore.h"
#include "storage/fees/ledgerqueries.h"
#include "storage/fees/ledgerstore.h"

namespace pd {

namespace {

NewCharge chargeFor(UnitOfWork& unit, const ServiceOrder& order, FeeItemId item, Money amount)
{
    return {.room = *order.intake.room,
            .item = item,
            .kind = ChargeKind::Order,
            .text = QStringLiteral("有偿服务 ") + order.number,
            .period = {},
            .dueOn = unit.clock().civil(unit.now()).date,
            .amount = amount,
            .run = {},
            .order = order.id,
            .original = {},
            .payer = {},
            .explanation = {},
            .reason = {}};
}

/// What the ledger holds of an order: its charge and the corrections that name it.
Money chargedSoFar(LedgerQueries& ledger, const Charge& charge)
{
    Money sum = charge.details.amount;
    for (const Charge& later : ledger.followUps(charge.id)) {
        if (!later.reversed &&
            (later.details.kind == ChargeKind::Credit || later.details.kind == ChargeKind::Manual)) {
            sum += later.details.amount;
        }
    }
    return sum;
}

} // namespace

Result<void> chargeOrder(UnitOfWork& unit, const ServiceOrder& returned)
{
    if (!returned.charge || !returned.intake.room || *returned.charge < Money()) {
        return {};
    }
    const Money wanted = *returned.charge;
    LedgerQueries ledger(unit.connection());
    LedgerStore store(unit, LedgerAudit::ByCaller);
    const auto known = CashQueries(unit.connection()).chargeOf(returned.id);
    const auto before = known ? ledger.charge(*known) : std::nullopt;
    const Money charged = before ? chargedSoFar(ledger, *before) : Money();
    if (wanted == charged) {
        return {};
    }
    if (before && (before->open != before->details.amount || charged != before->details.amount)) {
        // Something of it is paid: the difference is posted beside it.
        NewCharge more = chargeFor(unit, returned, before->details.item, wanted - charged);
        more.kind = wanted > charged ? ChargeKind::Manual : ChargeKind::Credit;
        more.original = before->id;
        more.reason = QStringLiteral("维修单再次交回");
        const auto posted = store.post(more);
        return posted ? Result<void>() : Result<void>(posted.error());
    }
    if (before) {
        if (auto back = store.reverse(before->id, QStringLiteral("维修单再次交回")); !back) {
            return back.error();
        }
    }
    if (wanted == Money()) {
        return {};
    }
    const auto posted = store.post(chargeFor(unit, returned, CashStore(unit).serviceItem(), wanted));
    return posted ? Result<void>() : Result<void>(posted.error());
}

} // namespace pd
