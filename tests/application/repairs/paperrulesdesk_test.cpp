// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/repairs/paperrulesdesk.h"

#include "application/repairs/slipdesk.h"
#include "presentation/repairs/careactions.h"
#include "support/outsideoffice.h"
#include "support/slipoffice.h"

#include <algorithm>
#include <map>
#include <set>

namespace pd::test {
namespace {

struct PaperRulesDeskTest : testing::Test {
    OutsideOffice office;
    SlipWork work{office};
    PaperRulesDesk desk{office.writes(), office.reads()};
    const Session admin = TestOffice::admin();

    template <class T>
    static T valueOf(Result<T> result)
    {
        return OutsideOffice::valueOf(std::move(result));
    }
    void set(const PaperRules& rules) { ASSERT_TRUE(desk.change(admin, rules)); }
};

TEST_F(PaperRulesDeskTest, FEE_21_REP_33_DefaultsAreTheRulebooks)
{
    const PaperRules rules = valueOf(desk.rules(admin));
    EXPECT_EQ(rules.finance.daysToHandOver, 1);
    EXPECT_EQ(rules.finance.reconcileDay, 25);
    EXPECT_EQ(rules.slipYears, 5);
    EXPECT_EQ(rules.replyHours, 24);
    EXPECT_FALSE(rules.visitCodes) << "REP-58";
}

TEST_F(PaperRulesDeskTest, WhatIsOutOfRangeIsRefusedAtItsField)
{
    const auto refused = [&](auto change) {
        PaperRules rules;
        change(rules);
        const auto outcome = desk.change(admin, rules);
        return outcome ? std::string() : outcome.error().field;
    };
    EXPECT_EQ(refused([](PaperRules& rules) { rules.finance.daysToHandOver = -1; }), "daysToHandOver");
    EXPECT_EQ(refused([](PaperRules& rules) { rules.finance.reconcileDay = 29; }), "reconcileDay");
    EXPECT_EQ(refused([](PaperRules& rules) { rules.slipYears = 4; }), "slipYears") << "at least five";
    EXPECT_EQ(refused([](PaperRules& rules) { rules.replyHours = 0; }), "replyHours");
    EXPECT_EQ(valueOf(desk.rules(admin)), PaperRules());
    Session clerk = admin;
    clerk.permissions = permissionsOf(Role::FrontDesk);
    EXPECT_EQ(refusal(desk.change(clerk, PaperRules())), ErrorCode::NotPermitted);
}

TEST_F(PaperRulesDeskTest, FEE_21_CopiesAreLateByTheOfficesDays)
{
    PaperRules rules;
    rules.finance = {0, 10};
    set(rules);
    EXPECT_EQ(valueOf(desk.rules(admin)), rules);
    work.paidOrder(100);
    EXPECT_EQ(valueOf(work.finance.late(admin)), 0);
    work.nextDay();
    EXPECT_EQ(valueOf(work.finance.late(admin)), 1) << "by the end of the same day";
    EXPECT_EQ(valueOf(work.finance.open(admin)).times, rules.finance);
    EXPECT_EQ(valueOf(work.finance.reconciliation(admin, QStringLiteral("202611"))).due,
              *Date::of(2026, 12, 10));
}

TEST_F(PaperRulesDeskTest, REP_33_AVolumeIsKeptAsLongAsTheOfficeSays)
{
    PaperRules rules;
    rules.slipYears = 8;
    set(rules);
    office.returnedOrder();
    office.clock.set(office.clock.instant({*Date::of(2026, 12, 2), 9 * 60}));
    const QString month = QStringLiteral("202611");
    ASSERT_TRUE(work.slips.bind(admin, month, work.today(), {QStringLiteral("王芳")}));
    const MonthNumbers bound = valueOf(work.slips.month(admin, month));
    ASSERT_TRUE(bound.binding);
    EXPECT_EQ(bound.binding->keepUntil, *Date::of(2034, 12, 2));
}

TEST_F(PaperRulesDeskTest, AFT_06_TheReplyIsDueByTheOfficesHours)
{
    PaperRules rules;
    rules.replyHours = 48;
    set(rules);
    const ServiceOrder order = office.dispatchedOrder();
    const OutsideNotice notice = office.sentNotice(order);
    EXPECT_EQ(notice.replyDue, notice.sentAt.plusMinutes(48 * 60));
    EXPECT_EQ(valueOf(office.care.of(admin, order.id)).replyHours, 48);
}

TEST_F(PaperRulesDeskTest, REP_58_ACodeIsThereOnlyWhereTheOfficeWantsItAndInHomes)
{
    const ServiceOrder order = office.registeredOrder();
    EXPECT_EQ(valueOf(desk.codeOf(admin, order)), QString());
    PaperRules rules;
    rules.visitCodes = true;
    set(rules);
    const QString code = valueOf(desk.codeOf(admin, order));
    EXPECT_EQ(code.size(), 4);
    EXPECT_EQ(valueOf(desk.codeOf(admin, office.dispatchedOrder())).size(), 4);
    const ServiceOrder later = valueOf(office.desk.order(admin, order.id)).row.order;
    EXPECT_EQ(valueOf(desk.codeOf(admin, later)), code) << "the same as told at first";
    OrderIntake hall = office.intake();
    hall.room.reset();
    hall.place = QStringLiteral("大堂");
    EXPECT_EQ(valueOf(desk.codeOf(admin, valueOf(office.desk.registerOrder(admin, hall)))), QString());
}

TEST_F(PaperRulesDeskTest, REP_58_CodesOfOrdersDiffer)
{
    std::set<QString> codes;
    ServiceOrder order;
    order.intake.room = RepairOffice::room;
    order.createdBy = QStringLiteral("wangfang");
    for (int i = 0; i < 200; ++i) {
        order.number = QStringLiteral("FW-202611-%1").arg(i, 4, 10, QLatin1Char('0'));
        codes.insert(visitCode(order));
    }
    EXPECT_GT(codes.size(), 190U);
}

// The times of a notice's steps are those that the clerk types, and none runs backwards.
TEST_F(PaperRulesDeskTest, AFT_06_EveryStepOfANoticeHasTheTimeThatWasTyped)
{
    const ServiceOrder order = office.dispatchedOrder();
    office.clock.advanceMinutes(120);
    const auto filled = [&](CareAction action, const std::map<QString, QString>& values) {
        ActionForm form = careForm(action, valueOf(office.care.of(admin, order.id)), {}, office.clock);
        for (const auto& [field, value] : values) {
            const auto input = std::ranges::find(form.inputs, field, &ActionInput::field);
            EXPECT_NE(input, form.inputs.end()) << field.toStdString();
            if (input != form.inputs.end()) {
                input->value = value;
            }
        }
        return form;
    };
    const Timestamp sentAt = office.clock.now().plusMinutes(-60);
    const auto typed = [&](Timestamp at) {
        const CivilTime time = office.clock.civil(at);
        return QStringLiteral("%1:%2").arg(time.minute / 60).arg(time.minute % 60, 2, 10, QLatin1Char('0'));
    };
    const AfterCare care = valueOf(office.care.of(admin, order.id));
    const auto sending = noticeEntry(filled(CareAction::Notify, {{QStringLiteral("sentAt"), typed(sentAt)}}),
                                     care, office.clock);
    ASSERT_TRUE(sending);
    OutsideNotice notice = valueOf(office.notices.send(admin, order.id, *sending));
    EXPECT_EQ(notice.sentAt, sentAt);
    const Timestamp replacedAt = office.clock.now().plusMinutes(-30);
    const auto replacing =
        replaceEntry(filled(CareAction::Replace, {{QStringLiteral("replacedAt"), typed(replacedAt)},
                                                  {QStringLiteral("reason"), QStringLiteral("业主急用")}}),
                     office.clock);
    ASSERT_TRUE(replacing);
    notice = valueOf(office.notices.replace(admin, notice.id, notice.version, *replacing));
    EXPECT_EQ(notice.replacedAt, replacedAt);

    office.clock.advanceMinutes(-20); // the clock was set back
    const OutsideNotice other = office.sentNotice(office.registeredOrder());
    const Timestamp latest = latestOf(other);
    office.clock.advanceMinutes(-20);
    const OutsideNotice refused = valueOf(office.notices.refuse(
        admin, other.id, other.version, {std::nullopt, QStringLiteral("不属保修"), std::nullopt}));
    EXPECT_EQ(refused.repliedAt, latest) << "not before it was sent";
}

TEST_F(PaperRulesDeskTest, AFT_06_NobodyTakesOverBeforeTheNoticeOrInTimesToCome)
{
    const OutsideNotice notice = office.sentNotice(office.dispatchedOrder());
    const auto at = [&](Timestamp time) {
        return refusal(office.notices.replace(
            admin, notice.id, notice.version,
            {Replacement::Own, std::nullopt, office.developer, QStringLiteral("急"), std::nullopt, time}));
    };
    EXPECT_EQ(at(notice.sentAt.plusMinutes(-1)), ErrorCode::TimeOrder);
    EXPECT_EQ(at(office.clock.now().plusMinutes(5)), ErrorCode::TimeOrder);
}

} // namespace
} // namespace pd::test
