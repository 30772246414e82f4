// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/jobs/job.h"

namespace pd {

void JobContext::progress(int done, int total)
{
    const int percent = total > 0 ? static_cast<int>(std::int64_t{done} * 100 / total) : 0;
    if (percent != m_lastPercent) {
        m_lastPercent = percent;
        m_report(done, total);
    }
}

Job::Job(QString path, const Clock& clock, QObject* parent)
    : QObject(parent), m_path(std::move(path)), m_clock(clock)
{
}

Job::~Job()
{
    cancel();
    if (m_thread) {
        m_thread->wait();
    }
}

void Job::run(std::function<void(JobContext&)> body, std::function<void(const Error&)> failed,
              std::function<void()> done)
{
    Q_ASSERT(!running());
    m_cancelled = false;
    m_thread.reset(QThread::create([this, body = std::move(body), failed = std::move(failed)] {
        const auto file = DataFile::open(m_path, m_clock);
        if (!file) {
            failed(file.error());
            return;
        }
        JobContext context(**file, m_cancelled,
                           [this](int count, int total) { Q_EMIT progressed(count, total); });
        try {
            body(context);
        } catch (const std::exception& exception) {
            failed(errorOf(exception, "job"));
        }
    }));
    // The thread's object lives on this thread: its finished() arrives here through the event loop.
    connect(m_thread.get(), &QThread::finished, this, [this, done = std::move(done)] {
        m_thread->wait();
        m_thread.reset();
        done();
        Q_EMIT finished();
    });
    m_thread->start();
}

} // namespace pd
