// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"

#include <QtCore/QString>

namespace pd {

/// An amount in capital numerals (大写金额), without 人民币: 壹仟肆佰零玖元伍角整. Of the two spellings the
/// rules allow the first-named official one: 零 behind 元 where its digit is 0 and 角 is not; none between 万
/// and 千. Precondition: not below zero (a paper never carries a negative amount); throws
/// std::invalid_argument.
QString capitalAmount(Money amount);

} // namespace pd
