// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/staff/password.h"
#include "widgets/shell/fielderrors.h"

#include <QtWidgets/QWidget>

#include <memory>

namespace pd {

namespace Ui {
class FirstStartForm;
}

class Appearance;

/// What a new centre needs.
struct NewCentre {
    QString name;
    QString login;
    Password password;
    QString dataFile;
    QString backupFolder;
};

/// The cover before any data file is open: create a centre, open one, or walk into the demo estate.
class FirstStartForm : public QWidget {
    Q_OBJECT
public:
    /// Proposes the data file in `folder` (made by who creates the centre) and backups beside it.
    FirstStartForm(Appearance& appearance, const QString& folder, QWidget* parent = nullptr);
    ~FirstStartForm() override;

    [[nodiscard]] NewCentre centre() const;
    /// At the field it names: "name", "login", "password", "dataFile", "backupFolder"; else in the banner.
    void show(const Error& error);
    /// Says that the file of last time is not in its place, and offers to look again.
    void showMissing(const QString& path);
    /// While the file is being made nothing can be pressed.
    void setBusy(bool busy);
    using QWidget::show;

Q_SIGNALS:
    /// Everything is filled in and both passwords agree; take it from centre().
    void createRequested();
    void openRequested(const QString& path);
    void demoRequested();

private:
    void create();
    void chooseFile();
    void chooseFolder();
    void openFile();

    std::unique_ptr<Ui::FirstStartForm> m_ui;
    FieldErrors* m_errors;
};

} // namespace pd
