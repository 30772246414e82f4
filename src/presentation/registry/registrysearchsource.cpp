// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/registry/registrysearchsource.h"

#include "presentation/registry/registrytexts.h"

namespace pd {

SearchHit searchHit(const RegistryHit& hit)
{
    const SearchTarget target =
        hit.person ? SearchTarget(PersonInRoom{*hit.person, hit.room}) : SearchTarget(hit.room.value());
    QStringList detail;
    if (hit.role) {
        detail << text(*hit.role);
    }
    detail << hit.maskedPhones.mid(0, 2);
    return {target, QString(hit.roomCode + u' ' + hit.name).trimmed(), detail.join(QStringLiteral(" · "))};
}

RegistryLookup registryLookup(RegistrySearcher& searcher, const CurrentSession& session)
{
    return [&searcher, &session](const QString& typed, std::size_t limit) {
        return searcher.search(session.session(), typed, limit);
    };
}

SearchSource registrySearchSource(RegistrySearcher& searcher, const CurrentSession& session)
{
    return [lookup = registryLookup(searcher, session)](const QString& typed, std::size_t limit) {
        std::vector<SearchHit> hits;
        for (const RegistryHit& hit : lookup(typed, limit)) {
            hits.push_back(searchHit(hit));
        }
        return hits;
    };
}

} // namespace pd
