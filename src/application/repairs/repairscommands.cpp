// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/repairs/repairscommands.h"

#include <array>

namespace pd {

std::span<const Command> repairsCommands()
{
    static constexpr std::array all{
        registerOrder,  correctOrder, recordConsent,   dispatchOrder,     redispatchOrder, recordArrival,
        putOrderOnWait, finishOrder,  returnSlip,      closeOrder,        cancelOrder,     printSlip,
        reprintSlip,    addFaultKind, changeFaultKind, reorderFaultKinds, seedFaultKinds,
    };
    return all;
}

const Command& commandFor(OrderAction action)
{
    switch (action) {
    case OrderAction::Correct:
        return correctOrder;
    case OrderAction::RecordConsent:
        return recordConsent;
    case OrderAction::Dispatch:
        return dispatchOrder;
    case OrderAction::Redispatch:
        return redispatchOrder;
    case OrderAction::RecordArrival:
        return recordArrival;
    case OrderAction::PutOnWait:
        return putOrderOnWait;
    case OrderAction::Finish:
        return finishOrder;
    case OrderAction::ReturnSlip:
        return returnSlip;
    case OrderAction::Close:
        return closeOrder;
    case OrderAction::Cancel:
        break;
    }
    return cancelOrder;
}

} // namespace pd
