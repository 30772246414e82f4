// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/spreadsheets/spreadsheetreader.h"

#include "storage/spreadsheets/refusal.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <algorithm>

namespace pd {

Result<SpreadsheetFile> readSpreadsheet(const QString& path, const SpreadsheetLimits& limits)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (!info.isFile()) {
        return error(ErrorCode::FileNotFound, {}, {path.toStdString()});
    }
    if (info.size() > limits.fileBytes) {
        return spreadsheets::tooLarge("file", limits.fileBytes);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return spreadsheets::unreadable(name, "damaged");
    }
    const QByteArray bytes = file.read(limits.fileBytes + 1);
    if (bytes.size() > limits.fileBytes) {
        return spreadsheets::tooLarge("file", limits.fileBytes);
    }
    if (bytes.startsWith(QByteArrayLiteral("\xD0\xCF\x11\xE0"))) {
        const bool encrypted = bytes.contains(QByteArrayLiteral("E\0n\0c\0r\0y\0p\0t\0i\0o\0n"));
        return spreadsheets::unreadable(name, encrypted ? "encrypted" : "old-format");
    }
    const bool zip = bytes.startsWith(QByteArrayLiteral("PK"));
    auto workbook = zip ? parseXlsx(bytes, name, limits) : parseCsv(bytes, name, limits);
    if (!workbook) {
        return workbook.error();
    }
    const auto& sheets = workbook->sheets;
    if (std::all_of(sheets.begin(), sheets.end(), [](const Sheet& sheet) { return sheet.rows.empty(); })) {
        return error(ErrorCode::ImportNoTable);
    }
    const QByteArray checksum = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    return SpreadsheetFile{name, QString::fromLatin1(checksum), std::move(workbook).value()};
}

} // namespace pd
