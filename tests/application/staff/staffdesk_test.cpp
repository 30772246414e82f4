// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/staffroom.h"

#include <gtest/gtest.h>

using namespace pd;
using namespace pd::test;

namespace {

StaffDetails technician(const QString& name)
{
    StaffDetails details;
    details.name = name;
    details.technician = true;
    details.trade = QStringLiteral("水电");
    return details;
}

StaffDetails clerk()
{
    StaffDetails details;
    details.login = QStringLiteral("wang");
    details.name = QStringLiteral("王芳");
    details.roles = {Role::FrontDesk};
    return details;
}

StaffMember member(StaffRoom& room, StaffId id)
{
    const auto all = room.desk.staff(TestOffice::admin());
    for (const StaffMember& one : *all) {
        if (one.id == id) {
            return one;
        }
    }
    throw std::runtime_error("no such colleague");
}

} // namespace

TEST(FirstAdministrator, IsCreatedOnceAndNeverAgain)
{
    TestOffice office;
    const auto hasher = std::make_shared<CountingHasher>();
    StaffDesk desk(office.writes(), office.reads(), hasher);
    EXPECT_TRUE(*desk.needsFirstAdministrator());
    const auto password = desk.preparePassword(QStringLiteral("chen"), Password(adminPassword.toString()));
    ASSERT_TRUE(password);
    EXPECT_EQ(desk.createFirstAdministrator(QStringLiteral(" "), QStringLiteral("陈"), *password).error(),
              error(ErrorCode::Required, "login"));
    ASSERT_TRUE(desk.createFirstAdministrator(QStringLiteral("chen"), QStringLiteral("陈"), *password));
    EXPECT_FALSE(*desk.needsFirstAdministrator());
    EXPECT_EQ(
        desk.createFirstAdministrator(QStringLiteral("li"), QStringLiteral("李"), *password).error().code,
        ErrorCode::NotPermitted);
    const auto session = desk.logIn(QStringLiteral("chen"), Password(adminPassword.toString()));
    ASSERT_TRUE(session);
    EXPECT_EQ(session->permissions, Permissions::all());
}

TEST(StaffDesk, TechniciansWorkWithoutALogin)
{
    StaffRoom room;
    ASSERT_TRUE(room.desk.add(TestOffice::admin(), technician(QStringLiteral("单强")), std::nullopt));
    const auto gone = room.desk.add(TestOffice::admin(), technician(QStringLiteral("李四")), std::nullopt);
    ASSERT_TRUE(gone);
    StaffDetails disabled = technician(QStringLiteral("李四"));
    disabled.active = false;
    ASSERT_TRUE(room.desk.edit(TestOffice::admin(), *gone, 1, disabled));
    room.colleague(QStringLiteral("wang"), {Role::FrontDesk});

    const auto list = room.desk.technicians(TestOffice::with({Permission::ViewOrders}));
    ASSERT_TRUE(list);
    ASSERT_EQ(list->size(), 1U);
    EXPECT_EQ(list->front().name, QStringLiteral("单强"));
    EXPECT_EQ(list->front().trade, QStringLiteral("水电"));
    EXPECT_TRUE(list->front().initials.split(u' ').contains(QStringLiteral("sq")));
    EXPECT_TRUE(list->front().initials.split(u' ').contains(QStringLiteral("dq")));
}

TEST(StaffDesk, LoginNeedsAPasswordAndIsUnique)
{
    StaffRoom room;
    EXPECT_EQ(room.desk.add(TestOffice::admin(), clerk(), std::nullopt).error(),
              error(ErrorCode::Required, "password"));
    const NewPassword password = room.prepared(QStringLiteral("wang"), u"window 47 open");
    ASSERT_TRUE(room.desk.add(TestOffice::admin(), clerk(), password));
    StaffDetails second = clerk();
    second.login = QStringLiteral("WANG");
    EXPECT_EQ(room.desk.add(TestOffice::admin(), second, password).error(),
              error(ErrorCode::LoginTaken, "login"));
    EXPECT_EQ(
        room.desk.preparePassword(QStringLiteral("wang"), Password(QStringLiteral("12345678"))).error().code,
        ErrorCode::PasswordTooCommon);
}

TEST(StaffDesk, EditGivesAndTakesLoginAndRoles)
{
    StaffRoom room;
    const auto id = room.desk.add(TestOffice::admin(), technician(QStringLiteral("李强")), std::nullopt);
    ASSERT_TRUE(id);
    StaffDetails details = technician(QStringLiteral("李强"));
    details.login = QStringLiteral("li");
    details.roles = {Role::Technician};
    EXPECT_EQ(room.desk.edit(TestOffice::admin(), *id, 1, details).error(),
              error(ErrorCode::Required, "password"));
    ASSERT_TRUE(room.desk.edit(TestOffice::admin(), *id, 1, details,
                               room.prepared(QStringLiteral("li"), u"window 47 open")));
    EXPECT_EQ(room.session(QStringLiteral("li")).permissions, permissionsOf(Role::Technician));

    details.roles = {Role::Dispatcher};
    ASSERT_TRUE(room.desk.edit(TestOffice::admin(), *id, 2, details)) << "the password stays";
    EXPECT_EQ(room.session(QStringLiteral("li")).permissions, permissionsOf(Role::Dispatcher));
    EXPECT_EQ(member(room, *id).version, 3);

    details.login.reset();
    ASSERT_TRUE(room.desk.edit(TestOffice::admin(), *id, 3, details));
    EXPECT_FALSE(member(room, *id).hasPassword);
    EXPECT_FALSE(room.logIn(QStringLiteral("li"), u"window 47 open"));
}

TEST(StaffDesk, SecondEditorOfOneStateIsTold)
{
    StaffRoom room;
    const StaffId id = room.colleague(QStringLiteral("wang"), {Role::FrontDesk});
    StaffDetails details = clerk();
    ASSERT_TRUE(room.desk.edit(TestOffice::admin(), id, 1, details));
    EXPECT_EQ(room.desk.edit(TestOffice::admin(), id, 1, details).error().code, ErrorCode::Conflict);
    EXPECT_EQ(
        room.desk.edit(TestOffice::admin(), StaffId(99), 1, technician(QStringLiteral("x"))).error().code,
        ErrorCode::NotFound);
}

TEST(StaffDesk, LastAdministratorCannotGo)
{
    StaffRoom room;
    const StaffDetails chen = member(room, room.adminId).details;
    StaffDetails changed = chen;
    changed.active = false;
    EXPECT_EQ(room.desk.edit(TestOffice::admin(), room.adminId, 1, changed).error().code,
              ErrorCode::LastAdministrator);
    changed = chen;
    changed.roles = {Role::Manager};
    EXPECT_EQ(room.desk.edit(TestOffice::admin(), room.adminId, 1, changed).error().code,
              ErrorCode::LastAdministrator);
    changed = chen;
    changed.login.reset();
    EXPECT_EQ(room.desk.edit(TestOffice::admin(), room.adminId, 1, changed).error().code,
              ErrorCode::LastAdministrator);
    EXPECT_EQ(member(room, room.adminId).details, chen) << "a refused edit changes nothing";

    room.colleague(QStringLiteral("li"), {Role::Administrator});
    EXPECT_TRUE(room.desk.edit(TestOffice::admin(), room.adminId, 1, changed));
}

TEST(StaffDesk, NobodyDisablesOrStripsHimself)
{
    StaffRoom room;
    room.colleague(QStringLiteral("li"), {Role::Administrator});
    const Session chen = room.session(QStringLiteral("chen"), adminPassword);
    StaffDetails details = member(room, room.adminId).details;
    details.active = false;
    EXPECT_EQ(room.desk.edit(chen, room.adminId, 1, details).error().code, ErrorCode::OwnAccount);
    details.active = true;
    details.roles = {Role::Manager};
    EXPECT_EQ(room.desk.edit(chen, room.adminId, 1, details).error().code, ErrorCode::OwnAccount);
    details.roles = {Role::Administrator, Role::Cashier};
    EXPECT_TRUE(room.desk.edit(chen, room.adminId, 1, details));
}

TEST(StaffDesk, ResetAndReleaseOpenTheDoorAgain)
{
    StaffRoom room;
    const StaffId id = room.colleague(QStringLiteral("wang"), {Role::FrontDesk});
    for (int i = 0; i < 6; ++i) {
        (void)room.logIn(QStringLiteral("wang"), u"wrong");
    }
    EXPECT_EQ(room.logIn(QStringLiteral("wang"), u"window 47 open").error().code, ErrorCode::LoginThrottled);
    ASSERT_TRUE(room.desk.releaseLogin(TestOffice::admin(), id));
    EXPECT_TRUE(room.logIn(QStringLiteral("wang"), u"window 47 open"));
    ASSERT_TRUE(room.desk.resetPassword(TestOffice::admin(), id,
                                        room.prepared(QStringLiteral("wang"), u"door 12 shut")));
    EXPECT_FALSE(room.logIn(QStringLiteral("wang"), u"window 47 open"));
    EXPECT_TRUE(room.logIn(QStringLiteral("wang"), u"door 12 shut"));
    const auto bare = room.desk.add(TestOffice::admin(), technician(QStringLiteral("李强")), std::nullopt);
    EXPECT_EQ(room.desk.releaseLogin(TestOffice::admin(), *bare).error().code, ErrorCode::NotFound);
    EXPECT_EQ(
        room.desk
            .resetPassword(TestOffice::admin(), *bare, room.prepared(QStringLiteral("x"), u"door 12 shut"))
            .error()
            .code,
        ErrorCode::NotFound);
}

TEST(StaffDesk, EverythingIsRefusedWithoutTheRight)
{
    StaffRoom room;
    Session clerkSession = TestOffice::with(permissionsOf(Role::Manager));
    const NewPassword password = room.prepared(QStringLiteral("wang"), u"window 47 open");
    const Error refused = error(ErrorCode::NotPermitted, {}, {"manage-staff"});
    EXPECT_EQ(room.desk.add(clerkSession, clerk(), password).error(), refused);
    EXPECT_EQ(room.desk.edit(clerkSession, room.adminId, 1, clerk()).error(), refused);
    EXPECT_EQ(room.desk.resetPassword(clerkSession, room.adminId, password).error(), refused);
    EXPECT_EQ(room.desk.releaseLogin(clerkSession, room.adminId).error(), refused);
    EXPECT_EQ(room.desk.staff(clerkSession).error(), refused);
    EXPECT_EQ(room.desk.technicians(TestOffice::with({Permission::LogIn})).error(),
              error(ErrorCode::NotPermitted, {}, {"view-orders"}));
}

TEST(StaffDesk, TellsOpenListsWhatChanged)
{
    StaffRoom room;
    std::set<Topic> seen;
    QObject::connect(&room.file().changes(), &Changes::changed,
                     [&](const std::set<Topic>& topics) { seen = topics; });
    ASSERT_TRUE(room.desk.add(TestOffice::admin(), technician(QStringLiteral("李强")), std::nullopt));
    EXPECT_EQ(seen, std::set{Topic::Staff});
}
