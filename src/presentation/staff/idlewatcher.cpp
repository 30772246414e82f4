// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/staff/idlewatcher.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>

namespace pd {

namespace {

bool isTouch(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::MouseMove ||
           type == QEvent::Wheel || type == QEvent::TouchBegin || type == QEvent::TouchUpdate ||
           type == QEvent::TabletMove || type == QEvent::TabletPress || type == QEvent::InputMethod;
}

} // namespace

IdleWatcher::IdleWatcher(const Clock& clock, QObject* parent) : QObject(parent), m_clock(clock)
{
    m_look.setInterval(1'000);
    connect(&m_look, &QTimer::timeout, this, &IdleWatcher::check);
}

void IdleWatcher::start()
{
    m_touched = m_clock.now();
    if (!running()) {
        QCoreApplication::instance()->installEventFilter(this);
        m_look.start();
    }
}

void IdleWatcher::stop()
{
    QCoreApplication::instance()->removeEventFilter(this);
    m_look.stop();
}

void IdleWatcher::check()
{
    if (!running()) {
        return;
    }
    const Timestamp now = m_clock.now();
    if (now < m_touched) {
        // The clock was set back; counting goes on from the time it shows.
        m_touched = now;
    }
    if (now >= m_touched.plusMinutes(m_minutes)) {
        stop();
        Q_EMIT idle();
    }
}

bool IdleWatcher::eventFilter(QObject* watched, QEvent* event)
{
    if (isTouch(event->type())) {
        m_touched = m_clock.now();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace pd
