// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/letters/contactletter.h"
#include "domain/outside/noticelist.h"
#include "domain/outside/warranty.h"

namespace pd {

/// What the technician wrote down at the end besides the result (REP-61).
struct OrderCompletion {
    QString cause;
    QString method;
    QString reviewedBy;                  ///< the leader; empty: not reviewed yet
    std::optional<Timestamp> reviewedAt; ///< set together with reviewedBy
    int version = 0;                     ///< 0: nothing stored yet

    friend bool operator==(const OrderCompletion&, const OrderCompletion&) = default;
};
/// `now` becomes the time of a new review. Errors: OrderTransition (work not done), Required (cause, method
/// of a completion that says nothing), TooLong.
Result<OrderCompletion> checked(OrderCompletion completion, const ServiceOrder& order, Timestamp now);

/// Where the copies of the slip went (REP-52).
struct SlipFiling {
    bool property = false;  ///< first copy, kept at the desk
    bool finance = false;   ///< of chargeable work
    bool servicing = false; ///< the department that did it
    std::optional<Timestamp> filedAt;
    QString filedBy; ///< login

    friend bool operator==(const SlipFiling&, const SlipFiling&) = default;
};
/// Errors: OrderTransition (slip not back), Required (propertyCopy, servicingCopy, financeCopy of chargeable
/// work).
Result<SlipFiling> filed(SlipFiling filing, const ServiceOrder& order, const Entering& entering);

/// The new order that makes good what an earlier one left (REP-55): place, fault and reporter of the old one,
/// free of charge, the technician who did it asked for no more. Errors: OrderTransition (the old one is
/// neither returned nor closed), ReasonRequired, TooLong.
Result<OrderIntake> reworkIntake(const ServiceOrder& original, const QString& reason);

/// Another order that this one makes good, or that makes this one good.
struct LinkedOrder {
    OrderId id{0};
    QString number;
    OrderState state = OrderState::Registered;
    QString technicianName; ///< who did it
    Timestamp reportedAt{0};
    QString reason;
};

/// All that follows a repair, of one order.
struct AfterCare {
    ServiceOrder order;
    WarrantyAnswer warranty;
    std::vector<OutsideParty> parties;  ///< that work today, the fittest first
    std::vector<NoticeRow> notices;     ///< the latest first
    std::vector<ContactLetter> letters; ///< the latest first
    std::optional<LinkedOrder> reworkOf;
    std::vector<LinkedOrder> reworkedBy; ///< the latest first
    OrderCompletion completion;
    std::optional<SlipFiling> filing;
    QString fault;       ///< Chinese name of the fault kind
    QString trade;       ///< of the fault kind
    int replyHours = 24; ///< outside units and departments have to reply
};

/// One line of a household's repair card 维修卡 (REP-53).
struct RepairCardRow {
    OrderId order{0};
    QString number;
    Timestamp reportedAt{0};
    std::optional<Timestamp> doneAt;
    QString content; ///< what was reported, else the fault
    QString technicianName;
    QString result;
    QString material;
    std::optional<Money> charge;
    std::optional<bool> signedByCustomer;
    WarrantyState warranty = WarrantyState::Unknown;
    QString reworkOf; ///< number of the order it makes good; empty: none
};
/// All repairs of the household's own parts, the newest first.
struct RepairCard {
    static constexpr int largest = 200;
    RoomId room{0};
    QString code; ///< "3-2-1201"
    std::vector<RoomWarranty> warranty;
    std::vector<RepairCardRow> rows;
    bool complete = true;
};

} // namespace pd
