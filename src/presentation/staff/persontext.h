// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace pd {

/// Who did something, for histories: the name as it is; a word of the language where the program did it
/// itself.
QString personText(const QString& actor);

} // namespace pd
