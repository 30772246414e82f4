// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/clockwordstext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

#include <array>

namespace pd {

namespace {

constexpr int hourMinutes = 60;
constexpr int dayMinutes = 24 * hourMinutes;

QString inWords(const char* text)
{
    return QCoreApplication::translate("ClockWords", text);
}

constexpr std::array weekdays{
    QT_TRANSLATE_NOOP("ClockWords", "Monday"),    QT_TRANSLATE_NOOP("ClockWords", "Tuesday"),
    QT_TRANSLATE_NOOP("ClockWords", "Wednesday"), QT_TRANSLATE_NOOP("ClockWords", "Thursday"),
    QT_TRANSLATE_NOOP("ClockWords", "Friday"),    QT_TRANSLATE_NOOP("ClockWords", "Saturday"),
    QT_TRANSLATE_NOOP("ClockWords", "Sunday")};
constexpr std::array shortWeekdays{
    QT_TRANSLATE_NOOP("ClockWords", "Mon"), QT_TRANSLATE_NOOP("ClockWords", "Tue"),
    QT_TRANSLATE_NOOP("ClockWords", "Wed"), QT_TRANSLATE_NOOP("ClockWords", "Thu"),
    QT_TRANSLATE_NOOP("ClockWords", "Fri"), QT_TRANSLATE_NOOP("ClockWords", "Sat"),
    QT_TRANSLATE_NOOP("ClockWords", "Sun")};

} // namespace

QString orderClockText(OrderClockKind kind)
{
    switch (kind) {
    case OrderClockKind::Assign:
        return inWords(QT_TRANSLATE_NOOP("ClockWords", "Assignment"));
    case OrderClockKind::Arrival:
        return inWords(QT_TRANSLATE_NOOP("ClockWords", "Arrival"));
    case OrderClockKind::FirstCall:
        return inWords(QT_TRANSLATE_NOOP("ClockWords", "First call"));
    case OrderClockKind::SecondCall:
        return inWords(QT_TRANSLATE_NOOP("ClockWords", "Second call"));
    case OrderClockKind::NoMovement:
        return inWords(QT_TRANSLATE_NOOP("ClockWords", "Movement"));
    case OrderClockKind::ReviewToSite:
        return inWords(QT_TRANSLATE_NOOP("ClockWords", "Back on site"));
    case OrderClockKind::DefiniteTime:
        return inWords(QT_TRANSLATE_NOOP("ClockWords", "Definite time"));
    case OrderClockKind::Promise:
        return inWords(QT_TRANSLATE_NOOP("ClockWords", "Promised time"));
    case OrderClockKind::SlipReturn:
        return inWords(QT_TRANSLATE_NOOP("ClockWords", "Slip back"));
    case OrderClockKind::LongOpen:
        return inWords(QT_TRANSLATE_NOOP("ClockWords", "Completion"));
    case OrderClockKind::Callback:
        return inWords(QT_TRANSLATE_NOOP("ClockWords", "Callback"));
    }
    return {};
}

QString orderClockStep(OrderClockKind kind)
{
    switch (kind) {
    case OrderClockKind::Assign:
        return inWords(QT_TRANSLATE_NOOP("ClockWords", "Have the supervisor assign it"));
    case OrderClockKind::Arrival:
        return inWords(QT_TRANSLATE_NOOP("ClockWords", "Chase the technician, tell the customer"));
    case OrderClockKind::FirstCall:
        return inWords(QT_TRANSLATE_NOOP("ClockWords", "Ask the customer whether he has come"));
    case OrderClockKind::SecondCall:
        return inWords(QT_TRANSLATE_NOOP("ClockWords", "Call the customer again"));
    case OrderClockKind::NoMovement:
        return inWords(QT_TRANSLATE_NOOP("ClockWords", "Chase the team leader"));
    case OrderClockKind::ReviewToSite:
        return inWords(QT_TRANSLATE_NOOP("ClockWords", "Send him back after the review"));
    case OrderClockKind::DefiniteTime:
        return inWords(QT_TRANSLATE_NOOP("ClockWords", "Give the customer a definite time"));
    case OrderClockKind::Promise:
        return inWords(QT_TRANSLATE_NOOP("ClockWords", "Keep the promise or agree anew"));
    case OrderClockKind::SlipReturn:
        return inWords(QT_TRANSLATE_NOOP("ClockWords", "Get the signed slip"));
    case OrderClockKind::LongOpen:
        return inWords(QT_TRANSLATE_NOOP("ClockWords", "Publish it with reason and time"));
    case OrderClockKind::Callback:
        return inWords(QT_TRANSLATE_NOOP("ClockWords", "Call the customer back"));
    }
    return {};
}

QString clockAddresseeText(ClockAddressee addressee)
{
    switch (addressee) {
    case ClockAddressee::Desk:
        return inWords(QT_TRANSLATE_NOOP("ClockWords", "Front desk"));
    case ClockAddressee::TeamLeader:
        return inWords(QT_TRANSLATE_NOOP("ClockWords", "Team leader"));
    case ClockAddressee::Supervisor:
        return inWords(QT_TRANSLATE_NOOP("ClockWords", "Supervisor"));
    }
    return {};
}

QString clockLimitText(ClockLimitKind kind)
{
    switch (kind) {
    case ClockLimitKind::Assign:
        return inWords(QT_TRANSLATE_NOOP("ClockWords", "Report → assigned"));
    case ClockLimitKind::ImmediateArrival:
        return inWords(QT_TRANSLATE_NOOP("ClockWords", "Report → on site, at once"));
    case ClockLimitKind::UrgentArrival:
        return inWords(QT_TRANSLATE_NOOP("ClockWords", "Report → on site, urgent"));
    case ClockLimitKind::BookedArrival:
        return inWords(QT_TRANSLATE_NOOP("ClockWords", "Appointment → on site"));
    case ClockLimitKind::FirstCall:
        return inWords(QT_TRANSLATE_NOOP("ClockWords", "Dispatch → first call"));
    case ClockLimitKind::SecondCall:
        return inWords(QT_TRANSLATE_NOOP("ClockWords", "Not there yet → next call"));
    case ClockLimitKind::NoMovement:
        return inWords(QT_TRANSLATE_NOOP("ClockWords", "No movement → chase"));
    case ClockLimitKind::ReviewToSite:
        return inWords(QT_TRANSLATE_NOOP("ClockWords", "Review → back on site"));
    case ClockLimitKind::DefiniteTime:
        return inWords(QT_TRANSLATE_NOOP("ClockWords", "Review → definite time"));
    case ClockLimitKind::LongOpen:
        return inWords(QT_TRANSLATE_NOOP("ClockWords", "Unfinished → published"));
    case ClockLimitKind::Callback:
        return inWords(QT_TRANSLATE_NOOP("ClockWords", "Done → called back"));
    case ClockLimitKind::UrgentCallback:
        return inWords(QT_TRANSLATE_NOOP("ClockWords", "Done → called back, urgent"));
    }
    return {};
}

QString clockLimitRule(ClockLimitKind kind)
{
    switch (kind) {
    case ClockLimitKind::Assign:
        return QStringLiteral("REP-14");
    case ClockLimitKind::ImmediateArrival:
    case ClockLimitKind::UrgentArrival:
        return QStringLiteral("REP-10");
    case ClockLimitKind::BookedArrival:
        return QStringLiteral("REP-11");
    case ClockLimitKind::FirstCall:
        return QStringLiteral("REP-36");
    case ClockLimitKind::SecondCall:
        return QStringLiteral("REP-37");
    case ClockLimitKind::NoMovement:
        return QStringLiteral("REP-15");
    case ClockLimitKind::ReviewToSite:
        return QStringLiteral("REP-46");
    case ClockLimitKind::DefiniteTime:
        return QStringLiteral("REP-47");
    case ClockLimitKind::LongOpen:
        return QStringLiteral("REP-21");
    case ClockLimitKind::Callback:
        return QStringLiteral("CBK-01");
    case ClockLimitKind::UrgentCallback:
        return QStringLiteral("CBK-04");
    }
    return {};
}

QString weekdayText(int weekday)
{
    return inWords(weekdays.at(static_cast<std::size_t>(weekday - 1)));
}

QString shortWeekdayText(int weekday)
{
    return inWords(shortWeekdays.at(static_cast<std::size_t>(weekday - 1)));
}

QString dayText(const Date& date)
{
    return QStringLiteral("%1-%2 %3")
        .arg(date.month(), 2, 10, QLatin1Char('0'))
        .arg(date.day(), 2, 10, QLatin1Char('0'))
        .arg(shortWeekdayText(date.weekday()));
}

QString limitSpanText(std::int64_t minutes)
{
    QStringList parts;
    if (minutes >= dayMinutes && minutes % dayMinutes == 0 && minutes > dayMinutes) {
        return inWords(QT_TRANSLATE_NOOP("ClockWords", "%1 d")).arg(minutes / dayMinutes);
    }
    if (minutes >= hourMinutes) {
        parts << inWords(QT_TRANSLATE_NOOP("ClockWords", "%1 h")).arg(minutes / hourMinutes);
    }
    if (minutes % hourMinutes != 0 || minutes == 0) {
        parts << inWords(QT_TRANSLATE_NOOP("ClockWords", "%1 min")).arg(minutes % hourMinutes);
    }
    return parts.join(QLatin1Char(' '));
}

Result<int> parseLimitSpan(const QString& typed)
{
    static const QRegularExpression part(
        QStringLiteral(
            "\\G\\s*(\\d{1,5})(?:\\.(\\d))?\\s*(days?|d|天|日|hours?|h|小时|时|minutes?|min|m|分钟|分)?"),
        QRegularExpression::CaseInsensitiveOption);
    const QString text = typed.normalized(QString::NormalizationForm_KC).simplified();
    std::int64_t minutes = 0;
    qsizetype at = 0;
    while (at < text.size()) {
        const auto match = part.match(text, at);
        if (!match.hasMatch()) {
            return error(ErrorCode::NotANumber);
        }
        const QString unit = match.captured(3).toLower();
        const int factor = unit.startsWith(u'd') || unit == u"天" || unit == u"日"     ? dayMinutes
                           : unit.startsWith(u'h') || unit == u"小时" || unit == u"时" ? hourMinutes
                                                                                       : 1;
        minutes += match.captured(1).toInt() * factor + match.captured(2).toInt() * factor / 10;
        at = match.capturedEnd();
    }
    if (text.isEmpty() || minutes > std::numeric_limits<int>::max()) {
        return error(ErrorCode::NotANumber);
    }
    return static_cast<int>(minutes);
}

} // namespace pd
