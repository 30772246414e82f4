// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/repairs/dayreview.h"
#include "domain/repairs/orderlist.h"
#include "presentation/repairs/dispatchlistdocument.h"
#include "presentation/repairs/orderslipdocument.h"

namespace pd {

/// What stands on every paper, whatever it is about.
struct PaperHeading {
    QString centre; ///< name of the estate
    bool demo = false;
    QString printedBy; ///< name of who prints
};

/// "2026年11月21日 星期六"
[[nodiscard]] QString dateOnPaper(const Date& date);
/// "1 天 3 小时"
[[nodiscard]] QString durationOnPaper(std::int64_t minutes);

/// The slip of an order as it stands (FRM-02, FRM-09). `printing` as counted by RepairDesk::slipPrinted();
/// the first one is the original.
[[nodiscard]] OrderSlipData orderSlipData(const OrderDetails& details, const SlipPrinting& printing,
                                          const PaperHeading& heading, const Clock& clock);

/// The day's dispatch list (REP-20, REP-21, REP-22, REP-31, REP-72); with the day's review, what the holders
/// said stands beside the unfinished orders.
[[nodiscard]] DispatchListData dispatchListData(const DispatchBoard& board, const OrderNumberCheck& numbers,
                                                const PaperHeading& heading, const Clock& clock,
                                                const std::optional<DayReviewList>& review = std::nullopt);

} // namespace pd
