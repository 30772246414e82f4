// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/papercheck.h"
#include "support/pdffile.h"
#include "support/samplepapers.h"
#include "widgets/printing/documentrenderer.h"
#include "widgets/printing/fontmeasure.h"
#include "widgets/printing/qrmatrix.h"

#include <QtGui/QFontInfo>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>
#include <qrencode.h>

#include <memory>

using namespace pd;

namespace {

OrderSlipData longSlip()
{
    OrderSlipData slip = test::sampleSlip();
    slip.demo = true;
    slip.reprint = 2;
    slip.content = slip.content.repeated(5);
    slip.customerName = QStringLiteral("买买提·阿卜杜热合曼·伊斯拉木江·努尔");
    slip.publicArea = true;
    slip.place = QStringLiteral("2号楼地下车库B区12号车位旁消防栓箱");
    slip.parts.assign(10, slip.parts.front());
    return slip;
}

QImage painted(const Document& document, std::size_t page, double dotsPerMillimetre)
{
    QImage image((document.paper.page() * dotsPerMillimetre).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintDocumentPage(painter, document, page, dotsPerMillimetre);
    return image;
}

int darkness(const QImage& image, const QRect& box)
{
    int sum = 0;
    for (int y = box.top(); y <= box.bottom(); ++y) {
        for (int x = box.left(); x <= box.right(); ++x) {
            sum += 255 - qGray(image.pixel(x, y));
        }
    }
    return sum / (box.width() * box.height());
}

double leftEdgeOf(const QString& word, const QString& bboxes)
{
    const QRegularExpression line(QStringLiteral("xMin=\"([\\d.]+)\"[^>]*>%1<").arg(word));
    return line.match(bboxes).captured(1).toDouble();
}

} // namespace

TEST(Pdf, PapersAreSetInAFontThatExtracts)
{
    EXPECT_EQ(QFontInfo(documentFont({9})).family(), QStringLiteral("WenQuanYi Zen Hei"));
}

TEST(Pdf, REP_30_SlipHasNumberNamesAndAllFourCopies)
{
    const OrderSlipData slip = test::sampleSlip();
    const test::PdfFile pdf(orderSlipDocument(slip, FontMeasure()), QStringLiteral("slip"));
    const QString text = pdf.text();
    EXPECT_EQ(pdf.pages(), 4);
    EXPECT_NEAR(pdf.size().width(), 210, 0.3);
    EXPECT_NEAR(pdf.size().height(), 148, 0.3);
    for (const QString& word : {slip.number, slip.room, slip.customerName, slip.customerPhone,
                                slip.technician, slip.content.left(10), QStringLiteral("不锈钢编织软管")}) {
        EXPECT_GE(text.count(word), 4) << word.toStdString();
    }
    for (const QString& name : {QStringLiteral("① 客服联"), QStringLiteral("② 财务联"),
                                QStringLiteral("③ 客户联"), QStringLiteral("④ 服务联")}) {
        EXPECT_GE(text.count(name), 4) << name.toStdString();
    }
}

TEST(Pdf, ReprintsAndDemonstrationsAreMarked)
{
    const test::PdfFile pdf(orderSlipDocument(longSlip(), FontMeasure()), QStringLiteral("sliplong"));
    const QString text = pdf.text();
    EXPECT_EQ(pdf.pages(), 8);
    EXPECT_EQ(text.count(QStringLiteral("补打 第2次")), 8);
    EXPECT_GE(text.count(u'演'), 8);
}

TEST(Pdf, REP_22_DispatchListHoldsEveryOrder)
{
    for (const int orders : {1, 24, 120, 500}) {
        const Document list = dispatchListDocument(test::sampleDispatchList(orders), FontMeasure());
        const test::PdfFile pdf(list, QStringLiteral("list%1").arg(orders));
        const QString text = pdf.text();
        EXPECT_EQ(pdf.pages(), static_cast<int>(list.pages.size()));
        EXPECT_NEAR(pdf.size().width(), 210, 0.3);
        EXPECT_NEAR(pdf.size().height(), 297, 0.3);
        for (int i = 1; i <= orders; ++i) {
            EXPECT_TRUE(text.contains(test::orderNumber(i))) << i << " of " << orders;
        }
        EXPECT_TRUE(text.contains(QStringLiteral("阿卜杜拉·买买提")));
    }
}

TEST(Pdf, RealFontsStayInsideThePaper)
{
    const FontMeasure measure;
    test::expectSoundGeometry(orderSlipDocument(test::sampleSlip(), measure), measure);
    test::expectSoundGeometry(orderSlipDocument(longSlip(), measure), measure);
    test::expectSoundGeometry(dispatchListDocument(test::sampleDispatchList(120), measure), measure);
}

TEST(Pdf, LooksLikeTheScreen)
{
    const Document slip = orderSlipDocument(test::sampleSlip(), FontMeasure());
    const test::PdfFile pdf(slip, QStringLiteral("slip"));
    const int dotsPerInch = 100;
    const QImage paper = pdf.picture(1, dotsPerInch);
    const QImage screen = painted(slip, 0, dotsPerInch / 25.4);
    ASSERT_FALSE(paper.isNull());
    constexpr int tile = 60;
    for (int y = 0; y + tile <= screen.height(); y += tile) {
        for (int x = 0; x + tile <= screen.width(); x += tile) {
            const QRect box(x, y, tile, tile);
            EXPECT_NEAR(darkness(paper, box), darkness(screen, box), 16) << x << ' ' << y;
        }
    }
}

TEST(Pdf, BoldIsBoldOnScreenToo)
{
    const auto inkOf = [](bool bold) {
        Document document;
        document.paper = paperA4();
        document.pages.emplace_back();
        document.pages[0].items.push_back(TextItem{{10, 10, 60, 10}, QStringLiteral("欧阳晓明"), {20, bold}});
        return darkness(painted(document, 0, 6), QRect(60, 60, 200, 60));
    };
    EXPECT_GT(inkOf(true), inkOf(false) * 11 / 10);
}

TEST(Pdf, OffsetMovesEverythingRightAndDown)
{
    const Document slip = orderSlipDocument(test::sampleSlip(), FontMeasure());
    const QTemporaryDir folder;
    const auto boxesAt = [&](QPointF offset) {
        const QString path = folder.filePath(QStringLiteral("moved.pdf"));
        QPdfWriter writer(path);
        EXPECT_TRUE(paintDocument(writer, slip, offset));
        return test::poppler(QStringLiteral("pdftotext"),
                             {QStringLiteral("-bbox"), path, QStringLiteral("-")});
    };
    const QString number = test::sampleSlip().number;
    const double before = leftEdgeOf(number, boxesAt({0, 0}));
    const double after = leftEdgeOf(number, boxesAt({2.5, 0}));
    ASSERT_GT(before, 0);
    EXPECT_NEAR((after - before) * 25.4 / 72, 2.5, 0.02);
}

TEST(Qr, HoldsTheNumberModuleForModule)
{
    const QString number = test::orderNumber(128);
    const QrMatrix matrix = qrMatrix(number);
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(number.toUtf8().constData(), 0, QR_ECLEVEL_M), &QRcode_free);
    ASSERT_EQ(matrix.size, code->width);

    Document document;
    document.paper = paperA4();
    document.pages.emplace_back();
    const double side = matrix.size + 8;
    document.pages[0].items.push_back(QrItem{{10, 10, side, side}, number});
    const QImage image = painted(document, 0, 8);
    for (int row = 0; row < matrix.size; ++row) {
        for (int column = 0; column < matrix.size; ++column) {
            const bool dark = (code->data[row * code->width + column] & 1U) != 0;
            EXPECT_EQ(matrix.at(column, row), dark);
            const QPoint centre(static_cast<int>((10 + 4 + column + 0.5) * 8),
                                static_cast<int>((10 + 4 + row + 0.5) * 8));
            EXPECT_EQ(qGray(image.pixel(centre)) < 128, dark) << column << ' ' << row;
        }
    }
}

TEST(Qr, IsEmptyForNothing)
{
    EXPECT_EQ(qrMatrix(QString()).size, 0);
}
