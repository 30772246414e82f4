// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/currentsession.h"
#include "application/repairs/paperrulesdesk.h"

namespace pd {

/// The office's rules about its papers, as a section of the settings.
class PaperRulesController {
public:
    /// Both outlive this object.
    PaperRulesController(PaperRulesDesk& desk, const CurrentSession& session)
        : m_desk(desk), m_session(session)
    {
    }

    /// As stored; the usual ones when the file cannot be read just now.
    [[nodiscard]] PaperRules rules() const;
    [[nodiscard]] bool mayChange() const;
    /// Errors: OutOfRange, NotPermitted, Storage….
    Result<void> save(const PaperRules& rules);

private:
    PaperRulesDesk& m_desk;
    const CurrentSession& m_session;
};

} // namespace pd
