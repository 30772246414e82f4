// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;
class QWidget;

namespace pd {

// Widths in pixels that hold every text of a column in the present language and font.

/// All columns of a list of orders; the content takes what is left.
void setOrderColumnWidths(QTableView& table);
/// The same for the call book.
void setCallColumnWidths(QTableView& table);
int stateColumnWidth(const QWidget& list);
/// "11-20 09:42" with an icon.
int timeColumnWidth(const QWidget& list);

} // namespace pd
