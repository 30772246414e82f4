// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/clocksettings.h"

#include "presentation/registry/fieldtexts.h"
#include "presentation/repairs/clockwordstext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

namespace pd {

namespace {

constexpr int longestHoliday = 31;

struct NamedMinute {
    const char* field;
    int SlipHours::*minute;
};
constexpr std::array slipMinutes{NamedMinute{"earlySlip", &SlipHours::early},
                                 NamedMinute{"earlySlipReturn", &SlipHours::earlyReturn},
                                 NamedMinute{"endOfWork", &SlipHours::endOfWork}};

QString hourText(int minute)
{
    return QStringLiteral("%1:%2")
        .arg(minute / 60, 2, 10, QLatin1Char('0'))
        .arg(minute % 60, 2, 10, QLatin1Char('0'));
}

/// "9", "9:30", "930", "0930", "24:00"
std::optional<int> typedMinute(const QString& typed)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,2})(?::?(\\d{2}))?$"));
    const auto match = pattern.match(typed.normalized(QString::NormalizationForm_KC).trimmed());
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const int minute = match.captured(1).toInt() * 60 + match.captured(2).toInt();
    return match.captured(2).toInt() < 60 && minute <= 24 * 60 ? std::optional(minute) : std::nullopt;
}

/// Nothing where the word is no range.
std::optional<WorkRange> typedRange(const QString& word)
{
    static const QRegularExpression between(QStringLiteral("[-–—~至到]"));
    const QStringList ends = word.split(between);
    const auto from = ends.size() == 2 ? typedMinute(ends[0]) : std::nullopt;
    const auto until = ends.size() == 2 ? typedMinute(ends[1]) : std::nullopt;
    return from && until ? std::optional(WorkRange{*from, *until}) : std::nullopt;
}

std::optional<Date> dateFrom(const QString& typed, const Date& today)
{
    if (const auto whole = typedDate(typed)) {
        return *whole;
    }
    static const QRegularExpression short_(QStringLiteral("^(\\d{1,2})[-./](\\d{1,2})$"));
    const auto match = short_.match(typed);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    for (const int year : {today.year(), today.year() + 1}) {
        const auto date = Date::of(year, match.captured(1).toInt(), match.captured(2).toInt());
        if (date && *date >= today) {
            return *date;
        }
    }
    return std::nullopt;
}

} // namespace

QString limitField(ClockLimitKind kind)
{
    return QStringLiteral("limit:") + code(kind);
}

QString weekField(int weekday)
{
    return QStringLiteral("week:%1").arg(weekday);
}

ClockSettingsInput clockSettingsInput(const ClockRules& rules)
{
    ClockSettingsInput input;
    for (const ClockLimitKind kind : allClockLimitKinds()) {
        input.texts.insert(limitField(kind), limitSpanText(rules.limit(kind).minutes));
        if (rules.limit(kind).working) {
            input.working.insert(limitField(kind));
        }
    }
    input.texts.insert(QStringLiteral("warnBefore"), limitSpanText(rules.warnBefore));
    for (const NamedMinute& one : slipMinutes) {
        input.texts.insert(QString::fromLatin1(one.field), hourText(rules.slips.*one.minute));
    }
    const CalendarPlan& plan = rules.calendar.plan();
    for (int weekday = 1; weekday <= static_cast<int>(plan.week.size()); ++weekday) {
        input.texts.insert(weekField(weekday),
                           rangesText(plan.week.at(static_cast<std::size_t>(weekday - 1))));
    }
    input.days = plan.days;
    return input;
}

TypedClockRules typedClockRules(const ClockSettingsInput& input)
{
    TypedClockRules typed;
    const auto span = [&](const QString& field, int& into) {
        if (const auto minutes = parseLimitSpan(input.texts.value(field))) {
            into = *minutes;
        } else {
            typed.errors.push_back(error(ErrorCode::NotANumber, field.toStdString()));
        }
    };
    for (const ClockLimitKind kind : allClockLimitKinds()) {
        span(limitField(kind), typed.rules.limit(kind).minutes);
        typed.rules.limit(kind).working = input.working.contains(limitField(kind));
    }
    span(QStringLiteral("warnBefore"), typed.rules.warnBefore);
    for (const NamedMinute& one : slipMinutes) {
        const auto minute = typedMinute(input.texts.value(QString::fromLatin1(one.field)));
        typed.rules.slips.*one.minute = minute.value_or(0);
        if (!minute) {
            typed.errors.push_back(error(ErrorCode::OutOfRange, one.field, {"00:00", "24:00"}));
        }
    }
    CalendarPlan plan;
    for (int weekday = 1; weekday <= static_cast<int>(plan.week.size()); ++weekday) {
        const QString field = weekField(weekday);
        const auto ranges = parseRanges(input.texts.value(field), field);
        if (ranges) {
            plan.week.at(static_cast<std::size_t>(weekday - 1)) = *ranges;
        } else {
            typed.errors.push_back(ranges.error());
        }
    }
    plan.days = input.days;
    typed.rules.calendar = ServiceCalendar(std::move(plan));
    return typed;
}

QString rangesText(const std::vector<WorkRange>& ranges)
{
    QStringList words;
    for (const WorkRange& range : ranges) {
        words << hourText(range.from) + QStringLiteral("–") + hourText(range.until);
    }
    return words.join(QStringLiteral("  "));
}

Result<std::vector<WorkRange>> parseRanges(const QString& typed, const QString& field)
{
    static const QRegularExpression apart(QStringLiteral("[\\s,，、;；]+"));
    const QString text = typed.normalized(QString::NormalizationForm_KC).simplified();
    std::vector<WorkRange> ranges;
    if (text == u"休" || text == u"-" || text.compare(u"closed", Qt::CaseInsensitive) == 0) {
        return ranges;
    }
    for (const QString& word : text.split(apart, Qt::SkipEmptyParts)) {
        const auto range = typedRange(word);
        if (!range) {
            return error(ErrorCode::OutOfRange, field.toStdString());
        }
        ranges.push_back(*range);
    }
    return ranges;
}

QString calendarDayText(const CalendarDay& day)
{
    const QString hours =
        day.ranges.empty() ? QCoreApplication::translate("ClockSettings", "closed") : rangesText(day.ranges);
    const QString text =
        QStringLiteral("%1 %2  %3")
            .arg(QString::fromStdString(day.date.toString()), shortWeekdayText(day.date.weekday()), hours);
    return day.name.isEmpty() ? text : text + QStringLiteral("  ") + day.name;
}

Result<std::vector<CalendarDay>> parseCalendarDays(const QString& typed, const Date& today)
{
    static const QRegularExpression until(QStringLiteral("~|～|至|\\.\\."));
    QStringList words = typed.normalized(QString::NormalizationForm_KC)
                            .simplified()
                            .split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QStringList ends = words.isEmpty() ? QStringList() : words.takeFirst().split(until);
    const auto first = ends.isEmpty() ? std::nullopt : dateFrom(ends.front(), today);
    const auto last = ends.size() == 2 ? dateFrom(ends.back(), first.value_or(today)) : first;
    if (!first || !last || ends.size() > 2) {
        return error(ErrorCode::NotADate, "newDay");
    }
    const std::int64_t length = last->dayNumber() - first->dayNumber();
    if (length < 0 || length >= longestHoliday) {
        return error(ErrorCode::DateOrder, "newDay");
    }
    std::vector<WorkRange> ranges;
    while (!words.isEmpty()) {
        const auto range = typedRange(words.front());
        if (!range) {
            break;
        }
        ranges.push_back(*range);
        words.removeFirst();
    }
    if (!words.isEmpty() && (words.front() == u"休" || words.front() == u"closed")) {
        words.removeFirst();
    }
    std::vector<CalendarDay> days;
    for (std::int64_t i = 0; i <= length; ++i) {
        days.push_back({first->plusDays(i), ranges, words.join(QLatin1Char(' '))});
    }
    return days;
}

} // namespace pd
