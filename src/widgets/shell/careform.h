// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

#include <memory>

namespace pd {

namespace Ui {
class CareForm;
}

class CareController;
class FieldErrors;

/// Where backups go, back up now, check the data.
class CareForm : public QWidget {
    Q_OBJECT
public:
    explicit CareForm(CareController& controller, QWidget* parent = nullptr);
    ~CareForm() override;

    /// What is stored by now; what was typed is lost.
    void reload();

private:
    void saveFolder();
    void chooseFolder();
    void setBusy(bool busy);

    std::unique_ptr<Ui::CareForm> m_ui;
    CareController& m_controller;
    FieldErrors* m_errors;
};

} // namespace pd
