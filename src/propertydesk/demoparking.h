// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QtCore/QString>

namespace pd {

/// Parks a half-typed call for the visitor of the demo estate on this machine, so that there is one to take
/// up (Shift+F6). `draftBase`: the program's own data folder. Where it cannot be written, the demo goes
/// without.
void parkDemoCall(const QString& draftBase, const QString& dataFile, const Clock& clock);

} // namespace pd
