// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/staffroom.h"

#include "storage/auditlog.h"
#include "storage/staff/staffqueries.h"

#include <gtest/gtest.h>

using namespace pd;
using namespace pd::test;

namespace {

const QString chen = QStringLiteral("chen");

/// Everything the audit log says, in one text.
QString auditText(StaffRoom& room)
{
    Connection db(room.path(), Connection::Mode::ReadOnly);
    const auto rows =
        db.statement(QStringLiteral("SELECT actor, command, subject, before, after FROM audit_entry"))
            .all([](const Row& row) {
                return row.text(0) + u' ' + row.text(1) + u' ' + row.text(2) + u' ' + row.text(3) + u' ' +
                       row.text(4) + u'\n';
            });
    QString text;
    for (const QString& row : rows) {
        text += row;
    }
    return text;
}

void failTimes(StaffRoom& room, const QString& login, int times)
{
    for (int i = 0; i < times; ++i) {
        const auto result = room.logIn(login, u"wrong password");
        ASSERT_FALSE(result);
        ASSERT_EQ(result.error().code, ErrorCode::LoginFailed) << i;
    }
}

std::string secondsIn(const Result<Session>& result)
{
    return result || result.error().parameters.empty() ? std::string() : result.error().parameters.front();
}

} // namespace

TEST(Login, STF_09_GivesASessionWithTheRightsOfTheRoles)
{
    StaffRoom room;
    const StaffId id = room.colleague(QStringLiteral("wang"), {Role::Cashier, Role::Technician});
    const auto session = room.logIn(QStringLiteral(" WANG "), u"window 47 open");
    ASSERT_TRUE(session);
    EXPECT_EQ(session->staff, id);
    EXPECT_EQ(session->login, QStringLiteral("wang"));
    EXPECT_EQ(session->name, QStringLiteral("同事wang"));
    EXPECT_EQ(session->station, QStringLiteral("desk-1"));
    EXPECT_EQ(session->permissions, permissionsOf({Role::Cashier, Role::Technician}));
    EXPECT_TRUE(
        auditText(room).contains(QStringLiteral("wang staff.log-in staff:2  {\"login\":\"succeeded\"}")))
        << auditText(room).toStdString();
}

TEST(Login, UnknownLoginAndWrongPasswordAreToldInTheSameWayAtTheSameCost)
{
    StaffRoom room;
    room.hasher->tried = 0;
    const auto wrong = room.logIn(chen, u"wrong password");
    EXPECT_EQ(room.hasher->tried, 1);
    const auto unknown = room.logIn(QStringLiteral("nobody"), u"wrong password");
    EXPECT_EQ(room.hasher->tried, 2);
    ASSERT_FALSE(wrong);
    ASSERT_FALSE(unknown);
    EXPECT_EQ(wrong.error(), unknown.error());
    EXPECT_EQ(wrong.error().code, ErrorCode::LoginFailed);
}

TEST(Login, UnknownLoginIsThrottledLikeAKnownOne)
{
    StaffRoom room;
    failTimes(room, QStringLiteral("nobody"), 5);
    EXPECT_EQ(room.logIn(QStringLiteral("nobody"), u"x").error().code, ErrorCode::LoginThrottled);
    EXPECT_TRUE(room.logIn(chen, adminPassword));
}

TEST(Login, DisabledColleagueAndTechnicianWithoutLoginStayOutside)
{
    StaffRoom room;
    const StaffId id = room.colleague(QStringLiteral("wang"), {Role::FrontDesk});
    StaffDetails details;
    details.login = QStringLiteral("wang");
    details.name = QStringLiteral("王芳");
    details.roles = {Role::FrontDesk};
    details.active = false;
    ASSERT_TRUE(room.desk.edit(TestOffice::admin(), id, 1, details));
    room.hasher->tried = 0;
    EXPECT_EQ(room.logIn(QStringLiteral("wang"), u"window 47 open").error().code, ErrorCode::LoginFailed);
    EXPECT_EQ(room.hasher->tried, 1);
    EXPECT_EQ(room.logIn(QString(), u"").error().code, ErrorCode::LoginFailed);
}

TEST(Login, AfterFiveFailuresEachTryHasToWait)
{
    StaffRoom room;
    failTimes(room, chen, 4);
    const auto fifth = room.logIn(chen, u"wrong password");
    EXPECT_EQ(fifth.error().code, ErrorCode::LoginFailed);
    EXPECT_EQ(secondsIn(fifth), "2");

    room.hasher->tried = 0;
    const auto throttled = room.logIn(chen, adminPassword);
    EXPECT_EQ(throttled.error().code, ErrorCode::LoginThrottled);
    EXPECT_EQ(secondsIn(throttled), "2");
    EXPECT_EQ(room.hasher->tried, 0) << "a throttled try must not learn anything";

    room.clock.set(room.clock.now().plusMilliseconds(2'000));
    EXPECT_EQ(secondsIn(room.logIn(chen, u"wrong password")), "4");
    room.clock.set(room.clock.now().plusMilliseconds(4'000));
    EXPECT_TRUE(room.logIn(chen, adminPassword));
    failTimes(room, chen, 4);
    EXPECT_TRUE(room.logIn(chen, adminPassword)) << "success starts the count anew";
}

TEST(Login, ThrottleSurvivesARestartAndAClockSetBack)
{
    StaffRoom room;
    failTimes(room, chen, 5);
    const auto again = room.secondDesk();
    StaffDesk restarted(again->writes(), again->reads(), room.hasher, QStringLiteral("desk-1"));
    const Password right(adminPassword.toString());
    EXPECT_EQ(restarted.logIn(chen, right).error().code, ErrorCode::LoginThrottled);

    room.clock.advanceMinutes(-60);
    EXPECT_EQ(secondsIn(restarted.logIn(chen, right)), "2");
    EXPECT_TRUE(auditText(room).contains(QStringLiteral("set back")));
    // The pause starts again at the clock as it is now; a wrong clock does not lock anybody out for an hour.
    room.clock.set(room.clock.now().plusMilliseconds(2'000));
    EXPECT_TRUE(restarted.logIn(chen, right));
}

TEST(Login, GuessingAtOneDeskDoesNotLockTheColleagueOutAtAnother)
{
    StaffRoom room;
    failTimes(room, chen, 5);
    StaffDesk other(room.writes(), room.reads(), room.hasher, QStringLiteral("desk-2"));
    EXPECT_TRUE(other.logIn(chen, Password(adminPassword.toString())));
}

TEST(Login, TriesStartedAtOnceAreStillCountedOneByOne)
{
    StaffRoom room;
    failTimes(room, chen, 4);
    const auto first = room.desk.beginLogin(chen);
    const auto second = room.desk.beginLogin(chen);
    ASSERT_TRUE(first);
    ASSERT_TRUE(second);
    EXPECT_EQ(room.desk.finishLogin(*first, {}).error().code, ErrorCode::LoginFailed);
    const LoginVerdict right = second->verify(Password(adminPassword.toString()));
    ASSERT_TRUE(right.matches);
    EXPECT_EQ(room.desk.finishLogin(*second, right).error().code, ErrorCode::LoginThrottled);
}

TEST(Login, PasswordResetWhileVerifyingEndsTheTry)
{
    StaffRoom room;
    const auto pending = room.desk.beginLogin(chen);
    ASSERT_TRUE(pending);
    const LoginVerdict verdict = pending->verify(Password(adminPassword.toString()));
    ASSERT_TRUE(
        room.desk.resetPassword(TestOffice::admin(), room.adminId, room.prepared(chen, u"new words here")));
    EXPECT_EQ(room.desk.finishLogin(*pending, verdict).error().code, ErrorCode::LoginFailed);
}

TEST(Login, CheaperHashIsRenewed)
{
    StaffRoom room;
    PasswordCost dearer = PasswordCost::lowForTests();
    dearer.passes += 1;
    StaffDesk desk(room.writes(), room.reads(), std::make_shared<PasswordHasher>(dearer),
                   QStringLiteral("desk-1"));
    ASSERT_TRUE(desk.logIn(chen, Password(adminPassword.toString())));
    Connection db(room.path(), Connection::Mode::ReadOnly);
    const auto account = StaffQueries(db).loginAccount(chen);
    ASSERT_TRUE(account);
    EXPECT_TRUE(account->passwordHash.contains(QStringLiteral("t=2,")))
        << account->passwordHash.toStdString();
    EXPECT_TRUE(desk.logIn(chen, Password(adminPassword.toString())));
}

TEST(Login, NeitherPasswordsNorHashesNorUnknownLoginsAreWrittenDown)
{
    StaffRoom room;
    (void)room.logIn(chen, u"wrong-password-1");
    (void)room.logIn(QStringLiteral("the-lift-is-late"), u"");
    ASSERT_TRUE(room.logIn(chen, adminPassword));
    room.colleague(QStringLiteral("wang"), {Role::FrontDesk});
    const QString text = auditText(room);
    for (const char* secret :
         {"the lift is late", "the-lift-is-late", "wrong-password", "window 47", "argon2"}) {
        EXPECT_FALSE(text.contains(QString::fromLatin1(secret))) << secret;
    }
    EXPECT_TRUE(
        text.contains(QStringLiteral("system staff.log-in staff:1  {\"inRow\":1,\"login\":\"failed\"}")));
    EXPECT_TRUE(text.contains(QStringLiteral("staff:unknown")));
    Connection db(room.path(), Connection::Mode::ReadOnly);
    EXPECT_EQ(
        db.statement(QStringLiteral("SELECT COUNT(*) FROM login_attempt WHERE login LIKE 'the%'")).integer(),
        0);
}

TEST(OwnPassword, IsChangedWithTheOldOne)
{
    StaffRoom room;
    room.colleague(QStringLiteral("wang"), {Role::FrontDesk});
    const Session wang = room.session(QStringLiteral("wang"));
    const auto pending = room.desk.beginLogin(wang.login);
    ASSERT_TRUE(pending);
    const Password old(QStringLiteral("window 47 open"));
    const Password fresh(QStringLiteral("door 12 closed"));

    EXPECT_EQ(room.desk.preparePasswordChange(*pending, old, old).error().code, ErrorCode::PasswordReuse);
    const auto wrong = room.desk.preparePasswordChange(*pending, Password(QStringLiteral("guess")), fresh);
    ASSERT_TRUE(wrong);
    EXPECT_EQ(room.desk.changeOwnPassword(wang, *pending, *wrong).error().code, ErrorCode::LoginFailed);

    const auto change = room.desk.preparePasswordChange(*pending, old, fresh);
    ASSERT_TRUE(change);
    EXPECT_EQ(room.desk.changeOwnPassword(TestOffice::admin(), *pending, *change).error().code,
              ErrorCode::NotPermitted)
        << "only one's own";
    ASSERT_TRUE(room.desk.changeOwnPassword(wang, *pending, *change));
    EXPECT_FALSE(room.logIn(wang.login, u"window 47 open"));
    EXPECT_TRUE(room.logIn(wang.login, u"door 12 closed"));
}

TEST(OwnPassword, RefusedWithoutTheRightToLogIn)
{
    StaffRoom room;
    Session chenWithout = room.session(chen, adminPassword);
    chenWithout.permissions = {};
    const auto pending = room.desk.beginLogin(chen);
    const auto change = room.desk.preparePasswordChange(*pending, Password(adminPassword.toString()),
                                                        Password(QStringLiteral("door 12 closed")));
    ASSERT_TRUE(change);
    EXPECT_EQ(room.desk.changeOwnPassword(chenWithout, *pending, *change).error(),
              error(ErrorCode::NotPermitted, {}, {"log-in"}));
}
