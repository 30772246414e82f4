// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/command.h"

#include <span>

namespace pd {

// Paid work: price list, repair stock, costs of orders.

inline constexpr Command addPriceItem{"prices.add", Permission::ManagePrices};
inline constexpr Command changePriceItem{"prices.change", Permission::ManagePrices};
inline constexpr Command setItemPrice{"prices.set", Permission::ManagePrices};
inline constexpr Command revisePrices{"prices.revise", Permission::ManagePrices};
inline constexpr Command seedPrices{"prices.seed", Permission::ManagePrices};

inline constexpr Command addStockItem{"stock.add", Permission::ManageStock};
inline constexpr Command changeStockItem{"stock.change", Permission::ManageStock};
inline constexpr Command receiveStock{"stock.receive", Permission::ManageStock};
inline constexpr Command countStock{"stock.count", Permission::ManageStock};

inline constexpr Command quoteOrder{"costs.quote", Permission::RegisterOrder};
inline constexpr Command quoteFreely{"costs.quote-freely", Permission::ManagePrices};
inline constexpr Command takeBackQuote{"costs.take-back-quote", Permission::RegisterOrder};
inline constexpr Command issuePart{"costs.issue-part", Permission::ManageStock};
inline constexpr Command takeBackPart{"costs.take-back-part", Permission::ManageStock};
inline constexpr Command requestPart{"costs.request-part", Permission::RecordProgress};
inline constexpr Command recordLabour{"costs.record-labour", Permission::RecordProgress};
inline constexpr Command strikeLabour{"costs.strike-labour", Permission::RecordProgress};
inline constexpr Command recordCheck{"costs.record-check", Permission::RecordProgress};
inline constexpr Command approveCharge{"costs.approve-charge", Permission::ApproveDiscount};
inline constexpr Command handInMoney{"costs.hand-in-money", Permission::ReturnSlip};

std::span<const Command> costCommands();

} // namespace pd
