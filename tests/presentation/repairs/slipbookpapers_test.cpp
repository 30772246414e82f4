// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/slipbookpapers.h"

#include "support/papercheck.h"

#include <gtest/gtest.h>

namespace pd::test {
namespace {

struct SlipBookPapers : testing::Test {
    FixedClock clock{Timestamp(1'795'224'600'000)}; // Saturday 2026-11-21 09:30
    PaperHeading heading{QStringLiteral("富成花园物业服务中心"), false, QStringLiteral("王芳")};

    static QString numberAt(int index)
    {
        return QStringLiteral("FW-202611-%1").arg(index, 4, 10, QLatin1Char('0'));
    }
    static std::vector<NumberLine> lines(int count)
    {
        std::vector<NumberLine> result;
        for (int i = 1; i <= count; ++i) {
            NumberLine line;
            line.number = numberAt(i);
            line.fate = i % 7 == 0 ? NumberFate::Cancelled : i % 5 == 0 ? NumberFate::Out : NumberFate::Back;
            line.place = QStringLiteral("13-2-1201");
            line.technician = QStringLiteral("欧阳志强");
            line.printings = 1;
            line.reason = line.fate == NumberFate::Cancelled
                              ? QStringLiteral("业主来电：已经自行解决，不再需要上门")
                              : QString();
            line.explanation =
                line.fate == NumberFate::Out ? QStringLiteral("维修人员外出培训，回来后交回") : QString();
            result.push_back(line);
        }
        return result;
    }
    Document paperOf(const BookPaper& paper) { return bookDocument(paper, PlainMeasure()); }
    static QString textOf(const Document& document)
    {
        QString all;
        for (const DocumentPage& page : document.pages) {
            all += textsOf(page).join(u'\n') + u'\n';
        }
        return all;
    }
};

TEST_F(SlipBookPapers, REP_31_TheDayHasEveryNumberAndItsCounts)
{
    for (const int count : {0, 1, 13, 120}) {
        DayNumbers numbers;
        numbers.day = clock.today();
        numbers.lines = lines(count);
        numbers.first = numberAt(1);
        numbers.last = numberAt(count);
        const Document paper = paperOf(dayCheckPaper(numbers, heading, clock));
        expectSoundGeometry(paper, PlainMeasure());
        const QString all = textOf(paper);
        for (int i = 1; i <= count; ++i) {
            EXPECT_TRUE(all.contains(numberAt(i))) << i;
        }
        EXPECT_TRUE(all.contains(QStringLiteral("本表尚未核对签字")));
        EXPECT_EQ(pagesWith(paper, QStringLiteral("接班人")), 1);
    }
}

TEST_F(SlipBookPapers, REP_31_ASignedDayIsPrintedAsItWasSigned)
{
    DayNumbers numbers;
    numbers.day = clock.today().plusDays(-1);
    numbers.check =
        DayCheck{clock.now(), QStringLiteral("赵刚"), QStringLiteral("夜班核对"), {2, 1, 1, 0, 0, 0, 0}};
    numbers.checked = {
        {numberAt(1), NumberFate::Back, OrderId(1), QStringLiteral("3-2-1201"), {}, 1, {}},
        {numberAt(2), NumberFate::Out, OrderId(2), {}, {}, 1, QStringLiteral("李强: 明早交回")},
        {QStringLiteral("0001234"), std::nullopt, OrderId(1), {}, {}, 0, numberAt(1)}};
    const QString all = textOf(paperOf(dayCheckPaper(numbers, heading, clock)));
    EXPECT_TRUE(all.contains(QStringLiteral("核对人：赵刚")));
    EXPECT_TRUE(all.contains(QStringLiteral("李强: 明早交回")));
    EXPECT_TRUE(all.contains(QStringLiteral("手写单")));
}

TEST_F(SlipBookPapers, REP_32_TheBoundMonthHasItsCoverAndItsNumbersInOrder)
{
    MonthNumbers numbers;
    numbers.month = QStringLiteral("202611");
    numbers.lines = lines(183);
    numbers.first = numberAt(1);
    numbers.last = numberAt(183);
    numbers.binding =
        Binding{clock.now(), QStringLiteral("王芳"), *Date::of(2026, 12, 1), *Date::of(2031, 12, 1), 130, {}};
    const Document paper = paperOf(bindingPaper(numbers, heading, clock));
    expectSoundGeometry(paper, PlainMeasure());
    ASSERT_GE(paper.pages.size(), 4U);
    const DocumentPage& cover = paper.pages.front();
    for (const char16_t* fact : {u"服务单（第一联）", u"2026年11月", u"FW-202611-0001 至 FW-202611-0183",
                                 u"王芳", u"2026-12-01", u"2031-12-01", u"富成花园物业服务中心"}) {
        EXPECT_TRUE(pageHas(cover, QString::fromUtf16(fact))) << QString::fromUtf16(fact).toStdString();
    }
    const QString all = textOf(paper);
    qsizetype at = 0;
    for (int i = 1; i <= 183; ++i) {
        const qsizetype next = all.indexOf(u'\n' + numberAt(i) + u'\n', at);
        ASSERT_GE(next, at) << i;
        at = next;
    }
}

TEST_F(SlipBookPapers, REP_42_UnreturnedHasABlockForEachTechnician)
{
    std::vector<UnreturnedSlip> slips;
    for (int i = 1; i <= 40; ++i) {
        UnreturnedSlip slip;
        slip.row.order.number = numberAt(i);
        slip.row.order.intake.place = QStringLiteral("3-2-1201");
        slip.row.order.intake.content = QStringLiteral("厨房水槽下面漏水，已经流到楼下，请尽快处理");
        slip.row.order.dispatchedAt = clock.now().plusMinutes(-600);
        slip.row.technicianName = i % 2 == 0 ? QStringLiteral("李强") : QStringLiteral("赵刚");
        slip.due = clock.now().plusMinutes(i <= 3 ? -10 : 10);
        slip.lastChase =
            SlipChase{clock.now(), {}, QStringLiteral("李强"), QStringLiteral("单子在车上，下午送回")};
        slips.push_back(slip);
    }
    const Document paper = paperOf(unreturnedPaper(slips, heading, clock));
    expectSoundGeometry(paper, PlainMeasure());
    const QString all = textOf(paper);
    EXPECT_TRUE(all.contains(QStringLiteral("20 张，超时 2 张")));
    EXPECT_TRUE(all.contains(QStringLiteral("20 张，超时 1 张")));
    EXPECT_TRUE(
        textOf(paperOf(unreturnedPaper({}, heading, clock))).contains(QStringLiteral("服务单均已返回")));
}

TEST_F(SlipBookPapers, FEE_21_TheListHasTypesWithSumsAndTheWhole)
{
    const FinanceType water{JobKind::Repair, QStringLiteral("给排水"), {}};
    const FinanceType power{JobKind::Special, QStringLiteral("强电"), {}};
    FinanceList list;
    list.head = {FinanceListId(1),
                 QStringLiteral("CW-202611-0007"),
                 clock.now(),
                 QStringLiteral("王芳"),
                 QStringLiteral("郑燕"),
                 {},
                 3,
                 Money::fromFen(1'234'550)};
    for (int i = 1; i <= 3; ++i) {
        list.copies.push_back({OrderId(i), numberAt(i), i < 3 ? water : power, QStringLiteral("3-2-1201"),
                               QStringLiteral("李强"), Money::fromFen(i * 100), clock.now()});
    }
    list.sums = {{water, 2, Money::fromFen(300)}, {power, 1, Money::fromFen(1'234'250)}};
    const Document paper = paperOf(financeListPaper(list, heading, clock));
    expectSoundGeometry(paper, PlainMeasure());
    const QString all = textOf(paper);
    for (const char16_t* part : {u"CW-202611-0007", u"报修 · 给排水", u"特约服务 · 强电", u"小计",
                                 u"12,345.50", u"移交人：王芳　　接收人：郑燕"}) {
        EXPECT_TRUE(all.contains(QString::fromUtf16(part))) << QString::fromUtf16(part).toStdString();
    }
}

TEST_F(SlipBookPapers, FEE_21_TheMonthNamesItsDifferences)
{
    Reconciliation month;
    month.month = QStringLiteral("202611");
    month.due = *Date::parse("2026-12-25");
    month.types = {
        {{JobKind::Repair, QStringLiteral("给排水"), {}}, 2, Money::fromFen(300), 1, Money::fromFen(100)}};
    month.differences = {{DifferenceKind::NotHandedOver, OrderId(2), numberAt(2), QStringLiteral("3-2-1201"),
                          Money::fromFen(200), std::nullopt}};
    const Document paper = paperOf(reconciliationPaper(month, heading, clock));
    expectSoundGeometry(paper, PlainMeasure());
    EXPECT_TRUE(textOf(paper).contains(QStringLiteral("未移交")));
    EXPECT_TRUE(textOf(paper).contains(QStringLiteral("应于 2026-12-25 前核对完毕")));
    month.confirmation = Confirmation{clock.now(), QStringLiteral("郑燕"), clock.today(), {}};
    month.differences.clear();
    const QString confirmed = textOf(paperOf(reconciliationPaper(month, heading, clock)));
    EXPECT_TRUE(confirmed.contains(QStringLiteral("财务确认：郑燕")));
    EXPECT_TRUE(confirmed.contains(QStringLiteral("服务单与移交清单一致")));
}

} // namespace
} // namespace pd::test
