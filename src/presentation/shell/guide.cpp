// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/shell/guide.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>

namespace pd {

Guide parseGuide(const QString& text)
{
    static const QRegularExpression heading(QStringLiteral("^#{1,6} (.*?)(?:\\s*\\{#([a-z0-9-]+)\\})?\\s*$"));
    static const QRegularExpression name(QStringLiteral("\\s*\\{#[a-z0-9-]+\\}\\s*$"));
    Guide guide;
    int count = 0;
    bool fenced = false;
    const QStringList lines = text.split(u'\n');
    for (const QString& line : lines) {
        if (line.startsWith(QStringLiteral("```"))) {
            fenced = !fenced;
        }
        QString shown = line;
        if (const auto match = heading.match(line); !fenced && match.hasMatch()) {
            if (!match.captured(2).isEmpty()) {
                guide.headings.insert(match.captured(2), count);
                shown.remove(name);
            }
            ++count;
        }
        guide.markdown += shown + u'\n';
    }
    return guide;
}

Guide userGuide(Language language)
{
    const QString code = language == Language::Chinese ? QStringLiteral("zh") : QStringLiteral("en");
    QFile file(QStringLiteral(":/help/user-guide.%1.md").arg(code));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return parseGuide(QString::fromUtf8(file.readAll()));
}

} // namespace pd
