// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/shell/preferences.h"
#include "widgets/shell/theme.h"

#include <QtCore/QObject>

class QApplication;

namespace pd {

/// Language, theme and size of type of the running program: applies them and remembers them.
class Appearance : public QObject {
    Q_OBJECT
public:
    /// Applies what was remembered; else the system's language, light, the system's size of type (at least 10
    /// pt). All three outlive this object.
    Appearance(QApplication& app, LanguageManager& languages, Preferences& preferences);

    [[nodiscard]] Language language() const { return m_languages.language(); }
    [[nodiscard]] ThemeName theme() const noexcept { return m_theme; }
    [[nodiscard]] int pointSize() const noexcept { return m_points; }
    [[nodiscard]] LanguageManager& languages() const noexcept { return m_languages; }
    [[nodiscard]] Preferences& preferences() const noexcept { return m_preferences; }

    void setLanguage(Language language);
    void setTheme(ThemeName theme);
    /// Held within smallestPointSize … greatestPointSize.
    void setPointSize(int points);

Q_SIGNALS:
    void changed();

private:
    void apply();

    QApplication& m_app;
    LanguageManager& m_languages;
    Preferences& m_preferences;
    ThemeName m_theme;
    int m_points;
};

/// In the present language.
QString themeText(ThemeName theme);

} // namespace pd
