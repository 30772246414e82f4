// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fees/cashroom.h"

namespace pd {

QString periodOnPaper(const ChargePeriod& period)
{
    const bool whole = period.from.day() == 1 && period.until.plusDays(1).day() == 1;
    const QString from = QString::fromStdString(period.from.toString()).left(whole ? 7 : 10);
    const QString until = QString::fromStdString(period.until.toString()).left(whole ? 7 : 10);
    return from == until ? from : from + QStringLiteral(" 至 ") + until;
}

} // namespace pd
