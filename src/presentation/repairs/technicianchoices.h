// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/staff/staffmember.h"
#include "presentation/search/suggestion.h"

#include <map>
#include <vector>

namespace pd {

/// Technicians by number (their place in the list, from 1), name, pinyin initials or trade.
class TechnicianChoices {
public:
    TechnicianChoices() = default;
    /// `names`: of others too, who cannot be chosen.
    explicit TechnicianChoices(std::vector<Technician> technicians, std::map<StaffId, QString> names = {})
        : m_all(std::move(technicians)), m_names(std::move(names))
    {
    }

    /// With nothing typed everybody, those of `trade` first; numbers stay those of the whole list.
    [[nodiscard]] std::vector<Technician> match(const QString& typed, const QString& trade = {}) const;
    [[nodiscard]] Suggestion suggestion(const Technician& technician) const;
    /// Empty for nobody known.
    [[nodiscard]] QString nameOf(std::optional<StaffId> id) const;

private:
    std::vector<Technician> m_all;
    std::map<StaffId, QString> m_names;
};

} // namespace pd
