// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace pd {

/// Sets the texts of a widget now and again after each change of language. Every widget that makes texts in
/// code or from a .ui form calls it once in its constructor and needs no changeEvent():
///
///     onLanguage(this, [this] {
///         m_ui->retranslateUi(this);
///         m_save->setText(tr("Save"));
///     });
///
/// Never put what a person typed or chose into such a function.
void onLanguage(QWidget* widget, std::function<void()> setTexts);

} // namespace pd
