// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/faultkind.h"
#include "presentation/search/suggestion.h"

#include <vector>

namespace pd {

/// The name in the present language; the Chinese one where there is no English one.
QString faultName(const QString& nameZh, const QString& nameEn);

/// The second level of the fault list as a clerk finds it: by Chinese characters, pinyin initials or English.
class FaultChoices {
public:
    struct Choice {
        FaultKind kind;
        FaultKind group;
    };

    FaultChoices() = default;
    /// Groups, each followed by its kinds; inactive ones are known to find() only.
    explicit FaultChoices(const std::vector<FaultKind>& kinds);

    /// Best first; everything typed may also be the name of a group. Empty text: all, in the office's order.
    [[nodiscard]] std::vector<Choice> match(const QString& typed, std::size_t limit = 12) const;
    [[nodiscard]] const Choice* find(FaultKindId id) const;

private:
    std::vector<Choice> m_choices;
};

Suggestion suggestion(const FaultChoices::Choice& choice);

} // namespace pd
