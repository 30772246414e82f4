// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registry/roomnumber.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (const auto room = pd::parseRoomNumber(text)) {
        const auto again = pd::parseRoomNumber(room->code());
        if (!again || again->code() != room->code()) {
            std::abort();
        }
    }
    static_cast<void>(pd::roomSearchText(text));
    return 0;
}
