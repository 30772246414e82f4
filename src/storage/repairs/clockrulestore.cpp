// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repairs/clockrulestore.h"

#include "storage/office/settingstore.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace pd {

namespace {

QString limitsKey()
{
    return QStringLiteral("order-limits");
}

QString hoursKey()
{
    return QStringLiteral("service-hours");
}

QJsonArray rangesJson(const std::vector<WorkRange>& ranges)
{
    QJsonArray array;
    for (const WorkRange& range : ranges) {
        array.append(QJsonArray{range.from, range.until});
    }
    return array;
}

std::vector<WorkRange> rangesFrom(const QJsonArray& array)
{
    std::vector<WorkRange> ranges;
    for (const auto& pair : array) {
        ranges.push_back({pair.toArray().at(0).toInt(), pair.toArray().at(1).toInt()});
    }
    return ranges;
}

QJsonObject limitsJson(const ClockRules& rules)
{
    QJsonObject object;
    for (const ClockLimitKind kind : allClockLimitKinds()) {
        const ClockLimit& limit = rules.limit(kind);
        object.insert(code(kind), QJsonObject{{QStringLiteral("minutes"), limit.minutes},
                                              {QStringLiteral("working"), limit.working}});
    }
    object.insert(QStringLiteral("warnBefore"), rules.warnBefore);
    object.insert(QStringLiteral("earlySlip"), rules.slips.early);
    object.insert(QStringLiteral("earlySlipReturn"), rules.slips.earlyReturn);
    object.insert(QStringLiteral("endOfWork"), rules.slips.endOfWork);
    return object;
}

QJsonObject hoursJson(const CalendarPlan& plan)
{
    QJsonArray week;
    for (const auto& ranges : plan.week) {
        week.append(rangesJson(ranges));
    }
    QJsonArray days;
    for (const CalendarDay& day : plan.days) {
        days.append(QJsonObject{{QStringLiteral("date"), QString::fromStdString(day.date.toString())},
                                {QStringLiteral("name"), day.name},
                                {QStringLiteral("ranges"), rangesJson(day.ranges)}});
    }
    return {{QStringLiteral("week"), week}, {QStringLiteral("days"), days}};
}

void readLimits(ClockRules& rules, const QJsonObject& object)
{
    for (const ClockLimitKind kind : allClockLimitKinds()) {
        const QJsonObject stored = object.value(code(kind)).toObject();
        ClockLimit& limit = rules.limit(kind);
        limit.minutes = stored.value(QStringLiteral("minutes")).toInt(limit.minutes);
        limit.working = stored.value(QStringLiteral("working")).toBool(limit.working);
    }
    rules.warnBefore = object.value(QStringLiteral("warnBefore")).toInt(rules.warnBefore);
    rules.slips.early = object.value(QStringLiteral("earlySlip")).toInt(rules.slips.early);
    rules.slips.earlyReturn = object.value(QStringLiteral("earlySlipReturn")).toInt(rules.slips.earlyReturn);
    rules.slips.endOfWork = object.value(QStringLiteral("endOfWork")).toInt(rules.slips.endOfWork);
}

void readHours(ClockRules& rules, const QJsonObject& object)
{
    CalendarPlan plan;
    const QJsonArray week = object.value(QStringLiteral("week")).toArray();
    for (std::size_t i = 0; i < plan.week.size(); ++i) {
        plan.week[i] = rangesFrom(week.at(static_cast<qsizetype>(i)).toArray());
    }
    const QJsonArray days = object.value(QStringLiteral("days")).toArray();
    for (const auto& value : days) {
        const QJsonObject day = value.toObject();
        if (const auto date = Date::parse(day.value(QStringLiteral("date")).toString().toStdString())) {
            plan.days.push_back({*date, rangesFrom(day.value(QStringLiteral("ranges")).toArray()),
                                 day.value(QStringLiteral("name")).toString()});
        }
    }
    rules.calendar = ServiceCalendar(std::move(plan));
}

/// Nothing where the file does not say.
std::optional<QJsonObject> stored(SettingStore& store, const QString& key)
{
    const auto text = store.get(key);
    if (!text) {
        return std::nullopt;
    }
    const QJsonDocument document = QJsonDocument::fromJson(text->toUtf8());
    if (!document.isObject()) {
        throw StorageError(StorageErrorKind::Damaged, 0, QStringLiteral("a setting holds no JSON: ") + key);
    }
    return document.object();
}

QString compact(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

ClockRules ClockRuleStore::get()
{
    SettingStore store(m_connection);
    ClockRules rules;
    if (const auto limits = stored(store, limitsKey())) {
        readLimits(rules, *limits);
    }
    if (const auto hours = stored(store, hoursKey())) {
        readHours(rules, *hours);
    }
    return rules;
}

void ClockRuleStore::set(const ClockRules& rules)
{
    SettingStore store(m_connection);
    store.set(limitsKey(), compact(limitsJson(rules)));
    store.set(hoursKey(), compact(hoursJson(rules.calendar.plan())));
}

QJsonObject clockRulesJson(const ClockRules& rules)
{
    return {{QStringLiteral("limits"), limitsJson(rules)},
            {QStringLiteral("hours"), hoursJson(rules.calendar.plan())}};
}

} // namespace pd
