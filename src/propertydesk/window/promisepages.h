// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/repairs/callsettingscontroller.h"
#include "presentation/repairs/capacitycontroller.h"
#include "presentation/repairs/contactcontroller.h"
#include "propertydesk/window/deskframe.h"

namespace pd {

class RepairPages;
class SettingsPages;

/// Promises, calls and capacity in the window: the block in the order's panel, the note at the door, the free
/// times beside the repair form, the line above the dispatch board, and their settings.
class PromisePages : public QObject {
    Q_OBJECT
public:
    /// Both outlive this.
    PromisePages(DeskFrame& frame, RepairPages& repairs);
    void addSettings(SettingsPages& settings);

private:
    void addCapacity(RepairPages& repairs);
    void printNote(OrderId order);

    DeskFrame& m_frame;
    ContactController m_contacts;
    CapacityController m_capacity;
    CallSettingsController m_settings;
};

} // namespace pd
