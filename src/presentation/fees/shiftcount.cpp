// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/fees/shiftcount.h"

#include "presentation/repairs/costtexts.h"

#include <algorithm>

namespace pd {

namespace {

constexpr int mostPieces = 99'999;

QString plain(const QString& typed)
{
    return typed.normalized(QString::NormalizationForm_KC).trimmed();
}

bool typedNothing(const CountInput& input)
{
    return std::ranges::all_of(input.pieces, [](const QString& text) { return text.trimmed().isEmpty(); });
}

/// Errors: NotANumber, OutOfRange (fields: faceField()).
Result<CashCount> cashOf(const CountInput& input)
{
    CashCount count;
    for (std::size_t i = 0; i < faceCount; ++i) {
        const QString typed = plain(input.pieces.at(i));
        bool isNumber = true;
        const int pieces = typed.isEmpty() ? 0 : typed.toInt(&isNumber);
        if (!isNumber) {
            return error(ErrorCode::NotANumber, faceField(i).toStdString());
        }
        if (pieces < 0 || pieces > mostPieces) {
            return error(ErrorCode::OutOfRange, faceField(i).toStdString(),
                         {"0", std::to_string(mostPieces)});
        }
        count.pieces.at(i) = pieces;
    }
    return count;
}

} // namespace

QString faceField(std::size_t place)
{
    return QStringLiteral("face%1").arg(place);
}

QString faceText(Money face)
{
    QString text = QString::fromStdString(face.toString());
    while (text.endsWith(u'0')) {
        text.chop(1);
    }
    if (text.endsWith(u'.')) {
        text.chop(1);
    }
    return u'\u00a5' + text;
}

CashCount readableCount(const std::array<QString, faceCount>& pieces)
{
    CashCount count;
    for (std::size_t i = 0; i < faceCount; ++i) {
        bool isNumber = false;
        const int value = plain(pieces.at(i)).toInt(&isNumber);
        count.pieces.at(i) = isNumber ? std::clamp(value, 0, mostPieces) : 0;
    }
    return count;
}

Result<ShiftOpening> shiftOpening(const CountInput& input)
{
    const auto cash = cashOf(input);
    if (!cash) {
        return cash.error();
    }
    ShiftOpening opening{.opening = cash->total(), .cash = *cash, .reason = input.reason};
    if (!plain(input.sum).isEmpty()) {
        const auto sum = parseMoney(plain(input.sum), "opening");
        if (!sum) {
            return sum.error();
        }
        if (!typedNothing(input) && *sum != cash->total()) {
            return error(ErrorCode::SumsDiffer, "opening", {cash->total().toString(), sum->toString()});
        }
        opening.opening = *sum;
    } else if (typedNothing(input)) {
        return error(ErrorCode::Required, faceField(0).toStdString());
    }
    return opening;
}

Result<ShiftCloseEntry> shiftCloseEntry(const CountInput& input)
{
    if (typedNothing(input)) {
        return error(ErrorCode::Required, faceField(0).toStdString());
    }
    const auto cash = cashOf(input);
    if (!cash) {
        return cash.error();
    }
    ShiftCloseEntry entry;
    entry.count.cash = *cash;
    for (const auto& [method, typed] : input.others) {
        if (plain(typed).isEmpty()) {
            continue;
        }
        const auto amount = Money::parse(plain(typed).toStdString());
        if (!amount) {
            return error(amount.error().code, code(method).toStdString(), amount.error().parameters);
        }
        entry.count.others[method] = *amount;
    }
    if (const QString left = plain(input.left); !left.isEmpty()) {
        const auto amount = parseMoney(left, "left");
        if (!amount) {
            return amount.error();
        }
        entry.left = *amount;
    }
    entry.reason = input.reason;
    return entry;
}

} // namespace pd
