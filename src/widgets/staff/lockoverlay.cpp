// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/staff/lockoverlay.h"

#include "ui_lockoverlay.h"
#include "widgets/shell/retranslation.h"

#include <QtCore/QEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QToolTip>

namespace pd {

LockOverlay::LockOverlay(LoginController& controller, const Clock& clock, QWidget& window)
    : QWidget(&window), m_controller(controller), m_clock(clock), m_window(window),
      m_ui(std::make_unique<Ui::LockOverlay>())
{
    m_ui->setupUi(this);
    hide();
    onLanguage(this, [this] { retranslate(); });
    m_second.setInterval(1'000);
    connect(&m_second, &QTimer::timeout, this, &LockOverlay::showTime);
    connect(m_ui->login, &QLineEdit::returnPressed, m_ui->password, qOverload<>(&QWidget::setFocus));
    connect(m_ui->login, &QLineEdit::textEdited, &m_controller, &LoginController::forgetWait);
    connect(m_ui->password, &QLineEdit::returnPressed, this, &LockOverlay::submit);
    connect(m_ui->unlockButton, &QPushButton::clicked, this, &LockOverlay::submit);
    connect(m_ui->switchButton, &QPushButton::clicked, this, [this] { askFor(!m_anotherPerson); });
    connect(&m_controller, &LoginController::busyChanged, this, &LockOverlay::updateButtons);
    connect(&m_controller, &LoginController::failed, this, &LockOverlay::showFailure);
    connect(&m_controller, &LoginController::waiting, this, &LockOverlay::showWait);
    connect(&m_controller, &LoginController::succeeded, this, &LockOverlay::unlock);
}

LockOverlay::~LockOverlay() = default;

void LockOverlay::addNotice(QWidget* notice)
{
    m_ui->outer->insertWidget(0, notice);
}

void LockOverlay::lock()
{
    if (!m_locked) {
        coverContent();
    }
    askFor(false);
}

void LockOverlay::switchUser()
{
    if (!m_locked) {
        coverContent();
    }
    askFor(true);
}

void LockOverlay::coverContent()
{
    m_locked = true;
    m_focus = m_window.focusWidget();
    QToolTip::hideText();
    while (QWidget* popup = QApplication::activePopupWidget()) {
        popup->close();
    }
    const QList<QWidget*> windows = QApplication::topLevelWidgets();
    for (QWidget* other : windows) {
        if (other != &m_window && other->isVisible()) {
            const bool returns = other->windowType() != Qt::ToolTip && other->windowType() != Qt::Popup;
            if (returns && !other->isModal()) {
                m_hidden.append(other);
            }
            other->hide();
        }
    }
    const QList<QWidget*> children = m_window.findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
    for (QWidget* child : children) {
        if (child != this && !child->isWindow() && child->isEnabled()) {
            m_disabled.append(child);
            child->setEnabled(false);
        }
    }
    setGeometry(m_window.rect());
    m_ui->estateLabel->setText(m_controller.estateName());
    m_window.installEventFilter(this);
    qApp->installEventFilter(this);
    showTime();
    m_second.start();
    show();
    raise();
    repaint();
    Q_EMIT lockChanged(true);
}

void LockOverlay::unlock()
{
    m_ui->banner->clear();
    m_ui->login->clear();
    m_ui->password->clear();
    uncoverContent();
}

void LockOverlay::uncoverContent()
{
    if (!m_locked) {
        return;
    }
    m_locked = false;
    m_second.stop();
    qApp->removeEventFilter(this);
    m_window.removeEventFilter(this);
    for (const auto& child : std::exchange(m_disabled, {})) {
        if (child != nullptr) {
            child->setEnabled(true);
        }
    }
    hide();
    for (const auto& other : std::exchange(m_hidden, {})) {
        if (other != nullptr) {
            other->show();
        }
    }
    if (m_focus != nullptr) {
        m_focus->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT lockChanged(false);
}

void LockOverlay::askFor(bool anotherPerson)
{
    m_anotherPerson = anotherPerson;
    m_controller.forgetWait();
    m_ui->banner->clear();
    m_ui->login->clear();
    m_ui->password->clear();
    m_ui->login->setVisible(anotherPerson);
    m_ui->loginLabel->setVisible(anotherPerson);
    retranslate();
    (anotherPerson ? m_ui->login : m_ui->password)->setFocus(Qt::OtherFocusReason);
}

void LockOverlay::retranslate()
{
    m_ui->retranslateUi(this);
    const Session& session = m_controller.session();
    m_ui->estateLabel->setText(m_controller.estateName());
    m_ui->whoLabel->setText(m_anotherPerson
                                ? tr("Another person takes over this desk.")
                                : tr("Locked. Logged in: %1 (%2)").arg(session.name, session.login));
    m_ui->switchButton->setText(
        m_anotherPerson ? tr("&Back to %1").arg(QString(session.name).replace(u'&', QLatin1String("&&")))
                        : tr("&Another person …"));
    showTime();
    updateButtons();
}

void LockOverlay::submit()
{
    if (!m_ui->unlockButton->isEnabled()) {
        return;
    }
    const QString login = m_anotherPerson ? m_ui->login->text() : m_controller.session().login;
    if (login.trimmed().isEmpty()) {
        m_ui->login->setFocus();
        return;
    }
    m_ui->banner->clear();
    Password password(m_ui->password->text());
    m_ui->password->clear();
    m_controller.logIn(login, std::move(password));
}

void LockOverlay::showFailure(const Error& error)
{
    m_ui->banner->say(error);
    m_ui->password->setFocus();
}

void LockOverlay::showWait(int seconds)
{
    if (seconds > 0) {
        m_ui->banner->say(Error{ErrorCode::LoginThrottled, {}, {std::to_string(seconds)}});
    } else {
        m_ui->banner->clear();
    }
    updateButtons();
}

void LockOverlay::showTime()
{
    const int minute = m_clock.civil(m_clock.now()).minute;
    m_ui->timeLabel->setText(QStringLiteral("%1:%2")
                                 .arg(minute / 60, 2, 10, QLatin1Char('0'))
                                 .arg(minute % 60, 2, 10, QLatin1Char('0')));
}

void LockOverlay::updateButtons()
{
    const bool free = !m_controller.busy();
    m_ui->unlockButton->setEnabled(free && m_controller.secondsToWait() == 0);
    m_ui->switchButton->setEnabled(free);
    const QString action = m_anotherPerson ? tr("&Take over") : tr("&Unlock");
    m_ui->unlockButton->setText(free ? action : tr("Checking …"));
}

bool LockOverlay::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_window && event->type() == QEvent::Resize) {
        setGeometry(m_window.rect());
    }
    if (watched == &m_window && event->type() == QEvent::ChildAdded) {
        raise();
    }
    if (event->type() == QEvent::Shortcut) {
        // Actions of the window must not run below the cover; mnemonics of the cover itself may.
        const auto* widget = qobject_cast<QWidget*>(watched);
        return widget == nullptr || !isAncestorOf(widget);
    }
    return QWidget::eventFilter(watched, event);
}

bool LockOverlay::focusNextPrevChild(bool next)
{
    // Tab goes round inside the cover.
    const QList<QWidget*> stops{m_ui->login, m_ui->password, m_ui->unlockButton, m_ui->switchButton};
    const auto count = stops.size();
    qsizetype place = std::max<qsizetype>(stops.indexOf(m_window.focusWidget()), 0);
    for (qsizetype i = 0; i < count; ++i) {
        place = (place + (next ? 1 : count - 1)) % count;
        if (stops[place]->isVisible() && stops[place]->isEnabled()) {
            stops[place]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return true;
}

} // namespace pd
