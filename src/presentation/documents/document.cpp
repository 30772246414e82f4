// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/documents/document.h"

namespace pd {

Paper paperA4()
{
    return {QStringLiteral("A4"), QSizeF(210, 297)};
}

Paper paperA5Landscape()
{
    return {QStringLiteral("A5"), QSizeF(148, 210), true};
}

Paper paperHalfForm()
{
    return {QStringLiteral("241×139.7"), QSizeF(241.3, 139.7)};
}

Paper paperThirdForm()
{
    constexpr double inch = 25.4;
    return {QStringLiteral("241×93.1"), QSizeF(9.5 * inch, 11 * inch / 3)};
}

Paper paperRoll(double width, double height)
{
    return {QStringLiteral("%1 mm").arg(width), QSizeF(width, height), false, true};
}

double lineHeight(const TextStyle& style)
{
    constexpr double millimetresPerPoint = 25.4 / 72;
    constexpr double leading = 1.3;
    return style.points * millimetresPerPoint * leading;
}

QString demoWatermark()
{
    return QStringLiteral("演示");
}

} // namespace pd
