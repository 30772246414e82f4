// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search/ordersearch.h"

#include "storage/search/bigrams.h"

namespace pd {

namespace {

/// A word nobody can type: it begins with a private character.
QString kindWord(FaultKindId kind)
{
    return QChar(0xe000) + QString::number(kind.value());
}

/// What is in the index for an order.
QString entryOf(const ServiceOrder& order)
{
    const QString text = bigramText(OrderSearch::textOf(order));
    return order.intake.faultKind ? text + u' ' + kindWord(*order.intake.faultKind) : text;
}

} // namespace

QString OrderSearch::match(const QStringList& words, const std::vector<std::vector<FaultKindId>>& kinds)
{
    QStringList all;
    for (qsizetype i = 0; i < words.size(); ++i) {
        QStringList either{u'(' + bigramMatch(words[i]) + u')'};
        for (const FaultKindId kind : kinds[static_cast<std::size_t>(i)]) {
            either += u'"' + kindWord(kind) + u'"';
        }
        all += u'(' + either.join(QStringLiteral(" OR ")) + u')';
    }
    return all.join(QStringLiteral(" AND "));
}

QString OrderSearch::textOf(const ServiceOrder& order)
{
    const OrderIntake& intake = order.intake;
    return QStringList{intake.place,         intake.content, intake.material, intake.reporterName,
                       intake.reporterPhone, intake.note,    order.result,    order.cancelReason}
        .join(u'\n');
}

void OrderSearch::add(const ServiceOrder& order)
{
    m_connection.statement(QStringLiteral("INSERT INTO order_search (rowid, text) VALUES (?, ?)"))
        .bind(order.id)
        .bind(entryOf(order))
        .run();
}

void OrderSearch::replace(const ServiceOrder& before, const ServiceOrder& after)
{
    const QString old = entryOf(before);
    if (old == entryOf(after)) {
        return;
    }
    m_connection
        .statement(
            QStringLiteral("INSERT INTO order_search (order_search, rowid, text) VALUES ('delete', ?, ?)"))
        .bind(before.id)
        .bind(old)
        .run();
    add(after);
}

} // namespace pd
