// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search/callsearch.h"

#include "storage/search/bigrams.h"
#include "storage/search/wordindex.h"

namespace pd {

namespace {

QString table()
{
    return QStringLiteral("call_search");
}

} // namespace

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
    WordIndex(m_connection, table()).add(call.id.value(), bigramText(textOf(call)));
}

void CallSearch::replace(const Call& before, const Call& after)
{
    WordIndex(m_connection, table())
        .replace(before.id.value(), bigramText(textOf(before)), bigramText(textOf(after)));
}

} // namespace pd
