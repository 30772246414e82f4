// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fees/paymethod.h"
#include "domain/repairs/labour.h"
#include "domain/repairs/orderrules.h"
#include "domain/repairs/pricelist.h"
#include "domain/repairs/repairstock.h"

#include <vector>

namespace pd {

using OrderLineId = Id<struct OrderLineTag>;

/// Where a line of an order's costs comes from.
enum class LineSource {
    Quote, ///< told to the customer beforehand
    Stock, ///< company's material, taken from the repair stock (REP-49)
};

QString code(LineSource source);
std::span<const LineSource> allLineSources();

/// One line of costs. Name and unit price are those of the day it was written: the price list and the stock
/// change no order (A34). Lines are only ever added; what comes back is a negative line.
struct CostLine {
    std::optional<OrderLineId> id; ///< none: not stored yet
    LineSource source = LineSource::Quote;
    CostKind kind = CostKind::Service;
    QString name;
    QString specification;
    QString model;
    QString unit;
    Area quantity; ///< two decimals; negative where it takes something back
    Price unitPrice;
    Money amount; ///< rounded once
    std::optional<PriceItemId> priceItem;
    std::optional<StockItemId> stockItem;
    std::optional<OrderLineId> reverses;
    QString reason; ///< of a line that is not in the price list, or of taking it back
    Timestamp at{0};
    QString actor;

    friend bool operator==(const CostLine&, const CostLine&) = default;
};

/// Sums of an order's lines. Material as it was used takes the place of material as it was quoted.
struct CostTotals {
    Money labour;
    Money parts;
    Money services;
    [[nodiscard]] Money all() const { return labour + parts + services; }
};
CostTotals totalsOf(std::span<const CostLine> lines);

/// Sets the amount: unit price × quantity, rounded once to fen. Errors: Required (name), TooLong, OutOfRange
/// (quantity, price, or an amount beyond Money::limit()).
Result<CostLine> checked(CostLine line);

/// What is left of a line after those that take it back.
struct LineRest {
    Area quantity;
    Money amount;
};
LineRest restOf(const CostLine& line, std::span<const CostLine> lines);
/// The negative line that takes `quantity` back; the last of it takes the last fen. Errors: OutOfRange
/// ("quantity": nothing, or more than is left), ReasonRequired.
Result<CostLine> takenBack(const CostLine& line, std::span<const CostLine> lines, Area quantity,
                           const QString& reason);

/// Owner's parts as checked before they are fitted (REP-48), and damage found before home cleaning begins
/// (REP-63).
struct OrderCheck {
    std::optional<bool> quantity;
    std::optional<bool> appearance;
    std::optional<bool> quality;
    QString note;              ///< what the check found
    QString damage;            ///< found before work began
    QString damageConfirmedBy; ///< who confirmed it on the owner's side
    int version = 0;           ///< 0: nothing recorded yet

    [[nodiscard]] bool ownerPartsChecked() const { return quantity || appearance || quality; }
    friend bool operator==(const OrderCheck&, const OrderCheck&) = default;
};
/// Trims. Errors: TooLong; Required ("damageConfirmedBy": damage that nobody confirmed); ReasonRequired
/// ("note": something is not in order and nothing says what).
Result<OrderCheck> checked(OrderCheck check);

/// Why a charge needs the general manager (FEE-25, FEE-26).
enum class ApprovalKind {
    Discount, ///< more than 10 % below the sum
    Free,     ///< nothing is charged for what the customer has to pay
};
QString code(ApprovalKind kind);
std::span<const ApprovalKind> allApprovalKinds();

/// What a charge needs; nothing: it may be taken. `sum`: what the order's lines come to, or what was agreed.
std::optional<ApprovalKind> approvalNeeded(const ServiceOrder& order, Money sum, Money charge);

struct Approval {
    ApprovalKind kind = ApprovalKind::Discount;
    Money sum;    ///< the costs it was given for
    Money charge; ///< the least that may be charged
    QString reason;
    StaffId approver{0};
    QString approverName;
    QString askedBy; ///< login
    Timestamp at{0};
};
/// Whether an approval covers this charge: costs have not risen since, and no more is let off.
bool covers(const Approval& approval, ApprovalKind kind, Money sum, Money charge);

/// Money that a technician took and handed in with the slip.
struct MoneyHandedIn {
    Money amount;
    PayMethod method = PayMethod::Cash;
    std::optional<StaffId> technician;
    QString receivedBy; ///< login
    Timestamp at{0};
    QString note;
};

/// What a returned slip charged, and how much of it is in.
struct ChargeState {
    Money charge;
    Money handedIn;
    [[nodiscard]] Money missing() const { return charge - handedIn; }
};

/// Everything about the costs of one order.
struct OrderCosts {
    ServiceOrder order;
    std::vector<CostLine> lines;
    std::vector<LabourEntry> labour;
    OrderCheck check;
    std::vector<Approval> approvals;
    std::optional<ChargeState> charge; ///< none until a slip came back with one
    std::vector<MoneyHandedIn> money;
    std::vector<PartRequest> requests; ///< material that is not there yet

    [[nodiscard]] bool isEmpty() const
    {
        return lines.empty() && labour.empty() && check.version == 0 && !charge && requests.empty();
    }
};

/// The order after its lines have come to `total`: that becomes its expected cost. Before dispatch an earlier
/// consent ends when it got dearer; afterwards it needs the customer's consent anew (REP-05, REP-38,
/// FEE-27). Errors: OrderTransition (returned, closed, cancelled), ConsentRequired, and those of
/// consentRecorded().
Result<OrderStep> costed(ServiceOrder order, Money total, const std::optional<ConsentEntry>& consent,
                         OrderEventKind kind, const QString& note, const Entering& entering);

/// What one day's money is made of, for the list "technicians' money".
struct MoneyRow {
    OrderId order{0};
    QString number;
    QString place;
    QString technicianName;
    Money charge;
    Money missing; ///< of the whole charge, by now
    MoneyHandedIn handedIn;
    QString receiverName;
};
struct OutstandingMoney {
    OrderId order{0};
    QString number;
    QString place;
    QString technicianName;
    Money charge;
    Money missing;
    Timestamp returnedAt{0};
};
struct MoneyDay {
    Date date;
    std::vector<MoneyRow> rows;                ///< handed in on that day, in order of time
    std::vector<OutstandingMoney> outstanding; ///< charged and not handed in by now, whatever the day
};

} // namespace pd
