// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QThread>

#include <functional>
#include <memory>
#include <optional>

namespace pd {

/// A fraction of a second of pure computing (a password hash) off the window's thread, one at a time. What
/// needs the data file is a Job instead. Destruction waits for the end and forgets the outcome.
class SlowWork : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    ~SlowWork() override;

    [[nodiscard]] bool running() const noexcept { return m_thread != nullptr; }

    /// `done` gets what `compute` gave, on this object's thread. Precondition: !running().
    template <class T>
    void start(std::function<T()> compute, std::function<void(T)> done)
    {
        auto outcome = std::make_shared<std::optional<T>>();
        run([compute = std::move(compute), outcome] { outcome->emplace(compute()); },
            [outcome, done = std::move(done)] { done(std::move(**outcome)); });
    }

Q_SIGNALS:
    void runningChanged(bool running);

private:
    void run(std::function<void()> compute, std::function<void()> done);
    std::unique_ptr<QThread> m_thread;
};

} // namespace pd
