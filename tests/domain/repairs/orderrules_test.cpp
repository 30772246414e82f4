// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repairs/orderrules.h"

#include <gtest/gtest.h>

using namespace pd;

namespace {

constexpr Timestamp now{1'795'224'645'000}; // 2026-11-21 09:30:45 in China
const Entering entering{now, QStringLiteral("wang")};

OrderIntake leastIntake()
{
    OrderIntake intake;
    intake.place = QStringLiteral("3栋大堂");
    intake.faultKind = FaultKindId(4);
    return intake;
}

ServiceOrder inState(OrderState state)
{
    ServiceOrder order;
    order.intake = leastIntake();
    order.state = state;
    order.reportedAt = now.plusMinutes(-120);
    if (state != OrderState::Registered && state != OrderState::Cancelled) {
        order.technician = StaffId(1);
        order.dispatchedAt = now.plusMinutes(-100);
        order.intake.appointmentAt = now.plusMinutes(-60);
    }
    if (state == OrderState::Waiting) {
        order.waitingReason = WaitingReason::Parts;
        order.promisedAt = now.plusMinutes(600);
    }
    if (state == OrderState::Done) {
        order.doneAt = now.plusMinutes(-10);
    }
    return order;
}

template <class T>
std::optional<ErrorCode> refusal(const Result<T>& result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

DispatchEntry soundDispatch()
{
    return {StaffId(2), now.plusMinutes(20), QStringLiteral("改约")};
}

WaitEntry soundWait()
{
    return {WaitingReason::NobodyHome, now.plusMinutes(60), QStringLiteral("留言条")};
}

ReturnEntry soundReturn()
{
    ReturnEntry entry;
    entry.arrivedAt = now.plusMinutes(-50);
    entry.signedByCustomer = true;
    entry.result = QStringLiteral("已修好");
    return entry;
}

} // namespace

TEST(OrderRules, EveryActionIsRefusedWhereTheTableDoesNotKnowIt)
{
    for (const OrderState state : allOrderStates()) {
        const ServiceOrder order = inState(state);
        const auto expect = [&](OrderAction action, const std::optional<ErrorCode>& code) {
            EXPECT_EQ(code == ErrorCode::OrderTransition, !stateAfter(state, action))
                << pd::code(state).toStdString() << " " << pd::code(action).toStdString();
            EXPECT_TRUE(code == std::nullopt || code == ErrorCode::OrderTransition)
                << pd::code(state).toStdString() << " " << pd::code(action).toStdString();
        };
        expect(OrderAction::Correct, refusal(corrected(order, leastIntake(), entering)));
        expect(OrderAction::RecordConsent,
               refusal(consentRecorded(order, {QStringLiteral("业主"), {}, {}}, entering)));
        if (state == OrderState::Registered) {
            expect(OrderAction::Dispatch, refusal(dispatched(order, soundDispatch(), entering)));
        } else {
            expect(OrderAction::Redispatch, refusal(dispatched(order, soundDispatch(), entering)));
        }
        expect(OrderAction::RecordArrival, refusal(arrived(order, {}, entering)));
        expect(OrderAction::PutOnWait, refusal(putOnWait(order, soundWait(), entering)));
        expect(OrderAction::Finish, refusal(finished(order, {}, entering)));
        expect(OrderAction::ReturnSlip, refusal(slipReturned(order, soundReturn(), entering)));
        expect(OrderAction::Close, refusal(closed(order, {}, entering)));
        expect(OrderAction::Cancel, refusal(cancelled(order, QStringLiteral("重复"), entering)));
    }
}

TEST(OrderRules, REP_01_OnlyPlaceAndKindAreRequired)
{
    EXPECT_TRUE(registered(leastIntake(), std::nullopt, entering));
    OrderIntake intake = leastIntake();
    intake.place = QStringLiteral("   ");
    EXPECT_EQ(registered(intake, std::nullopt, entering).error(), error(ErrorCode::Required, "place"));
    intake.room = RoomId(1);
    EXPECT_TRUE(registered(intake, std::nullopt, entering));
    intake.faultKind.reset();
    EXPECT_EQ(registered(intake, std::nullopt, entering).error(), error(ErrorCode::Required, "faultKind"));
}

TEST(OrderRules, TextsAreTrimmedAndLimited)
{
    OrderIntake intake = leastIntake();
    intake.content = QStringLiteral("  漏水 \n");
    EXPECT_EQ(registered(intake, std::nullopt, entering)->order.intake.content, QStringLiteral("漏水"));
    intake.content = QString(10'001, u'水');
    EXPECT_EQ(registered(intake, std::nullopt, entering).error(),
              error(ErrorCode::TooLong, "description", {"10000"}));
    intake = leastIntake();
    intake.expected = Money::fromFen(-1);
    EXPECT_EQ(refusal(registered(intake, std::nullopt, entering)), ErrorCode::OutOfRange);
}

TEST(OrderRules, REP_11_ReportTimeMayBeEarlierButNotLater)
{
    EXPECT_EQ(registered(leastIntake(), std::nullopt, entering)->order.reportedAt, now);
    const auto earlier = registered(leastIntake(), now.plusMinutes(-600), entering);
    EXPECT_EQ(earlier->order.reportedAt, now.plusMinutes(-600));
    EXPECT_EQ(earlier->event.at, now.plusMinutes(-600));
    EXPECT_EQ(earlier->event.recordedAt, now);
    EXPECT_EQ(refusal(registered(leastIntake(), now.plusMinutes(1), entering)), ErrorCode::TimeOrder);
}

TEST(OrderRules, REP_71_DispatchNeedsTechnicianAndTime)
{
    const ServiceOrder order = inState(OrderState::Registered);
    DispatchEntry entry = soundDispatch();
    entry.technician.reset();
    EXPECT_EQ(refusal(dispatched(order, entry, entering)), ErrorCode::TechnicianRequired);
    entry = soundDispatch();
    entry.appointmentAt.reset();
    EXPECT_EQ(refusal(dispatched(order, entry, entering)), ErrorCode::AppointmentRequired);
    entry.appointmentAt = now.plusMinutes(-1);
    EXPECT_EQ(refusal(dispatched(order, entry, entering)), ErrorCode::PromiseInPast);
    entry.appointmentAt = now.plusMilliseconds(-45'000); // 09:30 while it is 09:30:45
    EXPECT_TRUE(dispatched(order, entry, entering));
    const auto step = dispatched(order, soundDispatch(), entering);
    EXPECT_EQ(step->order.technician, StaffId(2));
    EXPECT_EQ(step->order.dispatchedAt, now);
    EXPECT_EQ(step->event.technician, StaffId(2));
    EXPECT_EQ(step->event.dueAt, now.plusMinutes(20));
}

TEST(OrderRules, REP_05_PaidWorkNeedsConsentBeforeDispatch)
{
    ServiceOrder order = inState(OrderState::Registered);
    order.intake.chargeable = true;
    EXPECT_EQ(refusal(dispatched(order, soundDispatch(), entering)), ErrorCode::ConsentRequired);
    EXPECT_EQ(consentRecorded(order, {}, entering).error(), error(ErrorCode::Required, "consent"));
    const auto agreed =
        consentRecorded(order, {QStringLiteral("张三"), Money::fromFen(8000), std::nullopt}, entering);
    ASSERT_TRUE(agreed);
    EXPECT_EQ(agreed->order.intake.expected, Money::fromFen(8000));
    EXPECT_EQ(agreed->order.consentBy, QStringLiteral("张三"));
    EXPECT_TRUE(dispatched(agreed->order, soundDispatch(), entering));
}

TEST(OrderRules, REP_06_ConsentCoversOnlyWhatWasAgreed)
{
    ServiceOrder order = inState(OrderState::Registered);
    order =
        consentRecorded(order, {QStringLiteral("张三"), Money::fromFen(8000), std::nullopt}, entering)->order;
    OrderIntake dearer = order.intake;
    dearer.expected = Money::fromFen(12000);
    const auto asked = corrected(order, dearer, entering);
    ASSERT_TRUE(asked);
    EXPECT_FALSE(asked->order.consentAt);
    EXPECT_EQ(refusal(dispatched(asked->order, soundDispatch(), entering)), ErrorCode::ConsentRequired);

    const ServiceOrder sent = dispatched(order, soundDispatch(), entering)->order;
    EXPECT_EQ(refusal(corrected(sent, dearer, entering)), ErrorCode::ConsentRequired);
    OrderIntake cheaper = sent.intake;
    cheaper.expected = Money::fromFen(5000);
    EXPECT_TRUE(corrected(sent, cheaper, entering));
    EXPECT_TRUE(
        consentRecorded(sent, {QStringLiteral("张三"), Money::fromFen(12000), std::nullopt}, entering));
}

TEST(OrderRules, REP_05_FreeWorkIsNotMadeChargeableBehindTheCustomersBack)
{
    const ServiceOrder order = inState(OrderState::OnSite);
    OrderIntake intake = order.intake;
    intake.chargeable = true;
    EXPECT_EQ(refusal(corrected(order, intake, entering)), ErrorCode::ConsentRequired);
}

TEST(OrderRules, CorrectionNamesTheFieldsAndKeepsThePromise)
{
    const ServiceOrder order = inState(OrderState::Dispatched);
    OrderIntake intake = order.intake;
    intake.content = QStringLiteral("卫生间漏水");
    intake.urgency = Urgency::Urgent;
    intake.appointmentAt.reset();
    const auto step = corrected(order, intake, entering);
    ASSERT_TRUE(step);
    EXPECT_EQ(step->event.detail, QStringLiteral("description,urgency"));
    EXPECT_EQ(step->order.intake.appointmentAt, order.intake.appointmentAt);
    EXPECT_FALSE(step->event.to);
}

TEST(OrderRules, REP_18_REP_19_WaitingNeedsReasonAndATimeToCome)
{
    for (const OrderState state : {OrderState::Dispatched, OrderState::OnSite}) {
        const ServiceOrder order = inState(state);
        WaitEntry entry = soundWait();
        entry.reason.reset();
        EXPECT_EQ(refusal(putOnWait(order, entry, entering)), ErrorCode::ReasonRequired);
        entry = soundWait();
        entry.promisedAt.reset();
        EXPECT_EQ(refusal(putOnWait(order, entry, entering)), ErrorCode::PromiseRequired);
        entry.promisedAt = now;
        EXPECT_EQ(refusal(putOnWait(order, entry, entering)), ErrorCode::PromiseInPast);
        const auto step = putOnWait(order, soundWait(), entering);
        ASSERT_TRUE(step);
        EXPECT_EQ(step->event.detail, QStringLiteral("nobody-home"));
        EXPECT_EQ(step->event.dueAt, now.plusMinutes(60));
    }
}

TEST(OrderRules, REP_44_LeavingTheWaitForgetsReasonAndPromiseButNotTheEvents)
{
    const ServiceOrder order = inState(OrderState::Waiting);
    for (const auto& step :
         {dispatched(order, soundDispatch(), entering), arrived(order, {}, entering),
          finished(order, {}, entering), cancelled(order, QStringLiteral("业主取消"), entering)}) {
        ASSERT_TRUE(step);
        EXPECT_FALSE(step->order.waitingReason);
        EXPECT_FALSE(step->order.promisedAt);
        EXPECT_EQ(step->event.from, OrderState::Waiting);
    }
}

TEST(OrderRules, ArrivalLiesBetweenDispatchAndNow)
{
    const ServiceOrder order = inState(OrderState::Dispatched);
    EXPECT_EQ(arrived(order, {now.plusMinutes(-101), {}}, entering).error(),
              error(ErrorCode::TimeOrder, "arrivedAt", {"dispatchedAt", "arrivedAt"}));
    EXPECT_EQ(arrived(order, {now.plusMinutes(1), {}}, entering).error(),
              error(ErrorCode::TimeOrder, "arrivedAt", {"arrivedAt", "now"}));
    EXPECT_TRUE(
        arrived(order, {now.plusMinutes(-100).plusMilliseconds(-45'000), {}}, entering)); // the same minute
    EXPECT_EQ(arrived(order, {}, entering)->order.arrivedAt, now);
}

TEST(OrderRules, REP_41_DoneLiesBetweenArrivalAndNow)
{
    const ServiceOrder order = inState(OrderState::OnSite);
    FinishEntry entry;
    entry.arrivedAt = now.plusMinutes(-30);
    entry.doneAt = now.plusMinutes(-31);
    EXPECT_EQ(finished(order, entry, entering).error(),
              error(ErrorCode::TimeOrder, "doneAt", {"arrivedAt", "doneAt"}));
    entry.doneAt = now.plusMinutes(5);
    EXPECT_EQ(refusal(finished(order, entry, entering)), ErrorCode::TimeOrder);
    entry.doneAt.reset();
    const auto step = finished(order, entry, entering);
    ASSERT_TRUE(step);
    EXPECT_EQ(step->order.doneAt, now);
    EXPECT_EQ(step->event.at, now);
}

TEST(OrderRules, REP_39_REP_40_TheSlipComesBackWithTimesResultAndSignature)
{
    const ServiceOrder order = inState(OrderState::Done);
    ReturnEntry entry = soundReturn();
    entry.arrivedAt.reset();
    EXPECT_EQ(slipReturned(order, entry, entering).error(), error(ErrorCode::Required, "arrivedAt"));
    entry = soundReturn();
    entry.result.clear();
    EXPECT_EQ(slipReturned(order, entry, entering).error(), error(ErrorCode::Required, "result"));
    entry = soundReturn();
    entry.signedByCustomer.reset();
    EXPECT_EQ(refusal(slipReturned(order, entry, entering)), ErrorCode::SignatureRequired);
    entry.signedByCustomer = false;
    EXPECT_TRUE(slipReturned(order, entry, entering));
    entry = soundReturn();
    entry.doneAt = now.plusMinutes(-80);
    EXPECT_EQ(refusal(slipReturned(order, entry, entering)), ErrorCode::TimeOrder);
    const auto step = slipReturned(order, soundReturn(), entering);
    ASSERT_TRUE(step);
    EXPECT_EQ(step->order.returnedAt, now);
    EXPECT_EQ(step->order.signedByCustomer, true);
}

TEST(OrderRules, REP_39_ChargeableWorkComesBackWithItsCharge)
{
    ServiceOrder order = inState(OrderState::Done);
    order.intake.chargeable = true;
    ReturnEntry entry = soundReturn();
    EXPECT_EQ(slipReturned(order, entry, entering).error(), error(ErrorCode::Required, "charge"));
    entry.charge = Money::fromFen(-1);
    EXPECT_EQ(refusal(slipReturned(order, entry, entering)), ErrorCode::OutOfRange);
    entry.charge = Money();
    EXPECT_TRUE(slipReturned(order, entry, entering));
}

TEST(OrderRules, CancellingNeedsAReason)
{
    EXPECT_EQ(refusal(cancelled(inState(OrderState::Registered), QStringLiteral("  "), entering)),
              ErrorCode::ReasonRequired);
    EXPECT_EQ(
        cancelled(inState(OrderState::Registered), QStringLiteral("重复"), entering)->order.cancelReason,
        QStringLiteral("重复"));
}
