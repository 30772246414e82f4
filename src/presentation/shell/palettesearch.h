// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

namespace pd {

/// One line of the command palette, in all the ways it can be asked for.
struct PaletteEntry {
    QString id;
    QString shown; ///< in the present language
    QString chinese;
    QString english;
    QString shortcuts; ///< "F2 · Ctrl+N"
    QString category;
    bool enabled = true;
};

/// Finds entries by Chinese text, pinyin initials of it, English text or shortcut. Every word typed must be
/// found; best first, equals in their given order. Nothing typed gives everything.
class PaletteSearch {
public:
    explicit PaletteSearch(QList<PaletteEntry> entries);
    [[nodiscard]] const QList<PaletteEntry>& entries() const noexcept { return m_entries; }
    /// Positions in entries().
    [[nodiscard]] QList<qsizetype> find(const QString& typed) const;

private:
    struct Keys {
        QString chinese;
        QString english;
        QString shortcuts;
        QStringList initials;
    };
    QList<PaletteEntry> m_entries;
    QList<Keys> m_keys;
};

} // namespace pd
