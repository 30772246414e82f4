// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registry/idnumber.h"

#include <QtCore/QRegularExpression>

#include <array>

namespace pd {

namespace {

int number(const QString& text, qsizetype at, qsizetype length)
{
    return text.mid(at, length).toInt();
}

bool checkCharacterFits(const QString& text)
{
    static constexpr std::array<int, 17> weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        sum += weights[i] * text[static_cast<qsizetype>(i)].digitValue();
    }
    return text[17] == QLatin1StringView("10X98765432")[sum % 11];
}

} // namespace

Result<IdNumber> parseIdNumber(const QString& text)
{
    QString given;
    for (const QChar c : text.left(60).normalized(QString::NormalizationForm_KC)) {
        if (!c.isSpace() && c != u'\'') {
            given += c.toUpper();
        }
    }
    if (given.isEmpty()) {
        return error(ErrorCode::Required);
    }
    static const QRegularExpression current(QStringLiteral("^[1-9]\\d{16}[\\dX]$"));
    static const QRegularExpression old(QStringLiteral("^[1-9]\\d{14}$"));
    static const QRegularExpression other(QStringLiteral("^[A-Z][A-Z0-9]{4,19}$"));
    const Error refused = error(ErrorCode::NotAnIdNumber);
    if (current.match(given).hasMatch()) {
        const auto birthday = Date::of(number(given, 6, 4), number(given, 10, 2), number(given, 12, 2));
        if (!birthday || birthday->year() < 1800 || !checkCharacterFits(given)) {
            return refused;
        }
        return IdNumber{given, *birthday, number(given, 16, 1) % 2 == 0};
    }
    if (old.match(given).hasMatch()) {
        const auto birthday = Date::of(1900 + number(given, 6, 2), number(given, 8, 2), number(given, 10, 2));
        if (!birthday) {
            return refused;
        }
        return IdNumber{given, *birthday, number(given, 14, 1) % 2 == 0};
    }
    if (other.match(given).hasMatch()) {
        return IdNumber{given, std::nullopt, std::nullopt};
    }
    return refused;
}

} // namespace pd
