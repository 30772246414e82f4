// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fees/paymethod.h"

#include <optional>

namespace pd {

// Words of papers about money, which are stored with what was posted; papers are in Chinese (decision 0009).

/// "现金".
QString methodOnPaper(PayMethod method);
/// The same for money of a receipt; none: 预存抵扣.
QString tenderOnReceipt(std::optional<PayMethod> method);
/// Where money goes that is given back; none: 转入预存.
QString wayBackOnPaper(std::optional<PayMethod> method);

} // namespace pd
