// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtGui/QColor>
#include <QtGui/QPalette>

#include <array>

class QApplication;

namespace pd {

enum class ThemeName { Light, Dark, HighContrast };
inline constexpr std::array allThemes{ThemeName::Light, ThemeName::Dark, ThemeName::HighContrast};

/// What a coloured thing wants to say. Never said by colour alone: text and icon go with it.
enum class Tone { Neutral, Accent, Info, Success, Warning, Danger };
inline constexpr std::array allTones{Tone::Neutral, Tone::Accent,  Tone::Info,
                                     Tone::Success, Tone::Warning, Tone::Danger};

struct ToneColors {
    QColor ink;  ///< text and icons, readable on fill, window and surface
    QColor fill; ///< behind them
};

/// All colours of a theme. Contrast is computed in theme_test.
struct ThemeColors {
    QColor window;
    QColor surface; ///< inputs, lists, cards
    QColor alternate;
    QColor sidebar;
    QColor text;
    QColor muted;   ///< secondary text
    QColor line;    ///< decorative separators
    QColor outline; ///< of controls
    QColor accent;
    QColor onAccent;
    std::array<ToneColors, allTones.size()> tones;

    [[nodiscard]] const ToneColors& tone(Tone tone) const { return tones[static_cast<std::size_t>(tone)]; }
};

const ThemeColors& themeColors(ThemeName theme);
/// The theme that a palette of ours belongs to.
ThemeName themeOf(const QPalette& palette);
/// Colours in force at a widget: `colorsOf(palette())`.
const ThemeColors& colorsOf(const QPalette& palette);

inline constexpr int smallestPointSize = 9;
inline constexpr int greatestPointSize = 20;

/// Sets style, palette, font size and the one style sheet of the program. Widgets ask for a look by
/// properties: `role` = "heading|subheading|strong|muted|number|card|section|bar" on labels, frames,
/// `tone` = toneKey(…) on labels, frames and buttons, `primary` = true on the one main button of a form.
void applyTheme(QApplication& app, ThemeName theme, int pointSize);

/// Value of the property `tone`: "danger".
QString toneKey(Tone tone);
/// Sets a property that the style sheet looks at, and repolishes.
void setLook(QWidget* widget, const char* property, const QVariant& value);

/// Distances on the 4-px grid.
namespace grid {
inline constexpr int half = 4;
inline constexpr int one = 8;
inline constexpr int two = 16;
inline constexpr int three = 24;
} // namespace grid

} // namespace pd
