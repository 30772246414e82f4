// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search/papernumbers.h"

#include "storage/numbering.h"

#include <QtCore/QStringList>

#include <algorithm>

namespace pd {

namespace {

/// id, number, place, about, other side, time, order, unit, month of the papers of a kind.
QString select(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Notice:
        return QStringLiteral("SELECT x.id, x.number, o.place, x.content, p.name, x.sent_at_ms, x.order_id, "
                              "NULL, '' FROM outside_notice x JOIN service_order o ON o.id = x.order_id "
                              "JOIN outside_party p ON p.id = x.party_id");
    case PaperKind::Letter:
        return QStringLiteral("SELECT x.id, x.number, COALESCE(o.place, ''), CASE x.subject WHEN '' THEN "
                              "x.body ELSE x.subject END, x.to_department, x.sent_at_ms, x.order_id, NULL, "
                              "'' FROM contact_letter x LEFT JOIN service_order o ON o.id = x.order_id");
    case PaperKind::Incident:
        return QStringLiteral("SELECT x.id, x.number, b.code, x.title, '', x.opened_at_ms, NULL, NULL, '' "
                              "FROM incident x JOIN building b ON b.id = x.building_id");
    case PaperKind::FinanceList:
        return QStringLiteral("SELECT x.id, x.number, '', x.note, x.received_by, x.at_ms, NULL, NULL, '' "
                              "FROM finance_handover x");
    case PaperKind::Settlement:
        return QStringLiteral("SELECT x.id, x.number, '', x.month, p.name, x.settled_at_ms, NULL, "
                              "x.party_id, x.month FROM outside_settlement x "
                              "JOIN outside_party p ON p.id = x.party_id");
    }
    return {};
}

} // namespace

std::vector<PaperHit> PaperNumbers::meant(PaperKind kind, const QString& digits, std::size_t most)
{
    std::vector<QString> numbers = Numbering(m_connection).meant(paperSeries(kind), digits);
    numbers.resize(std::min(numbers.size(), most));
    if (numbers.empty()) {
        return {};
    }
    const QString marks = QStringList(static_cast<qsizetype>(numbers.size()), QStringLiteral("?")).join(u',');
    Statement statement = m_connection.statement(
        select(kind) + QStringLiteral(" WHERE x.number IN (%1) ORDER BY x.id DESC").arg(marks));
    for (const QString& number : numbers) {
        statement.bind(number);
    }
    return statement.all([kind](const Row& row) {
        return PaperHit{kind,
                        row.integer(0),
                        row.text(1),
                        row.text(2),
                        row.text(3),
                        row.text(4),
                        row.timestamp(5),
                        row.idOrNull<OrderId>(6),
                        row.idOrNull<OutsidePartyId>(7),
                        row.text(8)};
    });
}

} // namespace pd
