// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fees/cart.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <tuple>

namespace pd {

namespace {

/// What the payer wants to pay of a line.
Money wanted(const CartLine& line)
{
    return line.part.value_or(line.owed.due());
}

/// What a room owes in the cart and what of its own it pays with: credits and prepayment stay with their
/// room.
struct RoomPot {
    RoomId room;
    Money debts;
    Money credits; ///< there, above zero
    Money setOff;  ///< of its prepayment

    [[nodiscard]] Money creditsUsed() const { return std::min(credits, debts); }
    [[nodiscard]] Money owed() const { return debts - creditsUsed(); }
};

std::vector<RoomPot> potsOf(const Cart& cart)
{
    std::vector<RoomPot> pots;
    for (const CartLine& line : cart.lines) {
        auto pot = std::ranges::find(pots, line.owed.room, &RoomPot::room);
        if (pot == pots.end()) {
            pots.push_back({line.owed.room, {}, {}, {}});
            pot = pots.end() - 1;
        }
        (line.owed.isCredit() ? pot->credits : pot->debts) +=
            line.owed.isCredit() ? -line.owed.open : wanted(line);
    }
    for (RoomPot& pot : pots) {
        const auto balance = std::ranges::find(cart.setOffs, pot.room, &CartSetOff::room);
        if (balance != cart.setOffs.end()) {
            pot.setOff = std::min(std::max(balance->balance, Money()), pot.owed());
        }
    }
    return pots;
}

Money extrasOf(const Cart& cart)
{
    Money sum;
    for (const CartDeposit& one : cart.deposits) {
        sum += one.amount;
    }
    for (const CartPrepayment& one : cart.prepayments) {
        sum += one.amount;
    }
    return sum;
}

std::optional<Error> problemOf(const Cart& cart)
{
    for (const CartLine& line : cart.lines) {
        if (!line.part) {
            continue;
        }
        if (*line.part <= Money() || line.owed.isCredit()) {
            return error(ErrorCode::OutOfRange, "amount", {"0.01", line.owed.due().toString()});
        }
        if (*line.part > line.owed.due()) {
            return error(ErrorCode::MoreThanOwed, "amount", {line.owed.text.toStdString()});
        }
    }
    const auto sound = [](const auto& one) { return one.amount > Money(); };
    if (!std::ranges::all_of(cart.deposits, sound) || !std::ranges::all_of(cart.prepayments, sound) ||
        !std::ranges::all_of(cart.money, sound)) {
        return error(ErrorCode::OutOfRange, "amount", {"0.01", Money::fromFen(Money::limit()).toString()});
    }
    return std::nullopt;
}

/// Named parts first, then by due day, then as they were posted.
std::vector<std::size_t> inOrder(const Cart& cart)
{
    std::vector<std::size_t> order(cart.lines.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) {
        const CartLine& line = cart.lines[i];
        return std::tuple(!line.part.has_value(), line.owed.dueOn, line.owed.charge);
    });
    return order;
}

/// An amount on one line, in the order of penalty and principal.
CartShare shareOf(const Cart& cart, std::size_t index, Money amount)
{
    const OwedLine& owed = cart.lines[index].owed;
    CartShare share{index, {}, {}};
    if (cart.order == PenaltyOrder::PenaltyFirst) {
        share.penalty = std::min(amount, owed.penalty);
        share.principal = amount - share.penalty;
    } else {
        share.principal = std::min(amount, owed.open);
        share.penalty = amount - share.principal;
    }
    return share;
}

/// Puts `pot` on the lines that `takes`, in order; gives what is left of it.
template <class Takes>
Money spread(const Cart& cart, const std::vector<std::size_t>& order, std::vector<Money>& paid, Money pot,
             Takes takes)
{
    for (const std::size_t index : order) {
        const CartLine& line = cart.lines[index];
        if (!line.owed.isCredit() && takes(line)) {
            const Money amount = std::min(wanted(line) - paid[index], pot);
            paid[index] += amount;
            pot -= amount;
        }
    }
    return pot;
}

std::vector<CartShare> sharesOf(const Cart& cart, const std::vector<RoomPot>& pots, Money money)
{
    const std::vector<std::size_t> order = inOrder(cart);
    std::vector<Money> paid(cart.lines.size());
    for (const RoomPot& pot : pots) {
        Money credits = pot.creditsUsed();
        for (const std::size_t index : order) {
            const OwedLine& owed = cart.lines[index].owed;
            if (owed.isCredit() && owed.room == pot.room) {
                const Money used = std::min(-owed.open, credits);
                paid[index] -= used;
                credits -= used;
            }
        }
        (void)spread(cart, order, paid, pot.creditsUsed() + pot.setOff,
                     [&](const CartLine& line) { return line.owed.room == pot.room; });
    }
    (void)spread(cart, order, paid, money, [](const CartLine&) { return true; });
    std::vector<CartShare> shares;
    for (const std::size_t index : order) {
        if (paid[index] != Money()) {
            shares.push_back(cart.lines[index].owed.isCredit() ? CartShare{index, paid[index], {}}
                                                               : shareOf(cart, index, paid[index]));
        }
    }
    return shares;
}

} // namespace

QString code(PenaltyOrder order)
{
    return order == PenaltyOrder::PenaltyFirst ? QStringLiteral("penalty-first")
                                               : QStringLiteral("principal-first");
}

std::span<const PenaltyOrder> allPenaltyOrders()
{
    static constexpr std::array all{PenaltyOrder::PenaltyFirst, PenaltyOrder::PrincipalFirst};
    return all;
}

CartSums sumsOf(const Cart& cart)
{
    CartSums sums;
    for (const RoomPot& pot : potsOf(cart)) {
        sums.lines += pot.owed();
        sums.setOff += pot.setOff;
    }
    sums.extras = extrasOf(cart);
    for (const CartLine& line : cart.lines) {
        if (!line.part) {
            sums.penalty += line.owed.penalty;
        }
    }
    return sums;
}

Result<CartSettlement> settle(const Cart& cart)
{
    if (const auto problem = problemOf(cart)) {
        return *problem;
    }
    const CartSums sums = sumsOf(cart);
    CartSettlement result;
    Money money;
    for (const CartMoney& one : cart.money) {
        money += one.amount;
        result.given += one.method == PayMethod::Cash ? one.amount : Money();
    }
    const Money over = std::max(money - sums.toPay(), Money());
    // Only cash goes back over the counter.
    result.change = cart.keepRest ? Money() : std::min(over, result.given);
    result.rest = over - result.change;
    result.missing = std::max(sums.toPay() - money, Money());
    if (money < sums.extras) {
        return error(ErrorCode::SumsDiffer, "amount", {sums.extras.toString(), money.toString()});
    }
    const std::vector<RoomPot> pots = potsOf(cart);
    for (const RoomPot& pot : pots) {
        if (pot.setOff > Money()) {
            result.tenders.push_back({std::nullopt, pot.setOff, {}, pot.room});
        }
    }
    Money back = result.change;
    for (const CartMoney& one : cart.money) {
        const Money returned = one.method == PayMethod::Cash ? std::min(one.amount, back) : Money();
        back -= returned;
        if (one.amount > returned) {
            result.tenders.push_back({one.method, one.amount - returned, one.reference, std::nullopt});
        }
    }
    result.total = money - result.change + sums.setOff;
    result.shares = sharesOf(cart, pots, money - result.change - sums.extras - result.rest);
    if (result.shares.empty() && result.total == Money()) {
        return error(ErrorCode::Required, "amount");
    }
    return result;
}

} // namespace pd
