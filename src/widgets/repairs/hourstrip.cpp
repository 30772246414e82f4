// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/repairs/hourstrip.h"

#include "domain/repairs/appointments.h"
#include "widgets/shell/theme.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace pd {

namespace {

constexpr int hour = 60;
constexpr WorkRange usual{8 * hour, 18 * hour}; ///< of a day without service hours
constexpr int barHeight = 8;

WorkRange wholeHours(const DispatchLane& lane)
{
    WorkRange range = lane.hours.value_or(usual);
    for (const LaneVisit& visit : lane.visits) {
        range.from = std::min(range.from, visit.minute);
        range.until = std::max(range.until, visit.minute + visitMinutes);
    }
    return {range.from / hour * hour, (range.until + hour - 1) / hour * hour};
}

} // namespace

HourStrip::HourStrip(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void HourStrip::show(const DispatchLane& lane, std::optional<int> now)
{
    const WorkRange range = wholeHours(lane);
    if (lane.visits != m_visits || range != m_range || now != m_now) {
        m_visits = lane.visits;
        m_range = range;
        m_now = now;
        update();
    }
}

QSize HourStrip::sizeHint() const
{
    return {grid::three, barHeight + grid::half};
}

QSize HourStrip::minimumSizeHint() const
{
    return sizeHint();
}

void HourStrip::paintEvent(QPaintEvent*)
{
    const ThemeColors& colors = colorsOf(palette());
    const int start = m_range.from;
    const int minutes = std::max(1, m_range.until - start);
    const auto x = [&](int minute) { return (minute - start) * (width() - 1) / minutes; };
    QPainter painter(this);
    const QRect bar(0, grid::half / 2, width(), barHeight);
    painter.fillRect(bar, colors.alternate);
    for (const LaneVisit& visit : m_visits) {
        const int left = x(visit.minute);
        const int right = std::min(width(), x(visit.minute + visitMinutes));
        painter.fillRect(QRect(left, bar.top() + 1, std::max(2, right - left - 1), bar.height() - 2),
                         visit.settled ? colors.outline : colors.accent);
    }
    painter.setPen(colors.line);
    for (int mark = start; mark <= m_range.until; mark += hour) {
        painter.drawLine(x(mark), bar.bottom() - 1, x(mark), bar.bottom() + 1);
    }
    painter.drawRect(bar.adjusted(0, 0, -1, -1));
    if (m_now && *m_now >= start && *m_now <= start + minutes) {
        painter.setPen(QPen(colors.tone(Tone::Danger).ink, 2));
        painter.drawLine(x(*m_now), 0, x(*m_now), height());
    }
}

} // namespace pd
