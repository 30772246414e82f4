// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <vector>

namespace pd::pinyin {

/// Readings of a one-character surname that ICU misses or that people type besides ICU's; the right one
/// first.
QStringList surnameReadings(char32_t character);
/// Readings of a two-character surname, each as two syllables; empty when it is none of those that need it.
std::vector<QStringList> doubleSurname(const QString& surname);

} // namespace pd::pinyin
