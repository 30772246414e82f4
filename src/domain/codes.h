// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <optional>
#include <span>

namespace pd {

/// The enumerator whose code() is `text`, if there is one. `all` lists every enumerator.
template <class Enum, std::size_t Extent>
[[nodiscard]] std::optional<Enum> fromCode(std::span<const Enum, Extent> all, QStringView text)
{
    for (const Enum value : all) {
        if (code(value) == text) {
            return value;
        }
    }
    return std::nullopt;
}

} // namespace pd
