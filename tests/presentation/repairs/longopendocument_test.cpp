// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/dispatchsheet.h"
#include "presentation/repairs/longopendocument.h"
#include "support/papercheck.h"
#include "support/repairoffice.h"
#include "support/samplepapers.h"

using namespace pd;
using namespace pd::test;

namespace {

struct Late : RepairOffice {
    Late()
    {
        OrderIntake words = intake(QStringLiteral("王小明家厨房漏水，请联系13812345678"));
        words.reporterName = QStringLiteral("王小明");
        words.reporterPhone = QStringLiteral("13812345678");
        open = valueOf(desk.registerOrder(admin(), words));
        given = dispatchedOrder();
        clock.advanceMinutes(25 * 60);
        registeredOrder(QStringLiteral("今天的"));
    }
    ServiceOrder open;
    ServiceOrder given;

    DispatchBoard board() { return valueOf(desk.board(admin(), clock.today())); }
    LongOpenData data(const std::map<OrderId, OrderReview>& reviews = {})
    {
        return longOpenData(board(), reviews, {QStringLiteral("富成花园"), false, QStringLiteral("王芳")},
                            clock);
    }
};

} // namespace

TEST(LongOpenList, REP_21_NamesWhatIsOpenForMoreThanADayTheOldestFirst)
{
    Late office;
    const LongOpenData data = office.data();
    ASSERT_EQ(data.rows.size(), 2U) << "not what came in today";
    EXPECT_EQ(data.rows[0].number, office.open.number);
    EXPECT_EQ(data.rows[0].technician, QStringLiteral("未派"));
    EXPECT_EQ(data.rows[0].definiteAt, QStringLiteral("待定"));
    EXPECT_EQ(data.rows[0].openFor, QStringLiteral("1 天 1 小时"));
    EXPECT_EQ(data.rows[1].technician, QStringLiteral("李强"));
    const Document list = longOpenDocument(data, PlainMeasure());
    EXPECT_EQ(list.paper.page(), QSizeF(210, 297));
    EXPECT_TRUE(pageHas(list.pages[0], QStringLiteral("超 24 小时未完成工单公示")));
    EXPECT_GE(pagesWith(list, office.open.number), 1);
    EXPECT_GE(pagesWith(list, QStringLiteral("公示日期")), 1);
}

TEST(LongOpenList, REP_21_SaysWhatTheHolderSaidAtTheEndOfTheDay)
{
    Late office;
    OrderReview said;
    said.words = QStringLiteral("配件明早到");
    said.definiteAt = office.clock.now().plusMinutes(60);
    const LongOpenData data = office.data({{office.given.id, said}});
    EXPECT_TRUE(data.rows[1].reason.contains(said.words));
    EXPECT_EQ(data.rows[1].definiteAt, QStringLiteral("11:30"));
}

TEST(LongOpenList, REP_21_NoNameAndNoPhoneOfACustomerIsPublished)
{
    Late office;
    const LongOpenData data = office.data();
    EXPECT_EQ(data.rows[0].place, QStringLiteral("3-2-1201"));
    EXPECT_FALSE(data.rows[0].content.contains(QStringLiteral("王小明")));
    EXPECT_FALSE(data.rows[0].content.contains(QStringLiteral("13812345678")));
    EXPECT_TRUE(data.rows[0].content.contains(QStringLiteral("138****5678")));
    const OrderIntake nobody;
    for (const char* kept : {"3-2-1201", "321201", "12-31 9:30", "A 2026", "010"}) {
        EXPECT_EQ(forEverybody(QString::fromLatin1(kept), nobody), QString::fromLatin1(kept));
    }
    for (const char* phone : {"13812345678", "+8613812345678", "138 1234 5678", "010-62345678", "62345678"}) {
        EXPECT_TRUE(forEverybody(QString::fromLatin1(phone), nobody).contains(u'*')) << phone;
    }
}

TEST(LongOpenList, AnEmptyListSaysSo)
{
    const LongOpenData data;
    EXPECT_GE(pagesWith(longOpenDocument(data, PlainMeasure()), QStringLiteral("无超过 24 小时未完成的工单")),
              1);
}

TEST(LongOpenList, LongListsKeepWithinThePage)
{
    LongOpenData data = Late().data();
    data.rows.resize(120, data.rows[0]);
    const Document list = longOpenDocument(data, PlainMeasure());
    EXPECT_GE(list.pages.size(), 3U);
    expectSoundGeometry(list, PlainMeasure());
}

TEST(DispatchSheet, REP_72_HasARowForEachOrderAndOnlyTexts)
{
    Late office;
    const DispatchSheet sheet = dispatchSheet(office.board(), office.clock);
    ASSERT_EQ(sheet.workbook.sheets.size(), 1U);
    const Sheet& table = sheet.workbook.sheets[0];
    ASSERT_EQ(table.rows.size(), 4U) << "headings and three orders";
    EXPECT_EQ(sheet.widths.size(), table.rows[0].cells.size());
    QString all;
    for (const SheetRow& row : table.rows) {
        for (const Cell& cell : row.cells) {
            EXPECT_EQ(cell.kind, CellKind::Text);
            all += cell.text;
        }
    }
    EXPECT_TRUE(all.contains(office.given.number));
    EXPECT_TRUE(all.contains(QStringLiteral("李强")));
}

TEST(DispatchList, REP_20_TheReviewOfTheDayStandsOnIt)
{
    Late office;
    DayReviewList review{office.clock.today(), {}, {}, {}};
    OrderRow row;
    row.order = office.given;
    OrderReview said;
    said.words = QStringLiteral("配件明早到");
    said.definiteAt = office.clock.now().plusMinutes(60);
    said.informed = CustomerInformed::NotReached;
    review.lines.push_back({row, said});
    DayReview finished{office.clock.today()};
    finished.finishedAt = office.clock.now();
    finished.finishedBy = QStringLiteral("王芳");
    finished.reportedTo = QStringLiteral("李主管");
    review.review = finished;
    const DispatchListData data =
        dispatchListData(office.board(), {}, {QStringLiteral("富成花园"), false, QStringLiteral("王芳")},
                         office.clock, review);
    EXPECT_EQ(data.review, QStringLiteral("日终梳理：王芳 10:30 完成，已报 李主管"));
    const auto open = std::ranges::find(data.unfinished, office.given.number, &UnfinishedRow::number);
    ASSERT_NE(open, data.unfinished.end());
    EXPECT_EQ(open->promisedAt, QStringLiteral("11:30"));
    EXPECT_TRUE(open->reason.endsWith(QStringLiteral("配件明早到；客户未联系上")))
        << open->reason.toStdString();
    EXPECT_GE(pagesWith(dispatchListDocument(data, PlainMeasure()), data.review), 1);
}
