// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/clockwordstext.h"
#include "presentation/repairs/ordertime.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

namespace pd {

namespace {

constexpr std::int64_t minuteMs = 60'000;
constexpr std::size_t mostSlices = 10;

QString inWords(const char* text)
{
    return QCoreApplication::translate("ClockReasons", text);
}

/// "11-27 Fri 16:30"
QString moment(Timestamp at, const Clock& clock)
{
    return dayText(clock.civil(at).date) + QLatin1Char(' ') + timeOfDay(at, clock);
}

/// "11-27 Fri 16:30–17:30"; the day only once where both lie on it.
QString stretch(Timestamp from, Timestamp until, const Clock& clock)
{
    const bool sameDay = clock.civil(from).date == clock.civil(until).date;
    return moment(from, clock) + QStringLiteral(" – ") +
           (sameDay ? timeOfDay(until, clock) : moment(until, clock));
}

QString startText(const OrderClock& run, const ServiceOrder& order)
{
    switch (run.kind) {
    case OrderClockKind::Assign:
    case OrderClockKind::LongOpen:
        return inWords(QT_TRANSLATE_NOOP("ClockReasons", "From the report %1"));
    case OrderClockKind::Arrival:
        return run.startedAt == order.reportedAt
                   ? inWords(QT_TRANSLATE_NOOP("ClockReasons", "From the report %1"))
                   : inWords(QT_TRANSLATE_NOOP("ClockReasons", "From the appointment %1"));
    case OrderClockKind::FirstCall:
        return inWords(QT_TRANSLATE_NOOP("ClockReasons", "From dispatch or appointment %1"));
    case OrderClockKind::SecondCall:
        return inWords(QT_TRANSLATE_NOOP("ClockReasons", "From the call %1, nobody had come"));
    case OrderClockKind::NoMovement:
        return inWords(QT_TRANSLATE_NOOP("ClockReasons", "From the last movement %1"));
    case OrderClockKind::ReviewToSite:
    case OrderClockKind::DefiniteTime:
        return inWords(QT_TRANSLATE_NOOP("ClockReasons", "From the review %1"));
    case OrderClockKind::Promise:
        return inWords(QT_TRANSLATE_NOOP("ClockReasons", "Waiting since %1, time promised to the customer"));
    case OrderClockKind::SlipReturn:
        return inWords(QT_TRANSLATE_NOOP("ClockReasons", "Slip issued %1, back by the hour set for its day"));
    case OrderClockKind::Callback:
        return inWords(QT_TRANSLATE_NOOP("ClockReasons", "From completion %1"));
    }
    return {};
}

QString pauseText(const OrderClock& run, const ClockPause& pause, const Clock& clock)
{
    const Timestamp until = pause.until.value_or(clock.now());
    const QString length = limitSpanText(pause.countedMs / minuteMs);
    return (run.limit && run.limit->working
                ? inWords(QT_TRANSLATE_NOOP("ClockReasons", "Waiting %1: + %2 of service hours"))
                : inWords(QT_TRANSLATE_NOOP("ClockReasons", "Waiting %1: + %2")))
        .arg(stretch(pause.from, std::max(pause.from, until), clock), length);
}

void addSlices(QStringList& lines, const OrderClock& run, const Clock& clock)
{
    for (std::size_t i = 0; i < run.slices.size() && i < mostSlices; ++i) {
        const WorkSlice& slice = run.slices[i];
        const auto minutes = (slice.until.milliseconds() - slice.from.milliseconds()) / minuteMs;
        lines << QStringLiteral("· %1  %2")
                     .arg(stretch(slice.from, slice.until, clock), limitSpanText(minutes));
    }
    if (run.slices.size() > mostSlices) {
        lines << inWords(QT_TRANSLATE_NOOP("ClockReasons", "· and %1 more"))
                     .arg(run.slices.size() - mostSlices);
    }
}

} // namespace

QString clockStatusText(const OrderClock& run, const Clock& clock)
{
    const Timestamp now = clock.now();
    const QString late = limitSpanText(run.lateMs(now) / minuteMs);
    switch (run.status(now)) {
    case ClockStatus::Running:
        return run.due ? inWords(QT_TRANSLATE_NOOP("ClockReasons", "%1 left")).arg(spanText(now, *run.due))
                       : inWords(QT_TRANSLATE_NOOP("ClockReasons", "no service hours"));
    case ClockStatus::Late:
        return inWords(QT_TRANSLATE_NOOP("ClockReasons", "late %1")).arg(spanText(*run.due, now));
    case ClockStatus::Paused:
        return run.breached(now) ? inWords(QT_TRANSLATE_NOOP("ClockReasons", "was late %1, paused since %2"))
                                       .arg(late, shortTime(*run.pausedSince, clock))
                                 : inWords(QT_TRANSLATE_NOOP("ClockReasons", "paused since %1"))
                                       .arg(shortTime(*run.pausedSince, clock));
    case ClockStatus::Met:
        return inWords(QT_TRANSLATE_NOOP("ClockReasons", "in time %1")).arg(shortTime(*run.stoppedAt, clock));
    case ClockStatus::MetLate:
        return inWords(QT_TRANSLATE_NOOP("ClockReasons", "%1, late %2"))
            .arg(shortTime(*run.stoppedAt, clock), late);
    case ClockStatus::Overtaken:
        return inWords(QT_TRANSLATE_NOOP("ClockReasons", "was late %1")).arg(late);
    }
    return {};
}

StateLook clockStatusLook(const OrderClock& run, Timestamp now)
{
    switch (run.status(now)) {
    case ClockStatus::Running:
        return {QStringLiteral("clock"), StateTone::Neutral};
    case ClockStatus::Late:
        return {QStringLiteral("warning"), StateTone::Danger};
    case ClockStatus::Paused:
        return run.breached(now) ? StateLook{QStringLiteral("warning"), StateTone::Danger}
                                 : StateLook{QStringLiteral("waiting"), StateTone::Neutral};
    case ClockStatus::Met:
        return {QStringLiteral("check"), StateTone::Success};
    case ClockStatus::MetLate:
    case ClockStatus::Overtaken:
        return {QStringLiteral("warning"), StateTone::Warning};
    }
    return {};
}

QStringList clockReasons(const OrderClock& run, const ServiceOrder& order, const Clock& clock)
{
    QStringList lines;
    QString start = startText(run, order).arg(moment(run.startedAt, clock));
    if (run.limit) {
        start +=
            (run.limit->working ? inWords(QT_TRANSLATE_NOOP("ClockReasons", "; limit %1 of service hours"))
                                : inWords(QT_TRANSLATE_NOOP("ClockReasons", "; limit %1")))
                .arg(limitSpanText(run.limit->minutes));
    }
    lines << start;
    for (const ClockPause& pause : run.pauses) {
        lines << pauseText(run, pause, clock);
    }
    if (run.limit && run.limit->working) {
        addSlices(lines, run, clock);
    }
    lines << (run.due ? inWords(QT_TRANSLATE_NOOP("ClockReasons", "Due %1")).arg(moment(*run.due, clock))
                      : inWords(QT_TRANSLATE_NOOP("ClockReasons", "No due time: the calendar has no hours")));
    return lines;
}

} // namespace pd
