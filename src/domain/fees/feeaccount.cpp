// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fees/feeaccount.h"

namespace pd {

namespace {

constexpr int decimalBase = 10;
constexpr int leastDigits = 6;

const QString& prefix()
{
    static const QString text = QStringLiteral("ZH");
    return text;
}

/// What makes the sum of the digits, every second one doubled, a multiple of ten.
int checkDigit(QStringView digits)
{
    int sum = 0;
    bool doubled = true;
    for (qsizetype i = digits.size(); i > 0; --i) {
        int digit = digits[i - 1].digitValue() * (doubled ? 2 : 1);
        digit -= digit >= decimalBase ? decimalBase - 1 : 0;
        sum += digit;
        doubled = !doubled;
    }
    return (decimalBase - sum % decimalBase) % decimalBase;
}

} // namespace

QString accountNumber(RoomId room)
{
    const QString digits = QString::number(room.value()).rightJustified(leastDigits, u'0');
    return prefix() + digits + QString::number(checkDigit(digits));
}

bool isAccountNumber(QStringView text)
{
    if (!text.startsWith(prefix())) {
        return false;
    }
    const QStringView digits = text.mid(prefix().size());
    for (const QChar digit : digits) {
        if (digit < u'0' || digit > u'9') {
            return false;
        }
    }
    return digits.size() > leastDigits && checkDigit(digits.chopped(1)) == digits.back().digitValue();
}

} // namespace pd
