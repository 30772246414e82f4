// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/staff/persontext.h"

#include "domain/staff/programlogin.h"

#include <QtCore/QCoreApplication>

namespace pd {

QString personText(const QString& actor)
{
    return actor == programLogin ? QCoreApplication::translate("PersonText", "the program") : actor;
}

} // namespace pd
