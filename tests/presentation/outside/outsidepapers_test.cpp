// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/letters/letterdocument.h"
#include "presentation/outside/noticedocument.h"
#include "presentation/outside/settlementdocument.h"
#include "presentation/repairs/repaircarddocument.h"
#include "support/papercheck.h"

#include <QtCore/QString>

namespace pd::test {
namespace {

constexpr Timestamp morning(1'795'224'600'000);

const PaperHeading heading{QStringLiteral("富成花园"), false, QStringLiteral("王芳")};

NoticeRow sampleNotice(int number = 1)
{
    NoticeRow row;
    OutsideNotice& notice = row.notice;
    notice.number = QStringLiteral("BX-202611-%1").arg(number, 4, 10, QLatin1Char('0'));
    notice.part = WarrantyPart::Waterproofing;
    notice.content = QStringLiteral("卫生间顶板渗水，靠近管道井处滴水");
    notice.recipient = QStringLiteral("刘经理");
    notice.sentAt = morning;
    notice.replyDue = morning.plusMinutes(24 * 60);
    row.partyName = QStringLiteral("华建建筑工程公司");
    row.orderNumber = QStringLiteral("FW-202611-0183");
    row.place = QStringLiteral("3-2-1201");
    row.fault = QStringLiteral("漏水渗水");
    row.reporterName = QStringLiteral("张三丰");
    row.reporterPhone = QStringLiteral("13812345678");
    row.reportedAt = morning;
    return row;
}

void expectInside(const Document& paper)
{
    const PlainMeasure measure;
    for (const DocumentPage& page : paper.pages) {
        for (const DocumentItem& item : page.items) {
            if (const auto* text = std::get_if<TextItem>(&item)) {
                EXPECT_TRUE(paper.printable().adjusted(-0.1, -0.1, 0.1, 0.1).contains(inkOf(*text, measure)))
                    << text->text.toStdString();
            }
        }
    }
}

TEST(NoticePaper, AFT_06_SaysToWhomWhatAndUntilWhen)
{
    const FixedClock clock(morning);
    const Document paper = noticeDocument(sampleNotice(), heading, clock, PlainMeasure());
    ASSERT_EQ(paper.pages.size(), 1U);
    for (const char16_t* part :
         {u"保修维修通知单", u"编号 BX-202611-0001", u"致：华建建筑工程公司", u"FW-202611-0183", u"3-2-1201",
          u"防水", u"卫生间顶板渗水", u"2026-11-22 09:30 前", u"责任单位签字", u"业主签字"}) {
        EXPECT_TRUE(pageHas(paper.pages.front(), QString::fromUtf16(part)))
            << QString::fromUtf16(part).toStdString();
    }
    expectInside(paper);
}

TEST(NoticePaper, R29_ThePhoneIsWholeForTheUnitUntilTheOwnerHasAccepted)
{
    const FixedClock clock(morning);
    NoticeRow row = sampleNotice();
    const auto has = [&](const char16_t* text) {
        return pageHas(noticeDocument(row, heading, clock, PlainMeasure()).pages.front(),
                       QString::fromUtf16(text));
    };
    EXPECT_TRUE(has(u"13812345678"));
    row.notice.inspectedAt = morning;
    EXPECT_FALSE(has(u"13812345678"));
    EXPECT_TRUE(has(u"138****5678"));
}

TEST(NoticePaper, AFT_03_HoldsTheReplyAndTheOwnersVerdict)
{
    const FixedClock clock(morning);
    NoticeRow row = sampleNotice();
    row.notice.reply = QStringLiteral("明天上午派人");
    row.notice.replacement = Replacement::Crew;
    row.crewName = QStringLiteral("恒修工程队");
    row.bearerName = QStringLiteral("富成地产");
    row.notice.result = QStringLiteral("重做防水");
    row.notice.satisfied = false;
    row.notice.opinion = QStringLiteral("还在渗");
    const Document paper = noticeDocument(row, heading, clock, PlainMeasure());
    for (const char16_t* part :
         {u"明天上午派人", u"恒修工程队", u"富成地产", u"重做防水", u"□ 满意", u"☑ 不满意", u"还在渗"}) {
        EXPECT_TRUE(pageHas(paper.pages.front(), QString::fromUtf16(part)))
            << QString::fromUtf16(part).toStdString();
    }
    row.notice.content = QString(2000, u'漏');
    expectInside(noticeDocument(row, heading, clock, PlainMeasure()));
}

SettlementSheet sampleSheet(int jobs)
{
    SettlementSheet sheet;
    sheet.party.name = QStringLiteral("富成地产开发公司");
    sheet.month = QStringLiteral("2026-11");
    for (int i = 1; i <= jobs; ++i) {
        NoticeRow row = sampleNotice(i);
        row.notice.result = QStringLiteral("重做防水并恢复面层，闭水试验无渗漏");
        row.notice.cost = Money::fromFen(123'456);
        row.notice.fee = Money::fromFen(9'876);
        row.notice.inspectedAt = morning;
        sheet.rows.push_back(row);
        sheet.cost += *row.notice.cost;
        sheet.fee += *row.notice.fee;
    }
    sheet.jobs = jobs;
    sheet.open = true;
    return sheet;
}

TEST(SettlementPaper, AFT_08_SumsUpAndIsSigned)
{
    const FixedClock clock(morning);
    const Document paper = settlementDocument(sampleSheet(2), heading, clock, PlainMeasure());
    EXPECT_EQ(paper.paper.page(), QSizeF(297, 210));
    ASSERT_EQ(paper.pages.size(), 1U);
    for (const char16_t* part :
         {u"保修维修结算表", u"富成地产开发公司　2026-11", u"合计 2 单", u"1,234.56", u"98.76",
          u"维修费 2,469.12 元", u"应结算 2,666.64 元", u"尚未结算", u"对方单位（章）"}) {
        EXPECT_TRUE(pageHas(paper.pages.front(), QString::fromUtf16(part)))
            << QString::fromUtf16(part).toStdString();
    }
    expectInside(paper);
    SettlementSheet settled = sampleSheet(2);
    settled.open = false;
    settled.settlements.push_back({SettlementId(1), QStringLiteral("BJ-202611-0001"), OutsidePartyId(1),
                                   settled.month, 2, settled.cost, settled.fee, morning,
                                   QStringLiteral("wangfang")});
    const Document done = settlementDocument(settled, heading, clock, PlainMeasure());
    EXPECT_TRUE(pageHas(done.pages.front(), QStringLiteral("结算单号 BJ-202611-0001")));
}

TEST(SettlementPaper, AFT_08_ManyJobsGoOverPagesAndAllStandOnThem)
{
    const FixedClock clock(morning);
    const Document paper = settlementDocument(sampleSheet(120), heading, clock, PlainMeasure());
    EXPECT_GT(paper.pages.size(), 2U);
    EXPECT_EQ(pagesWith(paper, QStringLiteral("BX-202611-0120")), 1);
    EXPECT_EQ(pagesWith(paper, QStringLiteral("应结算")), 1);
    expectInside(paper);
}

TEST(LetterPaper, FRM_05_HasThePrintedFields)
{
    const FixedClock clock(morning);
    ContactLetter letter;
    letter.number = QStringLiteral("LX-202611-0003");
    letter.fromDepartment = QStringLiteral("客户服务部");
    letter.sender = QStringLiteral("王芳");
    letter.toDepartment = QStringLiteral("工程部");
    letter.receiver = QStringLiteral("李明");
    letter.text = QStringLiteral("两次维修仍渗水，请查明原因");
    letter.sentAt = morning;
    const Document paper =
        letterDocument(letter, QStringLiteral("FW-202611-0183"), heading, clock, PlainMeasure());
    for (const char16_t* part : {u"工作联系函", u"编号 LX-202611-0003", u"发文部门", u"客户服务部",
                                 u"接文部门", u"工程部", u"发文日期", u"2026-11-21 09:30", u"发文人签字",
                                 u"接文人签字", u"FW-202611-0183", u"两次维修仍渗水"}) {
        EXPECT_TRUE(pageHas(paper.pages.front(), QString::fromUtf16(part)))
            << QString::fromUtf16(part).toStdString();
    }
    letter.kind = LetterKind::Internal;
    letter.repliedAt = morning.plusMinutes(60);
    letter.repliedBy = QStringLiteral("李明");
    letter.reply = QStringLiteral("明日重做防水");
    const Document slip = letterDocument(letter, {}, heading, clock, PlainMeasure());
    EXPECT_TRUE(pageHas(slip.pages.front(), QStringLiteral("内部联系单")));
    EXPECT_TRUE(pageHas(slip.pages.front(), QStringLiteral("明日重做防水")));
    expectInside(slip);
}

TEST(NoticePaper, REP_30_AReprintIsMarked)
{
    const FixedClock clock(morning);
    const auto mark = QStringLiteral("补打 第2次");
    EXPECT_FALSE(
        pageHas(noticeDocument(sampleNotice(), heading, clock, PlainMeasure()).pages.front(), mark.left(2)));
    const Document again = noticeDocument(sampleNotice(), heading, clock, PlainMeasure(), 3);
    EXPECT_TRUE(pageHas(again.pages.front(), mark));
    expectInside(again);
    ContactLetter letter;
    letter.number = QStringLiteral("LX-202611-0001");
    EXPECT_FALSE(
        pageHas(letterDocument(letter, {}, heading, clock, PlainMeasure()).pages.front(), mark.left(2)));
    EXPECT_TRUE(pageHas(letterDocument(letter, {}, heading, clock, PlainMeasure(), 3).pages.front(), mark));
}

TEST(RepairCardPaper, REP_53_AFT_09_HoldsTheRepairsAndTheWarrantyDates)
{
    const FixedClock clock(morning);
    RepairCard card;
    card.code = QStringLiteral("3-2-1201");
    card.warranty = {{WarrantyPart::Waterproofing, *Date::of(2027, 3, 1)},
                     {WarrantyPart::Electrical, *Date::of(2024, 3, 1)}};
    for (int i = 0; i < 60; ++i) {
        RepairCardRow row;
        row.number = QStringLiteral("FW-202611-%1").arg(i + 1, 4, 10, QLatin1Char('0'));
        row.reportedAt = morning;
        row.content = QStringLiteral("厨房水槽下方漏水");
        row.technicianName = QStringLiteral("李强");
        row.result = QStringLiteral("已更换阀门");
        row.charge = i == 0 ? std::optional(Money::fromFen(3'500)) : std::nullopt;
        row.warranty = i == 1 ? WarrantyState::In : WarrantyState::Out;
        row.reworkOf = i == 2 ? QStringLiteral("FW-202610-0009") : QString();
        card.rows.push_back(row);
    }
    const Document paper = repairCardDocument(card, heading, clock, PlainMeasure());
    EXPECT_GT(paper.pages.size(), 1U);
    for (const char16_t* part : {u"维修卡　3-2-1201", u"防水至 2027-03-01", u"电气管线已于 2024-03-01 到期",
                                 u"60 次", u"35.00", u"保修", u"【返修】厨房水槽下方漏水", u"免费"}) {
        EXPECT_TRUE(pageHas(paper.pages.front(), QString::fromUtf16(part)))
            << QString::fromUtf16(part).toStdString();
    }
    expectInside(paper);
    card.rows.clear();
    card.warranty.clear();
    const Document empty = repairCardDocument(card, heading, clock, PlainMeasure());
    EXPECT_TRUE(pageHas(empty.pages.front(), QStringLiteral("无维修记录")));
    EXPECT_TRUE(pageHas(empty.pages.front(), QStringLiteral("未登记保修期")));
}

} // namespace
} // namespace pd::test
