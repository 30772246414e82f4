// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fees/billformula.h"

#include <QtCore/QJsonArray>
#include <QtCore/QStringList>

namespace pd {

namespace {

/// "1.8500" → "1.85", "4.0000" → "4".
QString withoutZeros(QString number)
{
    if (number.contains(u'.')) {
        while (number.endsWith(u'0')) {
            number.chop(1);
        }
        if (number.endsWith(u'.')) {
            number.chop(1);
        }
    }
    return number;
}

} // namespace

QString formulaOnReceipt(const QJsonObject& explanation)
{
    const bool once = explanation[u"kind"].toString() == QStringLiteral("one-off");
    QStringList parts;
    const QJsonArray stored = explanation[u"parts"].toArray();
    for (const auto& value : stored) {
        const QJsonObject part = value.toObject();
        QStringList factors;
        const auto factor = [&](QStringView key, const QString& unit) {
            if (part.contains(key)) {
                factors += withoutZeros(part[key].toString()) + unit;
            }
        };
        factor(u"area", QStringLiteral("㎡"));
        factor(u"price", QStringLiteral("元"));
        factor(u"quantity", QString());
        if (!once) {
            factor(u"months", QStringLiteral("个月"));
        }
        QString text = factors.join(QStringLiteral(" × "));
        if (part.contains(QStringLiteral("reduced"))) { // 1/10000
            const int rate = part[u"reduced"].toInt();
            const QString percent =
                QStringLiteral("%1.%2").arg(rate / 100).arg(rate % 100, 2, 10, QLatin1Char('0'));
            text += QStringLiteral("，减%1%").arg(withoutZeros(percent));
        }
        if (part.contains(QStringLiteral("off"))) {
            text += QStringLiteral("，每月减%1元").arg(withoutZeros(part[u"off"].toString()));
        }
        parts += text;
    }
    return parts.join(QStringLiteral(" + "));
}

} // namespace pd
