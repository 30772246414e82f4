// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/repairs/orderlist.h"
#include "presentation/repairs/technicianchoices.h"

#include <vector>

namespace pd {

// An order told in words, for the side panel.

struct OrderLine {
    QString label;
    QString value;
};
struct HistoryLine {
    QString when;
    QString what; ///< "Dispatched: 李强, 09:45"
    QString who;  ///< name
    QString note;
};

/// "label: before → now" of every line that differs; "–" where there was or is none.
QStringList changedLines(const std::vector<OrderLine>& before, const std::vector<OrderLine>& now);

/// Only what is known, in the order of a slip.
std::vector<OrderLine> orderLines(const OrderRow& row, const Clock& clock);
/// The latest first.
std::vector<HistoryLine> orderHistory(const OrderDetails& details, const TechnicianChoices& technicians,
                                      const Clock& clock);
/// Who changed what since the order was read: the events that came on top and the lines that differ.
QString meanwhileText(const OrderDetails& seen, const OrderDetails& now, const TechnicianChoices& technicians,
                      const Clock& clock);

} // namespace pd
