// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/shell/preferences.h"

namespace pd {

namespace {

const QString languageKey = QStringLiteral("language");
const QString themeKey = QStringLiteral("theme");
const QString pointSizeKey = QStringLiteral("pointSize");
const QString geometryKey = QStringLiteral("windowGeometry");
const QString dataFileKey = QStringLiteral("dataFile");

} // namespace

Preferences::Preferences(const QString& path)
    : m_settings(path.isEmpty() ? QSettings(QSettings::IniFormat, QSettings::UserScope,
                                            QStringLiteral("PropertyDesk"), QStringLiteral("desk"))
                                      .fileName()
                                : path,
                 QSettings::IniFormat)
{
}

std::optional<Language> Preferences::language() const
{
    const QString code = m_settings.value(languageKey).toString();
    return code.isEmpty() ? std::nullopt : std::optional(languageOf(code));
}

void Preferences::setLanguage(Language language)
{
    m_settings.setValue(languageKey, languageCode(language));
}

QString Preferences::theme() const
{
    return m_settings.value(themeKey, QStringLiteral("light")).toString();
}

void Preferences::setTheme(const QString& theme)
{
    m_settings.setValue(themeKey, theme);
}

int Preferences::pointSize() const
{
    return m_settings.value(pointSizeKey, 0).toInt();
}

void Preferences::setPointSize(int points)
{
    m_settings.setValue(pointSizeKey, points);
}

QByteArray Preferences::windowGeometry() const
{
    return m_settings.value(geometryKey).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray& geometry)
{
    m_settings.setValue(geometryKey, geometry);
}

QString Preferences::dataFile() const
{
    return m_settings.value(dataFileKey).toString();
}

void Preferences::setDataFile(const QString& path)
{
    if (dataFile() != path) { // setting what is there already would write the file at every start
        m_settings.setValue(dataFileKey, path);
    }
}

} // namespace pd
