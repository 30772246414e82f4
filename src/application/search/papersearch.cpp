// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/search/papersearch.h"

#include "storage/search/papernumbers.h"

namespace pd {

Result<std::vector<PaperHit>> PaperSearch::find(const Session& session, const QString& typed,
                                                std::size_t most)
{
    using Hits = std::vector<PaperHit>;
    const auto wish = paperWish(typed);
    if (!wish) {
        return Hits();
    }
    return m_reads.run(session, Permission::ViewOrders, [&](Connection& connection) -> Result<Hits> {
        const Transaction reading(connection, Transaction::Kind::Read);
        PaperNumbers numbers(connection);
        Hits all;
        for (const PaperKind kind : allPaperKinds()) {
            const bool shown = kind != PaperKind::Settlement || session.may(Permission::HandleWarranty);
            if (!shown || wish->kind.value_or(kind) != kind) {
                continue;
            }
            Hits hits = numbers.meant(kind, wish->digits, most);
            all.insert(all.end(), std::make_move_iterator(hits.begin()), std::make_move_iterator(hits.end()));
        }
        return all;
    });
}

} // namespace pd
