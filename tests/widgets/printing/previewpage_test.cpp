// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/printing/previewpage.h"

#include "support/looks.h"
#include "support/pdffile.h"
#include "support/samplepapers.h"
#include "widgets/printing/fontmeasure.h"
#include "widgets/printing/pagesview.h"
#include "widgets/printing/pagethumbnails.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/inlinemessage.h"

#include <QtCore/QSettings>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDoubleSpinBox>
#include <QtWidgets/QListView>

using namespace pd;

namespace {

class Preview : public testing::Test {
protected:
    Preview()
    {
        m_page.resize(1100, 720);
        m_page.show();
        QApplication::setActiveWindow(&m_page);
    }

    [[nodiscard]] PagesView& pages() { return *m_page.findChild<PagesView*>(); }
    [[nodiscard]] InlineMessage& message() { return *m_page.findChild<InlineMessage*>(); }
    [[nodiscard]] QString pdfPath() const { return m_folder.filePath(QStringLiteral("out.pdf")); }
    [[nodiscard]] static Document slip(int reprint = 0)
    {
        OrderSlipData data = test::sampleSlip();
        data.reprint = reprint;
        return orderSlipDocument(data, FontMeasure());
    }

    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("station.ini")), QSettings::IniFormat};
    PrintService m_service{m_settings};
    ActionCatalog m_actions;
    PreviewPage m_page{m_service, m_actions};
};

} // namespace

TEST_F(Preview, ShowsAsManyPagesAsThePdfHas)
{
    const Document list = dispatchListDocument(test::sampleDispatchList(120), FontMeasure());
    const QSignalSpy opened(&m_page, &PreviewPage::opened);
    m_page.open(list);
    const test::PdfFile pdf(list, QStringLiteral("list120"));
    EXPECT_EQ(opened.size(), 1);
    EXPECT_EQ(pages().pageCount(), pdf.pages());
    EXPECT_EQ(m_page.findChild<PageThumbnails*>()->rowCount(), pdf.pages());
}

TEST_F(Preview, TurnsPagesByKeysAndByThumbnail)
{
    m_page.open(slip());
    m_page.activated();
    ASSERT_TRUE(pages().hasFocus());
    EXPECT_EQ(pages().currentPage(), 0);
    QTest::keyClick(&pages(), Qt::Key_PageDown);
    EXPECT_EQ(pages().currentPage(), 1);
    QTest::keyClick(&pages(), Qt::Key_End);
    EXPECT_EQ(pages().currentPage(), 3);
    auto* thumbnails = m_page.findChild<QListView*>(QStringLiteral("thumbnails"));
    EXPECT_EQ(thumbnails->currentIndex().row(), 3);
    Q_EMIT thumbnails->clicked(thumbnails->model()->index(2, 0));
    EXPECT_EQ(pages().currentPage(), 2);
    QTest::keyClick(&pages(), Qt::Key_Home);
    EXPECT_EQ(pages().currentPage(), 0);
}

TEST_F(Preview, ZoomsWithinLimitsAndFitsTheWidth)
{
    m_page.open(slip());
    const double fitting = pages().zoom();
    QTest::keyClick(&pages(), Qt::Key_Up, Qt::ControlModifier);
    EXPECT_GT(pages().zoom(), fitting);
    pages().setZoom(100);
    EXPECT_EQ(pages().zoom(), PagesView::greatestZoom);
    pages().setZoom(0);
    EXPECT_EQ(pages().zoom(), PagesView::leastZoom);
    QTest::keyClick(&pages(), Qt::Key_0, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(pages().zoom(), fitting);
}

TEST_F(Preview, EscapeGoesBack)
{
    m_page.open(slip());
    m_page.activated();
    const QSignalSpy closed(&m_page, &PreviewPage::closed);
    QTest::keyClick(&pages(), Qt::Key_Escape);
    EXPECT_EQ(closed.size(), 1);
}

TEST_F(Preview, WithoutAPrinterNothingIsIssuedAndThePageSaysWhatToDo)
{
    int issues = 0;
    m_page.open(slip(), [&]() -> Result<Document> {
        ++issues;
        return slip();
    });
    QTest::keyClick(&pages(), Qt::Key_P, Qt::ControlModifier);
    EXPECT_EQ(issues, 0);
    EXPECT_TRUE(message().saysSomething());
}

TEST_F(Preview, WhatIsIssuedIsWhatIsSavedAndShown)
{
    int issues = 0;
    m_page.open(slip(), [&]() -> Result<Document> { return slip(++issues); });
    const QSignalSpy delivered(&m_page, &PreviewPage::delivered);
    m_page.savePdfTo(pdfPath());
    EXPECT_EQ(issues, 1);
    ASSERT_EQ(delivered.size(), 1);
    EXPECT_EQ(delivered.front().front().toString(), QStringLiteral("order-slip"));
    const QString text = test::poppler(QStringLiteral("pdftotext"), {pdfPath(), QStringLiteral("-")});
    EXPECT_TRUE(text.contains(QStringLiteral("补打 第1次")));
    EXPECT_EQ(message().tone(), Tone::Success);
}

TEST_F(Preview, AnIssueThatFailsPrintsNothingAndSaysWhy)
{
    m_page.open(slip(), []() -> Result<Document> { return error(ErrorCode::NotPermitted); });
    const QSignalSpy delivered(&m_page, &PreviewPage::delivered);
    m_page.savePdfTo(pdfPath());
    EXPECT_FALSE(QFile::exists(pdfPath()));
    EXPECT_EQ(delivered.size(), 0);
    EXPECT_EQ(message().tone(), Tone::Danger);
}

TEST_F(Preview, WhatIsCountedAfterwardsIsCountedOnceThePaperIsOut)
{
    int counted = 0;
    m_page.open(
        slip(), [&]() -> Result<Document> { return slip(counted); },
        [&]() -> Result<void> {
            ++counted;
            return {};
        });
    m_page.savePdfTo(m_folder.filePath(QStringLiteral("missing/out.pdf")));
    EXPECT_EQ(counted, 0) << "no paper, no print";
    m_page.savePdfTo(pdfPath());
    EXPECT_EQ(counted, 1);
    QString text = test::poppler(QStringLiteral("pdftotext"), {pdfPath(), QStringLiteral("-")});
    EXPECT_FALSE(text.contains(QStringLiteral("补打")));
    m_page.savePdfTo(pdfPath());
    text = test::poppler(QStringLiteral("pdftotext"), {pdfPath(), QStringLiteral("-")});
    EXPECT_TRUE(text.contains(QStringLiteral("补打 第1次")));
    EXPECT_EQ(counted, 2);
}

TEST_F(Preview, AnUnwritableFileIsSaid)
{
    m_page.open(slip());
    m_page.savePdfTo(m_folder.filePath(QStringLiteral("missing/out.pdf")));
    EXPECT_EQ(message().tone(), Tone::Danger);
}

TEST_F(Preview, RemembersOffsetsForTheKindOfPaper)
{
    m_page.open(slip());
    m_page.findChild<QDoubleSpinBox*>(QStringLiteral("rightBox"))->setValue(1.2);
    EXPECT_DOUBLE_EQ(m_service.choice(QStringLiteral("order-slip")).right, 1.2);
    m_page.open(dispatchListDocument(test::sampleDispatchList(3), FontMeasure()));
    EXPECT_DOUBLE_EQ(m_page.findChild<QDoubleSpinBox*>(QStringLiteral("rightBox"))->value(), 0);
    EXPECT_DOUBLE_EQ(m_service.choice(QStringLiteral("order-slip")).right, 1.2);
}

TEST_F(Preview, AMissingPrinterIsNotReplacedByAnother)
{
    EXPECT_TRUE(m_service.remember(QStringLiteral("order-slip"), {QStringLiteral("gone"), 0, 0}).ok());
    m_page.open(slip());
    EXPECT_EQ(m_page.findChild<QComboBox*>(QStringLiteral("printerBox"))->currentIndex(), -1);
    m_page.findChild<QDoubleSpinBox*>(QStringLiteral("downBox"))->setValue(0.5);
    EXPECT_EQ(m_service.choice(QStringLiteral("order-slip")).printer, QStringLiteral("gone"));
}

TEST_F(Preview, LooksSound)
{
    m_page.open(slip());
    if (const QString keep = qEnvironmentVariable("PD_KEEP_PDFS"); !keep.isEmpty()) {
        QCoreApplication::processEvents();
        EXPECT_TRUE(m_page.grab().save(keep + QStringLiteral("/preview.png")));
    }
    test::expectNothingClipped(m_page);
    EXPECT_FALSE(pages().accessibleName().isEmpty());
    EXPECT_FALSE(m_page.findChild<QListView*>(QStringLiteral("thumbnails"))->accessibleName().isEmpty());
    m_page.resize(1100, 720);
    test::expectTabOrderIsVisualOrder(m_page);
    EXPECT_TRUE(m_actions.shortcutProblems().isEmpty())
        << m_actions.shortcutProblems().join(u'\n').toStdString();
}
