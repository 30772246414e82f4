// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/fees/shiftsettingscontroller.h"

#include <QtWidgets/QWidget>

#include <memory>

namespace pd {

namespace Ui {
class ShiftSettingsForm;
}

class FieldErrors;

/// Up to which difference a shift closes without a second person.
class ShiftSettingsForm : public QWidget {
    Q_OBJECT
public:
    explicit ShiftSettingsForm(ShiftSettingsController& controller, QWidget* parent = nullptr);
    ~ShiftSettingsForm() override;

    /// What is stored by now; what was typed and not saved is lost.
    void reload();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void save();

    std::unique_ptr<Ui::ShiftSettingsForm> m_ui;
    ShiftSettingsController& m_controller;
    FieldErrors* m_errors;
};

} // namespace pd
