// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"

#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <memory>
#include <optional>

class QLockFile;

namespace pd {

struct Draft {
    QJsonObject content;
    Timestamp savedAt{0};
};

/// One file per person and form in one folder per data file, readable by this user alone, replaced
/// atomically.
class DraftStore {
public:
    /// `folder` is made on the first save. Drafts of different data files need different folders:
    /// folderFor().
    explicit DraftStore(QString folder) : m_folder(std::move(folder)) {}
    /// A folder below `base` (the program's own data folder) that belongs to that data file.
    static QString folderFor(const QString& base, const QString& dataFile);

    /// False: not written; the earlier draft is still there.
    [[nodiscard]] bool save(const QString& login, const QString& form, const Draft& draft);
    [[nodiscard]] std::optional<Draft> load(const QString& login, const QString& form) const;
    [[nodiscard]] bool remove(const QString& login, const QString& form);
    /// Until what is given goes away, nobody else gets it for these drafts, in this or another program: for
    /// what is read, changed and written back. Empty: another held it for longer than two seconds, or nothing
    /// can be written in the folder.
    [[nodiscard]] std::unique_ptr<QLockFile> lock(const QString& login, const QString& form) const;

private:
    [[nodiscard]] bool makeFolder() const;
    [[nodiscard]] QString path(const QString& login, const QString& form) const;
    QString m_folder;
};

} // namespace pd
