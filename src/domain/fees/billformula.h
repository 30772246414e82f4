// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QString>

namespace pd {

/// How a charge was computed, short enough for a line of a receipt or notice: "89.43㎡ × 1.85元 × 3个月"
/// (papers are in Chinese). Empty where the charge carries no explanation.
QString formulaOnReceipt(const QJsonObject& explanation);

} // namespace pd
