// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/printing/printservice.h"

#include "widgets/printing/documentrenderer.h"

#include <QtCore/QSaveFile>
#include <QtCore/QSettings>
#include <QtGui/QPdfWriter>
#include <QtPrintSupport/QPrinter>
#include <QtPrintSupport/QPrinterInfo>

#include <cmath>

namespace pd {

namespace {

constexpr int pdfDotsPerInch = 1200;
constexpr double greatestOffset = 20.0;

Error unwritable(const QString& path)
{
    return error(ErrorCode::FileUnwritable, {}, {path.toStdString()});
}

bool paintPdf(QIODevice& file, const Document& document)
{
    QPdfWriter writer(&file);
    writer.setTitle(document.title);
    writer.setCreator(QStringLiteral("PropertyDesk"));
    writer.setResolution(pdfDotsPerInch);
    return paintDocument(writer, document);
}

QString settingsKey(const QString& kind, QLatin1String name)
{
    return QStringLiteral("printing/%1/%2").arg(kind, name);
}

/// Every printer has offsets of its own.
QString offsetKey(const QString& kind, const QString& printer, QLatin1String name)
{
    return printer.isEmpty() ? settingsKey(kind, name)
                             : QStringLiteral("printing/%1/offsets/%2/%3")
                                   .arg(kind, QString::fromLatin1(printer.toUtf8().toHex()), name);
}

constexpr int samePoints = 1;
constexpr double narrowerMillimetres = 2.0; // 240 for 241.3
constexpr double sameHeightMillimetres = 0.4;

bool isSameForm(const QPageSize& one, const QPageSize& other)
{
    const QSize difference = one.sizePoints() - other.sizePoints();
    return std::abs(difference.width()) <= samePoints && std::abs(difference.height()) <= samePoints;
}

double tenths(double millimetres)
{
    return std::round(millimetres * 10) / 10;
}

/// False also for NaN.
bool withinRange(double millimetres)
{
    return std::abs(millimetres) <= greatestOffset;
}

Error offsetError(const char* field)
{
    return error(ErrorCode::OutOfRange, field, {"-20.0", "20.0"});
}

} // namespace

Result<void> writePdf(const Document& document, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !paintPdf(file, document) || !file.commit()) {
        return unwritable(path);
    }
    return {};
}

std::optional<QPageSize> formFor(const Paper& paper, const QList<QPageSize>& forms, bool takesAnySize)
{
    const QPageSize wanted = pageLayout(paper).pageSize();
    std::optional<QPageSize> found;
    for (const QPageSize& form : forms) {
        const QSizeF size = form.size(QPageSize::Millimeter);
        const QSizeF difference = size - paper.sheet;
        if (isSameForm(form, wanted)) {
            return form;
        }
        const bool fits =
            paper.roll ? std::abs(difference.width()) <= narrowerMillimetres && difference.height() >= 0
                       : std::abs(difference.width()) <= narrowerMillimetres &&
                             std::abs(difference.height()) <= sameHeightMillimetres;
        if (fits && (!found || size.height() < found->size(QPageSize::Millimeter).height())) {
            found = form;
        }
    }
    return takesAnySize || forms.isEmpty() ? std::optional(found.value_or(wanted)) : found;
}

QStringList PrintService::printers()
{
    return QPrinterInfo::availablePrinterNames();
}

PrinterChoice PrintService::choice(const QString& kind) const
{
    return choice(kind, m_settings.value(settingsKey(kind, QLatin1String("printer"))).toString());
}

PrinterChoice PrintService::choice(const QString& kind, const QString& printer) const
{
    const auto offset = [&](QLatin1String name) {
        const double stored = m_settings.value(offsetKey(kind, printer, name), 0.0).toDouble();
        return withinRange(stored) ? tenths(stored) : 0.0;
    };
    return {printer, offset(QLatin1String("right")), offset(QLatin1String("down"))};
}

Result<void> PrintService::remember(const QString& kind, const PrinterChoice& choice)
{
    if (!withinRange(choice.right)) {
        return offsetError("right");
    }
    if (!withinRange(choice.down)) {
        return offsetError("down");
    }
    m_settings.setValue(settingsKey(kind, QLatin1String("printer")), choice.printer);
    m_settings.setValue(offsetKey(kind, choice.printer, QLatin1String("right")), tenths(choice.right));
    m_settings.setValue(offsetKey(kind, choice.printer, QLatin1String("down")), tenths(choice.down));
    return {};
}

Result<void> PrintService::ready(const QString& kind) const
{
    const QString printer = choice(kind).printer;
    if (printer.isEmpty() || !printers().contains(printer)) {
        return error(ErrorCode::PrinterMissing, "printer", {printer.toStdString()});
    }
    if (QPrinterInfo::printerInfo(printer).state() == QPrinter::Error) {
        return error(ErrorCode::PrintFailed, {}, {printer.toStdString()});
    }
    return {};
}

Result<void> PrintService::print(const Document& document)
{
    if (Result<void> found = ready(document.kind); !found) {
        return found;
    }
    const PrinterChoice chosen = choice(document.kind);
    const QPrinterInfo info = QPrinterInfo::printerInfo(chosen.printer);
    QPrinter printer(info, QPrinter::HighResolution);
    printer.setDocName(document.title);
    printer.setFullPage(true);
    const Error refused =
        error(ErrorCode::PrintFailed, {}, {chosen.printer.toStdString(), document.paper.name.toStdString()});
    const auto form = formFor(document.paper, info.supportedPageSizes(), info.supportsCustomPageSizes());
    if (!form) {
        return refused;
    }
    QPageLayout layout = pageLayout(document.paper);
    layout.setPageSize(*form, QMarginsF());
    // A driver that has no such form takes another one without a word: what it took is read back.
    if (!printer.setPageLayout(layout) || !isSameForm(printer.pageLayout().pageSize(), *form)) {
        return refused;
    }
    const bool painted = paintDocument(printer, document, {chosen.right, chosen.down}, layout);
    if (!painted || printer.printerState() == QPrinter::Error ||
        printer.printerState() == QPrinter::Aborted) {
        return error(ErrorCode::PrintFailed, {}, {chosen.printer.toStdString()});
    }
    return {};
}

} // namespace pd
