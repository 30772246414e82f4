// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/columns.h"

namespace pd {

QString EditedColumns::insert(const QStringList& fixed) const
{
    const QStringList all = m_columns + fixed;
    const QStringList marks(all.size(), QStringLiteral("?"));
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3) RETURNING id")
        .arg(m_table, all.join(QStringLiteral(", ")), marks.join(QStringLiteral(", ")));
}

QString EditedColumns::update() const
{
    return QStringLiteral("UPDATE %1 SET %2 = ?, version = version + 1 WHERE id = ? AND version = ?")
        .arg(m_table, m_columns.join(QStringLiteral(" = ?, ")));
}

} // namespace pd
