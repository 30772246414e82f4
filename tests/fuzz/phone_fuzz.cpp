// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registry/phone.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (const auto phone = pd::parsePhone(text)) {
        const auto again = pd::parsePhone(*phone);
        if (!again || *again != *phone) {
            std::abort();
        }
    }
    static_cast<void>(pd::parsePhones(text));
    return 0;
}
