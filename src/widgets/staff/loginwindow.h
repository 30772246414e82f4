// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/shell/languagemanager.h"
#include "presentation/staff/logincontroller.h"

#include <QtWidgets/QWidget>

#include <memory>

namespace pd {

namespace Ui {
class LoginWindow;
}

/// Login and password before anything else is shown. Remembers nobody.
class LoginWindow : public QWidget {
    Q_OBJECT
public:
    LoginWindow(LoginController& controller, LanguageManager& languages, QWidget* parent = nullptr);
    ~LoginWindow() override;

    /// Empties the fields and waits for the next person.
    void reset();

Q_SIGNALS:
    /// The current session is set already.
    void loggedIn();

private:
    void retranslate();
    void submit();
    void showFailure(const Error& error);
    void showWait(int seconds);
    void updateButton();

    LoginController& m_controller;
    LanguageManager& m_languages;
    std::unique_ptr<Ui::LoginWindow> m_ui;
};

} // namespace pd
