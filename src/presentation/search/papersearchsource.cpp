// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/search/papersearchsource.h"

#include "presentation/repairs/householdcard.h"
#include "presentation/repairs/ordertime.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace pd {

namespace {

struct PaperWords {
    Q_DECLARE_TR_FUNCTIONS(PaperWords)
};

QString joined(QStringList parts, const QString& between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

SearchHit hit(const PaperHit& paper, const Clock& clock)
{
    return {
        paper, joined({paper.number, paper.place, inOneLine(paper.about)}, QStringLiteral("  ")),
        joined({paperKindText(paper.kind), paper.party, shortTime(paper.at, clock)}, QStringLiteral(" · "))};
}

} // namespace

QString paperKindText(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Notice:
        return PaperWords::tr("Warranty notice");
    case PaperKind::Letter:
        return PaperWords::tr("Contact letter");
    case PaperKind::Incident:
        return PaperWords::tr("Incident");
    case PaperKind::FinanceList:
        return PaperWords::tr("List for finance");
    case PaperKind::Settlement:
        return PaperWords::tr("Settlement");
    }
    return {};
}

SearchSource paperSearchSource(PaperSearch& search, const CurrentSession& session, const Clock& clock)
{
    return [&search, &session, &clock](const QString& typed, std::size_t limit) {
        std::vector<SearchHit> hits;
        if (const auto papers = search.find(session.session(), typed, limit)) {
            std::ranges::transform(*papers, std::back_inserter(hits),
                                   [&clock](const PaperHit& paper) { return hit(paper, clock); });
        }
        return hits;
    };
}

} // namespace pd
