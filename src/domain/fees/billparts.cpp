// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fees/billparts.h"

#include <QtCore/QJsonArray>

#include <algorithm>

namespace pd {

namespace {

constexpr int whole = 10'000; ///< rates
constexpr std::int64_t fenPerYuan = 100;

QString text(const std::string& value)
{
    return QString::fromStdString(value);
}

/// Yuan with six places at most, "…" behind where there are more.
QString exactText(const Fraction& fen)
{
    constexpr std::int64_t places = 10'000; // of a fen
    const Fraction scaled = fen * Fraction(places);
    const std::int64_t units = scaled.truncated();
    QString digits = text(std::to_string(units / (places * fenPerYuan)));
    QString behind = text(std::to_string(units % (places * fenPerYuan))).rightJustified(6, u'0');
    while (behind.size() > 2 && behind.endsWith(u'0')) {
        behind.chop(1);
    }
    digits += u'.' + behind;
    return scaled.isWhole() ? digits : digits + QStringLiteral("…");
}

QJsonObject json(const BillPart& part)
{
    QJsonObject told{{QStringLiteral("from"), text(part.from.toString())},
                     {QStringLiteral("until"), text(part.until.toString())},
                     {QStringLiteral("price"), text(part.terms.price.toString())},
                     {QStringLiteral("months"), part.monthsText}};
    if (part.terms.area) {
        told[QStringLiteral("area")] = text(part.terms.area->toString());
    }
    if (part.terms.quantity != Area::fromUnits(Area::scale())) {
        told[QStringLiteral("quantity")] = text(part.terms.quantity.toString());
    }
    if (part.terms.reduced != 0) {
        told[QStringLiteral("reduced")] = part.terms.reduced;
    }
    if (part.terms.monthlyOff != Money()) {
        told[QStringLiteral("off")] = text(part.terms.monthlyOff.toString());
    }
    return told;
}

} // namespace

Fraction valueOf(const BillPart& part, int vacantRate)
{
    const BillTerms& terms = part.terms;
    Fraction month = Fraction(terms.price.units(), Price::scale()) * Fraction(fenPerYuan) *
                     Fraction(terms.quantity.units(), Area::scale());
    if (terms.area) {
        month *= Fraction(terms.area->units(), Area::scale());
    }
    month *= Fraction(vacantRate, whole) * Fraction(whole - std::min(terms.reduced, whole), whole);
    const Fraction left = (month - Fraction(terms.monthlyOff.fen())) * part.months;
    return left.isNegative() ? Fraction() : left;
}

Money roundedTo(RoundingUnit unit, const Fraction& fen)
{
    constexpr std::int64_t jiao = 10;
    switch (unit) {
    case RoundingUnit::Fen:
        return Money::fromFen(fen.rounded());
    case RoundingUnit::Jiao:
        return Money::fromFen(fen.rounded(jiao));
    case RoundingUnit::Yuan:
        return Money::fromFen(fen.rounded(fenPerYuan));
    }
    return {};
}

std::vector<BillPart> joined(const std::vector<BillPart>& parts)
{
    std::vector<BillPart> told;
    for (const BillPart& part : parts) {
        if (!told.empty()) {
            BillPart& last = told.back();
            if (last.months.isWhole() && part.months.isWhole() && !part.months.isZero() &&
                last.terms == part.terms && last.until.plusDays(1) == part.from) {
                last.until = part.until;
                last.months += part.months;
                last.monthsText = text(std::to_string(last.months.truncated()));
                continue;
            }
        }
        told.push_back(part);
    }
    return told;
}

QJsonObject explained(const BillQuestion& question, const std::vector<BillPart>& parts, const Fraction& fen,
                      Money amount)
{
    QJsonArray told;
    for (const BillPart& part : joined(parts)) {
        told.append(json(part));
    }
    QJsonObject result{{QStringLiteral("kind"), code(question.item.kind)},
                       {QStringLiteral("from"), text(question.period.from.toString())},
                       {QStringLiteral("until"), text(question.period.until.toString())},
                       {QStringLiteral("parts"), told},
                       {QStringLiteral("part-month"), code(question.item.partMonth)},
                       {QStringLiteral("rounding"), code(question.item.rounding)},
                       {QStringLiteral("exact"), exactText(fen)},
                       {QStringLiteral("amount"), text(amount.toString())}};
    if (question.room.vacant && question.item.vacantRate != whole) {
        result[QStringLiteral("vacant")] = question.item.vacantRate;
    }
    if (question.room.handover && *question.room.handover > question.period.from) {
        result[QStringLiteral("handover")] = text(question.room.handover->toString());
    }
    return result;
}

} // namespace pd
