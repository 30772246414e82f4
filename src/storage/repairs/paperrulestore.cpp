// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repairs/paperrulestore.h"

#include "storage/office/settingstore.h"

namespace pd {

namespace {

constexpr QLatin1String handOverKey{"paper-finance-days"};
constexpr QLatin1String reconcileKey{"paper-reconcile-day"};
constexpr QLatin1String yearsKey{"paper-slip-years"};
constexpr QLatin1String replyKey{"paper-reply-hours"};
constexpr QLatin1String visitKey{"paper-visit-codes"};

QJsonObject json(const PaperRules& rules)
{
    return {{handOverKey, rules.finance.daysToHandOver},
            {reconcileKey, rules.finance.reconcileDay},
            {yearsKey, rules.slipYears},
            {replyKey, rules.replyHours},
            {visitKey, rules.visitCodes}};
}

} // namespace

PaperRules readPaperRules(Connection& connection)
{
    SettingStore store(connection);
    PaperRules rules;
    const auto read = [&store](const QString& key, int& value) {
        if (const auto text = store.get(key)) {
            value = text->toInt();
        }
    };
    read(handOverKey, rules.finance.daysToHandOver);
    read(reconcileKey, rules.finance.reconcileDay);
    read(yearsKey, rules.slipYears);
    read(replyKey, rules.replyHours);
    rules.visitCodes = store.get(visitKey) == QLatin1String("1");
    return rules;
}

void savePaperRules(UnitOfWork& unit, const PaperRules& rules)
{
    const PaperRules before = readPaperRules(unit.connection());
    SettingStore store(unit.connection());
    store.set(handOverKey, QString::number(rules.finance.daysToHandOver));
    store.set(reconcileKey, QString::number(rules.finance.reconcileDay));
    store.set(yearsKey, QString::number(rules.slipYears));
    store.set(replyKey, QString::number(rules.replyHours));
    store.set(visitKey, QString::number(rules.visitCodes ? 1 : 0));
    unit.audit(QStringLiteral("paper-rules"), json(before), json(rules));
    unit.changed(Topic::Settings);
    unit.changed(Topic::Slips);
}

} // namespace pd
