// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "presentation/staff/logincontroller.h"

#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <memory>

namespace pd {

namespace Ui {
class LockOverlay;
}

/// Covers everything in a window until the same person or another one has given a password. What lies below
/// stays as it is, half-typed forms included, but cannot be seen, reached by Tab or triggered by a shortcut.
/// Other windows of the program are hidden meanwhile; modal ones are closed.
class LockOverlay : public QWidget {
    Q_OBJECT
public:
    /// A child of `window`; hidden until lock(). `controller` is its own, not the login window's.
    LockOverlay(LoginController& controller, const Clock& clock, QWidget& window);
    ~LockOverlay() override;

    /// Stands over the card while the desk is locked, for what everybody must see; it must show nothing
    /// personal and take no keys. The cover owns it.
    void addNotice(QWidget* notice);

    [[nodiscard]] bool isLocked() const noexcept { return m_locked; }
    /// Asks for the password of whoever is logged in.
    void lock();
    /// Locks, and asks for another person's login: the quick switch at a shared desk.
    void switchUser();

Q_SIGNALS:
    void lockChanged(bool locked);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void retranslate();
    void askFor(bool anotherPerson);
    void submit();
    void unlock();
    void showFailure(const Error& error);
    void showWait(int seconds);
    void showTime();
    void updateButtons();
    void coverContent();
    void uncoverContent();

    LoginController& m_controller;
    const Clock& m_clock;
    QWidget& m_window;
    std::unique_ptr<Ui::LockOverlay> m_ui;
    QTimer m_second;
    bool m_locked = false;
    bool m_anotherPerson = false;
    QList<QPointer<QWidget>> m_disabled;
    QList<QPointer<QWidget>> m_hidden;
    QPointer<QWidget> m_focus;
};

} // namespace pd
