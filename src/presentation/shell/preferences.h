// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/shell/languagemanager.h"

#include <QtCore/QByteArray>
#include <QtCore/QSettings>
#include <QtCore/QString>

#include <optional>

namespace pd {

/// What this machine's user likes; lies in the user's configuration, not in the data file. Nothing personal.
class Preferences {
public:
    /// The user's own file, or `path` (tests).
    explicit Preferences(const QString& path = {});

    /// None: as the office or the system has it.
    [[nodiscard]] std::optional<Language> language() const;
    void setLanguage(Language language);
    /// "light", "dark", "contrast"; "light" where nothing was chosen.
    [[nodiscard]] QString theme() const;
    void setTheme(const QString& theme);
    /// 0 where nothing was chosen.
    [[nodiscard]] int pointSize() const;
    void setPointSize(int points);
    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    /// The data file that was open last; empty when none was.
    [[nodiscard]] QString dataFile() const;
    void setDataFile(const QString& path);

private:
    QSettings m_settings;
};

} // namespace pd
