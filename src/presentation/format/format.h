// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"
#include "base/timestamp.h"

#include <QtCore/QString>

namespace pd {

/// Texts for the eye in the present language (QLocale's default). None of them is ever read back or stored.

/// "2026-11-21"; sorts and reads the same in both languages.
QString dateText(Date date);
/// "2026年11月21日 星期六", "Saturday, November 21, 2026".
QString longDateText(Date date);
/// "today", "tomorrow", "yesterday", else "11-25", in another year "2025-11-25".
QString dayText(Date date, Date today);
/// "09:30"; minute of the day.
QString timeText(int minute);
/// "today 09:30".
QString momentText(CivilTime moment, Date today);
/// Minutes as "35 min", "2 h 05 min", "3 d 4 h"; negative ones without their sign.
QString durationText(std::int64_t minutes);
/// "¥1,234.50".
QString moneyText(Money amount);
/// "12,345".
QString countText(std::int64_t count);

} // namespace pd
