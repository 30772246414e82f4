// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fees/capitalamount.h"

#include <array>
#include <stdexcept>

namespace pd {

namespace {

constexpr QStringView digits = u"零壹贰叁肆伍陆柒捌玖";
constexpr std::int64_t group = 10'000;

/// 1 … 9999 with 仟, 佰, 拾; `zeroBefore`: higher digits exist and a zero stands between them and these.
QString groupText(std::int64_t value, bool zeroBefore)
{
    static constexpr std::array<std::int64_t, 4> places{1000, 100, 10, 1};
    static constexpr std::array<QStringView, 4> units{u"仟", u"佰", u"拾", u""};
    QString text;
    bool zero = zeroBefore;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto digit = value / places.at(i) % 10;
        if (digit == 0) {
            zero = zero || !text.isEmpty();
            continue;
        }
        if (zero) {
            text += digits[0];
            zero = false;
        }
        text += digits[digit];
        text += units.at(i);
    }
    return text;
}

/// Whole yuan in groups of four digits: 亿, 万, nothing. A group without 仟 behind a higher group gets its
/// 零; one behind an empty group as well.
QString yuanText(std::int64_t yuan)
{
    static constexpr std::array<QStringView, 3> units{u"", u"万", u"亿"};
    std::array<std::int64_t, 3> groups{};
    for (std::int64_t& one : groups) {
        one = yuan % group;
        yuan /= group;
    }
    QString text;
    bool skipped = false;
    for (std::size_t i = groups.size(); i-- > 0;) {
        if (groups.at(i) == 0) {
            skipped = skipped || !text.isEmpty();
            continue;
        }
        const bool zeroBefore = !text.isEmpty() && (skipped || groups.at(i) < 1000);
        text += groupText(groups.at(i), zeroBefore);
        text += units.at(i);
        skipped = false;
    }
    return text;
}

} // namespace

QString capitalAmount(Money amount)
{
    if (amount < Money()) {
        throw std::invalid_argument("a negative amount has no capital form");
    }
    const std::int64_t yuan = amount.fen() / 100;
    const std::int64_t jiao = amount.fen() / 10 % 10;
    const std::int64_t fen = amount.fen() % 10;
    if (amount == Money()) {
        return QStringLiteral("零元整");
    }
    QString text;
    if (yuan > 0) {
        text = yuanText(yuan) + u'元';
        if ((jiao > 0 && yuan % 10 == 0) || (jiao == 0 && fen > 0)) {
            text += digits[0];
        }
    }
    if (jiao > 0) {
        text += digits[jiao];
        text += u'角';
    }
    if (fen > 0) {
        text += digits[fen];
        text += u'分';
    } else {
        text += u'整';
    }
    return text;
}

} // namespace pd
