// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/repairs/costcommands.h"

#include <array>

namespace pd {

std::span<const Command> costCommands()
{
    static constexpr std::array all{
        addPriceItem, changePriceItem, setItemPrice, revisePrices,  seedPrices,
        addStockItem, changeStockItem, receiveStock, countStock,    quoteOrder,
        quoteFreely,  takeBackQuote,   issuePart,    takeBackPart,  requestPart,
        recordLabour, strikeLabour,    recordCheck,  approveCharge, handInMoney,
    };
    return all;
}

} // namespace pd
