// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calls/calllist.h"
#include "presentation/documents/document.h"
#include "presentation/repairs/orderpapers.h"

namespace pd {

/// One row of FRM-01, values as they are to be read.
struct PrintedCall {
    QString serial;
    QString date;
    QString time;
    QString room;
    QString phone;
    QString reason;
    QString order;
    QString taker;
    QString receiver;
    QString completion;
    QString category; ///< "A"
    QString note;
    bool open = false;
};

struct CallDayData {
    QString centre;
    QString date; ///< "2026年11月21日 星期六"
    QString printedAt;
    QString printedBy;
    std::vector<PrintedCall> rows;
    std::vector<PrintedCall> openBefore;
    CallTotals totals; ///< of the day's rows
    bool complete = true;
    bool demo = false;
};

[[nodiscard]] CallDayData callDayData(const CallDay& day, const PaperHeading& heading, const Clock& clock);

/// The daily summary of the public information record 公共信息记录表 (FRM-01, LOG-11) on A4 landscape: twelve
/// columns, what is still open from before, counts per category and channel, signatures.
[[nodiscard]] Document callDayDocument(const CallDayData& data, const TextMeasure& measure);

} // namespace pd
