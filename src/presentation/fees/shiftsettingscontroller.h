// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/currentsession.h"
#include "application/fees/shiftdesk.h"

namespace pd {

/// Limits of the cash desk as a section of the settings.
class ShiftSettingsController {
public:
    /// Both outlive this object.
    ShiftSettingsController(ShiftDesk& desk, const CurrentSession& session) : m_desk(desk), m_session(session)
    {
    }

    /// "5.00"; the default when the file cannot be read just now.
    [[nodiscard]] QString differenceLimit() const;
    /// Errors: NotANumber, Required, OutOfRange ("differenceLimit"), NotPermitted, Storage….
    Result<void> save(const QString& differenceLimit);

private:
    ShiftDesk& m_desk;
    const CurrentSession& m_session;
};

} // namespace pd
