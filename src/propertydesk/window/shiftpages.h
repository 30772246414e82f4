// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/fees/moneycarecontroller.h"
#include "presentation/fees/shiftcontroller.h"
#include "presentation/fees/shiftsettingscontroller.h"
#include "propertydesk/window/deskframe.h"

#include <QtCore/QTimer>

namespace pd {

class FeePages;
class SettingsPage;
class ShiftPage;

/// Shifts and day sheets in the window, their papers, and the chip that tells whether the money adds up.
class ShiftPages : public QObject {
    Q_OBJECT
public:
    /// Both outlive these pages.
    ShiftPages(DeskFrame& frame, FeePages& fees);

    void addSections(SettingsPage& settings);

private:
    void addCare();
    void tellCare();
    void print();
    void printSheet(const DayClose& close);
    void printNumbers();

    DeskFrame& m_frame;
    FeePages& m_fees;
    ShiftDesk m_shifts;
    DayDesk m_days;
    ShiftController m_controller;
    ShiftSettingsController m_settings;
    MoneyCareController m_care;
    ShiftPage* m_page;
    QTimer m_clock;
};

} // namespace pd
