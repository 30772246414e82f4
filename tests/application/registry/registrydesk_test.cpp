// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/registry/registrydesk.h"
#include "application/registry/registrysearcher.h"
#include "application/staff/staffdesk.h"
#include "support/testoffice.h"

#include <QtTest/QSignalSpy>
#include <gtest/gtest.h>

using namespace pd;
using namespace pd::test;

namespace {

RoomEntry entry(const char16_t* building, const char16_t* section, const char16_t* number)
{
    RoomEntry result{QString::fromUtf16(building), QString::fromUtf16(section), {}};
    result.details.number = QString::fromUtf16(number);
    return result;
}

PersonDetails person(const char16_t* name, const char16_t* phone)
{
    PersonDetails details;
    details.name = QString::fromUtf16(name);
    details.phones = {QString::fromUtf16(phone)};
    return details;
}

class RegistryDeskTest : public testing::Test {
protected:
    TestOffice office;
    RegistryDesk desk{office.writes(), office.reads()};
    Session admin = TestOffice::admin();
};

} // namespace

TEST_F(RegistryDeskTest, AddsARoomWithItsBuildingAndSection)
{
    const auto room = desk.addRoom(admin, entry(u"3栋", u"2单元", u"1201"));
    ASSERT_TRUE(room);
    EXPECT_EQ(room->code, QStringLiteral("3-2-1201"));
    EXPECT_EQ(room->details.floor, 12);
    const auto place = desk.room(admin, room->id);
    ASSERT_TRUE(place);
    EXPECT_EQ(place->building.details.code, QStringLiteral("3"));
    EXPECT_EQ(place->section.code, QStringLiteral("2"));
    EXPECT_EQ(place->room, *room);

    const auto twice = desk.addRoom(admin, entry(u"3", u"2", u"1201"));
    ASSERT_FALSE(twice);
    EXPECT_EQ(twice.error(), error(ErrorCode::Duplicate, "number", {"3-2-1201"}));
    EXPECT_EQ(desk.addRoom(admin, entry(u"", u"", u"1201")).error(), error(ErrorCode::Required, "building"));
    EXPECT_EQ(desk.addRoom(admin, entry(u"3", u"", u"")).error().field, "number");
}

TEST_F(RegistryDeskTest, ABuildingsNewCodeGoesIntoItsRooms)
{
    const RoomId room = desk.addRoom(admin, entry(u"3", u"2", u"1201"))->id;
    const BuildingId building = desk.buildings(admin)->front().id;
    BuildingEntry entry{{QStringLiteral("A栋"), QStringLiteral("海棠苑")}, {}};
    ASSERT_TRUE(desk.changeBuilding(admin, building, 1, entry));
    EXPECT_EQ(desk.room(admin, room)->room.code, QStringLiteral("A-2-1201"));
    EXPECT_EQ(desk.changeBuilding(admin, building, 1, entry).error().code, ErrorCode::Conflict);
    ASSERT_TRUE(desk.addBuilding(admin, {{QStringLiteral("B"), {}}, {}}));
    EXPECT_EQ(desk.addBuilding(admin, {{QStringLiteral("A"), {}}, {}}).error().code, ErrorCode::Duplicate);
    entry.details.code = QStringLiteral("B");
    EXPECT_EQ(desk.changeBuilding(admin, building, 2, entry).error(),
              error(ErrorCode::Duplicate, "code", {"B"}));
}

TEST_F(RegistryDeskTest, ABuildingAndItsSectionsAreSavedInOneStep)
{
    const auto added = desk.addBuilding(
        admin, {{QStringLiteral("3栋"), {}}, {{{}, QStringLiteral("1单元")}, {{}, QStringLiteral("2")}}});
    ASSERT_TRUE(added);
    EXPECT_EQ(added->details.code, QStringLiteral("3")) << "as rooms spell it";
    const RoomId room = desk.addRoom(admin, entry(u"3", u"2", u"1201"))->id;
    const auto sections = desk.sections(admin, added->id);
    ASSERT_EQ(sections->size(), 2U) << "the room found the section that was there";
    const SectionId second = sections->back().id;

    BuildingEntry change{added->details, {{second, QStringLiteral("1")}}};
    EXPECT_EQ(desk.changeBuilding(admin, added->id, 1, change).error(),
              error(ErrorCode::Duplicate, sectionField(second), {"1"}));
    change.sections = {{second, QStringLiteral("东")}, {{}, QStringLiteral("3")}, {{}, QStringLiteral("3")}};
    EXPECT_EQ(desk.changeBuilding(admin, added->id, 1, change).error(),
              error(ErrorCode::Duplicate, "moreSections", {"3"}));
    EXPECT_EQ(desk.room(admin, room)->room.code, QStringLiteral("3-2-1201")) << "nothing is half done";
    change.sections.pop_back();
    ASSERT_TRUE(desk.changeBuilding(admin, added->id, 1, change));
    EXPECT_EQ(desk.room(admin, room)->room.code, QStringLiteral("3-东-1201"));
    const auto row = desk.building(admin, added->id);
    ASSERT_TRUE(row);
    EXPECT_EQ(row->sections.size(), 3U);
    EXPECT_EQ(row->rooms, 1);
    change.sections = {{SectionId(999), QStringLiteral("9")}};
    EXPECT_EQ(desk.changeBuilding(admin, added->id, 2, change).error().code, ErrorCode::NotFound);
}

TEST_F(RegistryDeskTest, REG_11_OnlyAButlerIsPutInChargeOfARoom)
{
    StaffDesk staff(office.writes(), office.reads());
    StaffDetails details;
    details.name = QStringLiteral("周敏");
    details.roles = {Role::Butler};
    const StaffId butler = *staff.add(admin, details, std::nullopt);
    details.name = QStringLiteral("王师傅");
    details.roles = {Role::Technician};
    const StaffId other = *staff.add(admin, details, std::nullopt);

    RoomEntry typed = entry(u"3", u"2", u"1201");
    typed.details.butler = other;
    EXPECT_EQ(desk.addRoom(admin, typed).error(), error(ErrorCode::UnknownChoice, "butler", {"王师傅"}));
    typed.details.butler = butler;
    const auto room = desk.addRoom(admin, typed);
    ASSERT_TRUE(room);
    EXPECT_EQ(desk.household(admin, room->id)->butlerName, QStringLiteral("周敏"));

    details.name = QStringLiteral("周敏");
    details.roles = {Role::FrontDesk};
    ASSERT_TRUE(staff.edit(admin, butler, 1, details));
    EXPECT_TRUE(desk.butlers(admin)->empty());
    EXPECT_EQ(desk.butlers(admin, butler)->size(), 1U) << "who is in charge is still shown";
    EXPECT_TRUE(desk.changeRoom(admin, room->id, 1, typed)) << "and may go on";
    typed.details.butler = other;
    EXPECT_EQ(desk.changeRoom(admin, room->id, 2, typed).error().field, "butler");
}

TEST_F(RegistryDeskTest, TwoDesksOneRoomTheSecondIsToldAndNothingIsLost)
{
    const auto room = desk.addRoom(admin, entry(u"3", u"2", u"1201"));
    const auto second = office.secondDesk();
    RegistryDesk other(second->writes(), second->reads());
    RoomEntry theirs = other.room(admin, room->id)->entry();
    theirs.details.note = QStringLiteral("有狗");
    theirs.details.warranty = {{WarrantyPart::Plumbing, Date::parse("2028-05-01").value()}};
    ASSERT_TRUE(other.changeRoom(admin, room->id, room->version, theirs));

    RoomEntry mine = entry(u"3", u"2", u"1201");
    mine.details.note = QStringLiteral("mine");
    EXPECT_EQ(desk.changeRoom(admin, room->id, room->version, mine).error().code, ErrorCode::Conflict);
    const auto stored = desk.room(admin, room->id);
    EXPECT_EQ(stored->room.details.note, QStringLiteral("有狗"));
    EXPECT_EQ(stored->room.details.warranty, theirs.details.warranty);
    EXPECT_EQ(stored->room.version, room->version + 1);
}

TEST_F(RegistryDeskTest, REG_04_AHouseholdKeepsItsHistory)
{
    const RoomId room = desk.addRoom(admin, entry(u"3", u"2", u"1201"))->id;
    RoleDetails role;
    role.share = Share::fromUnits(10'000);
    role.from = Date::parse("2020-01-01").value();
    const auto owner = desk.addPersonTo(admin, room, person(u"张三丰", u"13812345678"), role);
    ASSERT_TRUE(owner);
    auto household = desk.household(admin, room);
    ASSERT_EQ(household->members.size(), 1U);
    RoomPerson link = household->members[0].link;

    const auto tooMuch = desk.addPersonTo(admin, room, person(u"李四", u"13900000000"), role);
    ASSERT_FALSE(tooMuch);
    EXPECT_EQ(tooMuch.error().field, "share");
    EXPECT_TRUE(desk.alike(admin, person(u"李四", u""))->empty())
        << "the person must be rolled back with the role";

    link.details.to = Date::parse("2019-12-31").value();
    const Person who = desk.person(admin, owner->id)->person;
    EXPECT_EQ(desk.changePerson(admin, who, link).error(), error(ErrorCode::DateOrder, "to"));
    link.details.to = Date::parse("2026-11-20").value();
    ASSERT_TRUE(desk.changePerson(admin, who, link));
    EXPECT_TRUE(desk.household(admin, room)->members.empty());
    EXPECT_EQ(desk.household(admin, room, true)->members.size(), 1U);
    EXPECT_EQ(desk.person(admin, owner->id)->roles.size(), 1U);
    EXPECT_EQ(desk.changePerson(admin, who, link).error().code, ErrorCode::Conflict);
}

TEST_F(RegistryDeskTest, PersonAndRoleAreSavedTogetherOrNotAtAll)
{
    const RoomId room = desk.addRoom(admin, entry(u"3", u"2", u"1201"))->id;
    const PersonId id = desk.addPersonTo(admin, room, person(u"张三", u"13812345678"), {})->id;
    const auto audited = [&] {
        Connection file(office.path(), Connection::Mode::ReadOnly);
        return file
            .statement(
                QStringLiteral("SELECT COUNT(*) FROM audit_entry WHERE command = 'registry.change-person'"))
            .integer();
    };
    Person who = desk.person(admin, id)->person;
    RoomPerson link = desk.household(admin, room)->members[0].link;
    who.details.name = QStringLiteral("张三丰");
    link.details.role = RoomRole::Tenant;
    link.details.share = Share::fromUnits(5'000); // a tenant owns nothing
    EXPECT_EQ(desk.changePerson(admin, who, link).error().field, "share");
    EXPECT_EQ(desk.person(admin, id)->person.details.name, QStringLiteral("张三")) << "half saved";
    EXPECT_EQ(audited(), 0);

    link.details.share.reset();
    who.details.phones = {QStringLiteral("x")};
    EXPECT_EQ(desk.changePerson(admin, who, link).error().field, "phone");
    EXPECT_EQ(desk.household(admin, room)->members[0].link.details.role, RoomRole::Owner) << "half saved";

    who = desk.person(admin, id)->person;
    who.details.name = QStringLiteral("张三丰");
    ASSERT_TRUE(desk.changePerson(admin, who, link));
    const HouseholdMember member = desk.household(admin, room)->members[0];
    EXPECT_EQ(member.name, QStringLiteral("张三丰"));
    EXPECT_EQ(member.link.details.role, RoomRole::Tenant);
    EXPECT_EQ(audited(), 2) << "one entry for each of the two, under one command";

    who = desk.person(admin, id)->person;
    RoomPerson ended = member.link;
    ended.details.to = Date::parse("2026-12-31").value();
    ASSERT_TRUE(desk.changePerson(admin, who, ended));
    EXPECT_EQ(desk.person(admin, id)->person.version, who.version) << "who did not change is not written";
    EXPECT_EQ(audited(), 3);
}

TEST_F(RegistryDeskTest, NumbersAreMaskedUntilRevealedWithATrace)
{
    const RoomId room = desk.addRoom(admin, entry(u"3", u"2", u"1201"))->id;
    PersonDetails details = person(u"张三丰", u"138 1234 5678");
    details.idNumber = QStringLiteral("11010519491231002X");
    const PersonId id = desk.addPersonTo(admin, room, details, {})->id;
    const QStringList hidden{QStringLiteral("138****5678")};
    EXPECT_EQ(desk.person(admin, id)->person.details.phones, hidden);
    EXPECT_EQ(desk.household(admin, room)->members[0].phones, hidden);
    EXPECT_EQ(desk.alike(admin, person(u"", u"13812345678"))->at(0).person.details.phones, hidden);

    const Session clerk = TestOffice::with({Permission::ViewRegistry});
    EXPECT_EQ(desk.reveal(clerk, id).error().code, ErrorCode::NotPermitted);
    const auto whole = desk.reveal(admin, id);
    ASSERT_TRUE(whole);
    EXPECT_EQ(whole->details.phones, QStringList{QStringLiteral("13812345678")});
    Connection file(office.path(), Connection::Mode::ReadOnly);
    EXPECT_EQ(file.statement(QStringLiteral("SELECT COUNT(*) FROM audit_entry WHERE command = "
                                            "'registry.reveal-person' AND subject = 'person:' || ?"))
                  .bind(id)
                  .integer(),
              1);

    Person edited = desk.person(admin, id)->person;
    edited.details.employer = QStringLiteral("富成");
    ASSERT_TRUE(desk.changePerson(admin, edited));
    EXPECT_EQ(desk.reveal(admin, id)->details.idNumber, QStringLiteral("11010519491231002X"));
    EXPECT_EQ(desk.changePerson(admin, edited).error().code, ErrorCode::Conflict);
}

TEST_F(RegistryDeskTest, EveryCommandIsRefusedWithoutItsPermission)
{
    const RoomId room = desk.addRoom(admin, entry(u"3", u"2", u"1201"))->id;
    const PersonId id = desk.addPersonTo(admin, room, person(u"张三", u"13812345678"), {})->id;
    const RoomPerson link = desk.household(admin, room)->members[0].link;
    const Building building = desk.buildings(admin)->front();
    const Session clerk = TestOffice::with({Permission::ViewRegistry});
    const BuildingEntry renamed{{QStringLiteral("9"), {}}, {}};
    EXPECT_EQ(desk.addBuilding(clerk, renamed).error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(desk.changeBuilding(clerk, building.id, 1, renamed).error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(desk.butlers(TestOffice::with({})).error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(desk.addRoom(clerk, entry(u"3", u"2", u"1202")).error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(desk.changeRoom(clerk, room, 1, entry(u"3", u"2", u"1202")).error().code,
              ErrorCode::NotPermitted);
    EXPECT_EQ(desk.addPerson(clerk, person(u"李四", u"13900000000")).error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(desk.changePerson(clerk, {id, person(u"李四", u"13900000000"), 1}).error().code,
              ErrorCode::NotPermitted);
    EXPECT_EQ(desk.addRole(clerk, link.details).error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(desk.household(TestOffice::with({}), room).error().code, ErrorCode::NotPermitted);
}

TEST_F(RegistryDeskTest, ListsRoomsInOrderPageByPage)
{
    for (const char16_t* number : {u"1001", u"201", u"301", u"商铺1"}) {
        ASSERT_TRUE(desk.addRoom(admin, entry(u"10", u"", number)));
        ASSERT_TRUE(desk.addRoom(admin, entry(u"2", u"", number)));
    }
    QStringList codes;
    std::optional<RoomCursor> next;
    do {
        const auto page = desk.rooms(admin, {}, next, 3);
        ASSERT_TRUE(page);
        ASSERT_LE(page->rows.size(), 3U);
        for (const RoomListRow& row : page->rows) {
            codes << row.code;
        }
        next = page->next;
    } while (next);
    EXPECT_EQ(codes.join(u' '), QStringLiteral("2-201 2-301 2-1001 2-商铺1 10-201 10-301 10-1001 10-商铺1"));
    EXPECT_EQ(desk.rooms(admin, {std::nullopt, QStringLiteral("_")})->rows.size(), 0U);
    const auto second = desk.buildings(admin)->at(1).id;
    EXPECT_EQ(desk.rooms(admin, {second, QStringLiteral("01")})->rows.size(), 3U);
}

TEST_F(RegistryDeskTest, TheSearchIndexFollowsChanges)
{
    RegistrySearcher searcher(office.file());
    QSignalSpy reloaded(&searcher, &RegistrySearcher::reloaded);
    searcher.start();
    ASSERT_TRUE(reloaded.wait());
    EXPECT_TRUE(searcher.search(admin, QStringLiteral("zsf"), 10).empty());
    const RoomId room = desk.addRoom(admin, entry(u"3", u"2", u"1201"))->id;
    ASSERT_TRUE(desk.addPersonTo(admin, room, person(u"张三丰", u"13812345678"), {}));
    while (searcher.search(admin, QStringLiteral("zsf"), 10).empty()) {
        ASSERT_TRUE(reloaded.wait());
    }
    const auto hits = searcher.search(admin, QStringLiteral("zsf"), 10);
    EXPECT_EQ(hits[0].roomCode, QStringLiteral("3-2-1201"));
    EXPECT_EQ(hits[0].name, QStringLiteral("张三丰"));
    EXPECT_TRUE(searcher.search(TestOffice::with({}), QStringLiteral("zsf"), 10).empty());
}
