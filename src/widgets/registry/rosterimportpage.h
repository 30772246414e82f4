// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/registry/rosterimportcontroller.h"

#include <QtWidgets/QWidget>

#include <memory>

namespace pd {

namespace Ui {
class RosterImportPage;
}

/// Import of a roster, from choosing the file to taking the import back; made to stand inside the registry
/// page.
class RosterImportPage : public QWidget {
    Q_OBJECT
public:
    explicit RosterImportPage(RosterImportController& controller, QWidget* parent = nullptr);
    ~RosterImportPage() override;

    /// As if the path had been typed.
    void openFile(const QString& path);
    /// Reads the earlier imports and gives the focus to the first thing to do.
    void activated();

private:
    void connectFile();
    void connectResults();
    void retranslate();
    void chooseFile();
    void chooseTemplate();
    void showTable();
    void showColumns();
    void showCheck();
    void showBusy(bool busy);
    void updateActions();
    void askUndo();

    RosterImportController& m_controller;
    std::unique_ptr<Ui::RosterImportPage> m_ui;
};

} // namespace pd
