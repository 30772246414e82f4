// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/callerline.h"

namespace pd {

void putCaller(QJsonObject& json, const CallerLine& caller)
{
    json.insert(QStringLiteral("place"), caller.placeText);
    json.insert(QStringLiteral("room"), idValue(caller.room));
    json.insert(QStringLiteral("reporter"), idValue(caller.reporter));
    json.insert(QStringLiteral("reporterName"), caller.reporterName);
    json.insert(QStringLiteral("reporterPhone"), caller.reporterPhone);
}

CallerLine callerFrom(const QJsonObject& json)
{
    CallerLine caller;
    caller.placeText = json.value(u"place").toString();
    caller.room = idFrom<struct RoomTag>(json.value(u"room"));
    caller.reporter = idFrom<struct PersonTag>(json.value(u"reporter"));
    caller.reporterName = json.value(u"reporterName").toString();
    caller.reporterPhone = json.value(u"reporterPhone").toString();
    return caller;
}

} // namespace pd
