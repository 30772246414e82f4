// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace pd {

/// Notices that nobody has touched keyboard, mouse or screen for a while. Watches the whole program once it
/// runs.
class IdleWatcher : public QObject {
    Q_OBJECT
public:
    explicit IdleWatcher(const Clock& clock, QObject* parent = nullptr);

    /// Minutes without a touch until idle(); 5 unless told otherwise.
    void setMinutes(int minutes) { m_minutes = minutes; }
    /// Begins to count from now; idle() comes once, then start() is needed again.
    void start();
    void stop();
    [[nodiscard]] bool running() const { return m_look.isActive(); }
    /// Done every second by itself.
    void check();

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const Clock& m_clock;
    int m_minutes = 5;
    Timestamp m_touched{0};
    QTimer m_look;
};

} // namespace pd
