// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QLatin1String>

/// Keys of the table of settings.
namespace pd::shiftkeys {

inline constexpr QLatin1String differenceLimit{"fees.shift_difference_fen"};

} // namespace pd::shiftkeys
