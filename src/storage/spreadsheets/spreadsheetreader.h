// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/spreadsheet.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace pd {

/// What a file may hold at most; beyond it is refused with ImportTooLarge (parameters: what, limit).
struct SpreadsheetLimits {
    std::int64_t fileBytes = 100'000'000;
    std::int64_t unpackedBytes = 500'000'000;
    std::int64_t packingRatio = 400; ///< unpacked : packed, of parts over a megabyte
    int rows = 200'000;              ///< per sheet
    int columns = 16'384;
    std::int64_t cells = 3'000'000;        ///< that hold something
    std::int64_t characters = 100'000'000; ///< of all texts together
    int sheets = 200;
};

/// Reads an XLSX file (by its content, not its name) or else a text file as CSV.
/// Errors: FileNotFound, ImportTooLarge, ImportNoTable (nothing in it), FileUnreadable; the latter's
/// parameters: file name, reason ("old-format", "encrypted", "damaged", "dtd", "quotes", "encoding"), and for
/// the last two the row.
Result<SpreadsheetFile> readSpreadsheet(const QString& path, const SpreadsheetLimits& limits = {});

/// Bytes of an XLSX file. Hidden sheets are left out. A cell merged over several rows stands in each of them
/// that holds something (not in the columns beside it: a title is no heading). `name` goes into errors.
Result<Workbook> parseXlsx(const QByteArray& bytes, const QString& name,
                           const SpreadsheetLimits& limits = {});

/// UTF-8 with or without mark, UTF-16 with mark, else GB18030; comma, semicolon or tab, whichever the first
/// lines have most of, or as a first line "sep=;" says. Quotes as in RFC 4180; ="…" as spreadsheet programs
/// write it.
Result<Workbook> parseCsv(const QByteArray& bytes, const QString& name, const SpreadsheetLimits& limits = {});

} // namespace pd
