// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/costchoices.h"

#include "presentation/repairs/costtexts.h"
#include "presentation/repairs/faultchoices.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace pd {

namespace {

struct Choices {
    Q_DECLARE_TR_FUNCTIONS(CostChoices)
};

constexpr std::size_t most = 12;

/// Smaller is better; nothing: does not fit.
std::optional<int> rank(const QString& typed, const QString& name, const QString& initials,
                        const QString& other)
{
    const QString wanted = typed.normalized(QString::NormalizationForm_KC).toLower().simplified();
    const QString lower = name.toLower();
    if (wanted.isEmpty()) {
        return 5;
    }
    if (lower.startsWith(wanted) || initials == wanted) {
        return 0;
    }
    if (initials.startsWith(wanted)) {
        return 1;
    }
    if (lower.contains(wanted)) {
        return 2;
    }
    if (other.toLower().contains(wanted)) {
        return 3;
    }
    if (initials.contains(wanted)) {
        return 4;
    }
    return std::nullopt;
}

std::vector<NumberedOffer> best(std::vector<std::pair<int, NumberedOffer>> found)
{
    std::ranges::stable_sort(found, {}, &std::pair<int, NumberedOffer>::first);
    std::vector<NumberedOffer> offers;
    for (std::size_t i = 0; i < std::min(most, found.size()); ++i) {
        offers.push_back(std::move(found[i].second));
    }
    return offers;
}

} // namespace

std::vector<NumberedOffer> priceOffers(const PriceList& list, const QString& typed,
                                       const std::optional<FaultKindId>& fault, const QString& groupZh)
{
    constexpr int ranks = 10;
    std::vector<std::pair<int, NumberedOffer>> found;
    for (const PricedItem& item : list.items) {
        const auto fit = rank(typed, item.item.nameZh, item.item.initials, item.item.nameEn);
        if (!fit) {
            continue;
        }
        const bool own = fault && item.item.fault == fault;
        const bool near = !groupZh.isEmpty() && item.groupZh == groupZh;
        const int distance = own ? 0 : near ? 1 : 2;
        const QString detail = Choices::tr("¥%1 per %2").arg(priceText(item.price.price), item.item.unit) +
                               QStringLiteral(" · ") + costKindText(item.item.kind);
        found.emplace_back(typed.trimmed().isEmpty() ? distance : *fit * ranks + distance,
                           NumberedOffer{{itemName(item.item), detail, {}}, item.item.id->value()});
    }
    return best(std::move(found));
}

std::vector<NumberedOffer> stockOffers(const StockList& list, const QString& typed)
{
    std::vector<std::pair<int, NumberedOffer>> found;
    for (const StockItem& item : list.items) {
        const QString more = QStringList{item.specification, item.model}.join(u' ').simplified();
        const auto fit = rank(typed, item.name, item.initials, more);
        if (!fit || !item.active) {
            continue;
        }
        const QString detail =
            QStringList{more, Choices::tr("%1 %2 in stock").arg(quantityText(item.onHand), item.unit),
                        QStringLiteral("¥") + priceText(item.price)}
                .join(QStringLiteral(" · "));
        found.emplace_back(
            *fit, NumberedOffer{{item.name, more.isEmpty() ? detail.mid(3) : detail, {}}, item.id->value()});
    }
    return best(std::move(found));
}

} // namespace pd
