// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/documentprints.h"

namespace pd {

int printingsOf(Connection& connection, const QString& paper, const QString& number)
{
    return static_cast<int>(connection
                                .statement(QStringLiteral("SELECT COALESCE(MAX(printing), 0) FROM "
                                                          "document_print WHERE document = ? AND number = ?"))
                                .bind(paper)
                                .bind(number)
                                .integer());
}

int countPrinting(UnitOfWork& unit, const QString& paper, const QString& number)
{
    return static_cast<int>(
        unit.connection()
            .statement(
                QStringLiteral("INSERT INTO document_print (document, number, printing, at_ms, actor) "
                               "VALUES (?, ?, (SELECT COALESCE(MAX(printing), 0) + 1 FROM document_print "
                               "WHERE document = ? AND number = ?), ?, ?) RETURNING printing"))
            .bind(paper)
            .bind(number)
            .bind(paper)
            .bind(number)
            .bind(unit.now())
            .bind(unit.actor().login)
            .integer());
}

} // namespace pd
