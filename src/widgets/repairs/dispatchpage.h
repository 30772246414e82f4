// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/repairs/dispatchboardcontroller.h"
#include "widgets/shell/page.h"

#include <memory>

namespace pd {

class ActionCatalog;
class FieldErrors;
namespace Ui {
class DispatchPage;
}

/// The supervisor's page: what nobody has yet at the left, one lane per technician at the right. A figure
/// gives the marked order to the lane of that number, as dragging does; the time is proposed, Enter confirms.
class DispatchPage : public Page {
    Q_OBJECT
public:
    DispatchPage(DispatchBoardController& controller, ActionCatalog& actions, QWidget* parent = nullptr);
    ~DispatchPage() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("dispatch"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("dispatch"); }
    [[nodiscard]] QList<QAction*> pageActions() const override;
    void activated() override;
    void refresh() override { m_controller.refresh(); }

Q_SIGNALS:
    /// The dispatch list of that day on paper.
    void printRequested(const pd::Date& date);
    void orderRequested(pd::OrderId order);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addActions(ActionCatalog& actions);
    void showBoard();
    void showEmpty();
    void propose(OrderId order, int lane);
    void assign();
    void endAssignment();
    bool listKey(int key);
    [[nodiscard]] std::optional<OrderId> markedOrder() const;

    DispatchBoardController& m_controller;
    std::unique_ptr<Ui::DispatchPage> m_ui;
    FieldErrors* m_errors;
    std::optional<DispatchBoardController::Assignment> m_assignment;
    QWidget* m_returnTo = nullptr; ///< list that had the focus before the time was asked
    QAction* m_previous = nullptr;
    QAction* m_next = nullptr;
    QAction* m_today = nullptr;
    QAction* m_print = nullptr;
};

} // namespace pd
