// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/repairs/watchcontroller.h"
#include "widgets/shell/page.h"

#include <memory>

class QTableView;

namespace pd {

class ActionCatalog;
class ActionFormView;
class EmptyState;
namespace Ui {
class WatchPage;
}

/// What needs somebody's word: incidents, reports to release, rechecks due, reports of the night. Enter opens
/// an order.
class WatchPage : public Page {
    Q_OBJECT
public:
    WatchPage(WatchController& controller, ActionCatalog& actions, QWidget* parent = nullptr);
    ~WatchPage() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("watch"); }
    [[nodiscard]] QString title() const override { return tr("Watch list"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("visible"); }
    [[nodiscard]] QList<QAction*> pageActions() const override { return {m_change, m_close}; }
    void activated() override;
    void refresh() override { m_controller.refresh(); }

Q_SIGNALS:
    void orderRequested(pd::OrderId order);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addActions(ActionCatalog& actions);
    void prepare(QTableView& table);
    void show();
    void showIncidents();
    void showIncident();
    void begin(IncidentAction action);
    void submit();
    void openCurrent(const QTableView& table);

    WatchController& m_controller;
    std::unique_ptr<Ui::WatchPage> m_ui;
    EmptyState* m_empty;
    ActionFormView* m_form;
    QAction* m_change = nullptr;
    QAction* m_close = nullptr;
    IncidentAction m_open = IncidentAction::Change;
    bool m_filling = false;
};

} // namespace pd
