// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/staff/ownpasswordcontroller.h"

#include <QtWidgets/QDialog>

#include <memory>

namespace pd {

class FieldErrors;
namespace Ui {
class OwnPasswordDialog;
}

/// Whoever is logged in changes his own password.
class OwnPasswordDialog : public QDialog {
    Q_OBJECT
public:
    explicit OwnPasswordDialog(OwnPasswordController& controller, QWidget* parent = nullptr);
    ~OwnPasswordDialog() override;

private:
    void submit();
    void updateButton();

    OwnPasswordController& m_controller;
    std::unique_ptr<Ui::OwnPasswordDialog> m_ui;
    FieldErrors* m_errors;
};

} // namespace pd
