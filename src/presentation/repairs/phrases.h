// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/search/suggestion.h"

#include <vector>

namespace pd {

/// What callers say most, found by its pinyin initials: "cfls" gives 厨房漏水. The words are those of the
/// office's papers and so Chinese in both languages.
struct Phrase {
    QString initials;
    QString text;
};

/// At most five whose initials begin with `typed` (from two letters on), an exact one first.
std::vector<Phrase> phrasesFor(const QString& typed);
/// The run of Latin letters that ends at `cursor`; what a chosen phrase replaces.
QString phraseKey(const QString& text, qsizetype cursor);

} // namespace pd
