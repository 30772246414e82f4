// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fees/receipt.h"

#include <array>

namespace pd {

QString code(ReceiptKind kind)
{
    switch (kind) {
    case ReceiptKind::Payment:
        return QStringLiteral("payment");
    case ReceiptKind::SetOff:
        return QStringLiteral("set-off");
    case ReceiptKind::Refund:
        return QStringLiteral("refund");
    case ReceiptKind::Reversal:
        return QStringLiteral("reversal");
    }
    return {};
}

std::span<const ReceiptKind> allReceiptKinds()
{
    static constexpr std::array all{ReceiptKind::Payment, ReceiptKind::SetOff, ReceiptKind::Refund,
                                    ReceiptKind::Reversal};
    return all;
}

QString code(ReceiptLineKind kind)
{
    switch (kind) {
    case ReceiptLineKind::Charge:
        return QStringLiteral("charge");
    case ReceiptLineKind::Prepayment:
        return QStringLiteral("prepayment");
    case ReceiptLineKind::Deposit:
        return QStringLiteral("deposit");
    case ReceiptLineKind::Rounding:
        return QStringLiteral("rounding");
    }
    return {};
}

std::span<const ReceiptLineKind> allReceiptLineKinds()
{
    static constexpr std::array all{ReceiptLineKind::Charge, ReceiptLineKind::Prepayment,
                                    ReceiptLineKind::Deposit, ReceiptLineKind::Rounding};
    return all;
}

} // namespace pd
