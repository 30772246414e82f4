// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/format/format.h"

#include "domain/yuan.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDate>
#include <QtCore/QLocale>

#include <cstdlib>

namespace pd {

namespace {

struct Format {
    Q_DECLARE_TR_FUNCTIONS(Format)
};

QString twoDigits(int number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

} // namespace

QString dateText(Date date)
{
    return QString::fromStdString(date.toString());
}

QString longDateText(Date date)
{
    return QLocale().toString(QDate(date.year(), date.month(), date.day()), QLocale::LongFormat);
}

QString dayText(Date date, Date today)
{
    switch (date.dayNumber() - today.dayNumber()) {
    case 0:
        return Format::tr("today");
    case 1:
        return Format::tr("tomorrow");
    case -1:
        return Format::tr("yesterday");
    default:
        return date.year() == today.year() ? twoDigits(date.month()) + u'-' + twoDigits(date.day())
                                           : dateText(date);
    }
}

QString timeText(int minute)
{
    return twoDigits(minute / 60) + u':' + twoDigits(minute % 60);
}

QString momentText(CivilTime moment, Date today)
{
    return dayText(moment.date, today) + u' ' + timeText(moment.minute);
}

QString durationText(std::int64_t minutes)
{
    const std::int64_t all = std::abs(minutes);
    const std::int64_t days = all / 1440;
    const std::int64_t hours = all / 60 % 24;
    if (days > 0) {
        return hours == 0 ? Format::tr("%1 d").arg(days) : Format::tr("%1 d %2 h").arg(days).arg(hours);
    }
    if (hours > 0) {
        return Format::tr("%1 h %2 min").arg(hours).arg(twoDigits(static_cast<int>(all % 60)));
    }
    return Format::tr("%1 min").arg(all);
}

QString moneyText(Money amount)
{
    const QString digits = groupedYuan(amount);
    return digits.startsWith(u'-') ? u'-' + (u'¥' + digits.mid(1)) : u'¥' + digits;
}

QString countText(std::int64_t count)
{
    return QLocale().toString(static_cast<qlonglong>(count));
}

} // namespace pd
