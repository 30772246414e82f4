// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/datafile.h"
#include "base/progress.h"

#include <QtCore/QObject>
#include <QtCore/QThread>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace pd {

/// What long work sees of the world: its own connection to the data file, progress, and whether to stop.
class JobContext {
public:
    using Report = std::function<void(int done, int total)>;
    JobContext(DataFile& file, const std::atomic<bool>& cancelled, Report report)
        : m_file(file), m_cancelled(cancelled), m_report(std::move(report))
    {
    }
    [[nodiscard]] DataFile& file() const noexcept { return m_file; }
    [[nodiscard]] bool cancelled() const noexcept { return m_cancelled; }
    /// Cheap to call often; passed on to the window's thread when the percentage moves.
    void progress(int done, int total);
    /// Both for work that knows nothing of jobs; not to be kept longer than this object.
    [[nodiscard]] Progress watch()
    {
        return [this](int done, int total) {
            progress(done, total);
            return !cancelled();
        };
    }

private:
    DataFile& m_file;
    const std::atomic<bool>& m_cancelled;
    Report m_report;
    int m_lastPercent = -1;
};

/// Long work (import, backup, verification) on a thread of its own with its own connection. Lives on the
/// window's thread; one piece of work at a time. Destruction cancels and waits.
class Job : public QObject {
    Q_OBJECT
public:
    Job(QString path, const Clock& clock, QObject* parent = nullptr);
    ~Job() override;

    [[nodiscard]] bool running() const noexcept { return m_thread != nullptr; }
    /// Asks the work to stop; it answers with ErrorCode::Cancelled when it has rolled back.
    void cancel() { m_cancelled = true; }

    /// Starts `body`; `done` gets its result on this object's thread. Precondition: !running().
    template <class T>
    void start(std::function<Result<T>(JobContext&)> body, std::function<void(const Result<T>&)> done)
    {
        auto outcome = std::make_shared<std::optional<Result<T>>>();
        run([body = std::move(body), outcome](JobContext& context) { outcome->emplace(body(context)); },
            [outcome](const Error& problem) { outcome->emplace(problem); },
            [outcome, done = std::move(done)] { done(outcome->value()); });
    }

Q_SIGNALS:
    void progressed(int done, int total);
    void finished();

private:
    void run(std::function<void(JobContext&)> body, std::function<void(const Error&)> failed,
             std::function<void()> done);

    QString m_path;
    const Clock& m_clock;
    std::atomic<bool> m_cancelled{false};
    std::unique_ptr<QThread> m_thread;
};

} // namespace pd
