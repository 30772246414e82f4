// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/outside/outsidenotice.h"

#include "domain/codes.h"

#include <gtest/gtest.h>

#include <set>

using namespace pd;

namespace {

constexpr Timestamp morning(1'795'224'600'000); // 2026-11-21 09:30 in China
constexpr int day = 24 * 60;

Entering at(Timestamp now)
{
    return {now, QStringLiteral("wangfang")};
}

NoticeEntry entry()
{
    NoticeEntry entry;
    entry.party = OutsidePartyId(1);
    entry.part = WarrantyPart::Waterproofing;
    entry.recipient = QStringLiteral("刘经理");
    entry.content = QStringLiteral("卫生间渗水");
    return entry;
}

OutsideNotice sent()
{
    return *noticeSent(OrderId(7), entry(), 24, at(morning));
}

OutsideNotice replaced(const OutsideNotice& from, Timestamp now)
{
    return *noticeReplaced(
        from, {Replacement::Own, std::nullopt, OutsidePartyId(2), QStringLiteral("等不及"), std::nullopt},
        at(now));
}

OutsideNotice done(const OutsideNotice& from, Timestamp now)
{
    const auto cost = from.replacement ? std::optional(Money::fromFen(10'000)) : std::nullopt;
    return *noticeDone(from, {std::nullopt, QStringLiteral("已修"), cost, std::nullopt}, at(now));
}

template <class T>
std::optional<ErrorCode> refusal(const Result<T>& result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

template <class T>
std::string field(const Result<T>& result)
{
    return result ? std::string() : result.error().field;
}

} // namespace

TEST(OutsideNoticeRules, AFT_06_TheStateTableIsAsItIsMeant)
{
    std::set<std::pair<NoticeState, NoticeAction>> known;
    for (const NoticeTransition& line : noticeTransitions()) {
        EXPECT_TRUE(known.insert({line.from, line.action}).second) << "twice";
        EXPECT_EQ(stateAfter(line.from, line.action), line.to);
        EXPECT_TRUE(isOpen(line.from)) << "nothing leads on from an end";
    }
    EXPECT_EQ(known.size(), 16U);
    using enum NoticeState;
    EXPECT_FALSE(stateAfter(Done, NoticeAction::Replace));
    EXPECT_FALSE(stateAfter(Refused, NoticeAction::Finish)) << "somebody else has to be found first";
    EXPECT_FALSE(stateAfter(OwnerAccepted, NoticeAction::Withdraw));
    EXPECT_FALSE(stateAfter(Withdrawn, NoticeAction::Accept));
    for (const NoticeState state : allNoticeStates()) {
        EXPECT_EQ(fromCode(allNoticeStates(), code(state)), state);
    }
    for (const NoticeAction action : allNoticeActions()) {
        EXPECT_EQ(fromCode(allNoticeActions(), code(action)), action);
    }
}

TEST(OutsideNoticeRules, AFT_06_TheUnitHasADayToReply)
{
    const OutsideNotice notice = sent();
    EXPECT_EQ(notice.state, NoticeState::Sent);
    EXPECT_EQ(notice.replyDue, morning.plusMinutes(day));
    EXPECT_FALSE(isOverdue(notice, notice.replyDue));
    EXPECT_TRUE(isOverdue(notice, notice.replyDue.plusMinutes(1)));
}

TEST(OutsideNoticeRules, REP_07_WorkBeyondTheAbilityNeedsItsReason)
{
    NoticeEntry beyond = entry();
    beyond.basis = NoticeBasis::BeyondAbility;
    EXPECT_EQ(refusal(noticeSent(OrderId(7), beyond, 24, at(morning))), ErrorCode::ReasonRequired);
    beyond.reason = QStringLiteral("需要专业设备");
    const auto notice = noticeSent(OrderId(7), beyond, 24, at(morning));
    ASSERT_TRUE(notice);
    EXPECT_TRUE(notice->content.contains(QStringLiteral("需要专业设备")));
    EXPECT_FALSE(notice->part) << "no warranty, no part";
}

TEST(OutsideNoticeRules, WhatIsMissingIsNamed)
{
    NoticeEntry nobody = entry();
    nobody.party.reset();
    EXPECT_EQ(field(noticeSent(OrderId(7), nobody, 24, at(morning))), "party");
    NoticeEntry nothing = entry();
    nothing.content = QStringLiteral("  ");
    EXPECT_EQ(field(noticeSent(OrderId(7), nothing, 24, at(morning))), "description");
    NoticeEntry endless = entry();
    endless.content = QString(10'000, u'漏');
    EXPECT_EQ(refusal(noticeSent(OrderId(7), endless, 24, at(morning))), ErrorCode::TooLong);
    NoticeEntry later = entry();
    later.sentAt = morning.plusMinutes(2);
    EXPECT_EQ(refusal(noticeSent(OrderId(7), later, 24, at(morning))), ErrorCode::TimeOrder);
    NoticeEntry past = entry();
    past.replyDue = morning;
    EXPECT_EQ(refusal(noticeSent(OrderId(7), past, 24, at(morning))), ErrorCode::PromiseInPast);
}

TEST(OutsideNoticeRules, AFT_02_AnAcceptanceHasItsTime)
{
    EXPECT_EQ(refusal(noticeAccepted(sent(), {}, at(morning))), ErrorCode::PromiseRequired);
    EXPECT_EQ(refusal(noticeAccepted(sent(), {morning, {}, std::nullopt}, at(morning))),
              ErrorCode::PromiseInPast);
    const auto accepted =
        noticeAccepted(sent(), {morning.plusMinutes(day), {}, std::nullopt}, at(morning.plusMinutes(5)));
    ASSERT_TRUE(accepted);
    EXPECT_EQ(accepted->state, NoticeState::Accepted);
    EXPECT_EQ(accepted->repliedAt, morning.plusMinutes(5));
    EXPECT_TRUE(isOverdue(*accepted, morning.plusMinutes(day + 1))) << "did not keep its promise";
    EXPECT_EQ(refusal(noticeRefused(*accepted, {}, at(morning))), ErrorCode::ReasonRequired);
}

TEST(OutsideNoticeRules, AFT_06_OthersDoItAtOnceOnlyForAReason)
{
    const ReplaceEntry silent{Replacement::Own, std::nullopt, OutsidePartyId(2), {}, std::nullopt};
    EXPECT_EQ(refusal(noticeReplaced(sent(), silent, at(morning.plusMinutes(60)))), ErrorCode::ReasonRequired)
        << "the builder is to be given his time";
    EXPECT_TRUE(noticeReplaced(sent(), silent, at(morning.plusMinutes(day + 1)))) << "he did not act";
    const OutsideNotice refused = *noticeRefused(
        sent(), {std::nullopt, QStringLiteral("非施工原因"), std::nullopt}, at(morning.plusMinutes(60)));
    EXPECT_TRUE(noticeReplaced(refused, silent, at(morning.plusMinutes(61))));
    ReplaceEntry crew = silent;
    crew.replacement = Replacement::Crew;
    EXPECT_EQ(field(noticeReplaced(refused, crew, at(morning.plusMinutes(61)))), "crew");
    ReplaceEntry unpaid = silent;
    unpaid.bearer.reset();
    EXPECT_EQ(field(noticeReplaced(refused, unpaid, at(morning.plusMinutes(61)))), "bearer");
}

TEST(OutsideNoticeRules, AFT_05_ReplacedWorkHasItsCost)
{
    const OutsideNotice own = replaced(sent(), morning.plusMinutes(1));
    EXPECT_EQ(field(noticeDone(own, {std::nullopt, QStringLiteral("已修"), std::nullopt, std::nullopt},
                               at(morning.plusMinutes(60)))),
              "cost");
    EXPECT_EQ(
        refusal(noticeDone(own, {std::nullopt, QStringLiteral("已修"), Money::fromFen(-1), std::nullopt},
                           at(morning.plusMinutes(60)))),
        ErrorCode::OutOfRange);
    EXPECT_EQ(done(own, morning.plusMinutes(60)).cost, Money::fromFen(10'000));
    const auto theirs =
        noticeDone(sent(), {std::nullopt, QStringLiteral("已修"), Money::fromFen(5), std::nullopt},
                   at(morning.plusMinutes(60)));
    ASSERT_TRUE(theirs);
    EXPECT_FALSE(theirs->cost) << "what the unit does itself costs the centre nothing";
    EXPECT_EQ(
        refusal(noticeDone(sent(), {morning.plusMinutes(-1), QStringLiteral("x"), std::nullopt, std::nullopt},
                           at(morning.plusMinutes(60)))),
        ErrorCode::TimeOrder);
}

TEST(OutsideNoticeRules, AFT_03_TheOwnerInspectsAndSigns)
{
    const OutsideNotice repaired = done(sent(), morning.plusMinutes(60));
    const Entering later = at(morning.plusMinutes(90));
    EXPECT_EQ(field(noticeInspected(repaired, {}, later)), "inspectedBy");
    const QString owner = QStringLiteral("张三丰");
    EXPECT_EQ(field(noticeInspected(repaired, {owner, std::nullopt, true, {}, {}, {}}, later)), "satisfied");
    EXPECT_EQ(refusal(noticeInspected(repaired, {owner, true, std::nullopt, {}, {}, {}}, later)),
              ErrorCode::SignatureRequired);
    const auto accepted = noticeInspected(repaired, {owner, true, true, {}, {}, {}}, later);
    ASSERT_TRUE(accepted);
    EXPECT_EQ(accepted->state, NoticeState::OwnerAccepted);
    EXPECT_EQ(refusal(noticeInspected(*accepted, {owner, true, true, {}, {}, {}}, later)),
              ErrorCode::OrderTransition);
}

TEST(OutsideNoticeRules, AFT_03_ADissatisfiedOwnerSendsItBackToWhoDidIt)
{
    const Entering later = at(morning.plusMinutes(90));
    const QString owner = QStringLiteral("张三丰");
    const auto promised = std::optional(morning.plusMinutes(day));
    const InspectionEntry bad{owner, false, false, QStringLiteral("还在渗"), std::nullopt, promised};
    const auto theirs = noticeInspected(done(sent(), morning.plusMinutes(60)), bad, later);
    ASSERT_TRUE(theirs);
    EXPECT_EQ(theirs->state, NoticeState::Accepted);
    EXPECT_EQ(theirs->promisedAt, promised);
    const OutsideNotice own = done(replaced(sent(), morning.plusMinutes(1)), morning.plusMinutes(60));
    EXPECT_EQ(noticeInspected(own, bad, later)->state, NoticeState::Replaced);
    InspectionEntry mute = bad;
    mute.opinion.clear();
    EXPECT_EQ(field(noticeInspected(own, mute, later)), "opinion");
    InspectionEntry open = bad;
    open.promisedAt.reset();
    EXPECT_EQ(refusal(noticeInspected(own, open, later)), ErrorCode::PromiseRequired);
    EXPECT_FALSE(done(*theirs, morning.plusMinutes(120)).satisfied) << "a new repair is inspected anew";
}

TEST(OutsideNoticeRules, AFT_08_WhatIsSettledIsNotTouchedAnyMore)
{
    OutsideNotice notice = sent();
    notice.settlement = SettlementId(1);
    EXPECT_EQ(refusal(noticeWithdrawn(notice, QStringLiteral("x"), at(morning))), ErrorCode::AlreadyDone);
    EXPECT_EQ(refusal(noticeWithdrawn(sent(), {}, at(morning))), ErrorCode::ReasonRequired);
}
