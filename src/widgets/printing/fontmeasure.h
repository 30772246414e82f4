// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/documents/textmeasure.h"

#include <QtGui/QFont>
#include <QtGui/QFontMetricsF>

#include <map>
#include <utility>

namespace pd {

/// Painting happens in hundredths of a millimetre, so that text is as wide on screen as on paper.
inline constexpr double documentUnitsPerMillimetre = 100;

/// The font of printed papers, sized for documentUnitsPerMillimetre.
[[nodiscard]] QFont documentFont(const TextStyle& style);

/// Measures with the fonts the renderer paints with; needs a QGuiApplication.
class FontMeasure final : public TextMeasure {
public:
    [[nodiscard]] double width(const QString& text, const TextStyle& style) const override;

private:
    mutable std::map<std::pair<double, bool>, QFontMetricsF> m_metrics;
};

} // namespace pd
