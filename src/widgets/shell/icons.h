// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shell/theme.h"

#include <QtGui/QIcon>

namespace pd {

/// A line drawing of resources/icons, drawn in the ink of the tone under the theme in force when it is
/// painted; so an icon once set follows a change of theme. An unknown name gives a null icon.
QIcon icon(const QString& name, Tone tone = Tone::Neutral);
/// The icon that goes with a tone wherever it carries a meaning.
QString toneIcon(Tone tone);

} // namespace pd
