// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fees/charge.h"

#include <array>

namespace pd {

QString code(ChargeKind kind)
{
    switch (kind) {
    case ChargeKind::Billed:
        return QStringLiteral("billed");
    case ChargeKind::Manual:
        return QStringLiteral("manual");
    case ChargeKind::Order:
        return QStringLiteral("order");
    case ChargeKind::Penalty:
        return QStringLiteral("penalty");
    case ChargeKind::Credit:
        return QStringLiteral("credit");
    case ChargeKind::Opening:
        return QStringLiteral("opening");
    case ChargeKind::Reversal:
        return QStringLiteral("reversal");
    }
    return {};
}

std::span<const ChargeKind> allChargeKinds()
{
    static constexpr std::array all{ChargeKind::Billed,  ChargeKind::Manual, ChargeKind::Order,
                                    ChargeKind::Penalty, ChargeKind::Credit, ChargeKind::Opening,
                                    ChargeKind::Reversal};
    return all;
}

} // namespace pd
