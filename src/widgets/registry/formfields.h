// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/registry/fieldtexts.h"
#include "presentation/registry/registrytexts.h"

#include <QtWidgets/QComboBox>

#include <algorithm>
#include <functional>

namespace pd {

/// The inputs of a form by name: the children whose property `field`, else objectName, is a key of `fields`.
/// Knows line and plain text edits, ticks, and combo boxes (the code in their data, the text of editable
/// ones).
FieldTexts readFields(const QWidget& form, const FieldTexts& fields);
void writeFields(QWidget& form, const FieldTexts& fields);

/// Calls `changed` whenever a person or the program changes an input in or below `inputs`; as long as
/// `receiver` lives.
void onEdited(QWidget& inputs, QObject& receiver, const std::function<void()>& changed);
/// Choices in the words of their combo box instead of codes, ticks as marks.
std::vector<FieldDifference> inWords(const QWidget& form, std::vector<FieldDifference> differences);

/// Words and codes of every enumerator; what was chosen stays chosen, at first the first one.
template <class All>
void fillChoice(QComboBox& box, const All& all)
{
    const QVariant chosen = box.currentData();
    box.clear();
    for (const auto value : all) {
        box.addItem(text(value), code(value));
    }
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

} // namespace pd
