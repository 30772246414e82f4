// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repairs/duplicates.h"

#include <gtest/gtest.h>

using namespace pd;

namespace {

constexpr Timestamp now{1'795'224'600'000};
constexpr RoomId room{1};
constexpr FaultKindId leak{7};
constexpr PersonId zhang{3};

OrderRow orderFrom(std::int64_t id, int hoursAgo, OrderState state = OrderState::Closed)
{
    OrderRow row;
    row.order.id = OrderId(id);
    row.order.state = state;
    row.order.intake.room = room;
    row.order.intake.place = QStringLiteral("3-2-1201");
    row.order.intake.faultKind = leak;
    row.order.reportedAt = now.plusMinutes(-60LL * hoursAgo);
    return row;
}

ReportSoFar leakInRoom()
{
    ReportSoFar report;
    report.room = room;
    report.faultKind = leak;
    return report;
}

DuplicateFindings found(const std::vector<OrderRow>& rows, const ReportSoFar& report,
                        const IntakeSettings& settings = {})
{
    return duplicatesAmong(rows, report, settings, now);
}

TEST(Duplicates, REP_28_SamePlaceAndKindCountsWhileOpenOrForThreeDays)
{
    EXPECT_EQ(found({orderFrom(1, 72)}, leakInRoom()).duplicates.size(), 1U);
    EXPECT_TRUE(found({orderFrom(1, 73)}, leakInRoom()).duplicates.empty());
    EXPECT_EQ(found({orderFrom(1, 500, OrderState::Waiting)}, leakInRoom()).duplicates.size(), 1U);
    EXPECT_TRUE(found({orderFrom(1, 1, OrderState::Cancelled)}, leakInRoom()).duplicates.empty());

    IntakeSettings longer;
    longer.duplicateHours = 100;
    EXPECT_EQ(found({orderFrom(1, 73)}, leakInRoom(), longer).duplicates.size(), 1U);
}

TEST(Duplicates, AnotherRoomOrAnotherFaultIsNoDuplicate)
{
    OrderRow other = orderFrom(1, 1, OrderState::Registered);
    other.order.intake.room = RoomId(2);
    EXPECT_TRUE(found({other}, leakInRoom()).duplicates.empty());
    other = orderFrom(1, 1, OrderState::Registered);
    other.order.intake.faultKind = FaultKindId(8);
    EXPECT_TRUE(found({other}, leakInRoom()).duplicates.empty());
    ReportSoFar unknown = leakInRoom();
    unknown.faultKind.reset();
    EXPECT_TRUE(found({orderFrom(1, 1)}, unknown).duplicates.empty());
}

TEST(Duplicates, PublicPlacesAreTheSameByTheirWords)
{
    OrderRow lobby = orderFrom(1, 1, OrderState::Registered);
    lobby.order.intake.room.reset();
    lobby.order.intake.place = QStringLiteral("3栋大堂");
    ReportSoFar report;
    report.faultKind = leak;
    report.place = QStringLiteral("3栋大堂");
    EXPECT_EQ(found({lobby}, report).duplicates.size(), 1U);
    report.place = QStringLiteral("5栋大堂");
    EXPECT_TRUE(found({lobby}, report).duplicates.empty());
    report.place.clear();
    lobby.order.intake.place.clear();
    EXPECT_TRUE(found({lobby}, report).duplicates.empty()) << "two unknown places are not the same place";
}

TEST(Duplicates, SameCallerIsThePersonOrThePhoneForADay)
{
    OrderRow other = orderFrom(1, 24);
    other.order.intake.faultKind = FaultKindId(8);
    other.order.intake.reporter = zhang;
    other.order.intake.reporterPhone = QStringLiteral("138-1234-5678");
    ReportSoFar byPerson;
    byPerson.reporter = zhang;
    ASSERT_EQ(found({other}, byPerson).duplicates.size(), 1U);
    EXPECT_TRUE(found({other}, byPerson).duplicates.front().sameCaller);
    EXPECT_FALSE(found({other}, byPerson).duplicates.front().samePlaceAndKind);
    ReportSoFar byPhone;
    byPhone.phone = QStringLiteral(" 13812345678");
    EXPECT_EQ(found({other}, byPhone).duplicates.size(), 1U);
    byPhone.phone = QStringLiteral("138");
    EXPECT_TRUE(found({other}, byPhone).duplicates.empty()) << "three digits tell nobody apart";
    other.order.reportedAt = now.plusMinutes(-24 * 60 - 1);
    EXPECT_TRUE(found({other}, byPerson).duplicates.empty());
}

TEST(Duplicates, REP_27_TheThirdTimeInThirtyDaysIsARecurringFault)
{
    EXPECT_FALSE(found({orderFrom(1, 200)}, leakInRoom()).recurring);
    const DuplicateFindings third = found({orderFrom(2, 200), orderFrom(1, 400)}, leakInRoom());
    EXPECT_TRUE(third.recurring);
    EXPECT_EQ(third.earlier, 2);
    EXPECT_FALSE(found({orderFrom(2, 200), orderFrom(1, 30 * 24 + 1)}, leakInRoom()).recurring);
    EXPECT_FALSE(
        found({orderFrom(2, 200), orderFrom(1, 300, OrderState::Cancelled)}, leakInRoom()).recurring);
}

TEST(Duplicates, WhatIsMeantMostStandsFirstAndFewAreShown)
{
    OrderRow caller = orderFrom(9, 1, OrderState::Registered);
    caller.order.intake.faultKind = FaultKindId(8);
    caller.order.intake.reporter = zhang;
    ReportSoFar report = leakInRoom();
    report.reporter = zhang;
    const DuplicateFindings three =
        found({caller, orderFrom(5, 2), orderFrom(3, 50, OrderState::Dispatched)}, report);
    ASSERT_EQ(three.duplicates.size(), 3U);
    EXPECT_EQ(three.duplicates[0].row.order.id, OrderId(3)) << "open, same place and kind";
    EXPECT_EQ(three.duplicates[1].row.order.id, OrderId(5));
    EXPECT_EQ(three.duplicates[2].row.order.id, OrderId(9));

    std::vector<OrderRow> many;
    for (int i = 0; i < 20; ++i) {
        many.push_back(orderFrom(i, 1));
    }
    EXPECT_EQ(found(many, leakInRoom()).duplicates.size(), DuplicateFindings::largest);
}

TEST(Incident, ThreeRoomsWithinAnHourLookLikeOne)
{
    std::vector<OrderRow> neighbours;
    for (int i = 2; i <= 3; ++i) {
        OrderRow row = orderFrom(i, 0, OrderState::Registered);
        row.order.intake.room = RoomId(i);
        row.order.reportedAt = now.plusMinutes(-20 * i);
        neighbours.push_back(row);
    }
    const auto hint = incidentAmong(neighbours, room, {}, now);
    ASSERT_TRUE(hint);
    EXPECT_EQ(hint->rooms, 3);
    EXPECT_EQ(hint->since, now.plusMinutes(-60));
    EXPECT_EQ(hint->orders, (std::vector{OrderId(2), OrderId(3)}));

    EXPECT_FALSE(incidentAmong({neighbours.front()}, room, {}, now)) << "one other room is none";
    EXPECT_FALSE(incidentAmong({neighbours.front(), neighbours.front()}, room, {}, now))
        << "two calls of one room are one room";
    neighbours.back().order.state = OrderState::Cancelled;
    EXPECT_FALSE(incidentAmong(neighbours, room, {}, now));
    neighbours.back().order.state = OrderState::Registered;
    neighbours.back().order.reportedAt = now.plusMinutes(-61);
    EXPECT_FALSE(incidentAmong(neighbours, room, {}, now));
}

TEST(IntakeSettings, LimitsAreHeld)
{
    EXPECT_TRUE(checked(IntakeSettings{}));
    IntakeSettings settings;
    settings.recurringTimes = 1;
    EXPECT_EQ(checked(settings).error().field, "recurringTimes");
    settings = {};
    settings.liftPhone = QString(31, u'1');
    EXPECT_EQ(checked(settings).error().code, ErrorCode::TooLong);
}

} // namespace
