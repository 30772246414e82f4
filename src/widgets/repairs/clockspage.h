// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/repairs/clockscontroller.h"
#include "widgets/shell/page.h"

#include <memory>

namespace pd {

class ActionCatalog;
class EmptyState;
namespace Ui {
class ClocksPage;
}

/// What is late or due within the hour, with what the rule asks for. Enter opens the order, Esc goes back.
class ClocksPage : public Page {
    Q_OBJECT
public:
    /// `openOrders` is offered where nothing presses.
    ClocksPage(ClocksController& controller, QAction* openOrders, QWidget* parent = nullptr);
    ~ClocksPage() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("clocks"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("clock"); }
    [[nodiscard]] QList<QAction*> pageActions() const override;
    void activated() override;
    void refresh() override;

Q_SIGNALS:
    void orderRequested(pd::OrderId order);
    void leaveRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setTexts();
    void setColumnWidths();
    void showState();
    void keepPlace();
    void restorePlace();
    void openCurrent();

    ClocksController& m_controller;
    std::unique_ptr<Ui::ClocksPage> m_ui;
    EmptyState* m_empty;
    QAction* m_openOrders;
    std::optional<std::pair<OrderId, OrderClockKind>> m_kept;
    int m_keptRow = 0;
};

} // namespace pd
