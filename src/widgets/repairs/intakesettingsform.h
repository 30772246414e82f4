// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/repairs/intakesettingscontroller.h"

#include <QtWidgets/QWidget>

#include <memory>

namespace pd {

namespace Ui {
class IntakeSettingsForm;
}

class FieldErrors;

/// Limits of what stands beside the repair form, the night, and who is called when people are trapped.
class IntakeSettingsForm : public QWidget {
    Q_OBJECT
public:
    explicit IntakeSettingsForm(IntakeSettingsController& controller, QWidget* parent = nullptr);
    ~IntakeSettingsForm() override;

    /// What is stored by now; what was typed and not saved is lost.
    void reload();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void fillNights(NightDesk value);
    void save();

    std::unique_ptr<Ui::IntakeSettingsForm> m_ui;
    IntakeSettingsController& m_controller;
    FieldErrors* m_errors;
    std::vector<IntakeSettingsController::AlarmKind> m_kinds;
};

} // namespace pd
