// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/faultchoices.h"

#include "presentation/repairs/orderwordstext.h"

#include <QtCore/QLocale>

#include <algorithm>
#include <optional>

namespace pd {

namespace {

QString folded(const QString& text)
{
    return text.normalized(QString::NormalizationForm_KC).toLower().simplified();
}

bool wordStartsWith(const QString& text, const QString& typed)
{
    return text.startsWith(typed) || text.contains(QLatin1Char(' ') + typed);
}

/// Smaller is better.
std::optional<int> rank(const FaultChoices::Choice& choice, const QString& typed)
{
    const QString zh = folded(choice.kind.nameZh);
    const QString en = folded(choice.kind.nameEn);
    const QString initials = choice.kind.initials;
    if (zh == typed || initials == typed || en == typed) {
        return 0;
    }
    if (zh.startsWith(typed)) {
        return 1;
    }
    if (initials.startsWith(typed)) {
        return 2;
    }
    if (wordStartsWith(en, typed)) {
        return 3;
    }
    if (zh.contains(typed)) {
        return 4;
    }
    if (initials.contains(typed)) {
        return 5;
    }
    if (choice.group.initials.startsWith(typed) || folded(choice.group.nameZh).startsWith(typed) ||
        wordStartsWith(folded(choice.group.nameEn), typed)) {
        return 6;
    }
    return std::nullopt;
}

} // namespace

QString faultName(const QString& nameZh, const QString& nameEn)
{
    return nameEn.isEmpty() || QLocale().language() == QLocale::Chinese ? nameZh : nameEn;
}

FaultChoices::FaultChoices(const std::vector<FaultKind>& kinds)
{
    for (const FaultKind& kind : kinds) {
        if (kind.isGroup()) {
            continue;
        }
        const auto group =
            std::ranges::find_if(kinds, [&](const FaultKind& other) { return other.id == kind.parent; });
        if (group != kinds.end()) {
            m_choices.push_back({kind, *group});
        }
    }
}

std::vector<FaultChoices::Choice> FaultChoices::match(const QString& typed, std::size_t limit) const
{
    const QString wanted = folded(typed);
    std::vector<std::pair<int, const Choice*>> found;
    for (const Choice& choice : m_choices) {
        if (!choice.kind.active || !choice.group.active) {
            continue;
        }
        if (const auto place = wanted.isEmpty() ? std::optional(0) : rank(choice, wanted)) {
            found.emplace_back(*place, &choice);
        }
    }
    std::ranges::stable_sort(found, {}, &std::pair<int, const Choice*>::first);
    std::vector<Choice> result;
    for (std::size_t i = 0; i < std::min(limit, found.size()); ++i) {
        result.push_back(*found[i].second);
    }
    return result;
}

const FaultChoices::Choice* FaultChoices::find(FaultKindId id) const
{
    const auto found =
        std::ranges::find_if(m_choices, [&](const Choice& choice) { return choice.kind.id == id; });
    return found == m_choices.end() ? nullptr : &*found;
}

Suggestion suggestion(const FaultChoices::Choice& choice)
{
    const QString group = faultName(choice.group.nameZh, choice.group.nameEn);
    const QString detail = choice.kind.urgency == Urgency::Normal
                               ? group
                               : group + QStringLiteral(" · ") + urgencyText(choice.kind.urgency);
    return {faultName(choice.kind.nameZh, choice.kind.nameEn), detail, {}};
}

} // namespace pd
