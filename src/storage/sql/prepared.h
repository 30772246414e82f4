// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql/statement.h"

#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>

namespace pd {

/// Shared between Connection's cache and the Statement in use. Only storage/sql includes this.
struct Statement::Prepared {
    explicit Prepared(const QSqlDatabase& database) : query(database) {}
    QSqlQuery query;
    int parameters = 0; ///< question marks in the text
    bool inUse = false;
};

} // namespace pd
