// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/calls/calldetailcontroller.h"
#include "presentation/calls/calllistcontroller.h"
#include "widgets/shell/page.h"

#include <QtCore/QTimer>

#include <memory>

namespace pd {

class ActionCatalog;
class CallPanel;
class EmptyState;
namespace Ui {
class CallsPage;
}

/// The call book with its filters, and one record beside it. Arrow keys walk, Enter goes into the record, Esc
/// comes back.
class CallsPage : public Page {
    Q_OBJECT
public:
    /// `newCall` is offered where the book is empty.
    CallsPage(CallListController& list, CallDetailController& detail, ActionCatalog& actions,
              QAction* newCall, QWidget* parent = nullptr);
    ~CallsPage() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("calls"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("phone"); }
    [[nodiscard]] QList<QAction*> pageActions() const override;
    void activated() override;
    void refresh() override;

    /// Shows the record beside the list, whatever the filters say.
    void openCall(pd::CallId call);

Q_SIGNALS:
    void makeOrderRequested(const pd::Call& call);
    void orderRequested(pd::OrderId order);
    /// The daily summary of that day on paper.
    void printRequested(const pd::Date& date);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addActions(ActionCatalog& actions);
    /// Day of the marked record, else today.
    [[nodiscard]] Date summaryDay() const;
    void setTexts();
    void showChips();
    void showFilters();
    void showState();
    void currentChanged();
    void keepPlace();
    void restorePlace();
    void chooseText();

    CallListController& m_list;
    CallDetailController& m_detail;
    std::unique_ptr<Ui::CallsPage> m_ui;
    CallPanel* m_panel;
    EmptyState* m_empty;
    QAction* m_newCall;
    QAction* m_clear = nullptr;
    QAction* m_find = nullptr;
    QAction* m_print = nullptr;
    QTimer m_typing;
    std::optional<CallId> m_keptCall;
    int m_keptOffset = 0; ///< rows between the top of the view and the current one
    bool m_filling = false;
};

} // namespace pd
