// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QtWidgets/QWidget>

#include <memory>

namespace pd {

namespace Ui {
class CareForm;
}

class CareController;
class FieldErrors;

/// Where backups go, back up now, check the data; what runs shows how far it is and can be stopped (Esc).
class CareForm : public QWidget {
    Q_OBJECT
public:
    explicit CareForm(CareController& controller, QWidget* parent = nullptr);
    ~CareForm() override;

    /// What is stored by now; what was typed is lost.
    void reload();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void connectWork();
    void saveFolder();
    void chooseFolder();
    void setBusy(bool busy);
    void showWork(int percent);
    void showFailure(const Error& error);

    std::unique_ptr<Ui::CareForm> m_ui;
    CareController& m_controller;
    FieldErrors* m_errors;
};

} // namespace pd
