// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/paperrulescontroller.h"

namespace pd {

PaperRules PaperRulesController::rules() const
{
    const auto stored = m_desk.rules(m_session.session());
    return stored ? *stored : PaperRules();
}

bool PaperRulesController::mayChange() const
{
    return m_session.session().may(changePaperRules.permission);
}

Result<void> PaperRulesController::save(const PaperRules& rules)
{
    return m_desk.change(m_session.session(), rules);
}

} // namespace pd
