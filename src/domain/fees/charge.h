// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"
#include "base/timestamp.h"
#include "domain/fees/feeitem.h"
#include "domain/registry/person.h"
#include "domain/registry/room.h"
#include "domain/repairs/orderid.h"

#include <QtCore/QJsonObject>

#include <optional>
#include <span>

namespace pd {

using ChargeId = Id<struct ChargeTag>;
using BillingRunId = Id<struct BillingRunTag>;

/// Why a charge stands in the ledger. A credit, a reversal and a credited opening balance are below zero.
enum class ChargeKind { Billed, Manual, Order, Penalty, Credit, Opening, Reversal };
QString code(ChargeKind kind);
std::span<const ChargeKind> allChargeKinds();

/// First and last day a charge is for.
struct ChargePeriod {
    Date from;
    Date until;

    friend bool operator==(const ChargePeriod&, const ChargePeriod&) = default;
};

/// 应收: a charge to be posted. Once posted nothing of it changes.
struct NewCharge {
    RoomId room;
    FeeItemId item;
    ChargeKind kind = ChargeKind::Manual;
    QString text; ///< as notices and receipts print it: "物业服务费 2026-11"
    std::optional<ChargePeriod> period;
    Date dueOn;
    Money amount;                     ///< not zero
    std::optional<BillingRunId> run;  ///< Billed
    std::optional<OrderId> order;     ///< Order
    std::optional<ChargeId> original; ///< Penalty, Credit: what it belongs to
    std::optional<PersonId> payer;
    QJsonObject explanation; ///< inputs, formula, days, rounding (费用说明)
    QString reason;          ///< of a manual charge or credit
};

struct Charge {
    ChargeId id;
    NewCharge details;
    int attempt = 1;
    Money open; ///< not paid yet; below zero: a credit not used yet
    bool reversed = false;
    Timestamp postedAt;
    Date postedOn;
    QString actor; ///< login
};

} // namespace pd
