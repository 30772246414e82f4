// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/documents/document.h"

#include <QtCore/QStringList>

namespace pd {

/// Tells how wide text becomes on paper. widgets/printing/fontmeasure knows the real fonts; tests use a plain
/// rule.
class TextMeasure {
public:
    TextMeasure() = default;
    TextMeasure(const TextMeasure&) = delete;
    TextMeasure& operator=(const TextMeasure&) = delete;
    virtual ~TextMeasure() = default;

    /// Millimetres.
    [[nodiscard]] virtual double width(const QString& text, const TextStyle& style) const = 0;
};

/// Breaks text into lines no wider than `width` millimetres. Chinese breaks anywhere except before closing
/// punctuation; a Latin word or a number stays whole unless it is wider than the line. Line feeds are kept,
/// other control characters become spaces. An empty text gives one empty line.
[[nodiscard]] QStringList wrapText(const TextMeasure& measure, const QString& text, const TextStyle& style,
                                   double width);

} // namespace pd
