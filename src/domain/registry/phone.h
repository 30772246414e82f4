// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QString>

#include <vector>

namespace pd {

/// One telephone number as stored: digits as dialled; an extension follows a dash ("02062223333-801").
/// Reads mobiles with or without +86, landlines with or without area code, 400/800 numbers, foreign ones with
/// "+" or "00", full-width digits, and what spreadsheets make of numbers ("13800138000.0", "1.3800138E10").
/// Errors: Required, NotAPhone (also "1.38E+10", whose last digits the office's sheet has lost).
Result<QString> parsePhone(const QString& text);

/// Every number in one cell, apart by / 、 , ; | line breaks or blanks, words beside them ignored ("张三
/// 138…"), without doubles. Nothing for an empty cell or one that says 无. Errors: NotAPhone (parameter: the
/// part that is none).
Result<std::vector<QString>> parsePhones(const QString& text);

/// True for eleven digits beginning 13 … 19.
bool isMobile(const QString& phone);

} // namespace pd
