// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/staff/slowwork.h"

namespace pd {

SlowWork::~SlowWork()
{
    if (m_thread) {
        m_thread->wait();
    }
}

void SlowWork::run(std::function<void()> compute, std::function<void()> done)
{
    Q_ASSERT(!running());
    m_thread.reset(QThread::create(std::move(compute)));
    connect(m_thread.get(), &QThread::finished, this, [this, done = std::move(done)] {
        m_thread->wait();
        // The object is the sender of the signal being handled.
        m_thread.release()->deleteLater();
        Q_EMIT runningChanged(false);
        done();
    });
    Q_EMIT runningChanged(true);
    m_thread->start();
}

} // namespace pd
