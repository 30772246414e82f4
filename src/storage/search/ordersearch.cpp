// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search/ordersearch.h"

#include "storage/search/bigrams.h"

namespace pd {

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
        .bind(bigramText(textOf(order)))
        .run();
}

void OrderSearch::replace(const ServiceOrder& before, const ServiceOrder& after)
{
    const QString old = bigramText(textOf(before));
    if (old == bigramText(textOf(after))) {
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
