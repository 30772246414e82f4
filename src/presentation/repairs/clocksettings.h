// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/clockrules.h"

#include <QtCore/QMap>
#include <QtCore/QSet>
#include <QtCore/QString>

#include <vector>

namespace pd {

/// Limits and hours as they stand on the screen: what people type, by the names of the fields that errors
/// carry ("limit:urgent-arrival", "week:1", "earlySlip" …).
struct ClockSettingsInput {
    QMap<QString, QString> texts;
    QSet<QString> working; ///< limits that count service hours
    std::vector<CalendarDay> days;

    friend bool operator==(const ClockSettingsInput&, const ClockSettingsInput&) = default;
};

/// What was read, and everything that could not be.
struct TypedClockRules {
    ClockRules rules;
    std::vector<Error> errors;
};

QString limitField(ClockLimitKind kind);
/// 1 = Monday.
QString weekField(int weekday);

ClockSettingsInput clockSettingsInput(const ClockRules& rules);
/// Errors: NotANumber (limits), OutOfRange (hours).
TypedClockRules typedClockRules(const ClockSettingsInput& input);

/// "09:00–12:00  13:30–17:30"; empty: closed.
QString rangesText(const std::vector<WorkRange>& ranges);
/// "9:00-12:00 13:30-17:30", "9-12、1330-1730"; nothing or "休" is closed. Errors: OutOfRange at `field`.
Result<std::vector<WorkRange>> parseRanges(const QString& typed, const QString& field);

/// "2026-10-01 Thu  closed  国庆节"
QString calendarDayText(const CalendarDay& day);
/// "2026-10-01 国庆节", "10-1~10-7 国庆节" (a holiday each), "2026-10-10 9:00-17:30 调休" (a make-up day); a
/// date without year is the next one from `today` on. Errors: NotADate, OutOfRange, DateOrder (field
/// "newDay").
Result<std::vector<CalendarDay>> parseCalendarDays(const QString& typed, const Date& today);

} // namespace pd
