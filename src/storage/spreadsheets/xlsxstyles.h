// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <optional>

namespace pd::spreadsheets {

/// True for number formats that show a date (numbers 14 … 17, 22, 27 … 36, 50 … 58 of the standard).
bool isDateFormat(int number);
/// True for format codes with a year or a day in them: yyyy"年"m"月"d"日", m/d/yy.
bool isDateFormat(const QString& code);
/// "YYYY-MM-DD" of a day number as spreadsheets count; nothing outside years 1900 … 9999.
std::optional<QString> dateOfSerial(double serial, bool date1904);
/// The shortest text of at most 15 digits: 89.400000000000006 → "89.4". Other text is left alone.
QString numberText(const QString& raw);

} // namespace pd::spreadsheets
