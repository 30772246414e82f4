// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/repairs/dispatchboardcontroller.h"

#include <QtWidgets/QWidget>

#include <memory>

class QAction;

namespace pd {

class ActionCatalog;
namespace Ui {
class DispatchHead;
}

/// The top of the dispatch board: the day, what it is narrowed to, its totals, and its papers. Everything has
/// a key.
class DispatchHead : public QWidget {
    Q_OBJECT
public:
    explicit DispatchHead(QWidget* parent = nullptr);
    ~DispatchHead() override;

    /// Once. The actions' keys work while `scope` is on screen; the controller outlives the head.
    void setController(DispatchBoardController& controller, ActionCatalog& actions, QWidget* scope);
    /// Opens the end-of-day review, and how that stands on a day.
    void setReview(QAction* open, std::function<QString(const Date&)> state);
    void showBoard();

    [[nodiscard]] QList<QAction*> actionsToHint() const;
    /// For lists that a filter has emptied.
    [[nodiscard]] QAction* showAll() const { return m_showAll; }
    /// As the eye goes.
    [[nodiscard]] std::vector<QWidget*> stops() const;

Q_SIGNALS:
    void dayRequested(const pd::Date& date);
    void printRequested();
    void noticeRequested();
    void exportRequested();
    void numbersRequested();

private:
    void makeDayActions(ActionCatalog& actions, QWidget* scope);
    void makePaperActions(ActionCatalog& actions, QWidget* scope);
    void makeFilters(ActionCatalog& actions, QWidget* scope);
    void showReview();

    DispatchBoardController* m_controller = nullptr;
    std::unique_ptr<Ui::DispatchHead> m_ui;
    std::function<QString(const Date&)> m_reviewState;
    QAction* m_previous = nullptr;
    QAction* m_next = nullptr;
    QAction* m_today = nullptr;
    QAction* m_print = nullptr;
    QAction* m_notice = nullptr;
    QAction* m_export = nullptr;
    QAction* m_numbers = nullptr;
    QAction* m_showAll = nullptr;
    QAction* m_review = nullptr;
};

} // namespace pd
