// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/repairs/paperrulesdesk.h"

#include "storage/repairs/paperrulestore.h"

namespace pd {

Result<PaperRules> PaperRulesDesk::rules(const Session& session)
{
    return m_reads.run(session, Permission::ViewOrders, [](Connection& connection) -> Result<PaperRules> {
        return readPaperRules(connection);
    });
}

Result<void> PaperRulesDesk::change(const Session& session, const PaperRules& rules)
{
    return m_writes.run(session, changePaperRules, [&](UnitOfWork& unit) -> Result<void> {
        const auto sound = checked(rules);
        if (!sound) {
            return sound.error();
        }
        savePaperRules(unit, *sound);
        return {};
    });
}

Result<QString> PaperRulesDesk::codeOf(const Session& session, const ServiceOrder& order)
{
    const auto now = rules(session);
    if (!now) {
        return now.error();
    }
    return now->visitCodes ? visitCode(order) : QString();
}

} // namespace pd
