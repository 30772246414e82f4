// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace pd {

/// Chinese text has no spaces, and SQLite's tokenizers find no word shorter than three characters in it; so
/// the program cuts every run of Chinese characters into overlapping pairs and its last character. Other
/// words stay whole. What is in the index depends on this: a change of it needs a new index.

/// "厨房漏水 A3" gives "厨房 房漏 漏水 水 a3".
QString bigramText(const QString& text);
/// The words in what somebody typed, by spaces, without those that hold neither letter nor digit.
QStringList searchWords(const QString& typed);
/// A match expression for one of searchWords(): Chinese characters anywhere in a run, other words from their
/// beginning. Holds nothing but quoted letters and digits, whatever was typed.
QString bigramMatch(const QString& word);

} // namespace pd
