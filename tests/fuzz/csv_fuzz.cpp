// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registry/roster.h"
#include "storage/spreadsheets/spreadsheetreader.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto workbook = pd::parseCsv(bytes, QStringLiteral("fuzz"));
    if (workbook) {
        if (const auto mapping = pd::detectMapping(*workbook)) {
            static_cast<void>(pd::readRoster(*workbook, *mapping));
        }
    }
    return 0;
}
