// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/repairs/callsettingscontroller.h"

#include <QtWidgets/QWidget>

#include <memory>
#include <vector>

class QSpinBox;

namespace pd {

namespace Ui {
class CallSettingsForm;
}

class FieldErrors;

/// When a customer who was not reached is called again (REP-67), the phone of the desk, and how many visits a
/// day holds (REP-17). The other calls have their limits in ClockSettingsForm.
class CallSettingsForm : public QWidget {
    Q_OBJECT
public:
    explicit CallSettingsForm(CallSettingsController& controller, QWidget* parent = nullptr);
    ~CallSettingsForm() override;

    /// What is stored by now; what was typed and not saved is lost.
    void reload();

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] CallSettingsController::Settings typed() const;
    void showTechnicians();
    void follow();
    void save();

    std::unique_ptr<Ui::CallSettingsForm> m_ui;
    CallSettingsController& m_controller;
    FieldErrors* m_errors;
    std::vector<std::pair<StaffId, QSpinBox*>> m_own;
};

} // namespace pd
