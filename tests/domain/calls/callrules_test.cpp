// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calls/callrules.h"

#include "domain/codes.h"

#include <gtest/gtest.h>

namespace pd {
namespace {

constexpr Timestamp now{1'795'224'600'000};
constexpr StaffId wang{3};
constexpr StaffId sun{4};

CallEntering entering(Timestamp at = now)
{
    return {at, QStringLiteral("wangfang"), wang};
}

CallIntake inquiry()
{
    CallIntake intake;
    intake.reason = QStringLiteral("询问停水时间");
    return intake;
}

CallIntake withPromise()
{
    CallIntake intake = inquiry();
    intake.callerPhone = QStringLiteral("13812345678");
    intake.promisedAt = now.plusMinutes(30);
    return intake;
}

Call openCall()
{
    return taken(withPromise(), false, std::nullopt, entering())->call;
}

template <class T>
std::optional<Error> refusal(const Result<T>& result)
{
    return result ? std::nullopt : std::optional(result.error());
}

TEST(CallWords, CodesComeBack)
{
    for (const CallCategory category : allCallCategories()) {
        EXPECT_EQ(fromCode(allCallCategories(), code(category)), category);
    }
    for (const CallChannel channel : allCallChannels()) {
        EXPECT_EQ(fromCode(allCallChannels(), code(channel)), channel);
    }
    for (const CallAction action : allCallActions()) {
        EXPECT_EQ(fromCode(allCallActions(), code(action)), action);
    }
    for (const CallEventKind kind : allCallEventKinds()) {
        EXPECT_EQ(fromCode(allCallEventKinds(), code(kind)), kind);
    }
}

TEST(CallWords, LOG_02_FourLettersAndNoneForRepairs)
{
    QString letters;
    for (const CallCategory category : allCallCategories()) {
        letters += code(category);
    }
    EXPECT_EQ(letters, QStringLiteral("ABCD"));
}

TEST(CallRules, LOG_01_OnlyTheReasonIsRequired)
{
    const auto step = taken(inquiry(), false, std::nullopt, entering());
    ASSERT_TRUE(step);
    EXPECT_EQ(step->call.state, CallState::Open);
    EXPECT_EQ(step->call.takenAt, now);
    EXPECT_EQ(step->event.to, CallState::Open);
    EXPECT_EQ(refusal(taken({}, false, std::nullopt, entering())), error(ErrorCode::Required, "callReason"));
}

TEST(CallRules, LOG_07_WhoTakesTheCallAnswersForIt)
{
    const Call call = openCall();
    EXPECT_EQ(call.taker, wang);
    EXPECT_EQ(call.responsible, wang);
}

TEST(CallRules, LOG_06_APromiseNeedsAPhone)
{
    CallIntake intake = withPromise();
    intake.callerPhone.clear();
    EXPECT_EQ(refusal(taken(intake, false, std::nullopt, entering())), error(ErrorCode::Required, "phone"));
    intake = withPromise();
    intake.promisedAt = now.plusMinutes(-5);
    EXPECT_EQ(refusal(taken(intake, false, std::nullopt, entering())),
              error(ErrorCode::PromiseInPast, "promise"));
}

TEST(CallRules, LOG_06_TheOutcomeOfTheCallBackSettlesIt)
{
    const Timestamp later = now.plusMinutes(40);
    EXPECT_EQ(refusal(calledBack(openCall(), {}, entering(later))), error(ErrorCode::Required, "outcome"));
    const auto step =
        calledBack(openCall(), {now.plusMinutes(35), QStringLiteral("已告知")}, entering(later));
    ASSERT_TRUE(step);
    EXPECT_EQ(step->call.state, CallState::Done);
    EXPECT_EQ(step->call.doneAt, later);
    EXPECT_EQ(step->call.calledBackAt, now.plusMinutes(35));
    EXPECT_EQ(step->event.from, CallState::Open);
    EXPECT_EQ(
        refusal(calledBack(openCall(), {now.plusMinutes(-2), QStringLiteral("x")}, entering(later)))->code,
        ErrorCode::TimeOrder);
    EXPECT_EQ(
        refusal(calledBack(openCall(), {later.plusMinutes(2), QStringLiteral("x")}, entering(later)))->code,
        ErrorCode::TimeOrder);
}

TEST(CallRules, LOG_06_TheReliefTakesItOverAndTheStateStays)
{
    const auto step = handedOver(openCall(), {sun, QStringLiteral("交夜班")}, entering());
    ASSERT_TRUE(step);
    EXPECT_EQ(step->call.responsible, sun);
    EXPECT_EQ(step->call.taker, wang);
    EXPECT_EQ(step->call.state, CallState::Open);
    EXPECT_EQ(step->event.staff, sun);
    EXPECT_EQ(refusal(handedOver(openCall(), {}, entering())), error(ErrorCode::Required, "colleague"));
}

TEST(CallRules, LOG_06_AnotherTimeMayBePromised)
{
    const auto step = postponed(openCall(), {now.plusMinutes(90), QStringLiteral("未接通")}, entering());
    ASSERT_TRUE(step);
    EXPECT_EQ(step->call.intake.promisedAt, now.plusMinutes(90));
    EXPECT_EQ(step->event.dueAt, now.plusMinutes(90));
    EXPECT_EQ(refusal(postponed(openCall(), {}, entering()))->code, ErrorCode::PromiseRequired);
}

TEST(CallRules, LOG_08_AVisitorsNameAndRoomAreAsked)
{
    CallIntake visit = inquiry();
    visit.channel = CallChannel::Visit;
    EXPECT_EQ(refusal(taken(visit, false, std::nullopt, entering())), error(ErrorCode::Required, "place"));
    visit.place = QStringLiteral("3-2-1201");
    EXPECT_EQ(refusal(taken(visit, false, std::nullopt, entering())), error(ErrorCode::Required, "caller"));
    visit.callerName = QStringLiteral("张三丰");
    EXPECT_TRUE(taken(visit, false, std::nullopt, entering()));
}

TEST(CallRules, LOG_08_WhatCanBeHandledIsHandledAtOnceWithItsAnswer)
{
    CallIntake intake = inquiry();
    EXPECT_EQ(refusal(taken(intake, true, std::nullopt, entering())), error(ErrorCode::Required, "answer"));
    intake.answer = QStringLiteral("预计 18:00 恢复");
    const auto step = taken(intake, true, std::nullopt, entering());
    ASSERT_TRUE(step);
    EXPECT_EQ(step->call.state, CallState::Done);
    EXPECT_EQ(step->call.doneAt, now);
    CallIntake promised = withPromise();
    promised.answer = intake.answer;
    EXPECT_EQ(taken(promised, true, std::nullopt, entering())->call.state, CallState::Open)
        << "a promise is still to be kept";
}

TEST(CallRules, LOG_19_AMessagePassedOnIsSettledWithoutAnAnswer)
{
    CallIntake message = inquiry();
    message.receiver = QStringLiteral("秩序部");
    EXPECT_TRUE(taken(message, true, std::nullopt, entering()));
}

TEST(CallRules, LOG_12_AnOrderSettlesTheRecordAndMakesItANeed)
{
    const auto step = orderMade(openCall(), OrderId(7), entering());
    ASSERT_TRUE(step);
    EXPECT_EQ(step->call.order, OrderId(7));
    EXPECT_EQ(step->call.intake.category, CallCategory::Need);
    EXPECT_EQ(step->call.state, CallState::Done);
    CallIntake complaint = step->call.intake;
    complaint.category = CallCategory::Complaint;
    EXPECT_EQ(corrected(step->call, complaint, entering())->call.intake.category, CallCategory::Need);
    EXPECT_EQ(refusal(orderMade(step->call, OrderId(8), entering()))->code, ErrorCode::CallHasOrder);
}

TEST(CallRules, EveryActionIsRefusedWhereTheTableDoesNotKnowIt)
{
    const Call open = openCall();
    const Call done = closed(open, QStringLiteral("已答复"), entering())->call;
    const std::string settled = code(CallState::Done).toStdString();
    EXPECT_EQ(refusal(calledBack(done, {std::nullopt, QStringLiteral("x")}, entering())),
              error(ErrorCode::CallTransition, "state", {settled, "record-callback"}));
    EXPECT_EQ(refusal(postponed(done, {now.plusMinutes(5), {}}, entering()))->code,
              ErrorCode::CallTransition);
    EXPECT_EQ(refusal(handedOver(done, {sun, {}}, entering()))->code, ErrorCode::CallTransition);
    EXPECT_EQ(refusal(closed(done, QStringLiteral("x"), entering()))->code, ErrorCode::CallTransition);
    EXPECT_EQ(refusal(reopened(open, QStringLiteral("x"), entering()))->code, ErrorCode::CallTransition);
    const auto again = reopened(done, QStringLiteral("又来电"), entering());
    ASSERT_TRUE(again);
    EXPECT_EQ(again->call.state, CallState::Open);
    EXPECT_EQ(again->call.doneAt, std::nullopt);
    EXPECT_EQ(refusal(reopened(done, {}, entering()))->code, ErrorCode::ReasonRequired);
}

TEST(CallRules, CorrectingNamesTheFieldsAndKeepsTheState)
{
    CallIntake intake = withPromise();
    intake.category = CallCategory::Complaint;
    intake.reason = QStringLiteral("停水没有通知");
    const auto step = corrected(openCall(), intake, entering());
    ASSERT_TRUE(step);
    EXPECT_EQ(step->event.detail, QStringLiteral("category,callReason"));
    EXPECT_EQ(step->call.state, CallState::Open);
    EXPECT_EQ(step->event.to, std::nullopt);
}

TEST(CallRules, TooLongTextsAreRefusedAtTheirField)
{
    CallIntake intake = inquiry();
    intake.receiver = QString(201, u'长');
    EXPECT_EQ(refusal(checked(intake)), error(ErrorCode::TooLong, "receiver", {"200"}));
}

} // namespace
} // namespace pd
