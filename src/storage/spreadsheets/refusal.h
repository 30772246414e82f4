// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QtCore/QString>

#include <cstdint>

namespace pd::spreadsheets {

/// Thrown inside the readers, turned into a Result at their edge.
struct Refusal {
    Error error;
};

[[nodiscard]] inline Error unreadable(const QString& name, const char* reason, int row = 0)
{
    Error result = error(ErrorCode::FileUnreadable, {}, {name.toStdString(), reason});
    if (row > 0) {
        result.parameters.push_back(std::to_string(row));
    }
    return result;
}

/// `what`: "file", "unpacked", "ratio", "rows", "columns", "cells", "text", "sheets".
[[nodiscard]] inline Error tooLarge(const char* what, std::int64_t limit)
{
    return error(ErrorCode::ImportTooLarge, {}, {what, std::to_string(limit)});
}

} // namespace pd::spreadsheets
