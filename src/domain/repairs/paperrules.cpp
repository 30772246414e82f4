// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repairs/paperrules.h"

#include <QtCore/QCryptographicHash>

namespace pd {

namespace {

/// Errors: OutOfRange.
std::optional<Error> outside(int value, const char* field, int least, int most)
{
    return value < least || value > most ? std::optional(error(ErrorCode::OutOfRange, field,
                                                               {std::to_string(least), std::to_string(most)}))
                                         : std::nullopt;
}

} // namespace

Result<PaperRules> checked(const PaperRules& rules)
{
    constexpr int mostDays = 31;
    constexpr int lastDayOfAnyMonth = 28;
    constexpr int leastYears = 5; // the rulebook's "at least"
    constexpr int mostYears = 50;
    constexpr int mostHours = 30 * 24;
    for (const auto& wrong : {outside(rules.finance.daysToHandOver, "daysToHandOver", 0, mostDays),
                              outside(rules.finance.reconcileDay, "reconcileDay", 1, lastDayOfAnyMonth),
                              outside(rules.slipYears, "slipYears", leastYears, mostYears),
                              outside(rules.replyHours, "replyHours", 1, mostHours)}) {
        if (wrong) {
            return *wrong;
        }
    }
    return rules;
}

QString visitCode(const ServiceOrder& order)
{
    if (!order.intake.room) {
        return {};
    }
    constexpr int digits = 4;
    constexpr std::uint64_t codes = 10'000;
    const QByteArray from = QStringLiteral("visit %1 %2 %3")
                                .arg(order.number)
                                .arg(order.reportedAt.milliseconds())
                                .arg(order.createdBy)
                                .toUtf8();
    const QByteArray hash = QCryptographicHash::hash(from, QCryptographicHash::Sha256);
    std::uint64_t value = 0;
    for (const char byte : hash.left(sizeof(value))) {
        value = value << 8U | static_cast<unsigned char>(byte);
    }
    return QStringLiteral("%1").arg(value % codes, digits, 10, QLatin1Char('0'));
}

} // namespace pd
