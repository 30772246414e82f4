// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/staff/colleaguenames.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

namespace pd {

namespace {

QHash<QString, QString>& names()
{
    static QHash<QString, QString> known;
    return known;
}

} // namespace

void setColleagueNames(const std::vector<StaffMember>& staff)
{
    names().clear();
    for (const StaffMember& one : staff) {
        if (one.details.login) {
            names().insert(*one.details.login, one.details.name);
        }
    }
}

QString colleagueName(const QString& login)
{
    if (login == QLatin1String("system")) {
        return QCoreApplication::translate("ColleagueNames", "the program");
    }
    return names().value(login, login);
}

} // namespace pd
