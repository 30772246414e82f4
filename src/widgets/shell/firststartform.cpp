// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/firststartform.h"

#include "ui_firststartform.h"
#include "widgets/shell/appearance.h"
#include "widgets/shell/icons.h"
#include "widgets/shell/retranslation.h"
#include "widgets/shell/theme.h"

#include <QtCore/QDir>
#include <QtGui/QScreen>
#include <QtGui/QShortcut>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QFileDialog>

namespace pd {

namespace {
constexpr int roomForErrors = 120; // pixels
}

FirstStartForm::FirstStartForm(Appearance& appearance, const QString& folder, QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::FirstStartForm>())
{
    m_ui->setupUi(this);
    m_errors = new FieldErrors(*this, *m_ui->banner);
    m_ui->dataFile->setText(QDir::toNativeSeparators(folder + QStringLiteral("/centre.pdesk")));
    m_ui->backupFolder->setText(QDir::toNativeSeparators(folder + QStringLiteral("/backups")));
    m_ui->language->setIcon(icon(QStringLiteral("language")));
    m_ui->openFile->setIcon(icon(QStringLiteral("folder")));
    m_ui->demo->setIcon(icon(QStringLiteral("demo")));
    setFocusProxy(m_ui->name);
    QWidget* last = m_ui->language;
    for (QAbstractButton* button : m_ui->missing->findChildren<QAbstractButton*>()) {
        setTabOrder(last, button);
        last = button;
    }
    setTabOrder(last, m_ui->name);

    connect(m_ui->language, &QPushButton::clicked, this, [&appearance] {
        appearance.setLanguage(appearance.language() == Language::Chinese ? Language::English
                                                                          : Language::Chinese);
    });
    connect(m_ui->create, &QPushButton::clicked, this, &FirstStartForm::create);
    connect(m_ui->chooseFile, &QPushButton::clicked, this, &FirstStartForm::chooseFile);
    connect(m_ui->chooseFolder, &QPushButton::clicked, this, &FirstStartForm::chooseFolder);
    connect(m_ui->openFile, &QPushButton::clicked, this, &FirstStartForm::openFile);
    connect(m_ui->demo, &QPushButton::clicked, this, &FirstStartForm::demoRequested);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this,
                &FirstStartForm::create);
    }
    for (QLineEdit* edit : {m_ui->name, m_ui->login, m_ui->password, m_ui->repeatPassword, m_ui->dataFile}) {
        connect(edit, &QLineEdit::returnPressed, this, [this] { focusNextChild(); });
    }
    connect(m_ui->backupFolder, &QLineEdit::returnPressed, this, &FirstStartForm::create);
    onLanguage(this, [this] {
        m_ui->retranslateUi(this);
        m_ui->chooseFile->setAccessibleName(m_ui->chooseFile->toolTip());
        m_ui->chooseFolder->setAccessibleName(m_ui->chooseFolder->toolTip());
    });
    // All of it without scrolling, and some sentences under the fields, where the screen is large enough.
    resize(
        (m_ui->content->sizeHint() + QSize(grid::three, roomForErrors)).boundedTo(screen()->availableSize()));
}

FirstStartForm::~FirstStartForm() = default;

NewCentre FirstStartForm::centre() const
{
    return {m_ui->name->text().trimmed(), m_ui->login->text().trimmed(), Password(m_ui->password->text()),
            QDir::fromNativeSeparators(m_ui->dataFile->text().trimmed()),
            QDir::fromNativeSeparators(m_ui->backupFolder->text().trimmed())};
}

void FirstStartForm::show(const Error& error)
{
    m_errors->show(error);
}

void FirstStartForm::showMissing(const QString& path)
{
    m_ui->missing->say(Tone::Warning, [path] {
        return tr("The data file used last is not in its place: %1. Perhaps its disk or network drive is not "
                  "connected, or it was moved, renamed or deleted. Connect the drive and look again, or open "
                  "the file where it lies now; if it is lost, open the newest backup. Nothing was changed; a "
                  "new centre would begin empty.")
            .arg(QDir::toNativeSeparators(path));
    });
    m_ui->missing->offer([] { return tr("Look again"); }, [this, path] { Q_EMIT openRequested(path); });
    setFocusProxy(m_ui->openFile);
    resize(
        (m_ui->content->sizeHint() + QSize(grid::three, roomForErrors)).boundedTo(screen()->availableSize()));
}

void FirstStartForm::setBusy(bool busy)
{
    m_ui->content->setEnabled(!busy);
}

void FirstStartForm::create()
{
    std::vector<Error> errors;
    const std::pair<const QLineEdit*, const char*> required[] = {{m_ui->name, "centreName"},
                                                                 {m_ui->login, "login"},
                                                                 {m_ui->password, "password"},
                                                                 {m_ui->dataFile, "dataFile"},
                                                                 {m_ui->backupFolder, "backupFolder"}};
    for (const auto& [edit, field] : required) {
        if (edit->text().trimmed().isEmpty()) {
            errors.push_back(error(ErrorCode::Required, field));
        }
    }
    const NewCentre wanted = centre();
    if (!m_ui->password->text().isEmpty()) {
        if (const auto sound = checkPassword(wanted.password, wanted.login); !sound) {
            errors.push_back(sound.error());
        }
    }
    if (m_ui->password->text() != m_ui->repeatPassword->text()) {
        errors.push_back(error(ErrorCode::PasswordsDiffer, "repeatPassword"));
    }
    if (errors.empty()) {
        m_errors->clear();
        Q_EMIT createRequested();
    } else {
        m_errors->show(errors);
    }
}

void FirstStartForm::chooseFile()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Where the data lie"), m_ui->dataFile->text(),
                                                      tr("PropertyDesk data (*.pdesk)"));
    if (!path.isEmpty()) {
        m_ui->dataFile->setText(QDir::toNativeSeparators(path));
    }
}

void FirstStartForm::chooseFolder()
{
    const QString path =
        QFileDialog::getExistingDirectory(this, tr("Where backups go"), m_ui->backupFolder->text());
    if (!path.isEmpty()) {
        m_ui->backupFolder->setText(QDir::toNativeSeparators(path));
    }
}

void FirstStartForm::openFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a data file"),
                                                      QFileInfo(m_ui->dataFile->text()).absolutePath(),
                                                      tr("PropertyDesk data (*.pdesk);;All files (*)"));
    if (!path.isEmpty()) {
        Q_EMIT openRequested(path);
    }
}

} // namespace pd
