// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Receipts with the fonts they are printed with: as PDF and through a real queue (see printing/queue_test.cpp
// for how to set one up).
#include "presentation/feepapers/calibrationdocument.h"
#include "presentation/feepapers/paymentnoticedocument.h"
#include "support/papercheck.h"
#include "support/patience.h"
#include "support/pdffile.h"
#include "support/samplereceipts.h"
#include "widgets/printing/documentrenderer.h"
#include "widgets/printing/fontmeasure.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QSettings>
#include <QtPrintSupport/QPrinterInfo>
#include <QtTest/QTest>

#include <ctime>

using namespace pd;
using namespace pd::test;

namespace {

class ReceiptPrints : public testing::TestWithParam<ReceiptFormat> {
protected:
    [[nodiscard]] Document made(const ReceiptOnPaper& receipt, CopyMode mode = CopyMode::Carbon,
                                bool preprinted = false) const
    {
        return receiptDocument(receipt, lookOf(GetParam(), mode, preprinted), clock, measure);
    }
    [[nodiscard]] static QString named(const char* what)
    {
        return QStringLiteral("receipt-%1-%2").arg(code(GetParam()), QString::fromLatin1(what));
    }
    FixedClock clock{receiptTime};
    FontMeasure measure;
};

QString cupsPdfQueue()
{
    for (const QPrinterInfo& printer : QPrinterInfo::availablePrinters()) {
        if (printer.makeAndModel().contains(QStringLiteral("CUPS-PDF"), Qt::CaseInsensitive)) {
            return printer.printerName();
        }
    }
    return {};
}

} // namespace

TEST_P(ReceiptPrints, FEE_30_NoTextOfTheRealFontsLeavesThePrintableArea)
{
    for (const bool preprinted : {false, true}) {
        expectSoundGeometry(made(onPaper(sampleReceipt(), 2), CopyMode::Repeat, preprinted), measure);
        expectSoundGeometry(made(onPaper(heaviestReceipt(), 12, true), CopyMode::Repeat, preprinted),
                            measure);
    }
    expectSoundGeometry(driftDocument(GetParam(), measure), measure);
}

TEST_P(ReceiptPrints, C3_ThePdfHasTheSizeOfThePaper)
{
    const Document usual = made(onPaper(sampleReceipt()));
    const PdfFile file(usual, named("usual"));
    EXPECT_NEAR(file.size().width(), usual.paper.page().width(), 0.4);
    EXPECT_NEAR(file.size().height(), usual.paper.page().height(), 0.4);
    EXPECT_EQ(file.pages(), static_cast<int>(usual.pages.size()));
    EXPECT_TRUE(file.text().contains(QStringLiteral("PJ-202611-0187")));
    const PdfFile heavy(made(onPaper(heaviestReceipt(), 3, true), CopyMode::Repeat), named("heavy"));
    const PdfFile values(made(onPaper(sampleReceipt()), CopyMode::Carbon, true), named("preprinted"));
    const PdfFile grid(calibrationDocument(GetParam(), measure), named("grid"));
    const PdfFile drift(driftDocument(GetParam(), measure), named("drift"));
    EXPECT_EQ(drift.pages(), driftForms);
}

TEST_P(ReceiptPrints, C3_ComesOutOfARealQueueOnItsOwnPaper)
{
    const QString queue = cupsPdfQueue();
    if (queue.isEmpty()) {
        GTEST_SKIP() << "no CUPS-PDF queue on this computer";
    }
    const QDir out(QDir::home().filePath(QStringLiteral("PDF")));
    const auto printed = [&] { return out.entryList({QStringLiteral("*.pdf")}, QDir::Files, QDir::Time); };
    for (const QString& old : printed()) {
        QFile::remove(out.filePath(old));
    }
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("station.ini")), QSettings::IniFormat);
    PrintService service(settings);
    const Document document = made(onPaper(sampleReceipt()));
    ASSERT_TRUE(service.remember(document.kind, {queue, 0, 0}));
    QElapsedTimer timer;
    timer.start();
    const auto sent = service.print(document);
    RecordProperty("milliseconds", static_cast<int>(timer.elapsed()));
    ASSERT_TRUE(sent) << static_cast<int>(sent.error().code) << ' ' << sent.error().parameters.size();
    const auto whole = [&] {
        QFile file(printed().isEmpty() ? QString() : out.filePath(printed().front()));
        return file.open(QIODevice::ReadOnly) && file.readAll().trimmed().endsWith("%%EOF");
    };
    ASSERT_TRUE(QTest::qWaitFor(whole, 60'000 * patience));
    const PdfReader paper(out.filePath(printed().front()));
    const QSizeF size = document.paper.sheet;
    EXPECT_NEAR(paper.size().width(), size.width(), 1);
    EXPECT_NEAR(paper.size().height(), size.height(), 1);
    if (const QString keep = qEnvironmentVariable("PD_KEEP_PDFS"); !keep.isEmpty()) {
        const QString copy = QDir(keep).filePath(named("queue") + QStringLiteral(".pdf"));
        QFile::remove(copy);
        EXPECT_TRUE(QFile::copy(paper.path(), copy));
    }
}

INSTANTIATE_TEST_SUITE_P(Formats, ReceiptPrints,
                         testing::ValuesIn(allReceiptFormats().begin(), allReceiptFormats().end()),
                         [](const auto& format) { return code(format.param).remove(u'-').toStdString(); });

TEST(ReceiptForms, C3_ThirdFormsAreExactlyElevenThirdsOfAnInch)
{
    EXPECT_EQ(pageLayout(paperThirdForm()).pageSize().sizePoints(), QSize(684, 264));
    EXPECT_EQ(pageLayout(paperHalfForm()).pageSize().sizePoints(), QSize(684, 396));
}

TEST(ReceiptForms, C3_TheFormOfTheDriverIsTaken)
{
    const auto form = [](double width, double height, const char* name) {
        return QPageSize(QSizeF(width, height), QPageSize::Millimeter, QString::fromLatin1(name),
                         QPageSize::ExactMatch);
    };
    const QPageSize letter(QPageSize::Letter);
    const QPageSize narrow = form(240, 93.1, "240mm*93.1mm");
    const QPageSize exact = form(241.3, 25.4 * 11 / 3, "third");
    // Drivers here name the form 240: it is that form.
    EXPECT_EQ(formFor(paperThirdForm(), {letter, narrow}, false), narrow);
    EXPECT_EQ(formFor(paperThirdForm(), {narrow, exact}, false), exact);
    // One that knows only other sizes would feed a form too much each time.
    EXPECT_EQ(formFor(paperThirdForm(), {letter, form(241.3, 139.7, "half")}, false), std::nullopt);
    EXPECT_EQ(formFor(paperThirdForm(), {letter}, true)->sizePoints(), QSize(684, 264));
    EXPECT_EQ(formFor(paperThirdForm(), {}, false)->sizePoints(), QSize(684, 264));
    // Of a roll the shortest that is long enough.
    const QPageSize shortRoll = form(80, 100, "80x100");
    const QPageSize longRoll = form(80, 297, "80x297");
    EXPECT_EQ(formFor(paperRoll(80, 120), {shortRoll, longRoll}, false), longRoll);
    EXPECT_EQ(formFor(paperRoll(80, 90), {shortRoll, longRoll}, false), shortRoll);
    EXPECT_EQ(formFor(paperRoll(80, 300), {shortRoll, longRoll}, false), std::nullopt);
}

TEST(ReceiptForms, C3_EveryPrinterHasOffsetsOfItsOwn)
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("station.ini")), QSettings::IniFormat);
    PrintService service(settings);
    const QString third = receiptPaperKind(ReceiptFormat::ThirdForm);
    const QString a5 = receiptPaperKind(ReceiptFormat::A5);
    const QString desk = QStringLiteral("\\\\server\\前台/针式 1");
    ASSERT_TRUE(service.remember(third, {desk, 1.5, -2.3}));
    ASSERT_TRUE(service.remember(third, {QStringLiteral("other"), 0.1, 0}));
    EXPECT_EQ(service.choice(third), (PrinterChoice{QStringLiteral("other"), 0.1, 0}));
    EXPECT_EQ(service.choice(third, desk), (PrinterChoice{desk, 1.5, -2.3}));
    EXPECT_EQ(service.choice(a5, desk), (PrinterChoice{desk, 0, 0}));
}

TEST(ReceiptForms, P6_AThousandReceiptsBecomePdfWithinTwentySeconds)
{
    const FixedClock clock(receiptTime);
    const FontMeasure measure;
    const QTemporaryDir folder;
    const std::clock_t start = std::clock(); // of the processor: other programs do not count
    std::vector<ReceiptOnPaper> receipts(1000, onPaper(sampleReceipt(5)));
    const Document document = receiptsDocument(receipts, lookOf(ReceiptFormat::ThirdForm), clock, measure);
    ASSERT_TRUE(writePdf(document, folder.filePath(QStringLiteral("all.pdf"))));
    const auto milliseconds = static_cast<int>((std::clock() - start) * 1000 / CLOCKS_PER_SEC);
    EXPECT_LE(milliseconds, 20'000 * patience);
    RecordProperty("milliseconds", milliseconds);
}

TEST(NoticePrinting, FEE_01_NoticesWithTheRealFonts)
{
    const FixedClock clock(receiptTime);
    const FontMeasure measure;
    PaymentNotice one;
    one.month = QStringLiteral("2026-11");
    one.payBy = Date::of(2026, 11, 10).value();
    HouseholdNotice& household = one.room;
    household.code = QStringLiteral("3-2-1201");
    household.name = QStringLiteral("王芳");
    household.account = QStringLiteral("00031201");
    household.butlerName = QStringLiteral("周敏");
    household.butlerPhone = QStringLiteral("138 0571 1111");
    household.current = Money::fromFen(37'990);
    household.arrears = Money::fromFen(49'635);
    household.prepaid = Money::fromFen(10'000);
    one.current = {{QStringLiteral("物业服务费"), QStringLiteral("2026-11"),
                    QStringLiteral("89.43 m² × 1.85"), 1, Money::fromFen(16'545)},
                   {QStringLiteral("公共能耗分摊"), QStringLiteral("2026-11"), {}, 1, Money::fromFen(1'445)},
                   {QStringLiteral("地下车位管理费"),
                    QStringLiteral("2026-10 至 2026-12"),
                    {},
                    1,
                    Money::fromFen(20'000)}};
    one.arrears = {
        {QStringLiteral("物业服务费"), QStringLiteral("2026-08 至 2026-10"), {}, 3, Money::fromFen(49'635)}};
    const OutsideCollection gas{{},
                                one.month,
                                QStringLiteral("城市燃气公司"),
                                QStringLiteral("第四季度燃气费"),
                                QStringLiteral("11月25日（周三）9:00–11:00"),
                                QStringLiteral("3栋一楼大堂"),
                                QStringLiteral("李工"),
                                QStringLiteral("0571-8888 6666")};
    PaymentNotice settled = one;
    settled.room.code = QStringLiteral("3-2-1202");
    settled.room.name = QStringLiteral("买买提·阿卜杜热合曼·伊斯拉木江·努尔");
    settled.room.account.clear();
    settled.room.prepaid = {};
    settled.room.arrears = {};
    settled.arrears.clear();
    const std::vector<PaymentNotice> notices{one, settled};
    const PaperHeading heading{QStringLiteral("富成花园物业服务中心"), false, QStringLiteral("郑燕")};
    NoticeSurroundings around{
        QStringLiteral("请到物业服务中心交费（每日 9:00–17:30），现金、刷卡、微信、支付宝"
                       "均可；对费用有疑问，请随时找您的区域管家。"),
        {gas},
        true};
    const Document two = paymentNoticeDocument(notices, around, heading, clock, measure);
    expectSoundGeometry(two, measure);
    const PdfFile sheet(two, QStringLiteral("notice-a4"));
    around.twoOnA4 = false;
    const Document single = paymentNoticeDocument(notices, around, heading, clock, measure);
    expectSoundGeometry(single, measure);
    const PdfFile small(single, QStringLiteral("notice-a5"));
    EXPECT_EQ(small.pages(), 2);
    std::vector<HouseholdNotice> rows(30, one.room);
    QStringList phones;
    phones.fill(QStringLiteral("13812345678"), 30);
    const Document list = noticeWorkList(one.month, rows, phones, heading, clock, measure);
    expectSoundGeometry(list, measure);
    const PdfFile listFile(list, QStringLiteral("notice-list"));
    EXPECT_TRUE(listFile.text().contains(QStringLiteral("3-2-1201")));
}
