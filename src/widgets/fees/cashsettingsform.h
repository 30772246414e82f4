// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/fees/cashsettingscontroller.h"

#include <QtWidgets/QWidget>

#include <memory>

namespace pd {

namespace Ui {
class CashSettingsForm;
}

/// How the cash desk sets off a part payment.
class CashSettingsForm : public QWidget {
    Q_OBJECT
public:
    explicit CashSettingsForm(CashSettingsController& controller, QWidget* parent = nullptr);
    ~CashSettingsForm() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void reload();
    void follow();
    void save();
    [[nodiscard]] PenaltyOrder chosen() const;

    std::unique_ptr<Ui::CashSettingsForm> m_ui;
    CashSettingsController& m_controller;
};

} // namespace pd
