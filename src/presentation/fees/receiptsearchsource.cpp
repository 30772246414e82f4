// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/fees/receiptsearchsource.h"

#include "domain/registry/masking.h"
#include "presentation/fees/receiptwords.h"
#include "presentation/format/format.h"
#include "presentation/repairs/ordersearchsource.h"
#include "presentation/repairs/ordertime.h"

namespace pd {

namespace {

SearchHit hit(const ReceiptRow& row, const Clock& clock)
{
    QStringList detail{receiptKindText(row.kind), shortTime(row.at, clock)};
    if (const QString standing = receiptStandingText(row.voided, row.reversedBy, row.refunded);
        !standing.isEmpty()) {
        detail += standing;
    }
    return {row.id,
            QStringLiteral("%1  %2  %3  %4")
                .arg(row.number, row.room, maskedName(row.payer), moneyText(row.total)),
            detail.join(QStringLiteral(" · "))};
}

} // namespace

SearchSource receiptSearchSource(ReceiptDesk& desk, const CurrentSession& session)
{
    return [&desk, &session](const QString& typed, std::size_t limit) {
        std::vector<SearchHit> hits;
        const auto wanted = searchWish(typed);
        if (!wanted || !wanted->number) {
            return hits;
        }
        const auto rows = desk.search(session.session(), wanted->text, static_cast<int>(limit));
        if (rows) {
            for (const ReceiptRow& row : *rows) {
                if (hits.size() < limit) {
                    hits.push_back(hit(row, desk.clock()));
                }
            }
        }
        return hits;
    };
}

} // namespace pd
