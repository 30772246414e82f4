// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fees/daysheet.h"

#include <algorithm>
#include <map>

namespace pd {

bool NumberRange::isExplained() const
{
    return std::ranges::none_of(missing, [](const MissingNumber& one) { return one.reason.isEmpty(); });
}

std::vector<Shift> PendingDay::open() const
{
    std::vector<Shift> open;
    std::ranges::copy_if(shifts, std::back_inserter(open),
                         [](const Shift& shift) { return !shift.closedAt; });
    return open;
}

Date businessDay(const Date& opened, const std::optional<Date>& lastClosed)
{
    return lastClosed && opened <= *lastClosed ? lastClosed->plusDays(1) : opened;
}

std::vector<PendingDay> pendingDays(const std::vector<std::pair<Date, Shift>>& shifts,
                                    const std::optional<Date>& lastClosed)
{
    std::map<Date, std::vector<Shift>> days;
    for (const auto& [opened, shift] : shifts) {
        days[businessDay(opened, lastClosed)].push_back(shift);
    }
    std::vector<PendingDay> pending;
    pending.reserve(days.size());
    for (auto& [day, of] : days) {
        pending.push_back({day, std::move(of)});
    }
    return pending;
}

QString code(MoneyRule rule)
{
    switch (rule) {
    case MoneyRule::ReceiptSums:
        return QStringLiteral("receipt-sums");
    case MoneyRule::ReceiptChain:
        return QStringLiteral("receipt-chain");
    case MoneyRule::Allocations:
        return QStringLiteral("allocations");
    case MoneyRule::ChargeOpen:
        return QStringLiteral("charge-open");
    case MoneyRule::Prepayments:
        return QStringLiteral("prepayments");
    case MoneyRule::PrepaymentTotal:
        return QStringLiteral("prepayment-total");
    case MoneyRule::Deposits:
        return QStringLiteral("deposits");
    case MoneyRule::Refunds:
        return QStringLiteral("refunds");
    case MoneyRule::ShiftSums:
        return QStringLiteral("shift-sums");
    case MoneyRule::DaySums:
        return QStringLiteral("day-sums");
    case MoneyRule::GrandTotal:
        return QStringLiteral("grand-total");
    case MoneyRule::Numbers:
        return QStringLiteral("numbers");
    }
    return {};
}

std::span<const MoneyRule> allMoneyRules()
{
    using enum MoneyRule;
    static constexpr std::array all{ReceiptSums, ReceiptChain,    Allocations, ChargeOpen,
                                    Prepayments, PrepaymentTotal, Deposits,    Refunds,
                                    ShiftSums,   DaySums,         GrandTotal,  Numbers};
    return all;
}

} // namespace pd
