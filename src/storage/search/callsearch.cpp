// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search/callsearch.h"

#include "storage/search/bigrams.h"

namespace pd {

const QString& callSeries()
{
    static const QString name = QStringLiteral("LD");
    return name;
}

QString CallSearch::match(const QStringList& words)
{
    QStringList all;
    for (const QString& word : words) {
        all += u'(' + bigramMatch(word) + u')';
    }
    return all.join(QStringLiteral(" AND "));
}

QString CallSearch::textOf(const Call& call)
{
    const CallIntake& intake = call.intake;
    return QStringList{intake.place,       intake.reason,   intake.answer, intake.callerName,
                       intake.callerPhone, intake.receiver, call.outcome,  intake.note}
        .join(u'\n');
}

void CallSearch::add(const Call& call)
{
    m_connection.statement(QStringLiteral("INSERT INTO call_search (rowid, text) VALUES (?, ?)"))
        .bind(call.id)
        .bind(bigramText(textOf(call)))
        .run();
}

void CallSearch::replace(const Call& before, const Call& after)
{
    const QString old = bigramText(textOf(before));
    if (old == bigramText(textOf(after))) {
        return;
    }
    m_connection
        .statement(
            QStringLiteral("INSERT INTO call_search (call_search, rowid, text) VALUES ('delete', ?, ?)"))
        .bind(before.id)
        .bind(old)
        .run();
    add(after);
}

} // namespace pd
