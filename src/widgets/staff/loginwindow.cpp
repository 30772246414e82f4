// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/staff/loginwindow.h"

#include "presentation/errortext.h"
#include "ui_loginwindow.h"
#include "widgets/shell/retranslation.h"

namespace pd {

LoginWindow::LoginWindow(LoginController& controller, LanguageManager& languages, QWidget* parent)
    : QWidget(parent), m_controller(controller), m_languages(languages),
      m_ui(std::make_unique<Ui::LoginWindow>())
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->login);
    m_ui->languageBox->addItem(QStringLiteral("中文"), languageCode(Language::Chinese));
    m_ui->languageBox->addItem(QStringLiteral("English"), languageCode(Language::English));
    onLanguage(this, [this] { retranslate(); });

    connect(m_ui->languageBox, &QComboBox::activated, this,
            [this] { m_languages.set(languageOf(m_ui->languageBox->currentData().toString())); });
    connect(m_ui->login, &QLineEdit::returnPressed, m_ui->password, qOverload<>(&QWidget::setFocus));
    connect(m_ui->login, &QLineEdit::textEdited, &m_controller, &LoginController::forgetWait);
    connect(m_ui->password, &QLineEdit::returnPressed, this, &LoginWindow::submit);
    connect(m_ui->loginButton, &QPushButton::clicked, this, &LoginWindow::submit);
    connect(&m_controller, &LoginController::busyChanged, this, &LoginWindow::updateButton);
    connect(&m_controller, &LoginController::failed, this, &LoginWindow::showFailure);
    connect(&m_controller, &LoginController::waiting, this, &LoginWindow::showWait);
    connect(&m_controller, &LoginController::succeeded, this, [this] {
        reset();
        Q_EMIT loggedIn();
    });
    reset();
}

LoginWindow::~LoginWindow() = default;

void LoginWindow::reset()
{
    m_ui->estateLabel->setText(m_controller.estateName());
    m_ui->login->clear();
    m_ui->password->clear();
    m_ui->banner->clear();
    m_ui->login->setFocus();
    updateButton();
}

void LoginWindow::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->estateLabel->setText(m_controller.estateName());
    m_ui->languageBox->setCurrentIndex(m_ui->languageBox->findData(languageCode(m_languages.language())));
    updateButton();
}

void LoginWindow::submit()
{
    if (!m_ui->loginButton->isEnabled()) {
        return;
    }
    if (m_ui->login->text().trimmed().isEmpty()) {
        m_ui->login->setFocus();
        return;
    }
    m_ui->banner->clear();
    Password password(m_ui->password->text());
    m_ui->password->clear();
    m_controller.logIn(m_ui->login->text(), std::move(password));
}

void LoginWindow::showFailure(const Error& error)
{
    m_ui->banner->say(error);
    m_ui->password->setFocus();
}

void LoginWindow::showWait(int seconds)
{
    if (seconds > 0) {
        m_ui->banner->say(Error{ErrorCode::LoginThrottled, {}, {std::to_string(seconds)}});
    } else {
        m_ui->banner->clear();
    }
    updateButton();
}

void LoginWindow::updateButton()
{
    m_ui->loginButton->setEnabled(!m_controller.busy() && m_controller.secondsToWait() == 0);
    m_ui->loginButton->setText(m_controller.busy() ? tr("Checking …") : tr("Log &in"));
}

} // namespace pd
