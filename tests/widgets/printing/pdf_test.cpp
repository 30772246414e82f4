// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/samplepapers.h"
#include "widgets/printing/fontmeasure.h"
#include "widgets/printing/printservice.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <gtest/gtest.h>

using namespace pd;

namespace {

QString output(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished(60'000)) << program.toStdString() << " (poppler-utils) is needed";
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// One PDF in a folder of its own; PD_KEEP_PDFS names a folder that keeps a copy for looking at.
class WrittenPdf {
public:
    explicit WrittenPdf(const Document& document, const QString& name)
    {
        const Result<void> written = writePdf(document, path());
        EXPECT_TRUE(written.ok());
        const QString keep = qEnvironmentVariable("PD_KEEP_PDFS");
        if (!keep.isEmpty()) {
            const QString copy = QDir(keep).filePath(name + QStringLiteral(".pdf"));
            QFile::remove(copy);
            EXPECT_TRUE(QFile::copy(path(), copy));
        }
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("paper.pdf")); }
    [[nodiscard]] QString text() const
    {
        return output(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path(), QStringLiteral("-")});
    }
    [[nodiscard]] QString info() const { return output(QStringLiteral("pdfinfo"), {path()}); }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST(Pdf, SlipShowsNumberNamesAndFourCopies)
{
    const FontMeasure measure;
    const OrderSlipData slip = test::sampleSlip();
    const WrittenPdf pdf(orderSlipDocument(slip, measure), QStringLiteral("slip"));
    const QString text = pdf.text();
    EXPECT_EQ(text.count(slip.number), 8) << text.toStdString();
    for (const QString& name : {QStringLiteral("客服联"), QStringLiteral("财务联"), QStringLiteral("客户联"),
                                QStringLiteral("服务联")}) {
        EXPECT_TRUE(text.contains(name));
    }
}

TEST(Pdf, Samples)
{
    const FontMeasure measure;
    for (const int orders : {1, 24, 120, 500}) {
        const WrittenPdf pdf(dispatchListDocument(test::sampleDispatchList(orders), measure),
                             QStringLiteral("list%1").arg(orders));
        EXPECT_TRUE(pdf.text().contains(QStringLiteral("维修主管")));
    }
    OrderSlipData slip = test::sampleSlip();
    slip.demo = true;
    slip.reprint = 2;
    slip.content = slip.content.repeated(5);
    slip.customerName = QStringLiteral("买买提·阿卜杜热合曼·伊斯拉木江·努尔");
    slip.room.clear();
    slip.publicArea = true;
    slip.place = QStringLiteral("2号楼地下车库B区12号车位旁消防栓箱");
    for (int i = 0; i < 9; ++i) {
        slip.parts.push_back(slip.parts.front());
    }
    const WrittenPdf pdf(orderSlipDocument(slip, measure), QStringLiteral("sliplong"));
    EXPECT_TRUE(pdf.info().contains(QStringLiteral("Page")));
}
