// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/timestamp.h"

#include <QtCore/QString>

#include <optional>

namespace pd {

/// A citizen's identity number (GB 11643-1999) or another document's number.
struct IdNumber {
    QString text;                 ///< upper case, without blanks
    std::optional<Date> birthday; ///< none for other documents
    std::optional<bool> female;

    friend bool operator==(const IdNumber&, const IdNumber&) = default;
};

/// 18 digits with a right check character (x becomes X) and a possible birthday, or 15 old digits. A text
/// that begins with a letter (passport, permit) is taken as it is, 5 … 20 letters and digits. Errors:
/// Required, NotAnIdNumber.
Result<IdNumber> parseIdNumber(const QString& text);

} // namespace pd
