// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/printing/printservice.h"

#include "support/samplepapers.h"
#include "widgets/printing/documentrenderer.h"
#include "widgets/printing/fontmeasure.h"

#include <QtCore/QDir>
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <gtest/gtest.h>

#include <limits>

using namespace pd;

namespace {

class PrintServiceTest : public testing::Test {
protected:
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("station.ini")), QSettings::IniFormat};
    PrintService m_service{m_settings};
    QString m_slip = QStringLiteral("order-slip");
};

} // namespace

TEST_F(PrintServiceTest, RemembersPrinterAndOffsetsPerKindOfPaper)
{
    const PrinterChoice choice{QStringLiteral("前台针式"), 1.5, -0.3};
    EXPECT_TRUE(m_service.remember(m_slip, choice).ok());
    EXPECT_EQ(m_service.choice(m_slip), choice);
    EXPECT_EQ(m_service.choice(QStringLiteral("dispatch-list")), PrinterChoice());
}

TEST_F(PrintServiceTest, KeepsOffsetsInTenthsWithinTwentyMillimetres)
{
    EXPECT_TRUE(m_service.remember(m_slip, {QString(), 0.26, -20.0}).ok());
    EXPECT_DOUBLE_EQ(m_service.choice(m_slip).right, 0.3);
    EXPECT_DOUBLE_EQ(m_service.choice(m_slip).down, -20.0);
    EXPECT_EQ(m_service.remember(m_slip, {QString(), 20.1, 0}).error().code, ErrorCode::OutOfRange);
    EXPECT_EQ(m_service.remember(m_slip, {QString(), 0, -20.1}).error().code, ErrorCode::OutOfRange);
    const double nan = std::numeric_limits<double>::quiet_NaN();
    EXPECT_EQ(m_service.remember(m_slip, {QString(), nan, 0}).error().code, ErrorCode::OutOfRange);
}

TEST_F(PrintServiceTest, IgnoresDamagedSettings)
{
    m_settings.setValue(QStringLiteral("printing/order-slip/right"), QStringLiteral("much"));
    m_settings.setValue(QStringLiteral("printing/order-slip/down"), 1e9);
    EXPECT_EQ(m_service.choice(m_slip), PrinterChoice());
}

TEST_F(PrintServiceTest, NeverPrintsToAPrinterNobodyChose)
{
    const Document slip = orderSlipDocument(test::sampleSlip(), FontMeasure());
    EXPECT_EQ(m_service.print(slip).error().code, ErrorCode::PrinterMissing);
    EXPECT_TRUE(m_service.remember(m_slip, {QStringLiteral("gone"), 0, 0}).ok());
    EXPECT_EQ(m_service.print(slip).error().code, ErrorCode::PrinterMissing);
    EXPECT_EQ(m_service.ready(m_slip).error().parameters, std::vector<std::string>{"gone"});
}

TEST_F(PrintServiceTest, PdfThatCannotBeWrittenIsAnErrorAndLeavesNothing)
{
    const Document slip = orderSlipDocument(test::sampleSlip(), FontMeasure());
    const QString path = m_folder.filePath(QStringLiteral("missing/slip.pdf"));
    EXPECT_EQ(writePdf(slip, path).error().code, ErrorCode::FileUnwritable);
    EXPECT_EQ(writePdf(slip, m_folder.path()).error().code, ErrorCode::FileUnwritable);
    EXPECT_TRUE(QDir(m_folder.path()).entryList({QStringLiteral("*.pdf*")}, QDir::Files).isEmpty());
}

TEST_F(PrintServiceTest, PdfReplacesAnOlderOne)
{
    const Document slip = orderSlipDocument(test::sampleSlip(), FontMeasure());
    const QString path = m_folder.filePath(QStringLiteral("slip.pdf"));
    QFile old(path);
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    EXPECT_TRUE(writePdf(slip, path).ok());
    ASSERT_TRUE(old.open(QIODevice::ReadOnly));
    EXPECT_TRUE(old.readAll().startsWith("%PDF"));
}

TEST(PageLayout, KeepsOddPapersExact)
{
    const QPageLayout half = pageLayout(paperHalfForm());
    EXPECT_EQ(half.orientation(), QPageLayout::Portrait);
    EXPECT_EQ(half.pageSize().sizePoints(), QSize(684, 396));
    const QPageLayout slip = pageLayout(paperA5Landscape());
    EXPECT_EQ(slip.orientation(), QPageLayout::Landscape);
    EXPECT_NEAR(slip.fullRect(QPageLayout::Millimeter).width(), 210, 0.2);
}
