// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The way through a real print queue. Needs cups and printer-driver-cups-pdf, whose queue writes what it gets
// as a PDF into the user's folder "PDF"; skipped where there is no such queue.
#include "support/patience.h"
#include "support/pdffile.h"
#include "support/samplepapers.h"
#include "widgets/printing/documentrenderer.h"
#include "widgets/printing/fontmeasure.h"

#include <QtCore/QSettings>
#include <QtPrintSupport/QPrinterInfo>
#include <QtTest/QTest>

using namespace pd;

namespace {

constexpr int longestWait = 60'000 * test::patience;

QString pdfQueue()
{
    for (const QPrinterInfo& printer : QPrinterInfo::availablePrinters()) {
        if (printer.makeAndModel().contains(QStringLiteral("CUPS-PDF"), Qt::CaseInsensitive)) {
            return printer.printerName();
        }
    }
    return {};
}

class Queue : public testing::Test {
protected:
    void SetUp() override
    {
        m_queue = pdfQueue();
        if (m_queue.isEmpty()) {
            GTEST_SKIP()
                << "no CUPS-PDF queue on this computer (packages cups and printer-driver-cups-pdf, cupsd "
                   "running, lpadmin -p pdf -E -v cups-pdf:/ -P "
                   "/usr/share/ppd/cups-pdf/CUPS-PDF_noopt.ppd)";
        }
    }
    [[nodiscard]] QStringList printed() const
    {
        return m_out.entryList({QStringLiteral("*.pdf")}, QDir::Files, QDir::Time);
    }
    /// What comes out of the queue for that document.
    void print(const Document& document, const PrinterChoice& offsets = {})
    {
        ASSERT_TRUE(m_service.remember(document.kind, {m_queue, offsets.right, offsets.down}));
        for (const QString& old : printed()) {
            QFile::remove(m_out.filePath(old));
        }
        const auto sent = m_service.print(document);
        ASSERT_TRUE(sent) << static_cast<int>(sent.error().code);
        const auto whole = [this] {
            if (printed().isEmpty()) {
                return false;
            }
            QFile file(m_out.filePath(printed().front()));
            return file.open(QIODevice::ReadOnly) && file.readAll().trimmed().endsWith("%%EOF");
        };
        ASSERT_TRUE(QTest::qWaitFor(whole, longestWait)) << "nothing came out of " << m_queue.toStdString();
        m_paper.emplace(m_out.filePath(printed().front()));
        if (const QString keep = qEnvironmentVariable("PD_KEEP_PDFS"); !keep.isEmpty()) {
            const QString copy = QDir(keep).filePath(QStringLiteral("queue-%1.pdf").arg(document.kind));
            QFile::remove(copy);
            EXPECT_TRUE(QFile::copy(m_paper->path(), copy));
        }
    }

    QString m_queue;
    QDir m_out{QDir::home().filePath(QStringLiteral("PDF"))};
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("station.ini")), QSettings::IniFormat};
    PrintService m_service{m_settings};
    std::optional<test::PdfReader> m_paper;
};

/// Columns and rows of the picture that hold ink, in millimetres.
QRectF inked(const QImage& picture, int dotsPerInch)
{
    QRect box;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (qGray(picture.pixel(x, y)) < 128) {
                box |= QRect(x, y, 1, 1);
            }
        }
    }
    const double scale = 25.4 / dotsPerInch;
    return {box.x() * scale, box.y() * scale, box.width() * scale, box.height() * scale};
}

/// A printer draws its sheet in upright, whatever way the page is read.
QImage asRead(const QImage& sheet)
{
    return sheet.height() > sheet.width() ? sheet.transformed(QTransform().rotate(90)) : sheet;
}

} // namespace

TEST_F(Queue, ASlipComesOutOnA5LandscapeAsItIsInThePdf)
{
    const Document slip = orderSlipDocument(test::sampleSlip(), FontMeasure());
    print(slip);
    ASSERT_TRUE(m_paper);
    EXPECT_EQ(m_paper->pages(), 4);
    EXPECT_NEAR(m_paper->size().width(), slip.paper.sheet.width(), 1);
    EXPECT_NEAR(m_paper->size().height(), slip.paper.sheet.height(), 1);
    const test::PdfFile direct(slip, QStringLiteral("direct"));
    constexpr int dots = 100;
    const QImage queued = asRead(m_paper->picture(1, dots));
    const QImage wanted = direct.picture(1, dots);
    EXPECT_NEAR(queued.width(), wanted.width(), 3);
    EXPECT_NEAR(queued.height(), wanted.height(), 3);
    const QRectF left = inked(queued, dots);
    const QRectF right = inked(wanted, dots);
    EXPECT_NEAR(left.left(), right.left(), 0.8);
    EXPECT_NEAR(left.top(), right.top(), 0.8);
    EXPECT_NEAR(left.right(), right.right(), 0.8);
    EXPECT_NEAR(left.bottom(), right.bottom(), 0.8);
}

TEST_F(Queue, OffsetsMoveThePrint)
{
    const Document slip = orderSlipDocument(test::sampleSlip(), FontMeasure(), {SlipPaper::Carbon, {}});
    constexpr int dots = 100;
    print(slip);
    ASSERT_TRUE(m_paper);
    EXPECT_EQ(m_paper->pages(), 1);
    const QRectF plain = inked(asRead(m_paper->picture(1, dots)), dots);
    print(slip, {{}, 3.0, 2.0});
    const QRectF moved = inked(asRead(m_paper->picture(1, dots)), dots);
    EXPECT_NEAR(moved.left() - plain.left(), 3.0, 0.6);
    EXPECT_NEAR(moved.top() - plain.top(), 2.0, 0.6);
}

TEST_F(Queue, ADispatchListComesOutWithAllItsPages)
{
    const Document list = dispatchListDocument(test::sampleDispatchList(60), FontMeasure());
    print(list);
    ASSERT_TRUE(m_paper);
    EXPECT_EQ(m_paper->pages(), static_cast<int>(list.pages.size()));
    const QSizeF wanted = list.paper.page();
    EXPECT_NEAR(m_paper->size().width(), wanted.width(), 1);
    EXPECT_NEAR(m_paper->size().height(), wanted.height(), 1);
}
