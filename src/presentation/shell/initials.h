// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace pd {

/// For each character of `text` the lower-case letters it may begin with: the pinyin initials of a Han
/// character (both for 重, 行, 长 …), a Latin letter or digit itself. Everything else has no place in the
/// list.
QStringList initials(const QString& text);

/// Whether `typed` (lower case, no blanks) runs along a stretch of those initials.
bool initialsContain(const QStringList& initials, const QString& typed);

} // namespace pd
