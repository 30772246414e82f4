// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/repairs/alarmcontroller.h"
#include "presentation/repairs/duplicatecontroller.h"
#include "presentation/repairs/intakesettingscontroller.h"
#include "presentation/repairs/orderkincontroller.h"
#include "presentation/repairs/ordermarks.h"
#include "presentation/repairs/watchcontroller.h"
#include "propertydesk/window/deskframe.h"

namespace pd {

class CallPages;
class RepairPages;
class SettingsPages;
class WatchPage;

/// Duplicates and incidents beside the forms, what belongs to an order in its panel, the watch list, and the
/// alarm over everything.
class IntakePages : public QObject {
    Q_OBJECT
public:
    /// All of them outlive these pages.
    IntakePages(DeskFrame& frame, RepairPages& repairs, CallPages& calls);
    /// The settings are made after the pages.
    void addSettings(SettingsPages& settings);
    /// The alarm as a locked desk shows it.
    [[nodiscard]] QWidget* newLockNotice(QWidget& lock);

    void openIncident(IncidentId incident);

private:
    void addAside();
    void addCallAside(CallPages& calls);
    void addSection();
    void addWatchList();
    void addAlarm();
    void takeAlarm();

    DeskFrame& m_frame;
    RepairPages& m_repairs;
    DuplicateController m_duplicates;
    OrderKinController m_kin;
    OrderMarks m_marks;
    WatchController m_watch;
    OrderMarks m_watchMarks;
    AlarmController m_alarm;
    IntakeSettingsController m_settings;
    WatchPage* m_watchPage = nullptr;
};

} // namespace pd
