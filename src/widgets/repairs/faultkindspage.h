// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/repairs/faultkindscontroller.h"
#include "widgets/shell/page.h"

#include <functional>
#include <memory>

namespace pd {

class ActionCatalog;
class FieldErrors;
namespace Ui {
class FaultKindsPage;
}

/// The two-level list of what can be broken and beside it the form of one entry. What was typed stays until
/// it is saved or discarded.
class FaultKindsPage : public Page {
    Q_OBJECT
public:
    FaultKindsPage(FaultKindsController& controller, ActionCatalog& actions, QWidget* parent = nullptr);
    ~FaultKindsPage() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("fault-kinds"); }
    [[nodiscard]] QString title() const override { return tr("Fault kinds"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("list"); }
    [[nodiscard]] QList<QAction*> pageActions() const override;
    void activated() override;
    bool canLeave() override;
    void refresh() override;

private:
    void makeActions(ActionCatalog& actions);
    void retranslate();
    void listLoaded();
    void showIndex(const QModelIndex& index);
    void showKind(const FaultKind& kind);
    /// Runs `next` unless something typed would be lost; then it is offered.
    void unlessDirty(std::function<void()> next);
    void startNew(bool group);
    void move(int direction);
    void save();
    void selectShown();
    void updateForm();
    [[nodiscard]] FaultKind typed() const;
    [[nodiscard]] bool dirty() const { return !(typed() == m_shown); }

    FaultKindsController& m_controller;
    std::unique_ptr<Ui::FaultKindsPage> m_ui;
    FieldErrors* m_errors;
    QAction* m_newKind = nullptr;
    QAction* m_newGroup = nullptr;
    QAction* m_up = nullptr;
    QAction* m_down = nullptr;
    QAction* m_save = nullptr;
    FaultKind m_shown;     ///< as last read; without id a new one
    bool m_chosen = false; ///< until something was shown, the first entry is
};

} // namespace pd
