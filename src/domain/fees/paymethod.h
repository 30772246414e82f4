// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <span>

namespace pd {

/// How money changes hands.
enum class PayMethod { Cash, WeChat, Alipay, Card, Transfer };
QString code(PayMethod method);
std::span<const PayMethod> allPayMethods();

} // namespace pd
