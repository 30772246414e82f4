// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/session.h"

#include <QtCore/QSysInfo>

namespace pd {

Session Session::system(const QString& station)
{
    return {std::nullopt, QStringLiteral("system"), QStringLiteral("system"), station, Permissions::all()};
}

QString stationName()
{
    return QSysInfo::machineHostName();
}

} // namespace pd
