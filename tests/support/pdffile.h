// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/printing/printservice.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtGui/QImage>
#include <gtest/gtest.h>

namespace pd::test {

/// Standard output of one of the poppler tools.
[[nodiscard]] inline QString poppler(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished(60'000)) << program.toStdString() << " (poppler-utils) is needed";
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// Looks into a PDF that is there.
class PdfReader {
public:
    explicit PdfReader(QString path) : m_path(std::move(path)) {}

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] QString text() const
    {
        return poppler(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), m_path, QStringLiteral("-")});
    }
    [[nodiscard]] int pages() const
    {
        static const QRegularExpression line(QStringLiteral(R"(Pages:\s+(\d+))"));
        return line.match(info()).captured(1).toInt();
    }
    /// Of the first page, in millimetres.
    [[nodiscard]] QSizeF size() const
    {
        static const QRegularExpression line(QStringLiteral(R"(Page size:\s+([\d.]+) x ([\d.]+))"));
        const auto match = line.match(info());
        return QSizeF(match.captured(1).toDouble(), match.captured(2).toDouble()) * (25.4 / 72);
    }
    [[nodiscard]] QImage picture(int page, int dotsPerInch) const
    {
        const QTemporaryDir folder;
        const QString stem = folder.filePath(QStringLiteral("page"));
        const QString number = QString::number(page);
        (void)poppler(QStringLiteral("pdftoppm"),
                      {QStringLiteral("-png"), QStringLiteral("-singlefile"), QStringLiteral("-r"),
                       QString::number(dotsPerInch), QStringLiteral("-f"), number, m_path, stem});
        return QImage(stem + QStringLiteral(".png"));
    }

private:
    [[nodiscard]] QString info() const { return poppler(QStringLiteral("pdfinfo"), {m_path}); }

    QString m_path;
};

/// A document written as PDF into a folder of its own. PD_KEEP_PDFS names a folder that keeps a copy for
/// looking at.
class PdfFile {
public:
    PdfFile(const Document& document, const QString& name)
    {
        EXPECT_TRUE(writePdf(document, path()).ok());
        const QString keep = qEnvironmentVariable("PD_KEEP_PDFS");
        if (!keep.isEmpty()) {
            const QString copy = QDir(keep).filePath(name + QStringLiteral(".pdf"));
            QFile::remove(copy);
            EXPECT_TRUE(QFile::copy(path(), copy));
        }
    }

    [[nodiscard]] QString path() const { return m_reader.path(); }
    [[nodiscard]] QString text() const { return m_reader.text(); }
    [[nodiscard]] int pages() const { return m_reader.pages(); }
    [[nodiscard]] QSizeF size() const { return m_reader.size(); }
    [[nodiscard]] QImage picture(int page, int dotsPerInch) const
    {
        return m_reader.picture(page, dotsPerInch);
    }

private:
    QTemporaryDir m_folder;
    PdfReader m_reader{m_folder.filePath(QStringLiteral("paper.pdf"))};
};

} // namespace pd::test
