// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "propertydesk/window/deskwindow.h"

#include "presentation/staff/roletexts.h"
#include "widgets/shell/appearance.h"
#include "widgets/shell/page.h"
#include "widgets/staff/lockoverlay.h"
#include "widgets/staff/loginwindow.h"
#include "widgets/staff/ownpassworddialog.h"

#include <QtCore/QEvent>

namespace pd {

namespace {

constexpr int pollMs = 1000; // other desks' changes are on screen within two seconds

} // namespace

DeskWindow::DeskWindow(OpenOffice& office, Appearance& appearance)
    : m_office(office), m_appearance(appearance), m_login(office.staff, office.office, office.session),
      m_unlock(office.staff, office.office, office.session), m_ownPassword(office.staff, office.session),
      m_idle(office.clock()), m_pages(office, m_window, m_actions, appearance),
      m_window(m_actions, appearance, office.session)
{
    connect(&m_pages, &DeskPages::otherFileRequested, this, &DeskWindow::otherFileRequested);
    connect(&m_poll, &QTimer::timeout, this, [this] { m_office.file->poll(); });
    m_poll.start(pollMs);
    connect(&office.file->changes(), &Changes::changed, this, [this](const std::set<Topic>& topics) {
        if (topics.contains(Topic::Settings)) {
            tellEstate();
        }
    });
    tellEstate();
    askForLogin();
    m_window.installEventFilter(this);
}

DeskWindow::~DeskWindow() = default;

void DeskWindow::show()
{
    m_window.show();
}

bool DeskWindow::locked() const
{
    return m_lock != nullptr && m_lock->isLocked();
}

bool DeskWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint) { // the login can be used: time for what lies behind
        m_window.removeEventFilter(this);
        QTimer::singleShot(0, this, &DeskWindow::furnish);
    }
    return QObject::eventFilter(watched, event);
}

void DeskWindow::furnish()
{
    m_office.searcher.start();
    if (m_pages.makeNext()) {
        QTimer::singleShot(0, this, &DeskWindow::furnish);
    }
}

void DeskWindow::addLock()
{
    m_lock = new LockOverlay(m_unlock, m_office.clock(), m_window);
    m_lock->addNotice(m_pages.newLockNotice(*m_lock));
    connect(&m_window, &MainWindow::lockRequested, m_lock, &LockOverlay::lock);
    connect(&m_window, &MainWindow::switchUserRequested, m_lock, &LockOverlay::switchUser);
    connect(&m_window, &MainWindow::logOutRequested, this, &DeskWindow::leave);
    connect(&m_window, &MainWindow::changePasswordRequested, this, [this] {
        auto* dialog = new OwnPasswordDialog(m_ownPassword, &m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(&m_idle, &IdleWatcher::idle, m_lock, &LockOverlay::lock);
    connect(m_lock, &LockOverlay::lockChanged, this, [this](bool locked) {
        if (locked) {
            m_idle.stop();
        } else {
            m_idle.start();
        }
    });
    connect(&m_office.session, &CurrentSession::changed, this,
            [this] { m_window.setRole(rolesText(m_office.session.session().roles)); });
}

void DeskWindow::askForLogin()
{
    auto* login = new LoginWindow(m_login, m_appearance.languages());
    connect(login, &LoginWindow::loggedIn, this, &DeskWindow::enter);
    m_window.setCover(login);
}

void DeskWindow::enter()
{
    m_pages.makeAll();
    if (m_lock == nullptr) {
        addLock();
        m_window.setRole(rolesText(m_office.session.session().roles));
    }
    m_window.uncover();
    m_idle.start();
    m_window.currentPage()->activated();
}

void DeskWindow::leave()
{
    m_idle.stop();
    m_office.session.clear();
    askForLogin();
}

void DeskWindow::tellEstate()
{
    const OfficeSettings settings = m_office.settings();
    m_window.setEstate(settings.name, settings.demo);
    m_idle.setMinutes(settings.lockMinutes);
}

} // namespace pd
