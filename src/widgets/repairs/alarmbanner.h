// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/repairs/alarmcontroller.h"

#include <QtWidgets/QFrame>

class QAction;
class QLabel;
class QPushButton;

namespace pd {

/// Over every page while people are trapped and nobody has taken it (REP-65): words, icon, colour and a
/// sound. On a locked desk it names the place and cannot be taken.
class AlarmBanner : public QFrame {
    Q_OBJECT
public:
    /// `take` is what its button does; nullptr: that of the locked desk.
    AlarmBanner(AlarmController& controller, QAction* take, QWidget* parent = nullptr);

private:
    void show();

    AlarmController& m_controller;
    QAction* m_take;
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_button;
};

} // namespace pd
