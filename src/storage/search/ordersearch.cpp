// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search/ordersearch.h"

#include "storage/search/bigrams.h"
#include "storage/search/wordindex.h"

namespace pd {

namespace {

QString table()
{
    return QStringLiteral("order_search");
}

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
    WordIndex(m_connection, table()).add(order.id.value(), entryOf(order));
}

void OrderSearch::replace(const ServiceOrder& before, const ServiceOrder& after)
{
    WordIndex(m_connection, table()).replace(before.id.value(), entryOf(before), entryOf(after));
}

} // namespace pd
