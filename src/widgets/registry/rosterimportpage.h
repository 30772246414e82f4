// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/registry/rosterimportcontroller.h"

#include <QtWidgets/QWidget>

#include <memory>

class QAction;
class QPushButton;

namespace pd {

class ActionCatalog;
namespace Ui {
class RosterImportPage;
}

/// Import of a roster, from choosing the file to taking the import back; made to stand inside the registry
/// page.
class RosterImportPage : public QWidget {
    Q_OBJECT
public:
    RosterImportPage(RosterImportController& controller, ActionCatalog& actions, QWidget* parent = nullptr);
    ~RosterImportPage() override;

    /// As if the path had been typed.
    void openFile(const QString& path);
    /// Reads the earlier imports and gives the focus to the first thing to do.
    void activated();

private:
    void makeActions(ActionCatalog& actions);
    void setUpTables();
    void connectFile();
    void connectResults();
    void retranslate();
    void chooseFile();
    void chooseTemplate();
    void showTable();
    void showColumns();
    void showCheck();
    void fitProblems();
    void showBusy(bool busy);
    void updateActions();
    void askUndo();

    RosterImportController& m_controller;
    std::unique_ptr<Ui::RosterImportPage> m_ui;
    QAction* m_choose = nullptr;
    QAction* m_template = nullptr;
    QAction* m_check = nullptr;
    QAction* m_import = nullptr;
    QAction* m_importSkipping = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_stop = nullptr;
};

} // namespace pd
