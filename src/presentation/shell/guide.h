// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/shell/languagemanager.h"

#include <QtCore/QHash>
#include <QtCore/QString>

namespace pd {

/// A user guide in Markdown whose headings carry names: "## Repairs {#repairs}".
struct Guide {
    QString markdown;             ///< without the names
    QHash<QString, int> headings; ///< name → how many headings stand before it
};

Guide parseGuide(const QString& text);
/// docs/user-guide.<zh|en>.md as built into the program.
Guide userGuide(Language language);

} // namespace pd
