// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/calls/calldaydocument.h"

#include "presentation/documents/textmeasure.h"
#include "support/papercheck.h"

#include <gtest/gtest.h>

namespace pd::test {
namespace {

CallDayData sampleDay(int calls)
{
    CallDayData data;
    data.centre = QStringLiteral("富成花园物业服务中心");
    data.date = QStringLiteral("2026年11月21日 星期六");
    data.printedAt = QStringLiteral("2026-11-21 17:30");
    data.printedBy = QStringLiteral("王芳");
    for (int i = 1; i <= calls; ++i) {
        PrintedCall call;
        call.serial = QStringLiteral("LD-202611-%1").arg(i, 4, 10, QLatin1Char('0'));
        call.date = QStringLiteral("2026-11-21");
        call.time = QStringLiteral("09:30");
        call.room = QStringLiteral("3-2-1201");
        call.phone = QStringLiteral("13812345678");
        call.reason = QStringLiteral("【张三丰】询问供暖开始时间和缴费标准，并希望把家里的暖气阀门检查一下");
        call.order = i % 3 == 0 ? QStringLiteral("FW-202611-0183") : QString();
        call.taker = QStringLiteral("欧阳志强");
        call.receiver = QStringLiteral("工程部李经理");
        call.completion = QStringLiteral("已回电 10:20：11 月 15 日开始，阀门明天上午检查");
        call.category = QStringLiteral("C");
        call.note = QStringLiteral("老人独居");
        data.rows.push_back(call);
    }
    data.totals = totalsOf({});
    return data;
}

Document paperOf(const CallDayData& data)
{
    return callDayDocument(data, PlainMeasure());
}

TEST(CallDay, LOG_01_FRM01HasItsTwelveColumnsOnA4Landscape)
{
    const Document paper = paperOf(sampleDay(3));
    EXPECT_EQ(paper.paper.page(), QSizeF(297, 210));
    ASSERT_EQ(paper.pages.size(), 1U);
    for (const char16_t* heading : {u"序号", u"记录日期", u"记录时间", u"房间号", u"来电号码", u"来电缘由",
                                    u"工单编号", u"接听人", u"信息接受人", u"完成情况", u"类别", u"备注"}) {
        EXPECT_TRUE(textsOf(paper.pages.front()).contains(QString::fromUtf16(heading)))
            << QString::fromUtf16(heading).toStdString();
    }
    EXPECT_TRUE(pageHas(paper.pages.front(), QStringLiteral("A 投诉　B 询问　C 合理建议、需求　D 其它")));
}

TEST(CallDay, LOG_11_CountsWhatIsInItAndListsWhatIsOpenFromBefore)
{
    CallDayData data = sampleDay(2);
    data.openBefore = sampleDay(1).rows;
    data.totals.open = 2;
    data.totals.byCategory[CallCategory::Complaint] = 1;
    const Document paper = paperOf(data);
    EXPECT_TRUE(pageHas(paper.pages.front(), QStringLiteral("以前未办结")));
    EXPECT_TRUE(pageHas(paper.pages.front(), QStringLiteral("A 投诉")));
    EXPECT_TRUE(textsOf(paper.pages.front()).contains(QStringLiteral("3")))
        << "two of the day and one from before";
}

TEST(CallDay, EveryRecordIsListedAndNothingOverlaps)
{
    for (const int calls : {0, 1, 14, 90}) {
        const Document paper = paperOf(sampleDay(calls));
        expectSoundGeometry(paper, PlainMeasure());
        QString all;
        for (const DocumentPage& page : paper.pages) {
            all += textsOf(page).join(u'\n');
        }
        for (int i = 1; i <= calls; ++i) {
            EXPECT_TRUE(all.contains(QStringLiteral("LD-202611-%1").arg(i, 4, 10, QLatin1Char('0')))) << i;
        }
        EXPECT_EQ(pagesWith(paper, QStringLiteral("汇总人")), 1) << calls;
    }
}

TEST(CallDay, SaysHowEachRecordStands)
{
    FixedClock clock(Timestamp(1'795'224'600'000));
    CallRow open;
    open.call.intake.reason = QStringLiteral("询问");
    open.call.intake.promisedAt = clock.now().plusMinutes(60);
    CallRow repaired = open;
    repaired.call.state = CallState::Done;
    repaired.call.order = OrderId(1);
    repaired.orderNumber = QStringLiteral("FW-202611-0001");
    CallRow calledBack = open;
    calledBack.call.state = CallState::Done;
    calledBack.call.calledBackAt = clock.now();
    calledBack.call.outcome = QStringLiteral("已告知");
    CallRow visit = open;
    visit.call.intake.channel = CallChannel::Visit;
    visit.call.intake.callerName = QStringLiteral("张三丰");
    visit.call.intake.callerPhone = QStringLiteral("13812345678");
    const CallDay day{clock.today(), {open, repaired, calledBack, visit}, {}, true};
    const CallDayData data = callDayData(day, {QStringLiteral("中心"), false, QStringLiteral("王芳")}, clock);
    EXPECT_EQ(data.rows[0].completion, QStringLiteral("待回电 10:30"));
    EXPECT_EQ(data.rows[1].completion, QStringLiteral("已转服务单"));
    EXPECT_EQ(data.rows[2].completion, QStringLiteral("已回电 09:30：已告知"));
    EXPECT_EQ(data.rows[3].reason, QStringLiteral("【来访：张三丰】询问"));
    EXPECT_EQ(data.rows[3].phone, QStringLiteral("138****5678")) << "a paper that lies about";
    EXPECT_EQ(data.totals.repairs, 1);
    EXPECT_EQ(data.totals.byChannel.at(CallChannel::Visit), 1);
}

} // namespace
} // namespace pd::test
