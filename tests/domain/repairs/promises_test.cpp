// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repairs/promises.h"

#include <gtest/gtest.h>

using namespace pd;

namespace {

constexpr Timestamp now{1'795'224'645'000};

Timestamp at(int minutes)
{
    return now.plusMinutes(minutes);
}

OrderEvent event(OrderEventKind kind, int minute, std::optional<int> due = std::nullopt,
                 const QString& note = {})
{
    OrderEvent result;
    result.kind = kind;
    result.at = at(minute);
    result.recordedAt = at(minute);
    result.actor = QStringLiteral("wang");
    result.note = note;
    if (due) {
        result.dueAt = at(*due);
    }
    return result;
}

OrderContact told(int minute, ContactOutcome outcome = ContactOutcome::Reached)
{
    OrderContact contact;
    contact.kind = ContactKind::Promise;
    contact.outcome = outcome;
    contact.at = at(minute);
    contact.recordedAt = at(minute);
    contact.actor = QStringLiteral("sun");
    return contact;
}

std::vector<PromiseState> statesOf(const std::vector<Promise>& promises)
{
    std::vector<PromiseState> states;
    for (const Promise& promise : promises) {
        states.push_back(promise.state);
    }
    return states;
}

using enum OrderEventKind;

} // namespace

TEST(Promises, REP_66_EveryTimeIsKeptWithItsReason)
{
    const std::vector<OrderEvent> events{event(Registered, -300, -120), event(Dispatched, -290, -120),
                                         event(Redispatched, -200, -60, QStringLiteral("缺配件")),
                                         event(Arrived, -55)};
    const auto promises = promisesOf({}, events, {}, now);
    ASSERT_EQ(promises.size(), 2U); // the dispatch was at the very time that was agreed
    EXPECT_EQ(statesOf(promises), (std::vector{PromiseState::Changed, PromiseState::Kept}));
    EXPECT_EQ(promises.back().reason, QStringLiteral("缺配件"));
    EXPECT_EQ(promises.back().actor, QStringLiteral("wang"));
    EXPECT_EQ(changesOf(promises), 1);
}

TEST(Promises, REP_10_AQuarterOfAnHourLateIsStillKept)
{
    EXPECT_EQ(
        statesOf(promisesOf({}, std::vector{event(Dispatched, -90, -60), event(Arrived, -45)}, {}, now)),
        std::vector{PromiseState::Kept});
    EXPECT_EQ(
        statesOf(promisesOf({}, std::vector{event(Dispatched, -90, -60), event(Arrived, -44)}, {}, now)),
        std::vector{PromiseState::Late});
}

TEST(Promises, REP_66_WhatPassedUnnoticedIsNotKept)
{
    EXPECT_EQ(statesOf(promisesOf({}, std::vector{event(Dispatched, -90, -30)}, {}, now)),
              std::vector{PromiseState::Late});
    EXPECT_EQ(statesOf(promisesOf({}, std::vector{event(Dispatched, -90, 30)}, {}, now)),
              std::vector{PromiseState::Open});
    // A new time given after the old one had passed does not make the old one good.
    EXPECT_EQ(statesOf(promisesOf({}, std::vector{event(Dispatched, -90, -60), event(Redispatched, -10, 60)},
                                  {}, now)),
              (std::vector{PromiseState::Late, PromiseState::Open}));
    EXPECT_EQ(
        statesOf(promisesOf({}, std::vector{event(Registered, -90, 60), event(Cancelled, -10)}, {}, now)),
        std::vector{PromiseState::Dropped});
}

TEST(Promises, REP_16_AChangedTimeIsToldOrNot)
{
    const std::vector<OrderEvent> events{event(Registered, -300, 20), event(Redispatched, -200, 60)};
    EXPECT_TRUE(promisesOf({}, std::vector{events.front()}, {}, now).back().isTold());
    EXPECT_FALSE(promisesOf({}, events, {}, now).back().isTold());
    const std::vector<OrderContact> attempts{told(-190, ContactOutcome::NoAnswer),
                                             told(-160, ContactOutcome::NotReached)};
    const Promise tried = promisesOf({}, events, attempts, now).back();
    EXPECT_FALSE(tried.isTold());
    EXPECT_EQ(tried.attempts, 2);
    std::vector<OrderContact> reached = attempts;
    reached.push_back(told(-130));
    const Promise done = promisesOf({}, events, reached, now).back();
    EXPECT_TRUE(done.isTold());
    EXPECT_EQ(done.toldAt, at(-130));
    EXPECT_EQ(done.toldBy, QStringLiteral("sun"));
    // Told of the earlier time is not told of this one.
    EXPECT_FALSE(promisesOf({}, std::vector{event(Redispatched, -200, 60), event(Redispatched, -100, 90)},
                            std::vector{told(-150)}, now)
                     .back()
                     .isTold());
}

TEST(Promises, REP_18_TheTimeOfAWaitingOrderIsAlwaysNews)
{
    OrderEvent waiting = event(Waiting, -10, 600, QStringLiteral("等配件"));
    waiting.detail = QStringLiteral("parts");
    const auto promises = promisesOf({}, std::vector{waiting}, {}, now);
    EXPECT_FALSE(promises.back().isTold());
    EXPECT_EQ(promises.back().detail, QStringLiteral("parts"));
}

TEST(Promises, REP_37_TheRealTimeToldOnThePhoneIsAPromise)
{
    OrderContact call;
    call.kind = ContactKind::FirstCall;
    call.technicianThere = false;
    call.dueAt = at(10);
    call.at = at(-5);
    call.recordedAt = at(-5);
    const auto promises = promisesOf({}, std::vector{event(Dispatched, -30, -30)}, std::vector{call}, now);
    EXPECT_EQ(statesOf(promises), (std::vector{PromiseState::Late, PromiseState::Open}));
    EXPECT_TRUE(promises.back().isTold());
}

TEST(Promises, REP_45_WhoFoundNobodyAtHomeKeptHisTime)
{
    OrderEvent waiting = event(Waiting, -10, 600);
    waiting.detail = QStringLiteral("nobody-home");
    const auto promises = promisesOf({}, std::vector{event(Dispatched, -60, 0), waiting}, {}, now);
    EXPECT_EQ(statesOf(promises), (std::vector{PromiseState::Kept, PromiseState::Open}));
}

TEST(Promises, REP_45_TheNoteAtTheDoorTellsTheTime)
{
    OrderContact note = told(-10, ContactOutcome::NotReached);
    note.kind = ContactKind::NobodyHome;
    const auto promises = promisesOf({}, std::vector{event(Waiting, -10, 600)}, std::vector{note}, now);
    EXPECT_TRUE(promises.back().isTold());
    EXPECT_TRUE(promises.back().byNote);
    EXPECT_EQ(promises.back().attempts, 0);
}
