// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/fees/cashactions.h"
#include "widgets/shell/page.h"

#include <functional>
#include <memory>
#include <vector>

class QToolButton;

namespace pd {

class ActionCatalog;
class ActionFormView;
class EmptyState;
namespace Ui {
class CashPage;
}

/// The cash desk by keyboard: a room, Enter, Enter. F9 leads here from everywhere.
class CashPage : public Page {
    Q_OBJECT
public:
    CashPage(CashController& controller, CashActions& actions, ActionCatalog& catalog,
             QWidget* parent = nullptr);
    ~CashPage() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("cash"); }
    [[nodiscard]] QString title() const override { return tr("Cash desk"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("fees"); }
    [[nodiscard]] QList<QAction*> pageActions() const override;
    void activated() override;
    void refresh() override { m_controller.load(); }

    /// Prints a receipt again on Ctrl+P; until somebody prints there is no such key.
    void setPrinter(const std::function<void(ReceiptId)>& print);

Q_SIGNALS:
    /// To where a shift is opened.
    void shiftRequested();
    /// Esc: back to the page before; the cart stays.
    void leaveRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addActions();
    void addMethods();
    QAction* addAction(const char* name, const char* text, const char* keys, const char* icon,
                       const std::function<void()>& run);
    void connectInputs();
    void setTexts();
    void showCart();
    void showMoney();
    void showSide();
    void showProblem();
    void showActions();
    void startTyping();
    void begin(int action);
    void finished(const std::optional<Error>& refused);
    [[nodiscard]] std::optional<std::int64_t> row() const;

    CashController& m_controller;
    CashActions& m_forms;
    ActionCatalog& m_catalog;
    std::unique_ptr<Ui::CashPage> m_ui;
    ActionFormView* m_form = nullptr;
    EmptyState* m_empty = nullptr;
    std::vector<QAction*> m_actions; ///< of CashActions, in its order
    std::vector<std::pair<PayMethod, QToolButton*>> m_methods;
    QAction* m_setOff = nullptr;
    QAction* m_keepRest = nullptr;
    QAction* m_new = nullptr;
    QAction* m_find = nullptr;
    QAction* m_print = nullptr;
};

} // namespace pd
