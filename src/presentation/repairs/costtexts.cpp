// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/costtexts.h"

#include "presentation/repairs/faultchoices.h"

#include <QtCore/QCoreApplication>

namespace pd {

namespace {

struct Costs {
    Q_DECLARE_TR_FUNCTIONS(CostWords)
};

/// Full-width digits and points are what a Chinese input method gives.
std::string plain(const QString& typed)
{
    return typed.normalized(QString::NormalizationForm_KC).simplified().toStdString();
}

template <class T>
Result<T> parsed(const QString& typed, const char* field)
{
    const std::string text = plain(typed);
    if (text.empty()) {
        return error(ErrorCode::Required, field);
    }
    auto value = T::parse(text);
    if (!value) {
        return error(value.error().code, field, value.error().parameters);
    }
    return value;
}

QString withoutZeros(QString text, int places)
{
    const qsizetype least = text.indexOf(u'.') + 1 + places;
    while (text.size() > least && text.endsWith(u'0')) {
        text.chop(1);
    }
    if (text.endsWith(u'.')) {
        text.chop(1);
    }
    return text;
}

} // namespace

QString costKindText(CostKind kind)
{
    switch (kind) {
    case CostKind::Labour:
        return Costs::tr("Labour");
    case CostKind::Part:
        return Costs::tr("Material");
    case CostKind::Service:
        return Costs::tr("Flat service");
    }
    return {};
}

QString payMethodText(PayMethod method)
{
    switch (method) {
    case PayMethod::Cash:
        return Costs::tr("Cash");
    case PayMethod::WeChat:
        return Costs::tr("WeChat");
    case PayMethod::Alipay:
        return Costs::tr("Alipay");
    case PayMethod::Card:
        return Costs::tr("Card");
    case PayMethod::Transfer:
        return Costs::tr("Bank transfer");
    }
    return {};
}

QString stockMoveText(StockMoveKind kind)
{
    switch (kind) {
    case StockMoveKind::Receipt:
        return Costs::tr("Received");
    case StockMoveKind::Issue:
        return Costs::tr("Issued");
    case StockMoveKind::Return:
        return Costs::tr("Given back");
    case StockMoveKind::Count:
        return Costs::tr("Counted");
    }
    return {};
}

QString quantityText(Area quantity)
{
    return withoutZeros(QString::fromStdString(quantity.toString()), 0);
}

QString priceText(Price price)
{
    return withoutZeros(QString::fromStdString(price.toString()), 2);
}

QString hoursText(std::int64_t milliseconds)
{
    constexpr std::int64_t hundredthMs = 36'000;
    const Area hours = Area::fromUnits((milliseconds + hundredthMs / 2) / hundredthMs);
    return Costs::tr("%1 h").arg(quantityText(hours));
}

QString itemName(const PriceItem& item)
{
    return faultName(item.nameZh, item.nameEn);
}

Result<Area> parseQuantity(const QString& typed, const char* field)
{
    return parsed<Area>(typed, field);
}

Result<Price> parsePrice(const QString& typed, const char* field)
{
    return parsed<Price>(typed, field);
}

Result<Money> parseMoney(const QString& typed, const char* field)
{
    return parsed<Money>(typed, field);
}

QString costKindOnPaper(CostKind kind)
{
    switch (kind) {
    case CostKind::Labour:
        return QStringLiteral("人工");
    case CostKind::Part:
        return QStringLiteral("材料");
    case CostKind::Service:
        return QStringLiteral("包干");
    }
    return {};
}

} // namespace pd
