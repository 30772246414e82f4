// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/dayreviewcontroller.h"
#include "support/repairoffice.h"

#include <QtTest/QSignalSpy>

using namespace pd;
using namespace pd::test;

namespace {

struct Evening : RepairOffice {
    Evening() { session.set(admin()); }
    CurrentSession session;
    DayReviewDesk reviews{writes(), reads()};
    DraftStore draftStore{folder() + QStringLiteral("/drafts")};
    DraftDesk drafts{draftStore, clock};
    DayReviewController review{reviews, drafts, session, file().changes()};

    void open() { review.open(clock.today()); }
    void answer(const char* promise = "t 9", const char* informed = "yes")
    {
        review.edit([&](ReviewInput& input) {
            input.holder = QStringLiteral("李强");
            input.promise = QString::fromLatin1(promise);
            input.informed = QString::fromLatin1(informed);
        });
    }
    [[nodiscard]] OrderId current() const
    {
        return review.lines()[static_cast<std::size_t>(review.current())].row.order.id;
    }
};

} // namespace

TEST(DayReviewController, REP_20_GoesThroughOneOrderAfterTheOther)
{
    Evening evening;
    const ServiceOrder first = evening.registeredOrder();
    const ServiceOrder second = evening.dispatchedOrder();
    evening.open();
    EXPECT_EQ(evening.current(), first.id);
    EXPECT_FALSE(evening.review.mayWait());
    evening.answer();
    EXPECT_EQ(evening.review.save(), std::nullopt);
    EXPECT_EQ(evening.current(), second.id) << "the next one";
    EXPECT_EQ(evening.review.input().holder, QStringLiteral("李强")) << "who holds it is who is asked";
    EXPECT_EQ(evening.review.input().promise, QStringLiteral("10:00"));
    EXPECT_EQ(evening.review.input().informed, QString()) << "must be answered";
    EXPECT_TRUE(evening.review.mayWait());
    EXPECT_FALSE(evening.review.complete());
    EXPECT_TRUE(evening.review.progressText().contains(u'1') && evening.review.progressText().contains(u'2'));
    evening.answer();
    EXPECT_EQ(evening.review.save(), std::nullopt);
    EXPECT_TRUE(evening.review.complete());
    EXPECT_EQ(evening.review.finish(QStringLiteral("李主管"), {}), std::nullopt);
    EXPECT_TRUE(evening.review.finished());
    EXPECT_TRUE(evening.review.finishedText().contains(QStringLiteral("李主管")));
    EXPECT_TRUE(evening.review.stateText(evening.clock.today()).contains(QStringLiteral("09:30")));
}

TEST(DayReviewController, WhatCannotBeReadIsSaidAtItsFieldAndNothingIsLost)
{
    Evening evening;
    evening.dispatchedOrder();
    evening.open();
    evening.answer("irgendwann");
    EXPECT_EQ(evening.review.save(), error(ErrorCode::NotADate, "promise"));
    evening.answer("t 9", "");
    EXPECT_EQ(evening.review.save(), error(ErrorCode::Required, "informed"));
    EXPECT_EQ(evening.review.input().promise, QStringLiteral("t 9"));
    evening.answer("t 9", "not-reached");
    EXPECT_EQ(evening.review.save(), std::nullopt);
}

TEST(DayReviewController, HalfTypedAnswersWaitWhileOthersAreLookedAt)
{
    Evening evening;
    evening.registeredOrder();
    evening.dispatchedOrder();
    evening.open();
    evening.review.edit([](ReviewInput& input) { input.words = QStringLiteral("等配件"); });
    evening.review.select(1);
    EXPECT_EQ(evening.review.input().words, QString());
    evening.review.select(0);
    EXPECT_EQ(evening.review.input().words, QStringLiteral("等配件"));
    evening.registeredOrder(); // another desk takes an order meanwhile
    EXPECT_EQ(evening.review.input().words, QStringLiteral("等配件"));
    EXPECT_EQ(evening.review.lines().size(), 3U);
}

TEST(DayReviewController, L7_HalfTypedAnswersSurviveARestart)
{
    Evening evening;
    const ServiceOrder first = evening.registeredOrder();
    evening.dispatchedOrder();
    {
        DayReviewController before(evening.reviews, evening.drafts, evening.session,
                                   evening.file().changes());
        before.open(evening.clock.today());
        before.edit([](ReviewInput& input) { input.words = QStringLiteral("等配件"); });
        before.select(1);
        before.edit([](ReviewInput& input) { input.promise = QStringLiteral("t 14"); });
        before.editClosing({QStringLiteral("李主管"), QStringLiteral("两单未派")});
    }
    evening.open();
    EXPECT_EQ(evening.current(), first.id);
    EXPECT_EQ(evening.review.input().words, QStringLiteral("等配件"));
    EXPECT_EQ(evening.review.closing().reportedTo, QStringLiteral("李主管"));
    EXPECT_EQ(evening.review.draftFrom(), evening.clock.now());
    evening.answer();
    ASSERT_EQ(evening.review.save(), std::nullopt);
    EXPECT_EQ(evening.review.input().promise, QStringLiteral("t 14")) << "the other one waits still";
    evening.answer();
    ASSERT_EQ(evening.review.save(), std::nullopt);
    ASSERT_EQ(evening.review.finish(QStringLiteral("李主管"), {}), std::nullopt);
    DayReviewController after(evening.reviews, evening.drafts, evening.session, evening.file().changes());
    after.open(evening.clock.today());
    EXPECT_EQ(after.draftFrom(), std::nullopt) << "what is saved is no draft";
}

TEST(DayReviewController, L7_AnotherPersonDoesNotSeeWhatIsHalfTyped)
{
    Evening evening;
    evening.dispatchedOrder();
    evening.open();
    evening.review.edit([](ReviewInput& input) { input.words = QStringLiteral("等配件"); });
    Session other = TestOffice::admin();
    other.login = QStringLiteral("sunli");
    evening.session.set(other);
    EXPECT_EQ(evening.review.input().words, QString());
    evening.session.set(TestOffice::admin());
    EXPECT_EQ(evening.review.input().words, QStringLiteral("等配件"));
}

TEST(DayReviewController, R29_TheCustomersPhoneIsMasked)
{
    Evening evening;
    OrderIntake intake = evening.intake();
    intake.reporterName = QStringLiteral("张三丰");
    intake.reporterPhone = QStringLiteral("13812345678");
    RepairOffice::valueOf(evening.desk.registerOrder(TestOffice::admin(), intake));
    evening.open();
    QString facts;
    for (const OrderLine& fact : evening.review.facts()) {
        facts += fact.value + u'\n';
    }
    EXPECT_TRUE(facts.contains(QStringLiteral("138****5678")));
    EXPECT_FALSE(facts.contains(QStringLiteral("13812345678")));
}

TEST(DayReviewController, AConflictShowsTheOrderAsItIsAndKeepsWhatWasTyped)
{
    Evening evening;
    const ServiceOrder order = evening.registeredOrder();
    evening.open();
    evening.answer();
    const auto other = evening.secondDesk();
    RepairDesk otherDesk(other->writes(), other->reads());
    RepairOffice::valueOf(otherDesk.dispatch(TestOffice::admin(), order.id, order.version, evening.toLi()));
    const auto refused = evening.review.save();
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->code, ErrorCode::Conflict);
    EXPECT_EQ(evening.review.input().promise, QStringLiteral("t 9"));
    EXPECT_TRUE(evening.review.mayWait()) << "somebody has it now";
    EXPECT_EQ(evening.review.save(), std::nullopt) << "meant after all";
}

TEST(DayReviewController, AnOrderDoneMeanwhileLeavesTheList)
{
    Evening evening;
    const ServiceOrder order = evening.dispatchedOrder();
    evening.open();
    EXPECT_EQ(evening.review.current(), 0);
    FinishEntry done;
    done.result = QStringLiteral("已修好");
    RepairOffice::valueOf(evening.desk.finish(TestOffice::admin(), order.id, order.version, done));
    EXPECT_EQ(evening.review.current(), -1);
    EXPECT_TRUE(evening.review.complete()) << "nothing is left to ask";
    EXPECT_EQ(evening.review.stateText(evening.clock.today()), QStringLiteral("not yet"));
}

TEST(DayReviewController, NobodyLoggedInSeesNothing)
{
    Evening evening;
    evening.registeredOrder();
    evening.open();
    evening.session.clear();
    EXPECT_TRUE(evening.review.lines().empty());
    evening.open();
    EXPECT_TRUE(evening.review.problem());
}
