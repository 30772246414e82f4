// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <algorithm>
#include <gtest/gtest.h>
#include <vector>

namespace pd::test {

/// One file of the repository, by its path from the root.
struct Source {
    QString path;
    QStringList lines;

    /// First folder below src/: "storage".
    [[nodiscard]] QString layer() const { return path.section(u'/', 1, 1); }
};

inline QString rootPath(const QString& relative)
{
    return QDir(QStringLiteral(PD_SOURCE_DIR)).filePath(relative);
}

inline QString readText(const QString& relative)
{
    QFile file(rootPath(relative));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Every file below `folder` whose name fits one of `patterns`, in order of their paths.
inline std::vector<Source> sourcesBelow(const QString& folder,
                                        const QStringList& patterns = {QStringLiteral("*.cpp"),
                                                                       QStringLiteral("*.h")})
{
    std::vector<Source> result;
    const QDir root(QStringLiteral(PD_SOURCE_DIR));
    QDirIterator files(root.filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = root.relativeFilePath(files.next());
        result.push_back({path, readText(path).split(u'\n')});
    }
    std::sort(result.begin(), result.end(), [](const Source& a, const Source& b) { return a.path < b.path; });
    return result;
}

/// "path:line: text" for each line that `matches(line)`.
template <class Matches>
std::string linesThat(const std::vector<Source>& sources, Matches matches)
{
    std::string found;
    for (const Source& source : sources) {
        for (qsizetype i = 0; i < source.lines.size(); ++i) {
            if (matches(source, source.lines[i])) {
                found += source.path.toStdString() + ":" + std::to_string(i + 1) + ": " +
                         source.lines[i].trimmed().toStdString() + "\n";
            }
        }
    }
    return found;
}

} // namespace pd::test
