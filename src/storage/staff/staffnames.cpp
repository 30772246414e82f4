// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/staff/staffnames.h"

namespace pd {

QString nameOfLogin(const QString& column)
{
    return QStringLiteral("COALESCE((SELECT who.name FROM staff who WHERE who.login = %1), %1)").arg(column);
}

} // namespace pd
