// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fees/cart.h"

#include <gtest/gtest.h>

#include <map>
#include <random>

using namespace pd;

namespace {

constexpr RoomId home{1};
constexpr RoomId shop{2};

Money yuan(std::int64_t amount)
{
    return Money::fromFen(amount * 100);
}

Date due(int month)
{
    return Date::of(2026, month, 10).value();
}

CartLine line(std::int64_t id, int month, Money open, Money penalty = {}, RoomId room = home)
{
    OwedLine owed{.charge = ChargeId(id),
                  .room = room,
                  .roomCode = {},
                  .item = FeeItemId(1),
                  .itemName = {},
                  .kind = open < Money() ? ChargeKind::Credit : ChargeKind::Billed,
                  .text = QStringLiteral("fee %1").arg(id),
                  .period = {},
                  .dueOn = due(month),
                  .open = open,
                  .penalty = penalty,
                  .overdueDays = 0,
                  .detail = {}};
    return {owed, std::nullopt};
}

Cart three()
{
    Cart cart;
    cart.lines = {line(3, 3, yuan(300)), line(1, 1, yuan(300)), line(2, 2, yuan(300))};
    cart.first = home;
    return cart;
}

CartMoney cash(Money amount)
{
    return {PayMethod::Cash, amount, {}};
}

/// What every charge got, by its number.
std::map<std::int64_t, Money> paid(const Cart& cart, const CartSettlement& settlement)
{
    std::map<std::int64_t, Money> result;
    for (const CartLine& one : cart.lines) {
        result[one.owed.charge.value()] = Money();
    }
    for (const CartShare& share : settlement.shares) {
        result[cart.lines[share.line].owed.charge.value()] += share.all();
    }
    return result;
}

Money sumOf(const std::vector<CartTender>& tenders)
{
    Money sum;
    for (const CartTender& one : tenders) {
        sum += one.amount;
    }
    return sum;
}

} // namespace

TEST(Cart, B13_MoreThanIsOwedGoesOldestFirstAndTheRestBecomesPrepayment)
{
    Cart cart = three();
    cart.money = {{PayMethod::WeChat, yuan(1'000), {}}};
    const auto done = settle(cart);
    ASSERT_TRUE(done);
    EXPECT_EQ(paid(cart, *done),
              (std::map<std::int64_t, Money>{{1, yuan(300)}, {2, yuan(300)}, {3, yuan(300)}}));
    EXPECT_EQ(done->rest, yuan(100)) << "a wallet gives nothing back";
    EXPECT_EQ(done->change, Money());

    cart.money = {cash(yuan(1'000))};
    cart.keepRest = true;
    EXPECT_EQ(settle(cart)->rest, yuan(100));
    EXPECT_EQ(settle(cart)->total, yuan(1'000));
}

TEST(Cart, B13_LessThanIsOwedGoesOldestDueFirst)
{
    Cart cart = three();
    cart.money = {cash(yuan(450))};
    const auto done = settle(cart);
    ASSERT_TRUE(done);
    EXPECT_EQ(paid(cart, *done),
              (std::map<std::int64_t, Money>{{1, yuan(300)}, {2, yuan(150)}, {3, Money()}}));
    EXPECT_EQ(done->missing, yuan(450));
    EXPECT_EQ(done->change, Money()) << "what is owed is not given back";
}

TEST(Cart, B13_WhatThePayerNamesGoesFirst)
{
    Cart cart = three();
    cart.lines[0].part = yuan(200); // the youngest
    cart.money = {cash(yuan(450))};
    EXPECT_EQ(paid(cart, *settle(cart)),
              (std::map<std::int64_t, Money>{{1, yuan(250)}, {2, Money()}, {3, yuan(200)}}));

    cart.lines[0].part = yuan(301);
    EXPECT_EQ(settle(cart).error().code, ErrorCode::MoreThanOwed);
    cart.lines[0].part = Money();
    EXPECT_EQ(settle(cart).error().code, ErrorCode::OutOfRange);
}

TEST(Cart, B20_CashGivenBecomesChange)
{
    Cart cart = three();
    cart.money = {cash(yuan(1'000))};
    const auto done = settle(cart);
    ASSERT_TRUE(done);
    EXPECT_EQ(done->given, yuan(1'000));
    EXPECT_EQ(done->change, yuan(100));
    EXPECT_EQ(done->total, yuan(900));
    ASSERT_EQ(done->tenders.size(), 1U);
    EXPECT_EQ(done->tenders[0].amount, yuan(900)) << "the drawer keeps no change";
}

TEST(Cart, FEE_30_SeveralMethodsAtOnce)
{
    Cart cart = three();
    cart.money = {{PayMethod::Card, yuan(500), QStringLiteral("880012")}, cash(yuan(450))};
    const auto done = settle(cart);
    ASSERT_TRUE(done);
    EXPECT_EQ(done->change, yuan(50));
    ASSERT_EQ(done->tenders.size(), 2U);
    EXPECT_EQ(done->tenders[0].reference, QStringLiteral("880012"));
    EXPECT_EQ(done->tenders[1].amount, yuan(400));
}

TEST(Cart, FEE_30_PenaltyBeforePrincipalUnlessAgreedOtherwise)
{
    Cart cart;
    cart.lines = {line(1, 1, yuan(300), yuan(20))};
    cart.first = home;
    cart.money = {cash(yuan(100))};
    auto done = settle(cart);
    ASSERT_TRUE(done);
    EXPECT_EQ(done->shares[0].penalty, yuan(20));
    EXPECT_EQ(done->shares[0].principal, yuan(80));
    cart.order = PenaltyOrder::PrincipalFirst;
    done = settle(cart);
    EXPECT_EQ(done->shares[0].penalty, Money());
    EXPECT_EQ(done->shares[0].principal, yuan(100));
    cart.money = {cash(yuan(310))};
    EXPECT_EQ(settle(cart)->shares[0].penalty, yuan(10));
}

TEST(Cart, B14_PrepaymentOfARoomPaysWhatThisRoomOwes)
{
    Cart cart;
    cart.lines = {line(1, 1, yuan(300), {}, shop), line(2, 2, yuan(200), {}, home)};
    cart.first = shop;
    cart.setOffs = {{home, yuan(500)}};
    EXPECT_EQ(sumsOf(cart).setOff, yuan(200));
    EXPECT_EQ(sumsOf(cart).toPay(), yuan(300));
    auto done = settle(cart);
    ASSERT_TRUE(done);
    EXPECT_EQ(paid(cart, *done), (std::map<std::int64_t, Money>{{1, Money()}, {2, yuan(200)}}))
        << "not the older bill of somebody else";
    EXPECT_EQ(done->total, yuan(200));
    ASSERT_EQ(done->tenders.size(), 1U);
    EXPECT_FALSE(done->tenders[0].method);
    cart.money = {cash(yuan(300))};
    done = settle(cart);
    EXPECT_EQ(done->total, yuan(500));
    EXPECT_EQ(done->missing, Money());
}

TEST(Cart, FEE_30_CreditsAreUsedUpToWhatIsOwed)
{
    Cart cart;
    cart.lines = {line(1, 1, yuan(100)), line(2, 2, -yuan(30))};
    cart.first = home;
    EXPECT_EQ(sumsOf(cart).toPay(), yuan(70));
    cart.money = {cash(yuan(70))};
    EXPECT_EQ(paid(cart, *settle(cart)), (std::map<std::int64_t, Money>{{1, yuan(100)}, {2, -yuan(30)}}));
    cart.lines[1].owed.open = -yuan(250);
    cart.money.clear();
    EXPECT_EQ(sumsOf(cart).toPay(), Money());
    EXPECT_EQ(paid(cart, *settle(cart)), (std::map<std::int64_t, Money>{{1, yuan(100)}, {2, -yuan(100)}}));
    cart.lines[1].owed.room = shop;
    EXPECT_EQ(sumsOf(cart).toPay(), yuan(100)) << "a credit stays with its room";
}

TEST(Cart, FEE_29_DepositsAndPrepaymentsArePaidWhole)
{
    Cart cart = three();
    cart.deposits = {{home, {FeeItemId(9), QStringLiteral("王芳"), QStringLiteral("装修押金")}, yuan(2'000)}};
    cart.prepayments = {{home, yuan(500)}};
    EXPECT_EQ(sumsOf(cart).toPay(), yuan(3'400));
    cart.money = {cash(yuan(2'499))};
    EXPECT_EQ(settle(cart).error().code, ErrorCode::SumsDiffer);
    cart.money = {cash(yuan(2'600))};
    EXPECT_EQ(paid(cart, *settle(cart)),
              (std::map<std::int64_t, Money>{{1, yuan(100)}, {2, Money()}, {3, Money()}}));
}

TEST(Cart, NothingIsNoPayment)
{
    Cart cart = three();
    EXPECT_EQ(settle(cart).error().code, ErrorCode::Required);
    cart.money = {cash(-yuan(1))};
    EXPECT_EQ(settle(cart).error().code, ErrorCode::OutOfRange);
}

// Every cart: the sums of what was received and what was done with it are the same, nothing goes below zero
// or beyond what is owed, and the fen go where somebody who lays them down one by one would put them.
TEST(Cart, B13_AgreesWithLayingDownEveryFen)
{
    std::mt19937 random(4'711);
    const auto upTo = [&](int most) { return static_cast<int>(random() % static_cast<unsigned>(most)); };
    for (int round = 0; round < 3'000; ++round) {
        Cart cart;
        cart.first = home;
        cart.keepRest = upTo(2) == 0;
        cart.order = upTo(2) == 0 ? PenaltyOrder::PenaltyFirst : PenaltyOrder::PrincipalFirst;
        for (int i = 1 + upTo(5); i > 0; --i) {
            cart.lines.push_back(
                line(i, 1 + upTo(12), Money::fromFen(1 + upTo(400)), Money::fromFen(upTo(50))));
            if (upTo(4) == 0) {
                cart.lines.back().part =
                    Money::fromFen(1 + upTo(static_cast<int>(cart.lines.back().owed.due().fen())));
            }
        }
        if (upTo(3) == 0) {
            cart.prepayments = {{home, Money::fromFen(1 + upTo(100))}};
        }
        for (int i = 1 + upTo(2); i > 0; --i) {
            cart.money.push_back(
                {upTo(2) == 0 ? PayMethod::Cash : PayMethod::Alipay, Money::fromFen(1 + upTo(900)), {}});
        }
        const auto done = settle(cart);
        if (!done) {
            ASSERT_EQ(done.error().code, ErrorCode::SumsDiffer);
            continue;
        }
        Money received;
        for (const CartMoney& one : cart.money) {
            received += one.amount;
        }
        ASSERT_EQ(sumOf(done->tenders), received - done->change);
        ASSERT_EQ(done->total, received - done->change);
        // Fen by fen: named parts, then by day and number.
        std::map<std::int64_t, Money> slow;
        std::int64_t left = received.fen() - sumsOf(cart).extras.fen();
        for (int pass = 0; pass < 2; ++pass) {
            std::map<std::pair<Date, std::int64_t>, Money> todo;
            for (const CartLine& one : cart.lines) {
                if (one.part.has_value() == (pass == 0)) {
                    todo[{one.owed.dueOn, one.owed.charge.value()}] = one.part.value_or(one.owed.due());
                }
            }
            for (const auto& [key, wanted] : todo) {
                slow[key.second] = Money();
                while (left > 0 && slow[key.second] < wanted) {
                    slow[key.second] += Money::fromFen(1);
                    --left;
                }
            }
        }
        ASSERT_EQ(paid(cart, *done), slow) << "round " << round;
        ASSERT_EQ(done->rest.fen() + done->change.fen(), left);
        for (const CartShare& share : done->shares) {
            const OwedLine& owed = cart.lines[share.line].owed;
            ASSERT_GE(share.principal, Money());
            ASSERT_GE(share.penalty, Money());
            ASSERT_LE(share.principal, owed.open);
            ASSERT_LE(share.penalty, owed.penalty);
        }
    }
}
