// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/codes.h"
#include "domain/fees/billperiods.h"
#include "presentation/fees/billtexts.h"
#include "presentation/repairs/costtexts.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

namespace pd {

namespace {

/// The sentences of an explanation, in one language.
struct Words {
    QString area, price, quantity, month, months, reduced, off, vacant, handover, joins;
    QString period, computed, rule, rounded, vacancy, from;
    QString sum;
};

struct Fees {
    Q_DECLARE_TR_FUNCTIONS(BillExplanation)

public:
    static Words words()
    {
        return {tr("%1 m²"),
                tr("¥%1"),
                tr("%1 pieces"),
                tr("1 month"),
                tr("%1 months"),
                tr("less %1"),
                tr("less ¥%1 a month"),
                tr("a vacant home pays %1"),
                tr("%1"),
                QStringLiteral(" + "),
                tr("Period"),
                tr("Computed"),
                tr("Part months"),
                tr("Rounded"),
                tr("Vacant"),
                tr("Handed over"),
                tr("¥%1 → ¥%2")};
    }
    static Words onPaper()
    {
        return {QStringLiteral("%1 ㎡"),        QStringLiteral("%1 元"),
                QStringLiteral("%1"),           QStringLiteral("1 个月"),
                QStringLiteral("%1 个月"),      QStringLiteral("减 %1"),
                QStringLiteral("每月减 %1 元"), QStringLiteral("空置房按 %1 收取"),
                QStringLiteral("%1"),           QStringLiteral(" + "),
                QStringLiteral("计费期间"),     QStringLiteral("计算"),
                QStringLiteral("不足整月"),     QStringLiteral("取整"),
                QStringLiteral("空置"),         QStringLiteral("交付日期"),
                QStringLiteral("%1 元 → %2 元")};
    }
};

QString ruleOnPaper(PartMonth rule)
{
    switch (rule) {
    case PartMonth::Days:
        return QStringLiteral("按当月实际天数折算");
    case PartMonth::Thirtieth:
        return QStringLiteral("按每月 30 天折算");
    case PartMonth::HalfMonth:
        return QStringLiteral("按半月计（15 日前、16 日起）");
    case PartMonth::Full:
        return QStringLiteral("按整月计");
    }
    return {};
}

QString roundingOnPaper(RoundingUnit unit)
{
    switch (unit) {
    case RoundingUnit::Fen:
        return QStringLiteral("四舍五入到分");
    case RoundingUnit::Jiao:
        return QStringLiteral("四舍五入到角");
    case RoundingUnit::Yuan:
        return QStringLiteral("四舍五入到元");
    }
    return {};
}

QString decimal(const QJsonObject& part, const char* key)
{
    const std::string text = part[QLatin1StringView(key)].toString().toStdString();
    const auto price = Price::parse(text);
    return price ? priceText(*price) : QString();
}

QString areaIn(const QJsonObject& part, const char* key)
{
    const auto area = Area::parse(part[QLatin1StringView(key)].toString().toStdString());
    return area ? quantityText(*area) : QString();
}

QString formulaOf(const QJsonObject& part, const Words& words, bool once)
{
    QStringList factors;
    if (part.contains(QStringLiteral("area"))) {
        factors += words.area.arg(areaIn(part, "area"));
    }
    factors += words.price.arg(decimal(part, "price"));
    if (part.contains(QStringLiteral("quantity"))) {
        factors += words.quantity.arg(areaIn(part, "quantity"));
    }
    const QString months = part[u"months"].toString();
    if (!once) {
        factors += months == QStringLiteral("1") ? words.month : words.months.arg(months);
    }
    QString text = factors.join(QStringLiteral(" × "));
    if (part.contains(QStringLiteral("reduced"))) {
        text += QStringLiteral(", ") + words.reduced.arg(rateText(part[u"reduced"].toInt()));
    }
    if (part.contains(QStringLiteral("off"))) {
        text += QStringLiteral(", ") + words.off.arg(part[u"off"].toString());
    }
    return text;
}

bool isOnceIn(const QJsonObject& explanation)
{
    return explanation[u"kind"].toString() == code(FeeKind::OneOff);
}

QString formula(const QJsonObject& explanation, const Words& words)
{
    QStringList parts;
    for (const auto& part : explanation[u"parts"].toArray()) {
        parts += formulaOf(part.toObject(), words, isOnceIn(explanation));
    }
    return parts.join(words.joins);
}

QString spanText(const QJsonObject& part)
{
    const auto from = Date::parse(part[u"from"].toString().toStdString());
    const auto until = Date::parse(part[u"until"].toString().toStdString());
    return from && until ? periodText({*from, *until}) : QString();
}

std::vector<OrderLine> lines(const QJsonObject& explanation, const Words& words, const QString& rule,
                             const QString& rounding)
{
    const QJsonArray parts = explanation[u"parts"].toArray();
    if (parts.isEmpty()) {
        return {};
    }
    std::vector<OrderLine> told{{words.period, spanText(explanation)}};
    bool partMonths = false;
    for (const auto& value : parts) {
        const QJsonObject part = value.toObject();
        const QString text = formulaOf(part, words, isOnceIn(explanation));
        told.push_back(
            {words.computed, parts.size() == 1 ? text : spanText(part) + QStringLiteral(": ") + text});
        partMonths = partMonths || part[u"months"].toString().contains(u'/');
    }
    if (partMonths) {
        told.push_back({words.rule, rule});
    }
    if (explanation.contains(QStringLiteral("vacant"))) {
        told.push_back({words.vacancy, words.vacant.arg(rateText(explanation[u"vacant"].toInt()))});
    }
    if (explanation.contains(QStringLiteral("handover"))) {
        told.push_back({words.from, words.handover.arg(explanation[u"handover"].toString())});
    }
    told.push_back(
        {words.rounded, words.sum.arg(explanation[u"exact"].toString(), explanation[u"amount"].toString()) +
                            QStringLiteral(", ") + rounding});
    return told;
}

PartMonth ruleIn(const QJsonObject& explanation)
{
    return fromCode(allPartMonths(), explanation[u"part-month"].toString()).value_or(PartMonth::Days);
}

RoundingUnit roundingIn(const QJsonObject& explanation)
{
    return fromCode(allRoundingUnits(), explanation[u"rounding"].toString()).value_or(RoundingUnit::Fen);
}

} // namespace

std::vector<OrderLine> explanationLines(const QJsonObject& explanation)
{
    return lines(explanation, Fees::words(), partMonthText(ruleIn(explanation)),
                 roundingText(roundingIn(explanation)));
}

QString formulaText(const QJsonObject& explanation)
{
    return formula(explanation, Fees::words());
}

QString formulaOnPaper(const QJsonObject& explanation)
{
    return formula(explanation, Fees::onPaper());
}

std::vector<OrderLine> explanationOnPaper(const QJsonObject& explanation)
{
    return lines(explanation, Fees::onPaper(), ruleOnPaper(ruleIn(explanation)),
                 roundingOnPaper(roundingIn(explanation)));
}

QString skipOnPaper(const BillSkip& skip)
{
    const QString day = skip.day ? QString::fromStdString(skip.day->toString()) : QString();
    switch (skip.reason) {
    case SkipReason::NotHandedOver:
        return QStringLiteral("%1 才交付").arg(day);
    case SkipReason::NoArea:
        return QStringLiteral("缺建筑面积");
    case SkipReason::NoPrice:
        return QStringLiteral("%1 无收费标准").arg(day);
    case SkipReason::NothingToPay:
        return QStringLiteral("减免后无应收");
    case SkipReason::MetersLater:
        return QStringLiteral("抄表、公摊项目不在此计费");
    case SkipReason::TooLarge:
        return QStringLiteral("金额超出范围");
    }
    return {};
}

} // namespace pd
