// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QComboBox>

#include <optional>
#include <span>

namespace pd {

// A combo box of an enum: texts in the present language, values in the item data.

template <class Enum, class Text>
void fillCombo(QComboBox* box, std::span<const Enum> values, Text text)
{
    box->clear();
    for (const Enum value : values) {
        box->addItem(text(value), static_cast<int>(value));
    }
}

template <class Enum>
void setComboValue(QComboBox* box, Enum value)
{
    box->setCurrentIndex(box->findData(static_cast<int>(value)));
}

template <class Enum>
std::optional<Enum> comboValue(const QComboBox* box)
{
    const QVariant value = box->currentData();
    return value.isValid() ? std::optional(static_cast<Enum>(value.toInt())) : std::nullopt;
}

} // namespace pd
