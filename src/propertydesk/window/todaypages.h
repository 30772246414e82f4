// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/today/todaycontroller.h"
#include "propertydesk/window/deskframe.h"

namespace pd {

class CallPages;
class RepairPages;
class TodayPage;

/// The page Today in the window: the first one, made before the workflows whose lists it opens.
class TodayPages : public QObject {
    Q_OBJECT
public:
    explicit TodayPages(DeskFrame& frame);
    /// What Enter leads to; made after this, outlive it.
    void setCalls(CallPages& calls) { m_calls = &calls; }
    void setRepairs(RepairPages& repairs) { m_repairs = &repairs; }
    /// For further workflows: add a card, then showCards() of the page.
    [[nodiscard]] TodayController& controller() { return m_controller; }
    [[nodiscard]] TodayPage& page() { return *m_page; }

private:
    DeskFrame& m_frame;
    TodayController m_controller;
    CallPages* m_calls = nullptr;
    RepairPages* m_repairs = nullptr;
    TodayPage* m_page = nullptr;
};

} // namespace pd
