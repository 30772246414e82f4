// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repairs/contact.h"

#include "domain/codes.h"

#include <gtest/gtest.h>

using namespace pd;

namespace {

constexpr Timestamp now{1'795'224'645'000}; // 2026-11-21 09:30:45 in China

ServiceOrder dispatchedOrder()
{
    ServiceOrder order;
    order.id = OrderId(7);
    order.state = OrderState::Dispatched;
    order.intake.room = RoomId(1);
    order.intake.reporterName = QStringLiteral("张三丰");
    order.intake.reporterPhone = QStringLiteral("13812345678");
    order.reportedAt = now.plusMinutes(-40);
    order.dispatchedAt = now.plusMinutes(-30);
    order.intake.appointmentAt = now.plusMinutes(-30);
    return order;
}

ContactEntry call(ContactKind kind, ContactOutcome outcome)
{
    ContactEntry entry;
    entry.kind = kind;
    entry.outcome = outcome;
    return entry;
}

template <class T>
std::optional<Error> refusal(const Result<T>& result)
{
    return result ? std::nullopt : std::optional(result.error());
}

Result<OrderContact> made(const ServiceOrder& order, const ContactEntry& entry)
{
    return contacted(order, entry, now, QStringLiteral("wang"));
}

} // namespace

TEST(Contact, CodesComeBack)
{
    for (const ContactKind kind : allContactKinds()) {
        EXPECT_EQ(fromCode(allContactKinds(), code(kind)), kind);
    }
    for (const ContactOutcome outcome : allContactOutcomes()) {
        EXPECT_EQ(fromCode(allContactOutcomes(), code(outcome)), outcome);
    }
    for (const ContactTeller teller : allContactTellers()) {
        EXPECT_EQ(fromCode(allContactTellers(), code(teller)), teller);
    }
    for (const Told told : allTold()) {
        EXPECT_EQ(fromCode(allTold(), code(told)), told);
    }
}

TEST(Contact, REP_36_TheFirstCallAsksWhetherTheTechnicianIsThere)
{
    ContactEntry entry = call(ContactKind::FirstCall, ContactOutcome::Reached);
    EXPECT_EQ(refusal(made(dispatchedOrder(), entry)), error(ErrorCode::Required, "technicianThere"));
    entry.technicianThere = true;
    entry.words = QStringLiteral("  已到，正在修  ");
    const auto contact = made(dispatchedOrder(), entry);
    ASSERT_TRUE(contact);
    EXPECT_EQ(contact->at, now);
    EXPECT_EQ(contact->words, QStringLiteral("已到，正在修"));
    EXPECT_FALSE(contact->againAt);
    EXPECT_EQ(eventOf(*contact).kind, OrderEventKind::ContactMade);
    EXPECT_EQ(eventOf(*contact).detail, QStringLiteral("first-call,there"));
}

TEST(Contact, REP_37_WhoIsNotThereNeedsARealTimeAndAnotherCallAfterAQuarterOfAnHour)
{
    ContactEntry entry = call(ContactKind::FirstCall, ContactOutcome::Reached);
    entry.technicianThere = false;
    EXPECT_EQ(refusal(made(dispatchedOrder(), entry)), error(ErrorCode::PromiseRequired, "promise"));
    entry.dueAt = now.plusMinutes(-5);
    EXPECT_EQ(refusal(made(dispatchedOrder(), entry)), error(ErrorCode::PromiseInPast, "promise"));
    entry.dueAt = now.plusMinutes(20);
    const auto contact = made(dispatchedOrder(), entry);
    ASSERT_TRUE(contact);
    EXPECT_EQ(contact->againAt, now.plusMinutes(15));
    EXPECT_EQ(eventOf(*contact).dueAt, now.plusMinutes(20));
    EXPECT_EQ(eventOf(*contact).detail, QStringLiteral("first-call,not-there"));
}

TEST(Contact, REP_67_AnAttemptThatReachedNobodyComesBack)
{
    const auto contact = made(dispatchedOrder(), call(ContactKind::ArrivalCall, ContactOutcome::NoAnswer));
    ASSERT_TRUE(contact);
    EXPECT_EQ(contact->againAt, now.plusMinutes(30));
    EXPECT_EQ(eventOf(*contact).kind, OrderEventKind::NotReached);
    const FixedClock clock(now);
    const CallTimes hurried(ClockRules(), {5, {}}, clock);
    EXPECT_EQ(contacted(dispatchedOrder(), call(ContactKind::FirstCall, ContactOutcome::NotReached), now, {},
                        hurried)
                  ->againAt,
              now.plusMinutes(5));
}

TEST(Contact, CallsBelongToAVisitAndTimesHangTogether)
{
    ServiceOrder order = dispatchedOrder();
    order.state = OrderState::Registered;
    EXPECT_EQ(refusal(made(order, call(ContactKind::FirstCall, ContactOutcome::NoAnswer)))->code,
              ErrorCode::OrderTransition);
    EXPECT_TRUE(made(order, call(ContactKind::Charge, ContactOutcome::Reached)));
    order.state = OrderState::Cancelled;
    EXPECT_EQ(refusal(made(order, call(ContactKind::Other, ContactOutcome::Reached)))->code,
              ErrorCode::OrderTransition);
    ContactEntry entry = call(ContactKind::Other, ContactOutcome::Reached);
    entry.at = now.plusMinutes(2);
    EXPECT_EQ(refusal(made(dispatchedOrder(), entry))->code, ErrorCode::TimeOrder);
    entry.at = now.plusMinutes(-60);
    EXPECT_EQ(refusal(made(dispatchedOrder(), entry))->code, ErrorCode::TimeOrder);
    entry.at.reset();
    entry.outcome.reset();
    EXPECT_EQ(refusal(made(dispatchedOrder(), entry)), error(ErrorCode::Required, "outcome"));
    entry.outcome = ContactOutcome::Reached;
    entry.words = QString(2001, u'水');
    EXPECT_EQ(refusal(made(dispatchedOrder(), entry)), error(ErrorCode::TooLong, "words", {"2000"}));
}

TEST(Contact, REP_16_WhoToldTheCustomerIsKept)
{
    const ServiceOrder order = dispatchedOrder();
    EXPECT_FALSE(contactOf(Told::NotYet, now.plusMinutes(60), order));
    const auto technician = contactOf(Told::ByTechnician, now.plusMinutes(60), order);
    ASSERT_TRUE(technician);
    EXPECT_EQ(technician->teller, ContactTeller::Technician);
    EXPECT_EQ(technician->outcome, ContactOutcome::Reached);
    EXPECT_EQ(technician->phone, order.intake.reporterPhone);
    EXPECT_EQ(contactOf(Told::NotReached, now.plusMinutes(60), order)->outcome, ContactOutcome::NotReached);
}

TEST(Contact, LimitsAreChecked)
{
    EXPECT_TRUE(checked(CallSettings()));
    EXPECT_EQ(checked(CallSettings{0, {}}).error().field, "notReached");
    EXPECT_EQ(checked(CallSettings{1441, {}}).error().field, "notReached");
    EXPECT_EQ(checked(CallSettings{30, QString(201, u'1')}).error(),
              error(ErrorCode::TooLong, "deskPhone", {"200"}));
}
