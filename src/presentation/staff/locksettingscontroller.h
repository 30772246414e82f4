// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace pd {

class CurrentSession;
class OfficeDesk;

/// After how many idle minutes a desk of the centre is locked.
class LockSettingsController {
public:
    /// Both outlive this object.
    LockSettingsController(OfficeDesk& desk, const CurrentSession& session) : m_desk(desk), m_session(session)
    {
    }

    /// As stored; the usual ones when the file cannot be read just now.
    [[nodiscard]] int minutes() const;
    /// Errors: OutOfRange ("lockMinutes": 1 … 15), NotPermitted, Conflict, Storage….
    Result<void> save(int minutes);

private:
    OfficeDesk& m_desk;
    const CurrentSession& m_session;
};

} // namespace pd
