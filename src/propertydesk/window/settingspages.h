// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/repairs/faultkindscontroller.h"
#include "presentation/repairs/paperrulescontroller.h"
#include "presentation/repairs/slipsettingscontroller.h"
#include "presentation/shell/carecontroller.h"
#include "presentation/staff/locksettingscontroller.h"
#include "presentation/staff/staffcontroller.h"
#include "propertydesk/window/deskframe.h"

namespace pd {

class Appearance;
class SettingsPage;

/// The settings in the window, section by section, and the chip of the bottom bar that tells of the backup.
class SettingsPages : public QObject {
    Q_OBJECT
public:
    /// `appearance` outlives the pages.
    SettingsPages(DeskFrame& frame, Appearance& appearance);
    /// Other workflows add their sections to it.
    [[nodiscard]] SettingsPage& page() { return *m_page; }

private:
    void addCareActions();
    void tellCare();

    DeskFrame& m_frame;
    StaffController m_staff;
    CareController m_care;
    SlipSettingsController m_slips;
    PaperRulesController m_paperRules;
    LockSettingsController m_lock;
    FaultKindsController m_faultKinds;
    SettingsPage* m_page;
};

} // namespace pd
