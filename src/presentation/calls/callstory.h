// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calls/calllist.h"
#include "presentation/repairs/orderstory.h"

namespace pd {

// A call record told in words, for the side panel.

/// Only what is known, in the order of FRM-01.
std::vector<OrderLine> callLines(const CallRow& row, const Clock& clock);
/// The latest first.
std::vector<HistoryLine> callHistory(const CallDetails& details, const std::vector<Colleague>& colleagues,
                                     const Clock& clock);
/// Who changed what since the record was read: the events that came on top and the lines that differ.
QString meanwhileText(const CallDetails& seen, const CallDetails& now,
                      const std::vector<Colleague>& colleagues, const Clock& clock);

} // namespace pd
