// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/codes.h"
#include "domain/registry/estate.h"
#include "domain/registry/masking.h"
#include "domain/registry/person.h"
#include "domain/registry/roomperson.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace pd;

namespace {

Date day(const char* text)
{
    return Date::parse(text).value();
}

RoomPersonDetails owner(std::int64_t person, std::int64_t shareUnits, std::optional<Date> from = {},
                        std::optional<Date> to = {})
{
    return {RoomId(1), PersonId(person), RoomRole::Owner, Share::fromUnits(shareUnits), {}, from, to};
}

bool has(const std::vector<Error>& errors, ErrorCode code, const std::string& field)
{
    return std::ranges::any_of(errors, [&](const Error& e) { return e.code == code && e.field == field; });
}

} // namespace

TEST(Masking, KeepsLengthAndHidesTheMiddle)
{
    EXPECT_EQ(maskedPhone(QStringLiteral("13812345678")), QStringLiteral("138****5678"));
    EXPECT_EQ(maskedPhone(QStringLiteral("62223333")), QStringLiteral("62****33"));
    EXPECT_EQ(maskedPhone(QStringLiteral("8012")), QStringLiteral("***2"));
    EXPECT_EQ(maskedPhone({}), QString());
    EXPECT_EQ(maskedName(QStringLiteral("张三")), QStringLiteral("张*"));
    EXPECT_EQ(maskedName(QStringLiteral("张三丰")), QStringLiteral("张*丰"));
    EXPECT_EQ(maskedName(QStringLiteral("欧阳文华")), QStringLiteral("欧**华"));
    EXPECT_EQ(maskedName(QStringLiteral("𠮷")), QStringLiteral("*"));
    EXPECT_EQ(maskedIdNumber(QStringLiteral("440101199001011234")), QStringLiteral("440***********1234"));
    EXPECT_EQ(maskedIdNumber(QStringLiteral("G1234567")), QStringLiteral("********"));
}

TEST(Estate, SortsAsPeopleCount)
{
    QStringList keys;
    for (const char16_t* number : {u"商铺5", u"1201", u"201", u"A3", u"1202"}) {
        keys << roomSortKey(QStringLiteral("3"), QStringLiteral("2"), QString::fromUtf16(number));
    }
    keys << roomSortKey(QStringLiteral("10"), QStringLiteral("1"), QStringLiteral("101"));
    QStringList sorted = keys;
    std::ranges::sort(sorted);
    EXPECT_EQ(sorted, (QStringList{keys[2], keys[1], keys[4], keys[3], keys[0], keys[5]}));
}

TEST(Registry, EveryCodeReadsBack)
{
    for (const RoomUse use : allRoomUses()) {
        EXPECT_EQ(fromCode(allRoomUses(), code(use)), use);
    }
    for (const RoomState state : allRoomStates()) {
        EXPECT_EQ(fromCode(allRoomStates(), code(state)), state);
    }
    for (const RoomRole role : allRoomRoles()) {
        EXPECT_EQ(fromCode(allRoomRoles(), code(role)), role);
    }
    for (const WarrantyPart part : allWarrantyParts()) {
        EXPECT_EQ(fromCode(allWarrantyParts(), code(part)), part);
    }
    for (const NoticePreference preference : allNoticePreferences()) {
        EXPECT_EQ(fromCode(allNoticePreferences(), code(preference)), preference);
    }
    EXPECT_EQ(fromCode(allRoomRoles(), u"landlord"), std::nullopt);
}

TEST(RoomPerson, REG_04_OwnersSharesNeverExceedTheWholeOnAnyDay)
{
    const std::vector others{owner(1, 6'000, {}, day("2020-12-31")), owner(2, 5'000, day("2022-01-01"))};
    EXPECT_TRUE(checkAmong(owner(3, 4'000, {}, day("2020-12-31")), others).empty());
    EXPECT_TRUE(checkAmong(owner(3, 10'000, day("2021-01-01"), day("2021-12-31")), others).empty());
    EXPECT_TRUE(has(checkAmong(owner(3, 4'001), others), ErrorCode::OutOfRange, "share"));
    EXPECT_TRUE(has(checkAmong(owner(3, 5'001, day("2021-06-01")), others), ErrorCode::OutOfRange, "share"));
    EXPECT_TRUE(checkAmong(owner(3, 5'000, day("2021-06-01")), others).empty());
}

TEST(RoomPerson, OnePersonHasARoleOnceAtATime)
{
    const std::vector others{owner(1, 100, {}, day("2020-12-31"))};
    EXPECT_TRUE(has(checkAmong(owner(1, 100, day("2020-12-31")), others), ErrorCode::Duplicate, "role"));
    EXPECT_TRUE(checkAmong(owner(1, 100, day("2021-01-01")), others).empty());
}

TEST(RoomPerson, RefusesAnEndBeforeTheStart)
{
    auto details = owner(1, 100, day("2024-02-02"), day("2024-02-01"));
    EXPECT_TRUE(has(check(details), ErrorCode::DateOrder, "to"));
    details.to = day("2024-02-02");
    EXPECT_TRUE(check(details).empty());
    EXPECT_TRUE(holdsOn(details, day("2024-02-02")));
    EXPECT_FALSE(holdsOn(details, day("2024-02-03")));
    details.role = RoomRole::Tenant;
    EXPECT_TRUE(has(check(details), ErrorCode::UnknownChoice, "share"));
}

TEST(Room, SaysEverythingThatIsWrong)
{
    RoomDetails details;
    details.builtArea = Area::fromUnits(8'000);
    details.innerArea = Area::fromUnits(8'001);
    details.floor = 999;
    const auto errors = check(details);
    EXPECT_TRUE(has(errors, ErrorCode::Required, "section"));
    EXPECT_TRUE(has(errors, ErrorCode::Required, "number"));
    EXPECT_TRUE(has(errors, ErrorCode::OutOfRange, "innerArea"));
    EXPECT_TRUE(has(errors, ErrorCode::OutOfRange, "floor"));
}

TEST(Person, REG_01_NumbersAreStoredAsDialledAndChecked)
{
    PersonDetails details;
    details.name = QStringLiteral("  张三 ");
    details.phones = {QStringLiteral("138 1234 5678"), QStringLiteral("13812345678"), QString()};
    details.idNumber = QStringLiteral("11010519491231002x");
    details = normalized(details);
    EXPECT_EQ(details.name, QStringLiteral("张三"));
    EXPECT_EQ(details.phones, QStringList{QStringLiteral("13812345678")});
    EXPECT_EQ(details.idNumber, QStringLiteral("11010519491231002X"));
    EXPECT_EQ(details.birthday, day("1949-12-31"));
    EXPECT_TRUE(check(details, day("2026-11-21")).empty());

    details.name.clear();
    details.phones << QStringLiteral("12");
    details.idNumber = QStringLiteral("110105194912310021");
    details.birthday = day("2026-11-22");
    const auto errors = check(details, day("2026-11-21"));
    EXPECT_TRUE(has(errors, ErrorCode::Required, "name"));
    EXPECT_TRUE(has(errors, ErrorCode::NotAPhone, "phone"));
    EXPECT_TRUE(has(errors, ErrorCode::NotAnIdNumber, "idNumber"));
    EXPECT_TRUE(has(errors, ErrorCode::OutOfRange, "birthday"));
}

TEST(Person, WhatStaysMaskedStaysAsStored)
{
    PersonDetails stored;
    stored.name = QStringLiteral("张三");
    stored.phones = {QStringLiteral("13812345678"), QStringLiteral("13899995678")};
    stored.idNumber = QStringLiteral("11010519491231002X");
    stored.emergencyPhone = QStringLiteral("62223333");
    EXPECT_EQ(unmasked(masked(stored), stored), stored);

    PersonDetails edited = masked(stored);
    edited.phones.removeFirst();
    edited.phones << QStringLiteral("13700000000");
    EXPECT_EQ(unmasked(edited, stored).phones.last(), QStringLiteral("13700000000"));
    EXPECT_EQ(unmasked(edited, stored).phones.size(), 2);
}
