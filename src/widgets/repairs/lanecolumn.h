// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/repairs/dispatchboardcontroller.h"

#include <QtWidgets/QFrame>

class QLabel;

namespace pd {

class BoardList;
class HourStrip;

/// One technician of the dispatch board: his number, name, load and hours above his orders.
class LaneColumn : public QFrame {
    Q_OBJECT
public:
    /// `figure` is the key that gives an order to him; from 10 on there is none.
    LaneColumn(int figure, const DispatchLane& lane, QWidget* parent);

    [[nodiscard]] BoardList& list() { return *m_list; }
    /// `load`: as DispatchBoardController::loadText(). `now`: minute of the day, where the board shows today.
    void show(const DispatchLane& lane, const QString& load, const QString& emptyText,
              std::optional<int> now);

private:
    QLabel* m_name;
    QLabel* m_trade;
    QLabel* m_load;
    HourStrip* m_hours;
    BoardList* m_list;
    int m_figure;
};

} // namespace pd
