// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/dispatchlistdocument.h"
#include "support/papercheck.h"
#include "support/samplepapers.h"

#include <random>

using namespace pd;

namespace {

Document listOf(const DispatchListData& data)
{
    return dispatchListDocument(data, test::PlainMeasure());
}

} // namespace

TEST(DispatchList, REP_22_OneBlockPerTechnicianWithItsCounts)
{
    const Document list = listOf(test::sampleDispatchList(24));
    EXPECT_EQ(list.paper.page(), QSizeF(210, 297));
    EXPECT_TRUE(test::pageHas(list.pages[0], QStringLiteral("派工单汇总")));
    EXPECT_TRUE(test::pageHas(list.pages[0], QStringLiteral("张建国  水电")));
    EXPECT_TRUE(test::pageHas(list.pages[0], QStringLiteral("派单 5    完成 0    未完成 5")));
}

TEST(DispatchList, EveryOrderIsListed)
{
    for (const int orders : {1, 9, 24, 120, 500}) {
        const Document list = listOf(test::sampleDispatchList(orders));
        QStringList texts;
        for (const DocumentPage& page : list.pages) {
            texts += test::textsOf(page);
        }
        for (int i = 1; i <= orders; ++i) {
            EXPECT_TRUE(texts.contains(test::orderNumber(i))) << i << " of " << orders;
        }
    }
}

TEST(DispatchList, REP_20_UnfinishedWithReasonAndDefiniteTime)
{
    const Document list = listOf(test::sampleDispatchList(24));
    EXPECT_GE(test::pagesWith(list, QStringLiteral("未完成原因")), 1);
    EXPECT_GE(test::pagesWith(list, QStringLiteral("等待配件（滑轮到货）")), 1);
    EXPECT_GE(test::pagesWith(list, QStringLiteral("11-23 17:00")), 1);
}

TEST(DispatchList, REP_21_Over24HoursHasItsOwnBlock)
{
    EXPECT_GE(test::pagesWith(listOf(test::sampleDispatchList(24)), QStringLiteral("超过 24 小时未完成")), 1);
    EXPECT_EQ(test::pagesWith(listOf(test::sampleDispatchList(1)), QStringLiteral("超过 24 小时未完成")), 0);
}

TEST(DispatchList, REP_31_MissingNumbersAreNamed)
{
    DispatchListData data = test::sampleDispatchList(24);
    EXPECT_GE(test::pagesWith(listOf(data), QStringLiteral("FW-202611-0007、FW-202611-0011")), 1);
    data.numbers.missing.clear();
    EXPECT_GE(test::pagesWith(listOf(data), QStringLiteral("无漏号、断号")), 1);
}

TEST(DispatchList, REP_72_TotalsAndSignaturesOnTheLastPageOnly)
{
    for (const int orders : {1, 24, 60, 120, 500}) {
        const Document list = listOf(test::sampleDispatchList(orders));
        SCOPED_TRACE(orders);
        EXPECT_EQ(test::pagesWith(list, QStringLiteral("合计")), 1);
        EXPECT_EQ(test::pagesWith(list, QStringLiteral("维修主管")), 1);
        const DocumentPage& last = list.pages.back();
        EXPECT_TRUE(test::pageHas(last, QStringLiteral("共 %1 单").arg(orders)));
        EXPECT_TRUE(test::pageHas(last, QStringLiteral("维修主管")));
        const QString mark = QStringLiteral("第 %1/%1 页").arg(list.pages.size());
        EXPECT_TRUE(test::pageHas(last, mark));
    }
}

TEST(DispatchList, REP_72_TotalsAddUp)
{
    const DispatchListData data = test::sampleDispatchList(120);
    int listed = 0;
    int done = 0;
    for (const DispatchTechnician& technician : data.technicians) {
        for (const DispatchRow& row : technician.rows) {
            ++listed;
            done += row.progress == DispatchProgress::Done ? 1 : 0;
        }
    }
    const QStringList texts = test::textsOf(listOf(data).pages.back());
    const qsizetype total = texts.lastIndexOf(QStringLiteral("合计"));
    ASSERT_GE(total, 0);
    EXPECT_EQ(texts.mid(total + 1, 3),
              (QStringList{QString::number(listed), QString::number(done), QString::number(listed - done)}));
}

TEST(DispatchList, AnEmptyDayIsOneSoundPage)
{
    DispatchListData data;
    data.centre = QStringLiteral("阳光花园物业服务中心");
    const Document list = listOf(data);
    ASSERT_EQ(list.pages.size(), 1U);
    EXPECT_TRUE(test::pageHas(list.pages[0], QStringLiteral("维修主管")));
    test::expectSoundGeometry(list, test::PlainMeasure());
}

TEST(DispatchList, ContinuedBlocksSayWhoseTheyAre)
{
    const Document list = listOf(test::sampleDispatchList(120));
    EXPECT_GE(test::pagesWith(list, QStringLiteral("（续）")), 1);
    EXPECT_TRUE(test::pageHas(list.pages[1], QStringLiteral("单号")));
}

TEST(DispatchList, AnyRowsStayInsideThePaper)
{
    std::mt19937 random(11);
    const auto text = [&random](int longest) {
        static const QString alphabet = QStringLiteral("水电门窗漏管道更换，。（）ABC0123456789- ");
        QString made;
        for (auto left = random() % static_cast<unsigned>(longest + 1); left > 0; --left) {
            made += alphabet[static_cast<qsizetype>(random() % static_cast<unsigned>(alphabet.size()))];
        }
        return made;
    };
    for (int round = 0; round < 40; ++round) {
        DispatchListData data = test::sampleDispatchList(static_cast<int>(random() % 80));
        data.centre = text(60);
        const bool extreme = round % 10 == 0;
        for (DispatchTechnician& technician : data.technicians) {
            technician.name = text(20);
            technician.trade = text(40);
            for (DispatchRow& row : technician.rows) {
                row.place = text(40);
                row.content = text(extreme ? 2500 : 200);
                row.note = text(60);
            }
        }
        for (UnfinishedRow& row : data.unfinished) {
            row.content = text(200);
            row.reason = text(100);
            row.technician = text(20);
        }
        for (auto left = random() % 300; left > 0; --left) {
            data.numbers.missing += test::orderNumber(static_cast<int>(left));
        }
        SCOPED_TRACE(round);
        const Document list = listOf(data);
        test::expectSoundGeometry(list, test::PlainMeasure());
        EXPECT_EQ(test::pagesWith(list, QStringLiteral("维修主管")), 1);
        ASSERT_FALSE(testing::Test::HasFailure());
    }
}
