// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/calls/callsearchsource.h"

#include "presentation/calls/callwordstext.h"
#include "presentation/repairs/householdcard.h"
#include "presentation/repairs/ordersearchsource.h"
#include "presentation/repairs/ordertime.h"

#include <algorithm>

namespace pd {

namespace {

SearchHit hit(const CallRow& row, const Clock& clock)
{
    const CallIntake& intake = row.call.intake;
    return {
        row.call.id,
        QStringLiteral("%1  %2  %3").arg(row.call.number, intake.place, inOneLine(intake.reason)),
        QStringLiteral("%1 · %2").arg(callCategoryText(intake.category), shortTime(row.call.takenAt, clock))};
}

} // namespace

SearchSource callSearchSource(CallDesk& desk, const CurrentSession& session)
{
    return [&desk, &session](const QString& typed, std::size_t limit) {
        std::vector<SearchHit> hits;
        const auto wanted = searchWish(typed);
        if (!wanted) {
            return hits;
        }
        CallFilter filter;
        (wanted->number ? filter.number : filter.text) = wanted->text;
        const int rows = static_cast<int>(std::min<std::size_t>(limit, CallPage::largest));
        if (const auto page = desk.page(session.session(), filter, std::nullopt, rows)) {
            for (const CallRow& row : page->rows) {
                hits.push_back(hit(row, desk.clock()));
            }
        }
        return hits;
    };
}

} // namespace pd
