// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repairs/financecopyqueries.h"

#include "domain/codes.h"
#include "storage/repairs/paperrulestore.h"

#include <algorithm>
#include <tuple>

namespace pd {

namespace {

constexpr int mostMonths = 120;

JobKind jobKindFrom(const QString& text)
{
    const auto kind = fromCode(allJobKinds(), text);
    if (!kind) {
        throw StorageError(StorageErrorKind::Damaged, 0, QStringLiteral("a list holds an unknown job kind"));
    }
    return *kind;
}

FinanceType typeFrom(const Row& row, int column)
{
    return {jobKindFrom(row.text(column)), row.text(column + 1), row.text(column + 2)};
}

FinanceCopy copyFrom(const Row& row)
{
    return {row.id<OrderId>(0), row.text(1),  typeFrom(row, 2), row.text(5),
            row.text(6),        row.money(7), row.timestamp(8)};
}

/// As finance files them.
auto placeOf(const FinanceType& type)
{
    return std::tuple(type.kind, type.groupZh);
}

void sortCopies(std::vector<FinanceCopy>& copies)
{
    std::ranges::sort(copies, {}, [](const FinanceCopy& copy) {
        return std::tuple_cat(placeOf(copy.type), std::tuple(copy.order));
    });
}

/// Both conditions as the index service_order_charged has them.
QString chargedInMonth()
{
    return QStringLiteral("o.returned_at_ms IS NOT NULL AND (o.chargeable = 1 OR o.charge_fen > 0) AND "
                          "o.returned_at_ms >= ? AND o.returned_at_ms < ?");
}

QString typeJoins()
{
    return QStringLiteral(" JOIN fault_kind k ON k.id = o.fault_kind_id LEFT JOIN fault_kind g ON g.id = "
                          "k.parent_id ");
}

FinanceListHead headFrom(const Row& row)
{
    return {row.id<FinanceListId>(0),
            row.text(1),
            row.timestamp(2),
            row.text(3),
            row.text(4),
            row.text(5),
            static_cast<int>(row.integer(6)),
            row.money(7)};
}

QString headColumns()
{
    return QStringLiteral(
        "h.id, h.number, h.at_ms, h.handed_by, h.received_by, h.note, (SELECT COUNT(*) FROM "
        "finance_handover_line l WHERE l.handover_id = h.id), (SELECT "
        "COALESCE(SUM(l.charge_fen), 0) FROM finance_handover_line l WHERE l.handover_id = "
        "h.id)");
}

} // namespace

FinanceCopies FinanceCopyQueries::open()
{
    FinanceCopies result;
    result.times = readPaperRules(m_connection).finance;
    result.copies =
        m_connection
            .statement(
                QStringLiteral("SELECT o.id, o.number, o.job_kind, COALESCE(g.name_zh, k.name_zh), "
                               "COALESCE(g.name_en, k.name_en), o.place, COALESCE(t.name, ''), "
                               "COALESCE(o.charge_fen, 0), f.returned_at_ms FROM finance_copy f CROSS JOIN "
                               "service_order o ON o.id = f.order_id") +
                typeJoins() +
                QStringLiteral("LEFT JOIN staff t ON t.id = o.technician_id WHERE f.handover_id IS "
                               "NULL ORDER BY f.returned_at_ms LIMIT ?"))
            .bind(FinanceCopies::largest + 1)
            .all(copyFrom);
    if (result.copies.size() > FinanceCopies::largest) {
        result.complete = false;
        result.copies.pop_back();
    }
    sortCopies(result.copies);
    return result;
}

int FinanceCopyQueries::late(Timestamp now)
{
    // Late are those of days after which so many days are over.
    const Date day = m_clock.civil(now).date;
    const int days = readPaperRules(m_connection).finance.daysToHandOver;
    const Timestamp before = m_clock.startOfDay(day.plusDays(-days));
    return static_cast<int>(
        m_connection
            .statement(QStringLiteral("SELECT COUNT(*) FROM finance_copy WHERE handover_id "
                                      "IS NULL AND returned_at_ms < ?"))
            .bind(before)
            .integer());
}

std::vector<FinanceListHead> FinanceCopyQueries::lists(int most)
{
    return m_connection
        .statement(QStringLiteral("SELECT ") + headColumns() +
                   QStringLiteral(" FROM finance_handover h ORDER BY h.id DESC LIMIT ?"))
        .bind(most)
        .all(headFrom);
}

std::optional<FinanceList> FinanceCopyQueries::list(FinanceListId id)
{
    const auto head = m_connection
                          .statement(QStringLiteral("SELECT ") + headColumns() +
                                     QStringLiteral(" FROM finance_handover h WHERE h.id = ?"))
                          .bind(id)
                          .first(headFrom);
    if (!head) {
        return std::nullopt;
    }
    FinanceList list{*head, {}, {}};
    list.copies =
        m_connection
            .statement(QStringLiteral(
                "SELECT order_id, number, job_kind, group_zh, group_en, place, technician, "
                "charge_fen, returned_at_ms FROM finance_handover_line WHERE handover_id = ? ORDER BY "
                "position"))
            .bind(id)
            .all(copyFrom);
    list.sums = m_connection
                    .statement(QStringLiteral(
                        "SELECT job_kind, group_zh, group_en, COUNT(*), SUM(charge_fen) FROM "
                        "finance_handover_line WHERE handover_id = ? GROUP BY job_kind, group_zh, group_en "
                        "ORDER BY MIN(position)"))
                    .bind(id)
                    .all([](const Row& row) {
                        return TypeSum{typeFrom(row, 0), static_cast<int>(row.integer(3)), row.money(4)};
                    });
    return list;
}

void FinanceCopyQueries::readMonth(Reconciliation& result, Timestamp from, Timestamp until)
{
    const auto typeIn = [&](const FinanceType& type) -> ReconciledType& {
        auto found = std::ranges::find(result.types, type, &ReconciledType::type);
        if (found == result.types.end()) {
            result.types.push_back({type, 0, {}, 0, {}});
            found = std::prev(result.types.end());
        }
        return *found;
    };
    const auto sums = [&](const QString& sql) {
        return m_connection.statement(sql).bind(from).bind(until).all([](const Row& row) {
            return TypeSum{typeFrom(row, 0), static_cast<int>(row.integer(3)), row.money(4)};
        });
    };
    for (const TypeSum& sum :
         sums(QStringLiteral(
                  "SELECT o.job_kind, COALESCE(g.name_zh, k.name_zh) AS zh, COALESCE(g.name_en, "
                  "k.name_en) AS en, COUNT(*), SUM(COALESCE(o.charge_fen, 0)) FROM service_order o") +
              typeJoins() + QStringLiteral("WHERE ") + chargedInMonth() +
              QStringLiteral(" GROUP BY o.job_kind, zh, en"))) {
        ReconciledType& type = typeIn(sum.type);
        type.orders = sum.orders;
        type.charged = sum.total;
    }
    for (const TypeSum& sum : sums(
             QStringLiteral("SELECT job_kind, group_zh, group_en, COUNT(*), SUM(charge_fen) FROM "
                            "finance_handover_line WHERE returned_at_ms >= ? AND returned_at_ms < ? GROUP BY "
                            "job_kind, group_zh, group_en"))) {
        ReconciledType& type = typeIn(sum.type);
        type.handed = sum.orders;
        type.handedAmount = sum.total;
    }
    std::ranges::sort(result.types, {}, [](const ReconciledType& type) { return placeOf(type.type); });

    const auto differences = [&](DifferenceKind kind, const QString& sql) {
        auto found = m_connection.statement(sql).bind(from).bind(until).all([kind](const Row& row) {
            return FinanceDifference{kind,        row.id<OrderId>(0), row.text(1),
                                     row.text(2), row.moneyOrNull(3), row.moneyOrNull(4)};
        });
        result.differences.insert(result.differences.end(), found.begin(), found.end());
    };
    differences(
        DifferenceKind::NotHandedOver,
        QStringLiteral("SELECT o.id, o.number, o.place, COALESCE(o.charge_fen, 0), NULL FROM "
                       "service_order o LEFT JOIN finance_handover_line l ON l.order_id = o.id WHERE ") +
            chargedInMonth() + QStringLiteral(" AND l.order_id IS NULL ORDER BY o.id"));
    differences(DifferenceKind::Amount,
                QStringLiteral("SELECT o.id, o.number, o.place, COALESCE(o.charge_fen, 0), l.charge_fen FROM "
                               "service_order o JOIN finance_handover_line l ON l.order_id = o.id WHERE ") +
                    chargedInMonth() +
                    QStringLiteral(" AND l.charge_fen <> COALESCE(o.charge_fen, 0) ORDER BY o.id"));
    differences(
        DifferenceKind::NotCharged,
        QStringLiteral("SELECT o.id, o.number, o.place, NULL, l.charge_fen FROM finance_handover_line l "
                       "JOIN service_order o ON o.id = l.order_id WHERE l.returned_at_ms >= ? AND "
                       "l.returned_at_ms < ? AND o.chargeable = 0 AND COALESCE(o.charge_fen, 0) = 0 "
                       "ORDER BY o.id"));
}

void FinanceCopyQueries::readConfirmed(Reconciliation& result, std::int64_t id)
{
    result.types =
        m_connection
            .statement(QStringLiteral("SELECT job_kind, group_zh, group_en, orders, charged_fen, "
                                      "handed, handed_fen FROM finance_reconciliation_type WHERE "
                                      "reconciliation_id = ? ORDER BY position"))
            .bind(id)
            .all([](const Row& row) {
                return ReconciledType{typeFrom(row, 0), static_cast<int>(row.integer(3)), row.money(4),
                                      static_cast<int>(row.integer(5)), row.money(6)};
            });
    result.differences = m_connection
                             .statement(QStringLiteral(
                                 "SELECT kind, order_id, number, place, charged_fen, handed_fen FROM "
                                 "finance_reconciliation_difference WHERE reconciliation_id = ? ORDER BY "
                                 "position"))
                             .bind(id)
                             .all([](const Row& row) {
                                 const auto kind = fromCode(allDifferenceKinds(), row.text(0));
                                 return FinanceDifference{kind.value_or(DifferenceKind::NotHandedOver),
                                                          row.id<OrderId>(1),
                                                          row.text(2),
                                                          row.text(3),
                                                          row.moneyOrNull(4),
                                                          row.moneyOrNull(5)};
                             });
}

Reconciliation FinanceCopyQueries::reconciliation(const QString& month)
{
    Reconciliation result;
    result.month = month;
    result.due = reconcileDue(month, readPaperRules(m_connection).finance);
    const auto first = bookMonthStart(month);
    if (!first) {
        return result;
    }
    const Date next = bookMonthAfter(*first);
    result.over = next <= m_clock.today();
    const auto confirmed =
        m_connection
            .statement(QStringLiteral("SELECT id, at_ms, confirmed_by, confirmed_on, note FROM "
                                      "finance_reconciliation WHERE month = ?"))
            .bind(month)
            .first([&](const Row& row) {
                result.confirmation = Confirmation{row.timestamp(1), row.text(2), row.date(3), row.text(4)};
                return row.integer(0);
            });
    if (confirmed) {
        readConfirmed(result, *confirmed);
    } else {
        readMonth(result, m_clock.startOfDay(*first), m_clock.startOfDay(next));
    }
    return result;
}

std::vector<FinanceCopyQueries::Month> FinanceCopyQueries::months()
{
    return m_connection
        .statement(
            QStringLiteral("SELECT s.month, r.id IS NOT NULL FROM number_series s LEFT JOIN "
                           "finance_reconciliation r ON r.month = s.month WHERE s.series = 'FW' ORDER BY "
                           "s.month DESC LIMIT ?"))
        .bind(mostMonths)
        .all([](const Row& row) {
            return Month{row.text(0), row.flag(1)};
        });
}

} // namespace pd
