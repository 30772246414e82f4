// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

#include <memory>

namespace pd {

namespace Ui {
class LockSettingsForm;
}

class FieldErrors;
class LockSettingsController;

/// After how many minutes without a key or a click the desks of the centre lock themselves.
class LockSettingsForm : public QWidget {
    Q_OBJECT
public:
    explicit LockSettingsForm(LockSettingsController& controller, QWidget* parent = nullptr);
    ~LockSettingsForm() override;

    /// What is stored by now; what was chosen and not saved is lost.
    void reload();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void follow();
    void save();

    std::unique_ptr<Ui::LockSettingsForm> m_ui;
    LockSettingsController& m_controller;
    FieldErrors* m_errors;
};

} // namespace pd
