// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/repairs/capacitycontroller.h"
#include "presentation/repairs/repairformcontroller.h"

#include <QtWidgets/QFrame>

class QGridLayout;
class QLabel;

namespace pd {

/// Beside the repair form: when technicians have time on the chosen day, the one asked for first, and whether
/// the day is full (REP-13, REP-17). A button puts the time into the form.
class FreeTimesView : public QFrame {
    Q_OBJECT
public:
    /// Both outlive the view.
    FreeTimesView(CapacityController& capacity, RepairFormController& form, QWidget* parent = nullptr);

private:
    void retell();
    void choose(Timestamp at);

    CapacityController& m_capacity;
    RepairFormController& m_form;
    QLabel* m_title;
    QLabel* m_warning;
    QLabel* m_wished;
    QGridLayout* m_lines;
    QString m_shown; ///< what the lines were made for
};

} // namespace pd
