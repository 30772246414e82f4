// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/readback.h"
#include "storage/spreadsheets/spreadsheetreader.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (const auto workbook = pd::parseCsv(bytes, QStringLiteral("fuzz"))) {
        pd::fuzz::readBack(*workbook);
    }
    return 0;
}
