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

QStringList PrintService::printers()
{
    return QPrinterInfo::availablePrinterNames();
}

PrinterChoice PrintService::choice(const QString& kind) const
{
    const auto offset = [&](QLatin1String name) {
        const double stored = m_settings.value(settingsKey(kind, name), 0.0).toDouble();
        return withinRange(stored) ? tenths(stored) : 0.0;
    };
    return {m_settings.value(settingsKey(kind, QLatin1String("printer"))).toString(),
            offset(QLatin1String("right")), offset(QLatin1String("down"))};
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
    m_settings.setValue(settingsKey(kind, QLatin1String("right")), tenths(choice.right));
    m_settings.setValue(settingsKey(kind, QLatin1String("down")), tenths(choice.down));
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
    QPrinter printer(QPrinterInfo::printerInfo(chosen.printer), QPrinter::HighResolution);
    printer.setDocName(document.title);
    printer.setFullPage(true);
    const bool painted = paintDocument(printer, document, {chosen.right, chosen.down});
    if (!painted || printer.printerState() == QPrinter::Error ||
        printer.printerState() == QPrinter::Aborted) {
        return error(ErrorCode::PrintFailed, {}, {chosen.printer.toStdString()});
    }
    return {};
}

} // namespace pd
