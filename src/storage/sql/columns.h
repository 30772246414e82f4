// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace pd {

/// The columns of a table that people edit, named once for the insert and the update. A store binds their
/// values in this order in one function for both.
class EditedColumns {
public:
    EditedColumns(QString table, QStringList columns)
        : m_table(std::move(table)), m_columns(std::move(columns))
    {
    }

    /// "INSERT INTO … RETURNING id"; `fixed` are columns that are written once, bound behind the others.
    [[nodiscard]] QString insert(const QStringList& fixed = {}) const;
    /// "UPDATE … version = version + 1 WHERE id = ? AND version = ?"; id and version are bound last.
    [[nodiscard]] QString update() const;

private:
    QString m_table;
    QStringList m_columns;
};

} // namespace pd
