// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/careform.h"

#include "presentation/shell/carecontroller.h"
#include "ui_careform.h"
#include "widgets/shell/fielderrors.h"
#include "widgets/shell/icons.h"
#include "widgets/shell/retranslation.h"

#include <QtCore/QDir>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QFileDialog>

namespace pd {

CareForm::CareForm(CareController& controller, QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::CareForm>()), m_controller(controller)
{
    m_ui->setupUi(this);
    m_errors = new FieldErrors(*this, *m_ui->banner);
    m_ui->backUp->setIcon(icon(QStringLiteral("backup")));
    m_ui->verify->setIcon(icon(QStringLiteral("data")));
    m_ui->stop->setIcon(icon(QStringLiteral("cancel")));
    m_ui->chooseFolder->setIcon(icon(QStringLiteral("folder")));
    reload();

    connect(m_ui->chooseFolder, &QPushButton::clicked, this, &CareForm::chooseFolder);
    connect(m_ui->saveFolder, &QPushButton::clicked, this, &CareForm::saveFolder);
    connectWork();
    onLanguage(this, [this] {
        const QString typed = m_ui->backupFolder->text();
        m_ui->retranslateUi(this);
        m_ui->backupFolder->setText(typed);
        m_ui->progress->setAccessibleName(tr("At work"));
        m_ui->progress->setFormat(m_controller.workText());
        m_ui->care->setText(m_controller.careText());
    });
}

CareForm::~CareForm() = default;

void CareForm::connectWork()
{
    connect(m_ui->backUp, &QPushButton::clicked, &m_controller, &CareController::backUp);
    connect(m_ui->verify, &QPushButton::clicked, &m_controller, &CareController::verify);
    connect(m_ui->stop, &QPushButton::clicked, &m_controller, &CareController::stop);
    connect(&m_controller, &CareController::busyChanged, this, &CareForm::setBusy);
    connect(&m_controller, &CareController::progressed, this, &CareForm::showWork);
    connect(&m_controller, &CareController::failed, this, &CareForm::showFailure);
    connect(&m_controller, &CareController::backedUp, this, [this](const QString& path) {
        m_ui->banner->say(Tone::Success, [path] {
            return tr("Backed up, reopened and checked: %1").arg(QDir::toNativeSeparators(path));
        });
    });
    connect(&m_controller, &CareController::verified, this, [this](const SoundnessReport& report) {
        if (report.sound) {
            m_ui->banner->say(Tone::Success, [count = report.auditEntries] {
                return tr("Everything is sound: file, references, numbers and all %1 audit entries.")
                    .arg(count);
            });
        } else {
            m_ui->banner->say(Tone::Danger, [problem = report.problem] {
                return tr("Something is wrong: %1. Stop working with this file, keep it, and use the newest "
                          "backup.")
                    .arg(problem);
            });
        }
    });
}

void CareForm::reload()
{
    m_ui->backupFolder->setText(QDir::toNativeSeparators(m_controller.folder()));
    m_ui->care->setText(m_controller.careText());
}

void CareForm::saveFolder()
{
    m_errors->clear();
    const auto saved =
        m_controller.setFolder(QDir::fromNativeSeparators(m_ui->backupFolder->text().trimmed()));
    if (!saved) {
        m_errors->show(saved.error());
        return;
    }
    reload();
    m_ui->banner->say(Tone::Success, [] { return tr("The folder is saved."); });
}

void CareForm::chooseFolder()
{
    const QString path =
        QFileDialog::getExistingDirectory(this, tr("Where backups go"), m_ui->backupFolder->text());
    if (!path.isEmpty()) {
        m_ui->backupFolder->setText(QDir::toNativeSeparators(path));
        saveFolder();
    }
}

void CareForm::setBusy(bool busy)
{
    m_ui->backUp->setEnabled(!busy);
    m_ui->verify->setEnabled(!busy);
    const bool stopHadFocus = m_ui->stop->hasFocus();
    m_ui->progress->setVisible(busy);
    m_ui->stop->setVisible(busy);
    if (busy) {
        m_errors->clear();
        showWork(0);
        if (isVisible()) {
            m_ui->stop->setFocus();
        }
    } else if (stopHadFocus) {
        m_ui->backUp->setFocus();
    }
    m_ui->care->setText(m_controller.careText());
}

void CareForm::showWork(int percent)
{
    m_ui->progress->setValue(percent);
    m_ui->progress->setFormat(m_controller.workText());
}

void CareForm::showFailure(const Error& error)
{
    if (error.code == ErrorCode::Cancelled) {
        m_ui->banner->say(Tone::Info, [] { return tr("Stopped. Nothing unfinished was left behind."); });
    } else {
        m_errors->show(error);
    }
}

void CareForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_controller.busy()) {
        m_controller.stop();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace pd
