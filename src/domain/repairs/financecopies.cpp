// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repairs/financecopies.h"

#include "domain/lengths.h"

#include <algorithm>
#include <array>

namespace pd {

namespace {

constexpr qsizetype longestLine = 200;
constexpr qsizetype longestText = 2000;

/// Trims `text`. Errors: Required where it has to say something, TooLong.
std::optional<Error> trim(QString& text, const char* field, bool required, qsizetype most)
{
    text = text.trimmed();
    if (required && text.isEmpty()) {
        return error(ErrorCode::Required, field);
    }
    return tooLong(text, field, most);
}

} // namespace

std::span<const DifferenceKind> allDifferenceKinds()
{
    static constexpr std::array all{DifferenceKind::NotHandedOver, DifferenceKind::Amount,
                                    DifferenceKind::NotCharged};
    return all;
}

QString code(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::NotHandedOver:
        return QStringLiteral("not-handed");
    case DifferenceKind::Amount:
        return QStringLiteral("amount");
    case DifferenceKind::NotCharged:
        return QStringLiteral("not-charged");
    }
    return {};
}

ReconciledType sumOf(const std::vector<ReconciledType>& types)
{
    ReconciledType sum;
    for (const ReconciledType& type : types) {
        sum.orders += type.orders;
        sum.charged += type.charged;
        sum.handed += type.handed;
        sum.handedAmount += type.handedAmount;
    }
    return sum;
}

Timestamp handOverDue(Timestamp returnedAt, const Clock& clock, const FinanceTimes& times)
{
    return clock.startOfDay(clock.civil(returnedAt).date.plusDays(times.daysToHandOver + 1));
}

Result<Date> bookMonthStart(const QString& month)
{
    return month.size() == 6 ? Date::of(month.left(4).toInt(), month.mid(4).toInt(), 1)
                             : Result<Date>(error(ErrorCode::NotADate, "month"));
}

QString bookMonthOf(const Date& day)
{
    return QString::fromStdString(day.toString()).left(7).remove(u'-');
}

Date bookMonthAfter(const Date& day)
{
    const Date next = day.plusDays(32 - day.day()); // surely in the next month
    return next.plusDays(1 - next.day());
}

Date reconcileDue(const QString& month, const FinanceTimes& times)
{
    const auto first = bookMonthStart(month);
    return first ? bookMonthAfter(*first).plusDays(times.reconcileDay - 1) : Date::fromDayNumber(0);
}

bool concernsFinance(const ServiceOrder& order)
{
    return order.intake.chargeable || order.charge.value_or(Money()) > Money();
}

Result<FinanceHandOver> checked(FinanceHandOver entry)
{
    if (entry.orders.empty()) {
        return error(ErrorCode::Required, "orders");
    }
    std::vector<OrderId> sorted = entry.orders;
    std::ranges::sort(sorted);
    const bool twice = std::ranges::adjacent_find(sorted) != sorted.end();
    if (twice || sorted.size() > FinanceCopies::largest) {
        return error(ErrorCode::OutOfRange, "orders", {"1", std::to_string(FinanceCopies::largest)});
    }
    if (const auto problem = trim(entry.handedBy, "handedBy", true, longestLine)) {
        return *problem;
    }
    if (const auto problem = trim(entry.receivedBy, "receivedBy", true, longestLine)) {
        return *problem;
    }
    if (const auto problem = trim(entry.note, "note", false, longestText)) {
        return *problem;
    }
    return entry;
}

Result<ConfirmEntry> checked(ConfirmEntry entry, const Date& today)
{
    if (const auto problem = trim(entry.confirmedBy, "confirmedBy", true, longestLine)) {
        return *problem;
    }
    if (const auto problem = trim(entry.note, "note", false, longestText)) {
        return *problem;
    }
    entry.confirmedOn = entry.confirmedOn.value_or(today);
    if (*entry.confirmedOn > today) {
        return error(ErrorCode::OutOfRange, "confirmedOn",
                     {Date::fromDayNumber(0).toString(), today.toString()});
    }
    return entry;
}

} // namespace pd
