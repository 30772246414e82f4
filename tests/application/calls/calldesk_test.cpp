// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/calls/calldesk.h"

#include "application/calls/repaircall.h"
#include "support/repairoffice.h"

namespace pd::test {
namespace {

struct CallDeskTest : testing::Test {
    RepairOffice office;
    CallDesk desk{office.writes(), office.reads()};

    static Session clerk()
    {
        Session session = TestOffice::admin();
        session.staff = RepairOffice::clerk;
        session.login = QStringLiteral("wangfang");
        return session;
    }
    Call taken(bool promise = true)
    {
        CallIntake intake;
        intake.room = RepairOffice::room;
        intake.callerName = QStringLiteral("张三丰");
        intake.callerPhone = QStringLiteral("13812345678");
        intake.reason = QStringLiteral("厨房漏水");
        if (promise) {
            intake.promisedAt = office.clock.now().plusMinutes(30);
        }
        return RepairOffice::valueOf(desk.take(clerk(), intake, false));
    }
    CallDetails details(CallId id) { return RepairOffice::valueOf(desk.call(TestOffice::admin(), id)); }
    std::vector<CallRow> book() { return RepairOffice::valueOf(desk.page(TestOffice::admin(), {})).rows; }
    void giveLogin(const char* login)
    {
        RepairOffice::valueOf(office.writes().run(
            TestOffice::admin(), Command{"test.login", Permission::ManageStaff},
            [&](UnitOfWork& unit) -> Result<int> {
                unit.connection()
                    .statement(QStringLiteral("UPDATE staff SET login = ? WHERE id = 1"))
                    .bind(QString::fromLatin1(login))
                    .run();
                unit.audit(QStringLiteral("staff"), {}, {{QStringLiteral("login"), true}});
                return 0;
            }));
    }
};

TEST_F(CallDeskTest, LOG_01_StoresWhatWasTakenDown)
{
    const Call call = taken();
    const CallDetails stored = details(call.id);
    EXPECT_EQ(stored.row.call, call);
    EXPECT_EQ(call.intake.place, QStringLiteral("3-2-1201"));
    EXPECT_EQ(stored.row.takerName, QStringLiteral("王芳"));
    EXPECT_EQ(stored.row.responsibleName, QStringLiteral("王芳"));
    ASSERT_EQ(stored.events.size(), 1U);
    EXPECT_EQ(stored.events.front().actor, QStringLiteral("wangfang"));
}

TEST_F(CallDeskTest, LOG_06_FromPromiseToOutcomeWithTheReliefInBetween)
{
    giveLogin("sunli");
    Call call = taken();
    call = RepairOffice::valueOf(desk.handOver(clerk(), call.id, call.version, {RepairOffice::li, {}}));
    EXPECT_EQ(details(call.id).row.responsibleName, QStringLiteral("李强"));
    EXPECT_EQ(details(call.id).row.takerName, QStringLiteral("王芳"));
    office.clock.advanceMinutes(40);
    call = RepairOffice::valueOf(
        desk.recordCallback(clerk(), call.id, call.version, {std::nullopt, QStringLiteral("已告知结果")}));
    EXPECT_EQ(call.state, CallState::Done);
    EXPECT_EQ(details(call.id).events.size(), 3U);
}

TEST_F(CallDeskTest, SomebodyWithoutLoginCannotTakeItOver)
{
    const Call call = taken();
    EXPECT_EQ(refusal(desk.handOver(clerk(), call.id, call.version, {RepairOffice::zhao, {}})),
              ErrorCode::UnknownChoice);
}

TEST_F(CallDeskTest, TheSecondOfTwoIsToldOfTheFirst)
{
    const Call call = taken();
    ASSERT_TRUE(desk.close(clerk(), call.id, call.version, QStringLiteral("已答复")));
    EXPECT_EQ(refusal(desk.close(clerk(), call.id, call.version, QStringLiteral("又答复"))),
              ErrorCode::Conflict);
    EXPECT_EQ(details(call.id).row.call.intake.answer, QStringLiteral("已答复"));
    EXPECT_EQ(refusal(desk.close(clerk(), CallId(99), 1, QStringLiteral("x"))), ErrorCode::NotFound);
}

TEST_F(CallDeskTest, NothingWithoutTheRight)
{
    const Call call = taken();
    const Session nobody = TestOffice::with({Permission::ViewOrders});
    EXPECT_EQ(refusal(desk.take(nobody, call.intake, false)), ErrorCode::NotPermitted);
    EXPECT_EQ(refusal(desk.page(nobody, {})), ErrorCode::NotPermitted);
    EXPECT_EQ(refusal(desk.call(nobody, call.id)), ErrorCode::NotPermitted);
    const Session reader = TestOffice::with({Permission::ViewCalls});
    EXPECT_EQ(refusal(desk.close(reader, call.id, call.version, QStringLiteral("x"))),
              ErrorCode::NotPermitted);
    EXPECT_TRUE(desk.page(reader, {}));
    EXPECT_TRUE(CallDesk::allowedActions(call, reader).empty());
}

TEST_F(CallDeskTest, OffersWhatTheStateAllows)
{
    const Call promised = taken();
    using enum CallAction;
    EXPECT_EQ(CallDesk::allowedActions(promised, clerk()),
              (std::vector{Correct, RecordCallback, Postpone, HandOver, MakeOrder, Close}));
    const Call open = taken(false);
    EXPECT_EQ(CallDesk::allowedActions(open, clerk()),
              (std::vector{Correct, Postpone, HandOver, MakeOrder, Close}));
    const Call done = RepairOffice::valueOf(desk.close(clerk(), open.id, open.version, QStringLiteral("好")));
    EXPECT_EQ(CallDesk::allowedActions(done, clerk()), (std::vector{Correct, MakeOrder, Reopen}));
}

TEST_F(CallDeskTest, REP_02_ARepairIsEnteredInTheBookInTheSameTransaction)
{
    const ServiceOrder order =
        RepairOffice::valueOf(office.desk.registerOrder(clerk(), office.intake(QStringLiteral("厨房漏水"))));
    ASSERT_EQ(book().size(), 1U);
    const CallRow row = book().front();
    EXPECT_EQ(row.orderNumber, order.number);
    EXPECT_EQ(row.orderState, OrderState::Registered);
    EXPECT_EQ(row.call.intake.category, CallCategory::Need);
    EXPECT_EQ(row.call.intake.reason, QStringLiteral("厨房漏水"));
    EXPECT_EQ(row.call.intake.place, QStringLiteral("3-2-1201"));
    EXPECT_EQ(row.call.state, CallState::Done);
    EXPECT_EQ(row.call.responsible, RepairOffice::clerk);
    OrderIntake bad = office.intake();
    bad.faultKind.reset();
    EXPECT_FALSE(office.desk.registerOrder(clerk(), bad));
    EXPECT_EQ(book().size(), 1U) << "no order, no record, no number";
}

TEST_F(CallDeskTest, REP_02_WithoutWordsTheFaultIsTheReason)
{
    RepairOffice::valueOf(office.desk.registerOrder(clerk(), office.intake({})));
    EXPECT_EQ(book().front().call.intake.reason, QStringLiteral("漏水渗水"));
}

TEST_F(CallDeskTest, LOG_12_ACallThatBecomesAnOrderIsSettledByIt)
{
    const Call call = taken();
    const ServiceOrder order =
        RepairOffice::valueOf(office.desk.registerOrder(clerk(), office.intake(), std::nullopt, call.id));
    ASSERT_EQ(book().size(), 1U) << "the record that was there, no second one";
    EXPECT_EQ(book().front().call.order, order.id);
    EXPECT_EQ(book().front().call.state, CallState::Done);
    EXPECT_EQ(book().front().call.intake.category, CallCategory::Need);
    EXPECT_EQ(refusal(office.desk.registerOrder(clerk(), office.intake(), std::nullopt, call.id)),
              ErrorCode::CallHasOrder);
    EXPECT_EQ(refusal(office.desk.registerOrder(clerk(), office.intake(), std::nullopt, CallId(77))),
              ErrorCode::NotFound);
    EXPECT_EQ(RepairOffice::valueOf(office.desk.page(TestOffice::admin(), {})).rows.size(), 1U)
        << "a refused record leaves no order behind";
}

} // namespace
} // namespace pd::test
