// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/feepapers/receiptdocument.h"

#include "presentation/feepapers/calibrationdocument.h"
#include "support/papercheck.h"
#include "support/samplereceipts.h"

using namespace pd;
using namespace pd::test;

namespace {

class ReceiptPaperTest : public testing::TestWithParam<ReceiptFormat> {
protected:
    [[nodiscard]] Document made(const ReceiptOnPaper& receipt, CopyMode mode = CopyMode::Carbon,
                                bool preprinted = false) const
    {
        return receiptDocument(receipt, lookOf(GetParam(), mode, preprinted), clock, measure);
    }
    static QString allText(const Document& document)
    {
        QString all;
        for (const DocumentPage& page : document.pages) {
            all += textsOf(page).join(u'\n') + u'\n';
        }
        return all;
    }
    FixedClock clock{receiptTime};
    PlainMeasure measure;
};

} // namespace

TEST_P(ReceiptPaperTest, FEE_30_NothingLeavesThePrintableArea)
{
    for (const bool preprinted : {false, true}) {
        for (const CopyMode mode : allCopyModes()) {
            for (const int lines : {0, 1, 8, 9, 12, 30}) {
                expectSoundGeometry(made(onPaper(sampleReceipt(lines), 2, true), mode, preprinted), measure);
            }
            expectSoundGeometry(made(onPaper(heaviestReceipt(), 12, true), mode, preprinted), measure);
            ReceiptSnapshot bare;
            bare.capital = QStringLiteral("零元整");
            expectSoundGeometry(made(onPaper(bare), mode, preprinted), measure);
        }
    }
}

TEST_P(ReceiptPaperTest, FEE_30_SaysEverythingOfTheSnapshot)
{
    const Document paper = made(onPaper(sampleReceipt()));
    const QString all = allText(paper);
    for (const char16_t* part : {u"富成花园物业服务中心", u"PJ-202611-0187", u"2026-11-21 09:30", u"王芳",
                                 u"3-2-1201", u"物业服务费", u"2026-11", u"89.43 m² × 1.85 × 1 月", u"165.45",
                                 u"496.35", u"现金", u"120.00", u"500.00", u"3.65", u"周敏", u"3F9A20C1"}) {
        EXPECT_TRUE(all.contains(QString::fromUtf16(part))) << QString::fromUtf16(part).toStdString();
    }
    EXPECT_TRUE(QString(all).remove(u'\n').contains(QStringLiteral("人民币肆佰玖拾陆元叁角伍分")));
    EXPECT_EQ(all.contains(QStringLiteral("￥496.35")), isRoll(GetParam()));
    EXPECT_EQ(all.contains(QStringLiteral("¥496.35")), !isRoll(GetParam()));
    bool code = false;
    for (const DocumentItem& item : paper.pages.front().items) {
        const auto* qr = std::get_if<QrItem>(&item);
        code = code || (qr != nullptr && qr->text == QStringLiteral("PJ-202611-0187 3F9A20C1"));
    }
    EXPECT_TRUE(code);
}

TEST_P(ReceiptPaperTest, B16_OnlyReprintsAreMarkedAndNothingElseDiffers)
{
    EXPECT_FALSE(allText(made(onPaper(sampleReceipt()))).contains(QStringLiteral("补打")));
    const QString again = allText(made(onPaper(sampleReceipt(), 3)));
    EXPECT_TRUE(QString(again).remove(u'\n').contains(QStringLiteral("补打 第 2 次 2026-11-22 10:05 郑燕")));
    QStringList first = allText(made(onPaper(sampleReceipt()))).split(u'\n');
    QStringList second = again.split(u'\n');
    second.erase(std::remove_if(second.begin(), second.end(),
                                [&](const QString& text) { return !first.contains(text); }),
                 second.end());
    EXPECT_EQ(first, second);
}

TEST_P(ReceiptPaperTest, C2_AVoidedOneIsStampedOnEveryCopy)
{
    const Document paper = made(onPaper(sampleReceipt(), 1, true), CopyMode::Repeat);
    ASSERT_EQ(paper.pages.size(), 3U);
    for (const DocumentPage& page : paper.pages) {
        EXPECT_TRUE(std::ranges::any_of(page.items, [](const DocumentItem& item) {
            const auto* stamp = std::get_if<StampItem>(&item);
            return stamp != nullptr && stamp->text == QStringLiteral("作废");
        }));
    }
}

TEST_P(ReceiptPaperTest, C2_EveryCopySaysWhatItIsFor)
{
    const Document paper = made(onPaper(sampleReceipt()), CopyMode::Repeat);
    ASSERT_EQ(paper.pages.size(), 3U);
    const QStringList labels{QStringLiteral("存根"), QStringLiteral("客户"), QStringLiteral("财务")};
    for (int i = 0; i < 3; ++i) {
        const QString text = textsOf(paper.pages[static_cast<std::size_t>(i)]).join(QString());
        EXPECT_TRUE(text.contains(labels[i])) << i;
        EXPECT_FALSE(text.contains(labels[(i + 1) % 3])) << i;
    }
    const QString carbon = textsOf(made(onPaper(sampleReceipt())).pages.front()).join(QString());
    for (const QString& label : labels) {
        EXPECT_TRUE(carbon.contains(label));
    }
    EXPECT_EQ(made(onPaper(sampleReceipt())).pages.size(), 1U);
}

TEST_P(ReceiptPaperTest, C3_OnPrePrintedPaperStandOnlyValues)
{
    const Document paper = made(onPaper(sampleReceipt()), CopyMode::Carbon, true);
    const QString all = allText(paper);
    for (const char16_t* label :
         {u"交款人", u"收费项目", u"合计", u"收 款 收 据", u"收款收据", u"存根", u"备"}) {
        EXPECT_FALSE(all.contains(QString::fromUtf16(label))) << QString::fromUtf16(label).toStdString();
    }
    for (const char16_t* value : {u"王芳", u"165.45", u"PJ-202611-0187"}) {
        EXPECT_TRUE(all.contains(QString::fromUtf16(value)));
    }
    for (const DocumentItem& item : paper.pages.front().items) {
        EXPECT_FALSE(std::holds_alternative<LineItem>(item) || std::holds_alternative<RectItem>(item));
    }
}

TEST_P(ReceiptPaperTest, C1_MoneyGivenBackIsPrintedWithoutSign)
{
    ReceiptSnapshot refund = sampleReceipt(1, -16'545);
    EXPECT_EQ(refund.total, Money::fromFen(-16'545));
    refund.capital = capitalAmount(Money::fromFen(16'545));
    refund.kind = ReceiptKind::Refund;
    refund.original = QStringLiteral("PJ-202610-0003");
    const QString all = allText(made(onPaper(refund)));
    EXPECT_TRUE(all.contains(QStringLiteral("165.45")));
    EXPECT_FALSE(all.contains(QStringLiteral("-165.45")));
    EXPECT_TRUE(QString(all).remove(u' ').contains(QStringLiteral("退款单")));
    EXPECT_TRUE(all.contains(QStringLiteral("原收据 PJ-202610-0003")));
    refund.kind = ReceiptKind::Reversal;
    EXPECT_TRUE(allText(made(onPaper(refund))).remove(u' ').contains(QStringLiteral("红冲收据")));
    refund.kind = ReceiptKind::SetOff;
    EXPECT_TRUE(allText(made(onPaper(refund), CopyMode::Carbon, true))
                    .remove(u' ')
                    .contains(QStringLiteral("预存抵扣收据")));
}

TEST_P(ReceiptPaperTest, TestSheetsFitTheirPaper)
{
    expectSoundGeometry(driftDocument(GetParam(), measure), measure);
    EXPECT_EQ(driftDocument(GetParam(), measure).pages.size(), 5U);
    EXPECT_EQ(calibrationDocument(GetParam(), measure).pages.size(), 1U);
    EXPECT_EQ(calibrationDocument(GetParam(), measure).kind, receiptPaperKind(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(Formats, ReceiptPaperTest,
                         testing::ValuesIn(allReceiptFormats().begin(), allReceiptFormats().end()),
                         [](const auto& format) { return code(format.param).remove(u'-').toStdString(); });

TEST(ReceiptPages, TheTotalStandsOnTheLastPageAndTheHeadOnEach)
{
    const FixedClock clock(receiptTime);
    const PlainMeasure measure;
    const Document paper =
        receiptDocument(onPaper(sampleReceipt(12)), lookOf(ReceiptFormat::ThirdForm), clock, measure);
    ASSERT_EQ(paper.pages.size(), 2U);
    EXPECT_EQ(pagesWith(paper, QStringLiteral("PJ-202611-0187")), 2);
    EXPECT_EQ(pagesWith(paper, QStringLiteral("¥")), 1);
    EXPECT_TRUE(pageHas(paper.pages[1], QStringLiteral("人民币")));
    EXPECT_TRUE(pageHas(paper.pages[0], QStringLiteral("接下页")));
    EXPECT_TRUE(pageHas(paper.pages[0], QStringLiteral("第 1/2 页")));
    EXPECT_TRUE(pageHas(paper.pages[1], QStringLiteral("第 2/2 页")));
    EXPECT_TRUE(pageHas(paper.pages[1], QStringLiteral("（以下空白）")));
}

TEST(ReceiptPages, ManyReceiptsAreOneJob)
{
    const FixedClock clock(receiptTime);
    const PlainMeasure measure;
    std::vector<ReceiptOnPaper> receipts{onPaper(sampleReceipt(1)), onPaper(sampleReceipt(12))};
    receipts[1].snapshot.number = QStringLiteral("PJ-202611-0188");
    const Document paper = receiptsDocument(receipts, lookOf(ReceiptFormat::Roll58), clock, measure);
    EXPECT_EQ(paper.pages.size(), 2U);
    expectSoundGeometry(paper, measure);
    EXPECT_TRUE(paper.title.contains(QStringLiteral("PJ-202611-0188")));
}

TEST(ReceiptPages, AnAmountOfHundredsOfMillionsStandsWhole)
{
    const FixedClock clock(receiptTime);
    const PlainMeasure measure;
    for (const ReceiptFormat format : allReceiptFormats()) {
        const Document paper = receiptDocument(onPaper(heaviestReceipt()), lookOf(format), clock, measure);
        EXPECT_EQ(pagesWith(paper, QStringLiteral("999,999,999.99")) > 0, true) << code(format).toStdString();
        QString all;
        for (const DocumentPage& page : paper.pages) {
            all += textsOf(page).join(QString());
        }
        EXPECT_TRUE(all.contains(QStringLiteral("人民币玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分")))
            << code(format).toStdString();
    }
}
