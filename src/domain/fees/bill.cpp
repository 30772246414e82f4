// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fees/bill.h"

#include "domain/fees/billparts.h"
#include "domain/fees/billperiods.h"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace pd {

namespace {

constexpr int whole = 10'000;
constexpr int daysOfEveryMonth = 30;
constexpr int lastOfFirstHalf = 15;

/// Days between two changes of anything; inside one month.
struct Span {
    Date from;
    Date until;
    std::optional<BillTerms> terms; ///< none: not charged

    [[nodiscard]] std::int64_t days() const { return until.dayNumber() - from.dayNumber() + 1; }
};

using TermsOrSkip = std::variant<std::monostate, BillTerms, BillSkip>;

/// What holds on one day.
TermsOrSkip termsOn(const BillQuestion& q, const Date& day)
{
    if (q.room.handover && day < *q.room.handover) {
        return std::monostate();
    }
    const FeeAssignment* assignment = assignmentOn(q.assignments, day);
    if (assignment == nullptr) {
        return std::monostate();
    }
    BillTerms terms;
    terms.quantity = assignment->quantity;
    const auto price = assignment->price ? assignment->price : priceOn(q.tariffs, q.room.use, day);
    if (!price) {
        return BillSkip{SkipReason::NoPrice, day};
    }
    terms.price = *price;
    if (q.item.kind == FeeKind::ByArea) {
        terms.area = areaOn(q.room, day);
        if (!terms.area || *terms.area <= Area()) {
            return BillSkip{SkipReason::NoArea, day};
        }
    }
    for (const FeeReduction& reduction : q.reductions) {
        if (reduction.from <= day && (!reduction.until || *reduction.until >= day)) {
            terms.reduced = std::min(whole, terms.reduced + reduction.rate.value_or(0));
            terms.monthlyOff += reduction.amount.value_or(Money());
        }
    }
    return terms;
}

/// Every day on which something may become different, within the period, in order.
std::vector<Date> changesWithin(const BillQuestion& q)
{
    std::vector<Date> days{q.period.from};
    const auto add = [&](const Date& day) {
        if (day > q.period.from && day <= q.period.until) {
            days.push_back(day);
        }
    };
    const auto addBoth = [&](const auto& dated) {
        add(dated.from);
        if (dated.until) {
            add(dated.until->plusDays(1));
        }
    };
    for (Date month = monthsLater(q.period.from, 1); month <= q.period.until; month = monthsLater(month, 1)) {
        add(month);
    }
    std::ranges::for_each(q.assignments, addBoth);
    std::ranges::for_each(q.tariffs, addBoth);
    std::ranges::for_each(q.reductions, addBoth);
    for (const FormerArea& former : q.room.formerAreas) {
        add(former.until.plusDays(1));
    }
    if (q.room.handover) {
        add(*q.room.handover);
    }
    std::ranges::sort(days);
    const auto same = std::ranges::unique(days);
    days.erase(same.begin(), same.end());
    return days;
}

std::variant<std::vector<Span>, BillSkip> spansOf(const BillQuestion& q)
{
    const std::vector<Date> starts = changesWithin(q);
    std::vector<Span> spans;
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const Date until = i + 1 < starts.size() ? starts[i + 1].plusDays(-1) : q.period.until;
        const TermsOrSkip found = termsOn(q, starts[i]);
        if (const auto* skip = std::get_if<BillSkip>(&found)) {
            return *skip;
        }
        const auto* terms = std::get_if<BillTerms>(&found);
        const std::optional<BillTerms> held = terms == nullptr ? std::nullopt : std::optional(*terms);
        if (!spans.empty() && spans.back().terms == held && starts[i].day() != 1) {
            spans.back().until = until;
        } else {
            spans.push_back({starts[i], until, held});
        }
    }
    return spans;
}

/// How many months the charged days of one month count.
Fraction weight(PartMonth rule, std::span<const Span> month, std::int64_t charged, int daysInMonth)
{
    if (charged == 0) {
        return {};
    }
    if (charged == daysInMonth) {
        return Fraction(1);
    }
    switch (rule) {
    case PartMonth::Days:
        return {charged, daysInMonth};
    case PartMonth::Thirtieth:
        return {charged, daysOfEveryMonth};
    case PartMonth::HalfMonth: {
        int halves = 0;
        halves += std::ranges::any_of(
            month, [](const Span& span) { return span.terms && span.from.day() <= lastOfFirstHalf; });
        halves += std::ranges::any_of(
            month, [](const Span& span) { return span.terms && span.until.day() > lastOfFirstHalf; });
        return {halves, 2};
    }
    case PartMonth::Full:
        return Fraction(1);
    }
    return {};
}

QString fractionText(const Fraction& months)
{
    const QString above = QString::number(static_cast<qint64>(months.numerator()));
    return months.isWhole() ? above
                            : above + u'/' + QString::number(static_cast<qint64>(months.denominator()));
}

/// "12/30" by days, so that the days stand there as they were counted.
QString shareText(PartMonth rule, std::int64_t days, std::int64_t charged, int daysInMonth,
                  const Fraction& months)
{
    if (months.isWhole() && days == charged) {
        return fractionText(months);
    }
    const bool full = charged == daysInMonth;
    if (full || rule == PartMonth::Days) {
        return QStringLiteral("%1/%2").arg(days).arg(daysInMonth);
    }
    return rule == PartMonth::Thirtieth ? QStringLiteral("%1/%2").arg(days).arg(daysOfEveryMonth)
                                        : fractionText(months);
}

/// `month`: the spans of one month.
void addParts(std::vector<BillPart>& parts, PartMonth rule, std::span<const Span> month)
{
    std::int64_t charged = 0;
    for (const Span& span : month) {
        charged += span.terms ? span.days() : 0;
    }
    const int daysInMonth = lastOfMonth(month.front().from).day();
    const Fraction counted = weight(rule, month, charged, daysInMonth);
    for (const Span& span : month) {
        if (span.terms) {
            const Fraction months = counted * Fraction(span.days(), charged);
            parts.push_back({span.from, span.until, months,
                             shareText(rule, span.days(), charged, daysInMonth, months), *span.terms});
        }
    }
}

BillOutcome billed(const BillQuestion& q, const std::vector<BillPart>& parts)
{
    const int vacantRate = q.room.vacant ? q.item.vacantRate : whole;
    Fraction fen;
    for (const BillPart& part : parts) {
        fen += valueOf(part, vacantRate);
    }
    const Money amount = roundedTo(q.item.rounding, fen);
    if (amount == Money()) {
        return BillSkip{SkipReason::NothingToPay, {}};
    }
    return Bill{amount, explained(q, parts, fen, amount)};
}

BillOutcome billOnce(const BillQuestion& q)
{
    const TermsOrSkip found = termsOn(q, q.period.from);
    if (const auto* skip = std::get_if<BillSkip>(&found)) {
        return *skip;
    }
    const auto* terms = std::get_if<BillTerms>(&found);
    if (terms == nullptr) {
        return std::monostate();
    }
    return billed(q, {{q.period.from, q.period.until, Fraction(1), QStringLiteral("1"), *terms}});
}

BillOutcome billPeriod(const BillQuestion& q)
{
    const auto found = spansOf(q);
    if (const auto* skip = std::get_if<BillSkip>(&found)) {
        return *skip;
    }
    const auto& spans = std::get<std::vector<Span>>(found);
    std::vector<BillPart> parts;
    for (auto first = spans.begin(); first != spans.end();) {
        const auto next = std::find_if(
            first, spans.end(), [&](const Span& span) { return span.from.month() != first->from.month(); });
        addParts(parts, q.item.partMonth, {first, next});
        first = next;
    }
    if (parts.empty()) {
        return std::monostate();
    }
    return billed(q, parts);
}

} // namespace

QString code(SkipReason reason)
{
    switch (reason) {
    case SkipReason::NotHandedOver:
        return QStringLiteral("not-handed-over");
    case SkipReason::NoArea:
        return QStringLiteral("no-area");
    case SkipReason::NoPrice:
        return QStringLiteral("no-price");
    case SkipReason::NothingToPay:
        return QStringLiteral("nothing-to-pay");
    case SkipReason::MetersLater:
        return QStringLiteral("meters-later");
    case SkipReason::TooLarge:
        return QStringLiteral("too-large");
    }
    return {};
}

std::span<const SkipReason> allSkipReasons()
{
    static constexpr std::array all{SkipReason::NotHandedOver, SkipReason::NoArea,      SkipReason::NoPrice,
                                    SkipReason::NothingToPay,  SkipReason::MetersLater, SkipReason::TooLarge};
    return all;
}

BillOutcome bill(const BillQuestion& question)
{
    if (std::ranges::all_of(question.assignments, [&](const FeeAssignment& one) {
            return one.from > question.period.until || (one.until && *one.until < question.period.from);
        })) {
        return std::monostate();
    }
    switch (question.item.kind) {
    case FeeKind::Metered:
    case FeeKind::Shared:
        return BillSkip{SkipReason::MetersLater, {}};
    case FeeKind::Deposit:
    case FeeKind::Service:
        return std::monostate();
    default:
        break;
    }
    if (question.room.handover && *question.room.handover > question.period.until) {
        return BillSkip{SkipReason::NotHandedOver, question.room.handover};
    }
    try {
        return isOnce(question.item.kind) ? billOnce(question) : billPeriod(question);
    } catch (const std::overflow_error&) {
        return BillSkip{SkipReason::TooLarge, {}};
    }
}

} // namespace pd
