// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/printing/fontmeasure.h"

#include <QtCore/QStringList>
#include <QtCore/QtMath>

namespace pd {

QFont documentFont(const TextStyle& style)
{
    constexpr double millimetresPerPoint = 25.4 / 72;
    QFont font;
    // Noto CJK would break text extraction from PDF; it only fills in what the first family lacks.
    font.setFamilies({QStringLiteral("WenQuanYi Zen Hei"), QStringLiteral("Noto Sans CJK SC"),
                      QStringLiteral("Microsoft YaHei"), QStringLiteral("sans-serif")});
    font.setPixelSize(qRound(style.points * millimetresPerPoint * documentUnitsPerMillimetre));
    font.setBold(style.bold);
    font.setKerning(false);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double FontMeasure::width(const QString& text, const TextStyle& style) const
{
    const std::pair<double, bool> key(style.points, style.bold);
    auto metrics = m_metrics.find(key);
    if (metrics == m_metrics.end()) {
        metrics = m_metrics.emplace(key, QFontMetricsF(documentFont(style))).first;
    }
    return metrics->second.horizontalAdvance(text) / documentUnitsPerMillimetre;
}

} // namespace pd
