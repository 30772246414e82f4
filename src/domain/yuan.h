// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"

#include <QtCore/QString>

namespace pd {

/// An amount in figures without its sign: "1234.50", as cells and inputs hold it.
inline QString yuan(Money amount)
{
    return QString::fromStdString(amount.toString());
}
/// "1,234.50", as people read it.
inline QString groupedYuan(Money amount)
{
    return QString::fromStdString(amount.toString(true));
}

} // namespace pd
