// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/shell/palettesearch.h"

#include "presentation/shell/initials.h"

#include <algorithm>
#include <utility>

namespace pd {

namespace {

bool isSubsequence(const QString& typed, const QString& text)
{
    qsizetype at = 0;
    for (const QChar c : typed) {
        at = text.indexOf(c, at);
        if (at < 0) {
            return false;
        }
        ++at;
    }
    return true;
}

/// Worth of finding `word` in `text`: beginning, beginning of a word, anywhere; 0 when it is not there.
int worth(const QString& text, const QString& word)
{
    const qsizetype at = text.indexOf(word);
    if (at < 0) {
        return 0;
    }
    return at == 0 ? 100 : text[at - 1].isSpace() ? 90 : 70;
}

} // namespace

PaletteSearch::PaletteSearch(QList<PaletteEntry> entries) : m_entries(std::move(entries))
{
    for (const PaletteEntry& entry : std::as_const(m_entries)) {
        m_keys.append({entry.chinese.toLower(), entry.english.toLower(),
                       entry.shortcuts.toLower().remove(u' '), initials(entry.chinese)});
    }
}

QList<qsizetype> PaletteSearch::find(const QString& typed) const
{
    const QStringList words = typed.toLower().split(u' ', Qt::SkipEmptyParts);
    QList<std::pair<int, qsizetype>> hits;
    for (qsizetype i = 0; i < m_keys.size(); ++i) {
        const Keys& keys = m_keys[i];
        int total = 0;
        const bool all = std::ranges::all_of(words, [&keys, &total](const QString& word) {
            int best = std::max(worth(keys.chinese, word), worth(keys.english, word));
            if (best < 80 && initialsContain(keys.initials, word)) {
                best = 80;
            }
            if (best < 60 && (worth(keys.shortcuts, word) != 0)) {
                best = 60;
            }
            if (best == 0 && word.size() >= 3 && isSubsequence(word, keys.english)) {
                best = 20;
            }
            total += best;
            return best > 0;
        });
        if (all) {
            hits.append({m_entries[i].enabled ? total : total - 1000, i});
        }
    }
    std::ranges::stable_sort(hits, [](const auto& a, const auto& b) { return a.first > b.first; });
    QList<qsizetype> found;
    for (const auto& [score, position] : hits) {
        found.append(position);
    }
    return found;
}

} // namespace pd
