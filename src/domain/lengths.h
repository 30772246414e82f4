// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QString>

#include <optional>
#include <string>

namespace pd {

/// TooLong where the text has more than `most` characters.
inline std::optional<Error> tooLong(const QString& text, const char* field, qsizetype most)
{
    return text.size() > most ? std::optional(error(ErrorCode::TooLong, field, {std::to_string(most)}))
                              : std::nullopt;
}

} // namespace pd
