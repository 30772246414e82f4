// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/repairs/assignmentcontroller.h"

#include <QtWidgets/QFrame>

class QAction;
class QLabel;
class QPushButton;

namespace pd {

/// "Assigned: …0183 3-2-1201 → 李强 · Undo (27 s)" while the last assignment can be taken back, else hidden.
class UndoLine : public QFrame {
    Q_OBJECT
public:
    explicit UndoLine(QWidget* parent = nullptr);
    /// Once. `undo` takes the assignment back. Both outlive the line.
    void setController(AssignmentController& controller, QAction& undo);

private:
    void showState();

    AssignmentController* m_controller = nullptr;
    QAction* m_undo = nullptr;
    QLabel* m_text;
    QPushButton* m_button;
};

} // namespace pd
