// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/typedinput.h"

#include "presentation/repairs/ordertime.h"

namespace pd {

Result<std::optional<Timestamp>> timeIn(const ActionForm& form, const char* field, const Clock& clock)
{
    const QString typed = form.value(QString::fromLatin1(field)).trimmed();
    if (typed.isEmpty()) {
        return std::optional<Timestamp>();
    }
    const auto at = parseOrderTime(typed, clock.today(), clock);
    if (!at) {
        return error(at.error().code, field);
    }
    return std::optional(*at);
}

Result<std::optional<Money>> moneyIn(const ActionForm& form, const char* field)
{
    const QString typed = form.value(QString::fromLatin1(field)).trimmed();
    if (typed.isEmpty()) {
        return std::optional<Money>();
    }
    const auto money = Money::parse(typed.toStdString());
    if (!money) {
        return error(money.error().code, field, money.error().parameters);
    }
    return std::optional(*money);
}

} // namespace pd
