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
constexpr int usualStart = 8 * hour;
constexpr int usualEnd = 18 * hour;
constexpr int barHeight = 8;

} // namespace

HourStrip::HourStrip(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void HourStrip::show(const std::vector<LaneVisit>& visits, std::optional<int> now)
{
    if (visits != m_visits || now != m_now) {
        m_visits = visits;
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

int HourStrip::first() const
{
    int start = usualStart;
    for (const LaneVisit& visit : m_visits) {
        start = std::min(start, visit.minute / hour * hour);
    }
    return start;
}

int HourStrip::last() const
{
    int end = usualEnd;
    for (const LaneVisit& visit : m_visits) {
        end = std::max(end, (visit.minute + visitMinutes + hour - 1) / hour * hour);
    }
    return end;
}

void HourStrip::paintEvent(QPaintEvent*)
{
    const ThemeColors& colors = colorsOf(palette());
    const int start = first();
    const int minutes = last() - start;
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
    for (int mark = start; mark <= last(); mark += hour) {
        painter.drawLine(x(mark), bar.bottom() - 1, x(mark), bar.bottom() + 1);
    }
    painter.drawRect(bar.adjusted(0, 0, -1, -1));
    if (m_now && *m_now >= start && *m_now <= start + minutes) {
        painter.setPen(QPen(colors.tone(Tone::Danger).ink, 2));
        painter.drawLine(x(*m_now), 0, x(*m_now), height());
    }
}

} // namespace pd
