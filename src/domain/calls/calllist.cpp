// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calls/calllist.h"

namespace pd {

CallTotals totalsOf(const std::vector<CallRow>& rows)
{
    CallTotals totals;
    for (const CallCategory category : allCallCategories()) {
        totals.byCategory[category] = 0;
    }
    for (const CallChannel channel : allCallChannels()) {
        totals.byChannel[channel] = 0;
    }
    for (const CallRow& row : rows) {
        ++totals.byCategory[row.call.intake.category];
        ++totals.byChannel[row.call.intake.channel];
        totals.repairs += row.call.order ? 1 : 0;
        totals.open += row.call.state == CallState::Open ? 1 : 0;
    }
    return totals;
}

} // namespace pd
