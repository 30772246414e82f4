// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/slipsettingscontroller.h"

#include "application/currentsession.h"
#include "application/office/officedesk.h"

namespace pd {

SlipCopies SlipSettingsController::copies() const
{
    const auto settings = m_desk.settings();
    return settings ? settings->slips : SlipCopies();
}

Result<void> SlipSettingsController::save(const SlipCopies& copies)
{
    return m_desk.amend(m_session.session(),
                        [&copies](OfficeSettings& settings) { settings.slips = copies; });
}

QString SlipSettingsController::copyText(SlipCopy copy)
{
    switch (copy) {
    case SlipCopy::CustomerService:
        return tr("① Customer service: stays at the desk");
    case SlipCopy::Finance:
        return tr("② Finance: goes to the books");
    case SlipCopy::Customer:
        return tr("③ Customer: stays in the home");
    case SlipCopy::Servicing:
        return tr("④ Servicing department: stays with the technicians");
    }
    return {};
}

QString SlipSettingsController::summary(const SlipCopies& copies)
{
    if (copies.paper == SlipPaper::Carbon) {
        return tr("A slip is one page; the paper makes the four copies.");
    }
    return copies.printed.empty() ? tr("No copy is chosen. Tick at least one.")
                                  : tr("A slip is %n page(s), one for each copy.", nullptr,
                                       static_cast<int>(copies.printed.size()));
}

} // namespace pd
