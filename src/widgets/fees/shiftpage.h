// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/fees/shiftcontroller.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/page.h"

#include <memory>

namespace pd {

class ActionFormView;
class CashCountView;
class EmptyState;
namespace Ui {
class ShiftPage;
}

/// 班次: the own shift above, past shifts and day sheets below it with what is known of the marked one. While
/// money is counted, nothing else is on the page.
class ShiftPage : public Page {
    Q_OBJECT
public:
    ShiftPage(ShiftController& controller, ActionCatalog& actions, QWidget* parent = nullptr);
    ~ShiftPage() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("shifts"); }
    [[nodiscard]] QString title() const override { return tr("Shift"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("clock"); }
    [[nodiscard]] QList<QAction*> pageActions() const override;
    void activated() override;
    bool canLeave() override { return true; }
    void refresh() override;

    /// Of the controller: Open … Explain.
    [[nodiscard]] QAction* action(int number) const { return m_actions[static_cast<std::size_t>(number)]; }
    [[nodiscard]] CashCountView& count() const { return *m_count; }

Q_SIGNALS:
    /// The marked shift or sheet is wanted on paper.
    void printRequested();
    /// The check of the numbers is wanted on paper.
    void numbersRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addActions(ActionCatalog& catalog);
    void showAll();
    void showSide();
    void begin(int action);
    void finished(const std::optional<Error>& refused);
    void say();
    void giveUp();
    [[nodiscard]] bool counting() const;

    ShiftController& m_controller;
    std::unique_ptr<Ui::ShiftPage> m_ui;
    ActionFormView* m_form;
    bool m_problemShown = false;
    CashCountView* m_count;
    EmptyState* m_empty;
    std::vector<QAction*> m_actions; ///< of the controller, then print and numbers
    int m_open = ShiftController::actionCount;
};

} // namespace pd
