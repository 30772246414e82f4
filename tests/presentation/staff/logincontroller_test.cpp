// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/staff/idlewatcher.h"
#include "presentation/staff/logincontroller.h"
#include "presentation/staff/ownpasswordcontroller.h"
#include "presentation/staff/staffcontroller.h"
#include "support/staffroom.h"

#include <QtCore/QThread>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <gtest/gtest.h>

using namespace pd;
using namespace pd::test;

namespace {

/// Says on which thread a password was tried.
class WatchedHasher final : public PasswordHasher {
public:
    WatchedHasher() : PasswordHasher(PasswordCost::lowForTests()) {}
    [[nodiscard]] bool matches(const QString& hash, const Password& password) const override
    {
        thread = QThread::currentThread();
        return PasswordHasher::matches(hash, password);
    }
    mutable std::atomic<QThread*> thread{nullptr};
};

struct Door {
    StaffRoom room;
    OfficeDesk office{room.writes(), room.reads()};
    CurrentSession session;
    LoginController controller{room.desk, office, session};

    bool waitIdle()
    {
        return QTest::qWaitFor([this] { return !controller.busy(); }, 10'000);
    }
    void logIn(const QString& login, QStringView password)
    {
        controller.logIn(login, Password(password.toString()));
    }
};

} // namespace

TEST(LoginController, SetsTheSessionOnceThePasswordWasVerified)
{
    Door door;
    QSignalSpy busy(&door.controller, &LoginController::busyChanged);
    QSignalSpy succeeded(&door.controller, &LoginController::succeeded);
    door.logIn(QStringLiteral("chen"), adminPassword);
    EXPECT_TRUE(door.controller.busy());
    EXPECT_FALSE(door.session.loggedIn());
    ASSERT_TRUE(door.waitIdle());
    EXPECT_EQ(succeeded.count(), 1);
    EXPECT_EQ(busy.count(), 2);
    EXPECT_EQ(door.session.session().login, QStringLiteral("chen"));
    EXPECT_EQ(door.session.session().staff, door.room.adminId);
}

TEST(LoginController, VerifiesOffTheWindowsThread)
{
    StaffRoom room;
    const auto hasher = std::make_shared<WatchedHasher>();
    StaffDesk desk(room.writes(), room.reads(), hasher);
    OfficeDesk office(room.writes(), room.reads());
    CurrentSession session;
    LoginController controller(desk, office, session);
    controller.logIn(QStringLiteral("chen"), Password(adminPassword.toString()));
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.loggedIn(); }, 10'000));
    EXPECT_NE(hasher->thread.load(), nullptr);
    EXPECT_NE(hasher->thread.load(), QThread::currentThread());
}

TEST(LoginController, CountsDownAfterTheFreeTriesAndForgetsItForAnotherLogin)
{
    Door door;
    QSignalSpy failed(&door.controller, &LoginController::failed);
    for (int i = 0; i < 5; ++i) {
        door.logIn(QStringLiteral("chen"), u"wrong password");
        ASSERT_TRUE(door.waitIdle());
    }
    ASSERT_EQ(failed.count(), 5);
    EXPECT_EQ(failed.last().first().value<Error>().code, ErrorCode::LoginFailed);
    EXPECT_EQ(door.controller.secondsToWait(), 2);

    door.logIn(QStringLiteral("chen"), adminPassword);
    EXPECT_FALSE(door.controller.busy()) << "a throttled try is refused at once";
    EXPECT_EQ(failed.last().first().value<Error>().code, ErrorCode::LoginThrottled);
    QSignalSpy waiting(&door.controller, &LoginController::waiting);
    ASSERT_TRUE(waiting.wait(5'000));
    EXPECT_EQ(waiting.first().first().toInt(), 1);

    door.controller.forgetWait();
    EXPECT_EQ(door.controller.secondsToWait(), 0);
    EXPECT_EQ(waiting.last().first().toInt(), 0);
}

TEST(LoginController, GoingAwayInTheMiddleIsSafe)
{
    StaffRoom room;
    OfficeDesk office(room.writes(), room.reads());
    CurrentSession session;
    {
        LoginController controller(room.desk, office, session);
        controller.logIn(QStringLiteral("chen"), Password(adminPassword.toString()));
    }
    QTest::qWait(0);
    EXPECT_FALSE(session.loggedIn());
}

TEST(LoginController, KnowsTheEstatesName)
{
    Door door;
    EXPECT_EQ(door.controller.estateName(), QString());
    OfficeSettings settings;
    settings.name = QStringLiteral("富成花园");
    ASSERT_TRUE(door.office.change(TestOffice::admin(), OfficeSettings(), settings));
    EXPECT_EQ(door.controller.estateName(), QStringLiteral("富成花园"));
}

TEST(StaffController, SavesAddsResetsAndTellsRefusals)
{
    Door door;
    door.session.set(TestOffice::admin());
    StaffController controller(door.room.desk, door.session, door.room.file().changes());
    QSignalSpy saved(&controller, &StaffController::saved);
    QSignalSpy failed(&controller, &StaffController::failed);
    controller.load();
    EXPECT_EQ(controller.model().rowCount(), 1);

    StaffDetails details;
    details.login = QStringLiteral("wang");
    details.name = QStringLiteral("王芳");
    details.roles = {Role::FrontDesk};
    controller.save(std::nullopt, details, Password(QString()));
    ASSERT_EQ(failed.count(), 1);
    EXPECT_EQ(failed.last().first().value<Error>(), error(ErrorCode::Required, "password"));
    controller.save(std::nullopt, details, Password(QStringLiteral("short")));
    ASSERT_TRUE(QTest::qWaitFor([&] { return failed.count() == 2; }, 10'000));
    EXPECT_EQ(failed.last().first().value<Error>().code, ErrorCode::PasswordTooShort);
    controller.save(std::nullopt, details, Password(QStringLiteral("window 47 open")));
    ASSERT_TRUE(QTest::qWaitFor([&] { return saved.count() == 1; }, 10'000));
    ASSERT_EQ(controller.model().rowCount(), 2) << "the change was published";

    const StaffMember wang = *controller.model().at(1);
    controller.save(wang, wang.details, Password(QStringLiteral("door 12 shut")));
    ASSERT_TRUE(QTest::qWaitFor([&] { return saved.count() == 2; }, 10'000));
    EXPECT_TRUE(door.room.logIn(QStringLiteral("wang"), u"door 12 shut"));
    EXPECT_EQ(controller.model().at(1)->version, wang.version) << "only the password was changed";
}

TEST(StaffController, ShowsNothingWithoutTheRight)
{
    Door door;
    door.session.set(TestOffice::with(permissionsOf(Role::FrontDesk)));
    StaffController controller(door.room.desk, door.session, door.room.file().changes());
    QSignalSpy failed(&controller, &StaffController::failed);
    controller.load();
    EXPECT_EQ(failed.count(), 1);
    EXPECT_EQ(controller.model().rowCount(), 0);
}

TEST(OwnPasswordController, ChangesAndNamesTheFieldThatIsWrong)
{
    Door door;
    door.room.colleague(QStringLiteral("wang"), {Role::FrontDesk});
    door.session.set(door.room.session(QStringLiteral("wang")));
    OwnPasswordController controller(door.room.desk, door.session);
    QSignalSpy failed(&controller, &OwnPasswordController::failed);
    QSignalSpy changed(&controller, &OwnPasswordController::changed);
    controller.change(Password(QStringLiteral("guess")), Password(QStringLiteral("door 12 shut")));
    ASSERT_TRUE(QTest::qWaitFor([&] { return failed.count() == 1; }, 10'000));
    EXPECT_EQ(failed.last().first().value<Error>(), error(ErrorCode::LoginFailed, "password"));
    controller.change(Password(QStringLiteral("window 47 open")), Password(QStringLiteral("12345678")));
    ASSERT_TRUE(QTest::qWaitFor([&] { return failed.count() == 2; }, 10'000));
    EXPECT_EQ(failed.last().first().value<Error>(), error(ErrorCode::PasswordTooCommon, "newPassword"));
    controller.change(Password(QStringLiteral("window 47 open")), Password(QStringLiteral("door 12 shut")));
    ASSERT_TRUE(QTest::qWaitFor([&] { return changed.count() == 1; }, 10'000));
    EXPECT_TRUE(door.room.logIn(QStringLiteral("wang"), u"door 12 shut"));
}

TEST(IdleWatcher, SpeaksOnceAfterTheMinutesWithoutATouch)
{
    FixedClock clock(morning());
    IdleWatcher watcher(clock);
    QSignalSpy idle(&watcher, &IdleWatcher::idle);
    watcher.setMinutes(3);
    watcher.check();
    watcher.start();
    clock.advanceMinutes(2);
    watcher.check();
    EXPECT_EQ(idle.count(), 0);

    QObject anything;
    QEvent key(QEvent::KeyPress);
    QCoreApplication::sendEvent(&anything, &key);
    clock.advanceMinutes(2);
    watcher.check();
    EXPECT_EQ(idle.count(), 0) << "somebody is here";
    QEvent timer(QEvent::Paint);
    QCoreApplication::sendEvent(&anything, &timer);
    clock.advanceMinutes(1);
    watcher.check();
    EXPECT_EQ(idle.count(), 1);
    EXPECT_FALSE(watcher.running());
    clock.advanceMinutes(10);
    watcher.check();
    EXPECT_EQ(idle.count(), 1);
}

TEST(IdleWatcher, ClockSetBackStartsTheCountAnew)
{
    FixedClock clock(morning());
    IdleWatcher watcher(clock);
    QSignalSpy idle(&watcher, &IdleWatcher::idle);
    watcher.start();
    clock.advanceMinutes(-600);
    watcher.check();
    EXPECT_EQ(idle.count(), 0);
    clock.advanceMinutes(5);
    watcher.check();
    EXPECT_EQ(idle.count(), 1);
}
