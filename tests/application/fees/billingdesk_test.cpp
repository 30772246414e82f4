// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/fees/billingdesk.h"

#include "application/fees/feeitemdesk.h"
#include "storage/fees/ledgerqueries.h"
#include "storage/fees/ledgerstore.h"
#include "support/feeoffice.h"

using namespace pd;
using namespace pd::test;

namespace {

class BillingDeskTest : public ::testing::Test {
protected:
    FeeOffice office;
    BillingDesk desk{office.writes(), office.reads()};
    FeeItemDesk items{office.writes(), office.reads()};
    Session clerk = named("wangfang");
    Session butler = named("zhoumin");

    static Session named(const char* login)
    {
        Session session = TestOffice::admin();
        session.login = QString::fromLatin1(login);
        return session;
    }
    static RunScope november()
    {
        return {{FeeOffice::day("2026-11-01"), FeeOffice::day("2026-11-30")}, {}, {}, {}};
    }
    static ErrorCode codeOf(const Result<void>& result)
    {
        return result ? ErrorCode::Internal : result.error().code;
    }
    template <class T>
    static ErrorCode codeOf(const Result<T>& result)
    {
        return result ? ErrorCode::Internal : result.error().code;
    }
    BillingRun previewed(const RunScope& scope)
    {
        const auto run = desk.preview(clerk, scope);
        EXPECT_TRUE(run);
        return *run;
    }
    BillingRun posted(const RunScope& scope)
    {
        const BillingRun run = previewed(scope);
        EXPECT_TRUE(desk.check(butler, run.id));
        const auto done = desk.post(clerk, run.id);
        EXPECT_TRUE(done);
        return *done;
    }
};

} // namespace

TEST_F(BillingDeskTest, FEE_17_PreviewThenCheckedThenPosted)
{
    const BillingRun run = previewed(november());
    EXPECT_EQ(run.number, QStringLiteral("YS-202611-0001"));
    EXPECT_EQ(run.totals.lines, 2);
    EXPECT_EQ(run.totals.total, Money::fromFen(16'545 + 18'198));
    EXPECT_EQ(office.number("SELECT count(*) FROM charge"), 0);
    EXPECT_EQ(office.number("SELECT count(*) FROM fee_account"), 2); // every room has its account by now
    EXPECT_EQ(codeOf(desk.post(clerk, run.id)), ErrorCode::RunState);
    ASSERT_TRUE(desk.check(butler, run.id));
    const auto posted = desk.post(clerk, run.id);
    ASSERT_TRUE(posted);
    EXPECT_EQ(posted->state, BillingState::Posted);
    EXPECT_EQ(posted->postedBy, QStringLiteral("wangfang"));
    EXPECT_EQ(office.number("SELECT sum(open_fen) FROM charge_open"), 16'545 + 18'198);
    EXPECT_EQ(office.number("SELECT count(*) FROM charge WHERE due_on = '2026-11-10' AND text = "
                            "'物业服务费（测试） 2026-11'"),
              2);
    EXPECT_EQ(codeOf(desk.post(clerk, run.id)), ErrorCode::RunState);
}

TEST_F(BillingDeskTest, FEE_02_NobodyChecksHisOwnRun)
{
    const BillingRun run = previewed(november());
    EXPECT_EQ(codeOf(desk.check(clerk, run.id)), ErrorCode::OwnWork);
    Session cashier = named("cashier");
    cashier.permissions = {Permission::ViewFees, Permission::RunBilling};
    EXPECT_EQ(codeOf(desk.check(cashier, run.id)), ErrorCode::NotPermitted);
    EXPECT_TRUE(desk.check(butler, run.id));
    EXPECT_EQ(codeOf(desk.check(butler, run.id)), ErrorCode::RunState);
}

TEST_F(BillingDeskTest, FEE_02_WhatWasCheckedIsWhatIsPosted)
{
    const BillingRun run = previewed(november());
    ASSERT_TRUE(desk.check(butler, run.id));
    ASSERT_TRUE(
        items.setPrice(clerk, office.management, {}, FeeOffice::day("2026-11-16"), *Price::parse("2")));
    const auto refused = desk.post(clerk, run.id);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Conflict);
    EXPECT_EQ(refused.error().field, "run");
    EXPECT_NE(refused.error().parameters.at(0).find("2 / ¥347.43"), std::string::npos)
        << refused.error().parameters.at(0);
    EXPECT_EQ(office.number("SELECT count(*) FROM charge"), 0);
    EXPECT_FALSE(desk.details(clerk, run.id)->same);
    const auto again = desk.again(clerk, run.id);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->state, BillingState::Previewed);
    EXPECT_TRUE(again->checkedBy.isEmpty());
    ASSERT_TRUE(desk.check(butler, run.id));
    EXPECT_TRUE(desk.post(clerk, run.id));
}

TEST_F(BillingDeskTest, FEE_17_RunningAgainBillsOnlyWhatIsMissing)
{
    office.change([](UnitOfWork& unit) {
        unit.connection().statement(QStringLiteral("UPDATE room SET built_area = NULL WHERE id = 902")).run();
    });
    const BillingRun first = previewed(november());
    EXPECT_EQ(first.totals.skipped, 1);
    const auto details = desk.details(clerk, first.id);
    ASSERT_EQ(details->skips.size(), 1U);
    EXPECT_EQ(details->skips[0].why.reason, SkipReason::NoArea);
    ASSERT_TRUE(desk.check(butler, first.id));
    ASSERT_TRUE(desk.post(clerk, first.id));
    office.change([](UnitOfWork& unit) {
        unit.connection().statement(QStringLiteral("UPDATE room SET built_area = 9837 WHERE id = 902")).run();
    });
    const BillingRun second = posted(november());
    EXPECT_EQ(second.totals.lines, 1);
    EXPECT_EQ(office.number("SELECT count(*) FROM charge WHERE kind = 'billed'"), 2);
    const BillingRun third = previewed(november());
    EXPECT_EQ(third.totals.lines, 0);
    EXPECT_EQ(third.totals.covered, 2);
    EXPECT_EQ(codeOf(desk.check(butler, third.id)), ErrorCode::NotComputable);
}

TEST_F(BillingDeskTest, FEE_11_AQuarterPayerGetsOneBillForTheRestOfTheQuarter)
{
    RunScope october = november();
    october.range = {FeeOffice::day("2026-10-01"), FeeOffice::day("2026-10-31")};
    posted(october);
    const auto account = items.account(clerk, office.room);
    ASSERT_TRUE(account);
    ASSERT_TRUE(items.setAccountPeriod(clerk, *account, FeePeriod::Quarter));
    posted(november());
    EXPECT_EQ(office.number("SELECT count(*) FROM charge WHERE room_id = 901 AND period_from = '2026-11-01' "
                            "AND period_until = '2026-12-31' AND amount_fen = 33089"),
              1);
    EXPECT_EQ(
        office.number("SELECT count(*) FROM charge WHERE room_id = 902 AND period_until = '2026-11-30'"), 1);
}

TEST_F(BillingDeskTest, ARunIsTakenBackWhileNothingIsPaidAndBilledAgain)
{
    const BillingRun run = posted(november());
    EXPECT_EQ(codeOf(desk.reverse(clerk, run.id, QStringLiteral(" "))), ErrorCode::ReasonRequired);
    ASSERT_TRUE(desk.reverse(clerk, run.id, QStringLiteral("price was wrong")));
    EXPECT_EQ(office.number("SELECT count(*) FROM charge_open"), 0);
    EXPECT_EQ(office.number("SELECT sum(amount_fen) FROM charge"), 0);
    EXPECT_EQ(codeOf(desk.reverse(clerk, run.id, QStringLiteral("again"))), ErrorCode::RunState);

    const BillingRun second = posted(november());
    EXPECT_EQ(office.number("SELECT min(attempt) FROM charge WHERE kind = 'billed' AND run_id <> 1"), 2);
    office.change([&](UnitOfWork& unit) {
        const auto charges = LedgerQueries(unit.connection()).ofRun(second.id);
        EXPECT_TRUE(
            LedgerStore(unit).allocate(charges.at(0).id, office.receipt(unit, "R-1", 1), Money::fromFen(1)));
    });
    EXPECT_EQ(codeOf(desk.reverse(clerk, second.id, QStringLiteral("why"))), ErrorCode::PaidAlready);
    EXPECT_GT(office.number("SELECT count(*) FROM charge_open"), 0);
}

TEST_F(BillingDeskTest, CancellingLeavesNothingBehind)
{
    const auto never = [](int, int) { return false; };
    EXPECT_EQ(codeOf(desk.preview(clerk, november(), never)), ErrorCode::Cancelled);
    EXPECT_EQ(office.number("SELECT count(*) FROM billing_run"), 0);
    const BillingRun run = previewed(november());
    ASSERT_TRUE(desk.check(butler, run.id));
    EXPECT_EQ(codeOf(desk.post(clerk, run.id, never)), ErrorCode::Cancelled);
    EXPECT_EQ(office.number("SELECT count(*) FROM charge"), 0);
    EXPECT_TRUE(desk.post(clerk, run.id));
}

TEST_F(BillingDeskTest, TwoRunsOfTheSameMonthNeverBillTwice)
{
    const BillingRun first = previewed(november());
    const BillingRun second = previewed(november());
    ASSERT_TRUE(desk.check(butler, first.id));
    ASSERT_TRUE(desk.check(butler, second.id));
    ASSERT_TRUE(desk.post(clerk, first.id));
    EXPECT_EQ(codeOf(desk.post(clerk, second.id)), ErrorCode::Conflict);
    EXPECT_EQ(office.number("SELECT count(*) FROM charge"), 2);
    EXPECT_TRUE(desk.drop(clerk, second.id, QStringLiteral("made twice")));
}

TEST_F(BillingDeskTest, FEE_04_WhatIsPostedKeepsItsExplanation)
{
    const BillingRun run = posted(november());
    ASSERT_TRUE(
        items.setPrice(clerk, office.management, {}, FeeOffice::day("2026-12-01"), *Price::parse("9")));
    const auto details = desk.details(clerk, run.id);
    ASSERT_EQ(details->lines.size(), 2U);
    const QJsonObject& told = details->lines[0].charge.explanation;
    EXPECT_EQ(told[u"exact"].toString(), QStringLiteral("165.4455"));
    EXPECT_EQ(told[u"amount"].toString(), QStringLiteral("165.45"));
}

TEST_F(BillingDeskTest, OneAuditEntryTellsOfTheWholeRun)
{
    const std::int64_t before = office.number("SELECT count(*) FROM audit_entry");
    posted(november());
    // preview (with the accounts), check, posting; reading leaves none
    EXPECT_EQ(office.number("SELECT count(*) FROM audit_entry") - before, 4);
}

TEST_F(BillingDeskTest, ChargesAndCreditsByHandNeedAReason)
{
    ManualEntry entry{office.room, office.management, {}, Money::fromFen(5'000), {}, QString()};
    EXPECT_EQ(codeOf(desk.chargeByHand(clerk, entry)), ErrorCode::ReasonRequired);
    entry.reason = QStringLiteral("key replaced");
    ASSERT_TRUE(desk.chargeByHand(clerk, entry));
    entry.amount = Money::fromFen(-1'500);
    ASSERT_TRUE(desk.chargeByHand(clerk, entry));
    EXPECT_EQ(office.number("SELECT sum(open_fen) FROM charge_open WHERE room_id = 901"), 3'500);
    EXPECT_EQ(office.number("SELECT count(*) FROM charge WHERE kind = 'credit'"), 1);
    entry.amount = Money();
    EXPECT_EQ(codeOf(desk.chargeByHand(clerk, entry)), ErrorCode::OutOfRange);
    entry.room = RoomId(9'999);
    EXPECT_EQ(codeOf(desk.chargeByHand(clerk, entry)), ErrorCode::NotFound);
}

TEST_F(BillingDeskTest, NobodyWithoutTheRightBills)
{
    const Session guest = TestOffice::with({Permission::ViewFees});
    EXPECT_EQ(codeOf(desk.preview(guest, november())), ErrorCode::NotPermitted);
    EXPECT_EQ(
        codeOf(desk.chargeByHand(guest, {office.room, office.management, {}, Money::fromFen(1), {}, {}})),
        ErrorCode::NotPermitted);
    RunScope backwards = november();
    backwards.range = {FeeOffice::day("2026-11-01"), FeeOffice::day("2026-10-31")};
    EXPECT_EQ(codeOf(desk.preview(clerk, backwards)), ErrorCode::DateOrder);
}

TEST_F(BillingDeskTest, FEE_18_TheUsualItemsAreEnteredOnceAndAskForPrices)
{
    TestOffice fresh;
    FeeItemDesk freshItems(fresh.writes(), fresh.reads());
    ASSERT_TRUE(freshItems.seed(clerk));
    const auto known = freshItems.items(clerk);
    ASSERT_EQ(known->size(), 7U);
    EXPECT_EQ(known->front().nameZh, QStringLiteral("物业服务费"));
    ASSERT_TRUE(freshItems.seed(clerk));
    EXPECT_EQ(freshItems.items(clerk)->size(), 7U);
}

TEST_F(BillingDeskTest, ReductionsNeedASecondPersonWithTheRight)
{
    FeeReduction reduction{.id = {},
                           .room = office.room,
                           .item = {},
                           .rate = 5'000,
                           .amount = {},
                           .from = FeeOffice::day("2026-11-01"),
                           .until = {},
                           .reason = QStringLiteral("低保户")};
    Session manager = butler;
    manager.staff = office.cashier;
    Session weak = manager;
    weak.permissions = {Permission::ViewFees};
    EXPECT_EQ(codeOf(items.reduce(clerk, reduction, weak)), ErrorCode::NotPermitted);
    Session self = clerk;
    self.staff = office.cashier;
    EXPECT_EQ(codeOf(items.reduce(clerk, reduction, self)), ErrorCode::OwnWork);
    reduction.reason.clear();
    EXPECT_EQ(codeOf(items.reduce(clerk, reduction, manager)), ErrorCode::ReasonRequired);
    reduction.reason = QStringLiteral("低保户");
    const auto id = items.reduce(clerk, reduction, manager);
    ASSERT_TRUE(id);
    EXPECT_EQ(previewed(november()).totals.total, Money::fromFen(8'272 + 18'198));
    EXPECT_EQ(codeOf(items.endReduction(clerk, *id, FeeOffice::day("2026-10-31"))), ErrorCode::DateOrder);
    ASSERT_TRUE(items.endReduction(clerk, *id, FeeOffice::day("2026-11-15")));
    EXPECT_EQ(previewed(november()).totals.total, Money::fromFen(12'408 + 18'198));
}

TEST_F(BillingDeskTest, AnItemThatWasChargedKeepsItsKind)
{
    posted(november());
    FeeItem item = items.items(clerk)->front();
    item.kind = FeeKind::Fixed;
    EXPECT_EQ(codeOf(items.change(clerk, item)), ErrorCode::InUse);
    item.kind = FeeKind::ByArea;
    item.dueDay = 20;
    ASSERT_TRUE(items.change(clerk, item));
    EXPECT_EQ(codeOf(items.change(clerk, item)), ErrorCode::Conflict);
    FeeItem same;
    same.nameZh = item.nameZh;
    EXPECT_EQ(codeOf(items.add(clerk, same)), ErrorCode::Duplicate);
}

TEST_F(BillingDeskTest, WhoeverLeavesPaysUntilHisLastDayAndOneOffItemsCostOnce)
{
    FeeItem waste;
    waste.nameZh = QStringLiteral("装修垃圾清运费");
    waste.kind = FeeKind::OneOff;
    const auto added = items.add(clerk, waste);
    ASSERT_TRUE(added);
    EXPECT_EQ(added->period, FeePeriod::Once);
    ASSERT_TRUE(items.setPrice(clerk, *added->id, {}, FeeOffice::day("2026-01-01"), *Price::parse("300")));
    ASSERT_TRUE(items.assign(clerk, *added->id,
                             {.id = {},
                              .room = office.vacant,
                              .building = {},
                              .use = {},
                              .price = {},
                              .from = FeeOffice::day("2026-11-12"),
                              .until = {},
                              .note = {}}));
    posted(november());
    EXPECT_EQ(office.number("SELECT amount_fen FROM charge WHERE text = '装修垃圾清运费 2026-11-12'"),
              30'000);
    EXPECT_EQ(previewed(november()).totals.lines, 0);
    const auto assignments = items.assignments(clerk, *added->id);
    ASSERT_EQ(assignments->size(), 1U);
    EXPECT_EQ(codeOf(items.endAssignment(clerk, *added->id, *assignments->front().assignment.id,
                                         FeeOffice::day("2026-11-11"))),
              ErrorCode::DateOrder);
    EXPECT_TRUE(items.endAssignment(clerk, *added->id, *assignments->front().assignment.id,
                                    FeeOffice::day("2026-11-12")));
}

TEST_F(BillingDeskTest, AnAreaMeasuredAnewIsUsedFromItsDayOn)
{
    ASSERT_TRUE(
        items.setFormerArea(clerk, office.room, {FeeOffice::day("2026-11-15"), *Area::parse("60.00")}));
    EXPECT_EQ(codeOf(items.setFormerArea(clerk, office.room, {FeeOffice::day("2026-11-15"), Area()})),
              ErrorCode::OutOfRange);
    // (60.00 + 89.43) / 2 × 1.85 and 98.37 × 1.85
    EXPECT_EQ(previewed(november()).totals.total, Money::fromFen(13'822 + 18'198));
}
