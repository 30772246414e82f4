// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/fees/billtexts.h"

#include "presentation/format/format.h"
#include "presentation/repairs/costtexts.h"
#include "presentation/repairs/faultchoices.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

namespace pd {

namespace {

struct Fees {
    Q_DECLARE_TR_FUNCTIONS(FeeWords)
};

} // namespace

QString feeKindText(FeeKind kind)
{
    switch (kind) {
    case FeeKind::ByArea:
        return Fees::tr("by area");
    case FeeKind::Fixed:
        return Fees::tr("fixed amount");
    case FeeKind::Metered:
        return Fees::tr("by meter");
    case FeeKind::Shared:
        return Fees::tr("shared bill");
    case FeeKind::Vehicle:
        return Fees::tr("per vehicle");
    case FeeKind::OneOff:
        return Fees::tr("once");
    case FeeKind::Deposit:
        return Fees::tr("deposit");
    case FeeKind::Service:
        return Fees::tr("paid service");
    }
    return {};
}

QString feePeriodText(FeePeriod period)
{
    switch (period) {
    case FeePeriod::Month:
        return Fees::tr("every month");
    case FeePeriod::Quarter:
        return Fees::tr("every quarter");
    case FeePeriod::HalfYear:
        return Fees::tr("every half-year");
    case FeePeriod::Year:
        return Fees::tr("every year");
    case FeePeriod::Once:
        return Fees::tr("once");
    }
    return {};
}

QString partMonthText(PartMonth rule)
{
    switch (rule) {
    case PartMonth::Days:
        return Fees::tr("by the days of the month");
    case PartMonth::Thirtieth:
        return Fees::tr("a day is a thirtieth");
    case PartMonth::HalfMonth:
        return Fees::tr("by half months (1–15, from the 16th)");
    case PartMonth::Full:
        return Fees::tr("as a whole month");
    }
    return {};
}

QString roundingText(RoundingUnit unit)
{
    switch (unit) {
    case RoundingUnit::Fen:
        return Fees::tr("to the fen");
    case RoundingUnit::Jiao:
        return Fees::tr("to the jiao");
    case RoundingUnit::Yuan:
        return Fees::tr("to the yuan");
    }
    return {};
}

QString feePayerText(FeePayer payer)
{
    return payer == FeePayer::Owner ? Fees::tr("the owner") : Fees::tr("whoever lives there");
}

QString billingStateText(BillingState state)
{
    switch (state) {
    case BillingState::Previewed:
        return Fees::tr("to be checked");
    case BillingState::Checked:
        return Fees::tr("checked");
    case BillingState::Posted:
        return Fees::tr("posted");
    case BillingState::Reversed:
        return Fees::tr("taken back");
    case BillingState::Dropped:
        return Fees::tr("given up");
    }
    return {};
}

StateLook billingStateLook(BillingState state)
{
    switch (state) {
    case BillingState::Previewed:
        return {QStringLiteral("waiting"), StateTone::Warning};
    case BillingState::Checked:
        return {QStringLiteral("tick"), StateTone::Info};
    case BillingState::Posted:
        return {QStringLiteral("tick"), StateTone::Success};
    case BillingState::Reversed:
    case BillingState::Dropped:
        return {{}, StateTone::Neutral};
    }
    return {};
}

QString skipText(const BillSkip& skip)
{
    const QString day = skip.day ? dateText(*skip.day) : QString();
    switch (skip.reason) {
    case SkipReason::NotHandedOver:
        return Fees::tr("handed over on %1 only").arg(day);
    case SkipReason::NoArea:
        return Fees::tr("its built-up area is missing");
    case SkipReason::NoPrice:
        return Fees::tr("no price on %1").arg(day);
    case SkipReason::NothingToPay:
        return Fees::tr("nothing is left to pay");
    case SkipReason::MetersLater:
        return Fees::tr("metered and shared items are not billed here");
    case SkipReason::TooLarge:
        return Fees::tr("the amount is out of range");
    }
    return {};
}

QString rateText(int rate)
{
    return quantityText(Area::fromUnits(rate)) + QStringLiteral(" %");
}

QString feeItemName(const FeeItem& item)
{
    return faultName(item.nameZh, item.nameEn);
}

std::vector<FeeKind> offeredFeeKinds()
{
    return {FeeKind::ByArea, FeeKind::Fixed,   FeeKind::Vehicle,
            FeeKind::OneOff, FeeKind::Deposit, FeeKind::Service};
}

Result<Date> parseMonth(const QString& typed, const Date& today, const char* field)
{
    static const QRegularExpression form(QStringLiteral(R"(^(?:(\d{4})[-/.年]?)?(\d{1,2})月?$)"));
    const QString text = typed.normalized(QString::NormalizationForm_KC).simplified();
    if (text.isEmpty()) {
        return Date::of(today.year(), today.month(), 1);
    }
    const auto match = form.match(text);
    if (!match.hasMatch()) {
        return error(ErrorCode::NotADate, field);
    }
    const int year = match.captured(1).isEmpty() ? today.year() : match.captured(1).toInt();
    const auto month = Date::of(year, match.captured(2).toInt(), 1);
    return month ? month : error(ErrorCode::NotADate, field);
}

Result<int> parseRate(const QString& typed, const char* field)
{
    QString text = typed.normalized(QString::NormalizationForm_KC).simplified();
    text.remove(u'%');
    const auto value = Area::parse(text.trimmed().toStdString());
    if (!value) {
        return error(value.error().code, field, value.error().parameters);
    }
    constexpr std::int64_t whole = 10'000;
    if (value->units() < 0 || value->units() > whole) {
        return error(ErrorCode::OutOfRange, field, {"0", "100"});
    }
    return static_cast<int>(value->units());
}

} // namespace pd
