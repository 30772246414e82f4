// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace pd {

/// Under this login stands what the program does by itself; nobody else can have it.
inline constexpr QLatin1String programLogin{"system"};

} // namespace pd
