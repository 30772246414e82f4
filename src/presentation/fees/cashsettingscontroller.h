// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/currentsession.h"
#include "application/fees/cashdesk.h"

namespace pd {

/// What a part payment pays first (C.6).
class CashSettingsController {
public:
    /// Both outlive this object.
    CashSettingsController(CashDesk& desk, const CurrentSession& session) : m_desk(desk), m_session(session)
    {
    }

    /// As stored; the law's order when the file cannot be read just now.
    [[nodiscard]] PenaltyOrder order() const
    {
        const auto stored = m_desk.penaltyOrder(m_session.session());
        return stored ? *stored : PenaltyOrder::PenaltyFirst;
    }
    [[nodiscard]] bool maySave() const { return m_session.session().may(Permission::ManageFees); }
    /// Errors: NotPermitted, Storage….
    Result<void> save(PenaltyOrder order) { return m_desk.setPenaltyOrder(m_session.session(), order); }

private:
    CashDesk& m_desk;
    const CurrentSession& m_session;
};

} // namespace pd
