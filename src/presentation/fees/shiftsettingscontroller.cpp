// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/fees/shiftsettingscontroller.h"

#include "presentation/repairs/costtexts.h"

namespace pd {

QString ShiftSettingsController::differenceLimit() const
{
    const auto settings = m_desk.settings();
    return QString::fromStdString((settings ? *settings : ShiftSettings()).differenceLimit.toString());
}

Result<void> ShiftSettingsController::save(const QString& differenceLimit)
{
    const auto limit = parseMoney(differenceLimit, "differenceLimit");
    if (!limit) {
        return limit.error();
    }
    return m_desk.change(m_session.session(), {*limit});
}

} // namespace pd
