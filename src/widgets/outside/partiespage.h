// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/outside/partiescontroller.h"
#include "widgets/shell/page.h"

#include <functional>
#include <map>
#include <memory>

class QCheckBox;

namespace pd {

class ActionCatalog;
class FieldErrors;
namespace Ui {
class PartiesPage;
}

/// The outside units and beside them the form of one. What was typed stays until it is saved or discarded.
class PartiesPage : public Page {
    Q_OBJECT
public:
    PartiesPage(PartiesController& controller, ActionCatalog& actions, QWidget* parent = nullptr);
    ~PartiesPage() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("outside-parties"); }
    [[nodiscard]] QString title() const override { return tr("Outside units"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("building"); }
    [[nodiscard]] QList<QAction*> pageActions() const override { return {m_new, m_save}; }
    void activated() override;
    bool canLeave() override;
    void refresh() override { m_controller.load(); }

private:
    void makeActions(ActionCatalog& actions);
    void retranslate();
    void listLoaded();
    void showRow(int row);
    void showParty(const OutsideParty& party);
    /// Runs `next` unless something typed would be lost; then it is offered.
    void unlessDirty(std::function<void()> next);
    void save();
    void selectShown();
    void updateForm();
    [[nodiscard]] PartiesController::Typed typed() const;
    [[nodiscard]] bool dirty() const { return !(typed() == m_shown); }

    PartiesController& m_controller;
    std::unique_ptr<Ui::PartiesPage> m_ui;
    FieldErrors* m_errors;
    std::map<WarrantyPart, QCheckBox*> m_parts;
    QAction* m_new = nullptr;
    QAction* m_save = nullptr;
    PartiesController::Typed m_shown; ///< as last read; without id a new one
    bool m_chosen = false;            ///< until something was shown, the first entry is
};

} // namespace pd
