// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/currentsession.h"
#include "application/repairs/capacitydesk.h"
#include "application/repairs/contactdesk.h"

#include <vector>

namespace pd {

/// When the desk calls, and how much a day holds, for the whole centre.
class CallSettingsController {
public:
    struct Settings {
        CallSettings calls;
        CapacitySettings capacity;
        friend bool operator==(const Settings&, const Settings&) = default;
    };
    struct Technician {
        StaffId id;
        QString name;
    };

    /// All outlive this object.
    CallSettingsController(ContactDesk& contacts, CapacityDesk& capacity, const CurrentSession& session)
        : m_contacts(contacts), m_capacity(capacity), m_session(session)
    {
    }

    /// As stored; the usual ones when the file cannot be read just now.
    [[nodiscard]] Settings settings() const;
    [[nodiscard]] std::vector<Technician> technicians() const;
    /// Errors: those of both checked(), NotPermitted, Storage….
    Result<void> save(const Settings& settings);
    [[nodiscard]] bool mayChange() const;

private:
    ContactDesk& m_contacts;
    CapacityDesk& m_capacity;
    const CurrentSession& m_session;
};

} // namespace pd
