// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/appearance.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QFont>
#include <QtWidgets/QApplication>

#include <algorithm>

namespace pd {

namespace {

constexpr int usualLeastPointSize = 10;

QString code(ThemeName theme)
{
    switch (theme) {
    case ThemeName::Light:
        return QStringLiteral("light");
    case ThemeName::Dark:
        return QStringLiteral("dark");
    case ThemeName::HighContrast:
        return QStringLiteral("contrast");
    }
    return {};
}

ThemeName themeCalled(const QString& name)
{
    const auto* found = std::ranges::find(allThemes, name, code);
    return found == allThemes.end() ? ThemeName::Light : *found;
}

int within(int points)
{
    return std::clamp(points, smallestPointSize, greatestPointSize);
}

} // namespace

QString themeText(ThemeName theme)
{
    switch (theme) {
    case ThemeName::Light:
        return QCoreApplication::translate("ThemeName", "Light");
    case ThemeName::Dark:
        return QCoreApplication::translate("ThemeName", "Dark");
    case ThemeName::HighContrast:
        return QCoreApplication::translate("ThemeName", "High contrast");
    }
    return {};
}

Appearance::Appearance(QApplication& app, LanguageManager& languages, Preferences& preferences)
    : m_app(app), m_languages(languages), m_preferences(preferences),
      m_theme(themeCalled(preferences.theme())),
      m_points(preferences.pointSize() > 0
                   ? within(preferences.pointSize())
                   : within(std::max(QApplication::font().pointSize(), usualLeastPointSize)))
{
    apply();
    m_languages.set(preferences.language().value_or(LanguageManager::systemLanguage()));
}

void Appearance::setLanguage(Language language)
{
    m_preferences.setLanguage(language);
    m_languages.set(language);
    Q_EMIT changed();
}

void Appearance::setTheme(ThemeName theme)
{
    m_theme = theme;
    m_preferences.setTheme(code(theme));
    apply();
    Q_EMIT changed();
}

void Appearance::setPointSize(int points)
{
    m_points = within(points);
    m_preferences.setPointSize(m_points);
    apply();
    Q_EMIT changed();
}

void Appearance::apply()
{
    applyTheme(m_app, m_theme, m_points);
}

} // namespace pd
