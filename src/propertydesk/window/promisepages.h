// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/repairs/contactcontroller.h"
#include "propertydesk/window/deskframe.h"

namespace pd {

class ContactSection;
class RepairPages;

/// Promises and calls in the window: the block in the order's panel and the note at the door.
class PromisePages : public QObject {
    Q_OBJECT
public:
    /// Both outlive this.
    PromisePages(DeskFrame& frame, RepairPages& repairs);

private:
    void printNote(OrderId order);

    DeskFrame& m_frame;
    ContactController m_contacts;
    ContactSection* m_section = nullptr;
};

} // namespace pd
