// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/ordersearchsource.h"

#include "presentation/repairs/householdcard.h"
#include "presentation/repairs/orderlistcontroller.h"
#include "presentation/repairs/ordertime.h"
#include "presentation/repairs/orderwordstext.h"

#include <algorithm>

namespace pd {

namespace {

SearchHit hit(const OrderRow& row, const Clock& clock)
{
    return {row.order.id,
            QStringLiteral("%1  %2  %3").arg(row.order.number, row.order.intake.place, orderContent(row)),
            QStringLiteral("%1 · %2").arg(orderStateText(row.order.state),
                                          shortTime(row.order.reportedAt, clock))};
}

/// Latin letters alone are a name's initials and no word of an order.
bool isLatinOnly(const QString& text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isLetter() && c.unicode() < 128; });
}

} // namespace

std::optional<SearchWish> searchWish(const QString& typed)
{
    const QString text = typed.normalized(QString::NormalizationForm_KC).simplified();
    const bool number = looksLikeOrderNumber(text);
    if (text.isEmpty() || (number && text.size() < 2) || (!number && isLatinOnly(text))) {
        return std::nullopt;
    }
    return SearchWish{text, number};
}

SearchSource orderSearchSource(RepairDesk& desk, const CurrentSession& session)
{
    return [&desk, &session](const QString& typed, std::size_t limit) {
        std::vector<SearchHit> hits;
        const auto wanted = searchWish(typed);
        if (!wanted) {
            return hits;
        }
        OrderFilter filter;
        (wanted->number ? filter.number : filter.text) = wanted->text;
        const int rows = static_cast<int>(std::min<std::size_t>(limit, OrderPage::largest));
        if (const auto page = desk.page(session.session(), filter, std::nullopt, rows)) {
            for (const OrderRow& row : page->rows) {
                hits.push_back(hit(row, desk.clock()));
            }
        }
        return hits;
    };
}

} // namespace pd
