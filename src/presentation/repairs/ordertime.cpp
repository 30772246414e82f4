// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/ordertime.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

#include <algorithm>

namespace pd {

namespace {

QString twoDigits(int number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

QString minuteText(int minute)
{
    return twoDigits(minute / 60) + QLatin1Char(':') + twoDigits(minute % 60);
}

/// Minute of the day, or nothing.
std::optional<int> minuteOf(const QString& text)
{
    static const QRegularExpression parted(QStringLiteral("^(\\d{1,2})[:.点时](\\d{0,2})分?$"));
    static const QRegularExpression figures(QStringLiteral("^\\d{1,4}$"));
    int hour = 0;
    int minute = 0;
    if (const auto match = parted.match(text); match.hasMatch()) {
        hour = match.capturedView(1).toInt();
        minute = match.capturedView(2).toInt();
    } else if (figures.match(text).hasMatch()) {
        const int number = text.toInt();
        hour = text.size() <= 2 ? number : number / 100;
        minute = text.size() <= 2 ? 0 : number % 100;
    } else {
        return std::nullopt;
    }
    if (hour > 23 || minute > 59) {
        return std::nullopt;
    }
    return hour * 60 + minute;
}

std::optional<Date> monthDay(const Date& today, int month, int day)
{
    for (const int year : {today.year(), today.year() + 1}) {
        if (const auto date = Date::of(year, month, day); date.ok() && *date >= today.plusDays(-180)) {
            return *date;
        }
    }
    return std::nullopt;
}

std::optional<Date> dayOf(const QString& text, const Date& today)
{
    static const QRegularExpression monthAndDay(QStringLiteral("^(\\d{1,2})[-/.月](\\d{1,2})日?$"));
    static const QRegularExpression dayOnly(QStringLiteral("^(\\d{1,2})[日号]?$"));
    if (text == u"明天" || text == u"明" || text.compare(u"t", Qt::CaseInsensitive) == 0) {
        return today.plusDays(1);
    }
    if (text == u"后天") {
        return today.plusDays(2);
    }
    if (text == u"今天") {
        return today;
    }
    if (const auto match = monthAndDay.match(text); match.hasMatch()) {
        return monthDay(today, match.capturedView(1).toInt(), match.capturedView(2).toInt());
    }
    if (const auto match = dayOnly.match(text); match.hasMatch()) {
        const int day = match.capturedView(1).toInt();
        const Date next = today.plusDays(32 - today.day()); // surely in the next month
        auto date = Date::of(today.year(), today.month(), day);
        if (!date || *date < today) {
            date = Date::of(next.year(), next.month(), day);
        }
        return date ? std::optional(*date) : std::nullopt;
    }
    const auto date = Date::parse(text.toStdString());
    return date ? std::optional(*date) : std::nullopt;
}

} // namespace

QString shortTime(Timestamp at, const Clock& clock, const Date& day)
{
    const auto civil = clock.civil(at);
    const QString time = minuteText(civil.minute);
    if (civil.date == day) {
        return time;
    }
    const QString date = QString::fromStdString(civil.date.toString());
    return (civil.date.year() == day.year() ? date.mid(5) : date) + QLatin1Char(' ') + time;
}

QString shortTime(Timestamp at, const Clock& clock)
{
    return shortTime(at, clock, clock.today());
}

QString shortTime(const std::optional<Timestamp>& at, const Clock& clock)
{
    return at ? shortTime(*at, clock) : QString();
}

QString longTime(Timestamp at, const Clock& clock)
{
    const auto civil = clock.civil(at);
    return QString::fromStdString(civil.date.toString()) + QLatin1Char(' ') + minuteText(civil.minute);
}

QString timeOfDay(Timestamp at, const Clock& clock)
{
    return minuteText(clock.civil(at).minute);
}

Result<Timestamp> parseOrderTime(const QString& typed, const Date& day, const Clock& clock)
{
    static const QRegularExpression minutes(QStringLiteral("^\\+(\\d{1,4})$"));
    const QString text = typed.normalized(QString::NormalizationForm_KC).simplified();
    if (const auto match = minutes.match(text); match.hasMatch()) {
        return clock.now().plusMinutes(match.capturedView(1).toInt());
    }
    QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    Date date = day;
    if (words.size() == 1 && words.front().startsWith(u"明天")) {
        words = {QStringLiteral("明天"), words.front().mid(2)};
    }
    if (words.size() == 2) {
        const auto named = dayOf(words.front(), clock.today());
        if (!named) {
            return error(ErrorCode::NotADate);
        }
        date = *named;
        words.removeFirst();
    }
    const auto minute = words.size() == 1 ? minuteOf(words.front()) : std::nullopt;
    if (!minute) {
        return error(ErrorCode::NotADate);
    }
    return clock.instant({date, *minute});
}

QString spanText(Timestamp from, Timestamp until)
{
    const auto minutes = std::max<std::int64_t>(0, (until.milliseconds() - from.milliseconds()) / 60'000);
    if (minutes < 60) {
        return QCoreApplication::translate("OrderTime", "%1 min").arg(minutes);
    }
    if (minutes < 24 * 60) {
        return QCoreApplication::translate("OrderTime", "%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
    }
    return QCoreApplication::translate("OrderTime", "%1 d %2 h").arg(minutes / 1440).arg(minutes / 60 % 24);
}

} // namespace pd
