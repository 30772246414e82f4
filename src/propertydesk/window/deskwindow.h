// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/staff/idlewatcher.h"
#include "presentation/staff/logincontroller.h"
#include "presentation/staff/ownpasswordcontroller.h"
#include "propertydesk/window/deskpages.h"

#include <QtCore/QTimer>

namespace pd {

class LockOverlay;

/// The window of one open office: who is at the desk (login, lock, quick switch), and the pages behind.
class DeskWindow : public QObject {
    Q_OBJECT
public:
    /// Both outlive the window.
    DeskWindow(OpenOffice& office, Appearance& appearance);
    ~DeskWindow() override;

    void show();
    [[nodiscard]] MainWindow& mainWindow() noexcept { return m_window; }
    [[nodiscard]] ActionCatalog& actions() noexcept { return m_actions; }
    [[nodiscard]] bool locked() const;
    /// The search box and the caller line know the registry by now; it is read in the background.
    [[nodiscard]] bool searchReady() const { return m_office.searcher.ready(); }

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void otherFileRequested();

private:
    void furnish();
    void addLock();
    void askForLogin();
    void enter();
    void leave();
    void tellEstate();

    OpenOffice& m_office;
    Appearance& m_appearance;
    ActionCatalog m_actions;
    LoginController m_login;
    LoginController m_unlock;
    OwnPasswordController m_ownPassword;
    IdleWatcher m_idle;
    QTimer m_poll;
    DeskPages m_pages; ///< outlives the widgets, which use what is in it
    MainWindow m_window;
    LockOverlay* m_lock = nullptr;
};

} // namespace pd
