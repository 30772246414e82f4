// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/technicianchoices.h"

#include <QtCore/QStringList>

#include <algorithm>

namespace pd {

namespace {

bool matches(const Technician& technician, const QString& typed)
{
    if (technician.name.contains(typed) || technician.trade.contains(typed)) {
        return true;
    }
    const QStringList readings = technician.initials.split(QLatin1Char(' '));
    return std::ranges::any_of(
        readings, [&](const QString& initials) { return initials.startsWith(typed, Qt::CaseInsensitive); });
}

} // namespace

std::vector<Technician> TechnicianChoices::match(const QString& typed, const QString& trade) const
{
    const QString wanted = typed.normalized(QString::NormalizationForm_KC).simplified();
    bool isNumber = false;
    const int number = wanted.toInt(&isNumber);
    if (isNumber) {
        const bool known = number >= 1 && number <= static_cast<int>(m_all.size());
        return known ? std::vector{m_all[static_cast<std::size_t>(number - 1)]} : std::vector<Technician>{};
    }
    std::vector<Technician> found;
    std::ranges::copy_if(m_all, std::back_inserter(found), [&](const Technician& technician) {
        return wanted.isEmpty() || matches(technician, wanted);
    });
    std::ranges::stable_sort(found, {}, [&](const Technician& technician) {
        return trade.isEmpty() || !technician.trade.contains(trade);
    });
    return found;
}

Suggestion TechnicianChoices::suggestion(const Technician& technician) const
{
    const auto found = std::ranges::find(m_all, technician.id, &Technician::id);
    return {technician.name, QStringLiteral("%1 · %2").arg(technician.trade).arg(found - m_all.begin() + 1),
            QStringLiteral("user")};
}

QString TechnicianChoices::nameOf(std::optional<StaffId> id) const
{
    const auto found =
        std::ranges::find_if(m_all, [&](const Technician& technician) { return technician.id == id; });
    if (found != m_all.end() || !id) {
        return found == m_all.end() ? QString() : found->name;
    }
    const auto former = m_names.find(*id);
    return former == m_names.end() ? QString() : former->second;
}

} // namespace pd
