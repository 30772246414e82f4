// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes that begin as a zip file are read as they are. Others are put into the parts of a whole workbook, so
// that the XML behind the zip is reached as well: contents of <sheetData>, shared strings and properties of
// the workbook, a form feed between them.
#include "fuzz/readback.h"
#include "storage/spreadsheets/spreadsheetreader.h"
#include "support/xlsxparts.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (!bytes.startsWith("PK")) {
        QList<QByteArray> parts = bytes.split('\f');
        parts.resize(3);
        bytes = pd::test::zipped(pd::test::workbookParts(parts[0], parts[1], parts[2]));
    }
    if (const auto workbook = pd::parseXlsx(bytes, QStringLiteral("fuzz"))) {
        pd::fuzz::readBack(*workbook);
    }
    return 0;
}
