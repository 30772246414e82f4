// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/repairs/orderstory.h"

class QAction;
class QFrame;
class QGridLayout;
class QLabel;
class QLayout;
class QWidget;

namespace pd {

// What the panels beside a list are made of.

/// Deletes everything in a layout.
void clearLayout(QLayout* layout);
/// The head of a section: a line above, the title, and at its right what belongs to the whole section.
QFrame* panelHead(QLabel* title, QWidget* right = nullptr);
/// Labels at the left, values at the right.
void showPanelLines(QGridLayout& grid, const std::vector<OrderLine>& lines);
/// When, what with its note, who.
void showPanelHistory(QGridLayout& grid, const std::vector<HistoryLine>& lines);
/// A button for an action at the end of the panel's row of buttons.
void addPanelButton(QWidget& buttons, QAction& action, const QString& drawing, const QString& text);

} // namespace pd
