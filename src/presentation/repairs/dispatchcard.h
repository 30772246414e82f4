// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/repairs/orderrowsmodel.h"

#include <QtCore/QMetaType>

#include <vector>

namespace pd {

/// Word with its icon and colour.
struct CardMark {
    QString text;
    StateLook look;
};

/// An order as it lies on the dispatch board.
struct DispatchCard {
    QString time;   ///< of the visit or promised, "14:30" on the board's own day; empty for none
    QString place;  ///< "3-2-1201"
    QString number; ///< "…0183"
    QString content;
    std::vector<CardMark> marks; ///< most important first
    bool settled = false;        ///< the work is done: it can wait
};

/// `day` is that of the board.
DispatchCard dispatchCard(const OrderRow& row, const Clock& clock, const Date& day,
                          const OrderMark& mark = {});
/// In one sentence, for whoever cannot see it.
QString cardText(const DispatchCard& card);

/// Orders as cards, one below the other.
class DispatchCardsModel : public OrderRowsModel {
    Q_OBJECT
public:
    static constexpr int CardRole = Qt::UserRole + 100; ///< a DispatchCard

    explicit DispatchCardsModel(const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    void show(std::vector<OrderRow> rows, const Date& day);

private:
    const Clock& m_clock;
    Date m_day;
};

} // namespace pd

Q_DECLARE_METATYPE(pd::DispatchCard)
