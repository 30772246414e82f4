// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QSize>
#include <QtCore/QStringList>

class QWidget;

namespace pd::test {

inline constexpr QSize smallestScreen{1366, 768};

/// Shows the top-level widget at `size` in both languages and the sizes of type 9, 12, 16 and 20 pt, and
/// expects that no label, button or tick box needs more room than it has, and that no control lies outside
/// its parent. A label that shortens its text by itself has the property `elides` = true. Leaves font and
/// language as they were.
void expectNothingClipped(QWidget& window, QSize size = smallestScreen);
/// The same findings at the present size and font, one line each.
QStringList clippings(const QWidget& window);

/// Each control that takes the keyboard and is not hidden by itself has an accessible name, a label that is
/// its buddy, or a text of its own.
void expectAccessibleNames(const QWidget& window);

/// The Tab key goes to the right in a line and else downwards; upwards only into a column further right. The
/// window must have its final size; it is shown if it is not.
void expectTabOrderIsVisualOrder(QWidget& window);

} // namespace pd::test
