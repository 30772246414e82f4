// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/repairs/clockscontroller.h"
#include "presentation/repairs/clocksettingscontroller.h"
#include "presentation/repairs/orderclockscontroller.h"
#include "propertydesk/window/deskframe.h"

namespace pd {

class ClocksPage;
class RepairPages;
class SettingsPages;

/// The clocks in the window: the list of what is late and due with its chip in the bottom bar, the block in
/// the order panel, the section of the settings.
class ClockPages : public QObject {
    Q_OBJECT
public:
    /// `repairs` outlives the pages.
    ClockPages(DeskFrame& frame, RepairPages& repairs);
    /// Made after the settings.
    void addSettings(SettingsPages& settings);
    void showList();

private:
    void tellLate();

    DeskFrame& m_frame;
    RepairPages& m_repairs;
    ClockDesk m_desk;
    ClocksController m_clocks;
    OrderClocksController m_order;
    ClockSettingsController m_settings;
    ClocksPage* m_page;
};

} // namespace pd
