// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/dayreview.h"
#include "presentation/documents/document.h"
#include "presentation/repairs/orderpapers.h"

namespace pd {

class TextMeasure;

/// An order on the public list: what everybody may read. The room is named; nobody's name but the
/// technician's, and no phone number, even where one was typed among the words.
struct LongOpenRow {
    QString number;
    QString place;
    QString content;
    QString reportedAt;
    QString openFor; ///< "1 天 3 小时"
    QString reason;
    QString definiteAt; ///< "待定" where none was given
    QString technician; ///< "未派" where nobody has it
};

struct LongOpenData {
    QString centre;
    QString date; ///< "2026年11月21日 星期六"
    QString printedAt;
    QString printedBy;
    std::vector<LongOpenRow> rows; ///< the oldest first
    bool demo = false;
};

/// What the holders said, order by order.
[[nodiscard]] std::map<OrderId, OrderReview> reviewsOf(const DayReviewList& list);
/// What of the board is unfinished for more than 24 hours (REP-21). `reviews`: what the holders said at the
/// end of the day.
[[nodiscard]] LongOpenData longOpenData(const DispatchBoard& board,
                                        const std::map<OrderId, OrderReview>& reviews,
                                        const PaperHeading& heading, const Clock& clock);

/// The list of orders unfinished for more than 24 hours, for the notice board, on A4 (REP-21).
[[nodiscard]] Document longOpenDocument(const LongOpenData& data, const TextMeasure& measure);

/// Phone numbers in the words masked, and the customer's name shortened.
[[nodiscard]] QString forEverybody(QString words, const OrderIntake& intake);

} // namespace pd
