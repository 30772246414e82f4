// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/timestamp.h"

#include <QtCore/QString>

namespace pd {

/// "2026-11": the month of a day, as lists and papers of a month name it.
QString monthText(const Date& day);
/// The first day after such a month. Errors: NotADate ("month").
Result<Date> monthEnd(const QString& month);

} // namespace pd
