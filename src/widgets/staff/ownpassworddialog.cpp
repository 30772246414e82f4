// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/staff/ownpassworddialog.h"

#include "ui_ownpassworddialog.h"
#include "widgets/shell/fielderrors.h"
#include "widgets/shell/retranslation.h"

namespace pd {

OwnPasswordDialog::OwnPasswordDialog(OwnPasswordController& controller, QWidget* parent)
    : QDialog(parent), m_controller(controller), m_ui(std::make_unique<Ui::OwnPasswordDialog>())
{
    m_ui->setupUi(this);
    m_errors = new FieldErrors(*this, *m_ui->banner);
    onLanguage(this, [this] { m_ui->retranslateUi(this); });
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->changeButton, &QPushButton::clicked, this, &OwnPasswordDialog::submit);
    connect(&m_controller, &OwnPasswordController::busyChanged, this, &OwnPasswordDialog::updateButton);
    connect(&m_controller, &OwnPasswordController::changed, this, &QDialog::accept);
    connect(&m_controller, &OwnPasswordController::failed, this, [this](const Error& error) {
        m_ui->password->clear();
        m_errors->show(error);
    });
}

OwnPasswordDialog::~OwnPasswordDialog() = default;

void OwnPasswordDialog::submit()
{
    m_errors->clear();
    if (m_ui->newPassword->text() != m_ui->repeatPassword->text()) {
        m_ui->banner->say(Tone::Danger, [] { return tr("The two new passwords differ. Type both again."); });
        m_ui->newPassword->clear();
        m_ui->repeatPassword->clear();
        m_ui->newPassword->setFocus();
        return;
    }
    m_controller.change(Password(m_ui->password->text()), Password(m_ui->newPassword->text()));
}

void OwnPasswordDialog::updateButton()
{
    m_ui->changeButton->setEnabled(!m_controller.busy());
}

} // namespace pd
