// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/repairs/slipbook.h"
#include "widgets/shell/page.h"

#include <memory>

namespace pd {

class ActionCatalog;
class ActionFormView;
class EmptyState;
namespace Ui {
class SlipBookView;
}

/// One book of the slips: what it shows, a line that sums it up, what can be done, the list, and a form
/// beside it while something is being entered. Arrows walk, Enter opens the order, Space ticks.
class SlipBookView : public Page {
    Q_OBJECT
public:
    /// The book belongs to this view alone; it reads while the view is on screen.
    SlipBookView(SlipBook& book, ActionCatalog& actions, QWidget* parent = nullptr);
    ~SlipBookView() override;

    [[nodiscard]] QString id() const override { return m_book.bookId(); }
    [[nodiscard]] QString title() const override { return m_book.title(); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("slip"); }
    [[nodiscard]] QList<QAction*> pageActions() const override;
    void activated() override;
    void refresh() override { m_book.refresh(); }

    [[nodiscard]] SlipBook& book() { return m_book; }

Q_SIGNALS:
    void orderRequested(pd::OrderId order);
    void printRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void addActions(ActionCatalog& actions);
    void begin(BookAction action);
    void submit();
    void closeForm();
    void showBook();
    void showChoices();
    void showActions();
    void fitWidths();
    void currentChanged();
    [[nodiscard]] const BookRow* currentRow() const;

    SlipBook& m_book;
    std::unique_ptr<Ui::SlipBookView> m_ui;
    ActionFormView* m_form;
    EmptyState* m_empty;
    std::vector<std::pair<BookAction, QAction*>> m_actions;
    QAction* m_previous = nullptr;
    QAction* m_next = nullptr;
    QAction* m_print = nullptr;
    std::optional<BookAction> m_doing; ///< whose form is open
    std::optional<BookRow> m_target;   ///< the line it is about
    QString m_current;                 ///< key of the marked line
    bool m_filling = false;
};

} // namespace pd
