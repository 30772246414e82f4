// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql/statement.h"

#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>

struct sqlite3;

namespace pd {

/// Shared between Connection's cache and the Statement in use. Only storage/sql includes this.
struct Statement::Prepared {
    Prepared(const QSqlDatabase& database, sqlite3* engine) : query(database), handle(engine) {}
    QSqlQuery query;
    sqlite3* handle;
    int parameters = 0; ///< question marks in the text
    bool inUse = false;
};

} // namespace pd
