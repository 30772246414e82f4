// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/repairs/assignmentcontroller.h"
#include "widgets/shell/page.h"

#include <QtCore/QPointer>

#include <memory>

namespace pd {

class ActionCatalog;
class BoardList;
class LaneColumn;
namespace Ui {
class DispatchPage;
}

/// The supervisor's board of a day: on the left what nobody has yet, on the right a lane for each technician.
/// Figure keys assign, arrows walk, Enter opens; a mouse may drag. For half a minute Ctrl+Z takes an
/// assignment back.
class DispatchPage : public Page {
    Q_OBJECT
public:
    DispatchPage(DispatchBoardController& controller, AssignmentController& assignments,
                 ActionCatalog& actions, QWidget* parent = nullptr);
    ~DispatchPage() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("dispatch"); }
    [[nodiscard]] QString title() const override { return tr("Dispatch"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("dispatch"); }
    [[nodiscard]] QList<QAction*> pageActions() const override;
    void activated() override;
    void refresh() override;
    /// Opens the end-of-day review, and how that stands on a day.
    void setReview(QAction* open, std::function<QString(const Date&)> state);
    /// Puts a line of another workflow above the board; the page owns it from then on.
    void addBar(QWidget* bar);
    /// Back to the list that had the focus.
    void focusBoard();

Q_SIGNALS:
    void orderRequested(pd::OrderId order);
    /// The dispatch list of that day is wanted on paper.
    void printRequested(pd::Date date);
    /// The list of orders over 24 hours, for the notice board (REP-21).
    void noticeRequested(pd::Date date);
    /// The dispatch list of that day is wanted as a table in that file.
    void exportRequested(pd::Date date, const QString& path);
    /// The check of that day's numbers.
    void numbersRequested(pd::Date date);

private:
    void makeActions(ActionCatalog& actions);
    void connectHead();
    void connectBoard();
    void connectList(BoardList& list);
    void showLanes();
    /// As the eye goes; lanes come and go.
    void orderTabs();
    void showBoard();
    void showEmptiness();
    void changeDay(const Date& date);
    /// Opens the assign bar, or says why not.
    void assign(const std::vector<OrderId>& orders, int lane);
    void assignChosen();
    void undo();
    void chooseExport();
    /// To the list `direction` places further right.
    void step(const BoardList& from, int direction);
    [[nodiscard]] std::vector<BoardList*> lists() const;

    DispatchBoardController& m_controller;
    AssignmentController& m_assignments;
    std::unique_ptr<Ui::DispatchPage> m_ui;
    std::vector<LaneColumn*> m_columns;
    QPointer<BoardList> m_lastList; ///< where the focus goes back to
    QAction* m_assign = nullptr;
    QAction* m_undo = nullptr;
};

} // namespace pd
