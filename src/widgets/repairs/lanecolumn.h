// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/repairs/dispatchboardcontroller.h"

#include <QtWidgets/QFrame>

class QLabel;

namespace pd {

class BoardList;

/// One technician of the dispatch board: his number, name and load above his orders.
class LaneColumn : public QFrame {
    Q_OBJECT
public:
    /// `figure` is the key that gives an order to him; from 10 on there is none.
    LaneColumn(int figure, const DispatchLane& lane, QWidget* parent);

    [[nodiscard]] BoardList& list() { return *m_list; }
    /// `load`: as DispatchBoardController::loadText().
    void show(const DispatchLane& lane, const QString& load, const QString& emptyText);

private:
    QLabel* m_name;
    QLabel* m_load;
    BoardList* m_list;
    int m_figure;
};

} // namespace pd
