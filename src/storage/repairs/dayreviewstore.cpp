// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repairs/dayreviewstore.h"

#include "domain/codes.h"

namespace pd {

namespace {

QString subject(const Date& date)
{
    return QStringLiteral("day-review:") + QString::fromStdString(date.toString());
}

DayReview dayReviewOf(const Row& row)
{
    DayReview review{row.date(0)};
    review.startedAt = row.timestamp(1);
    review.startedBy = row.text(2);
    review.finishedAt = row.timestampOrNull(3);
    review.finishedBy = row.text(4);
    review.reportedTo = row.text(5);
    review.note = row.text(6);
    review.counts = {static_cast<int>(row.integer(7)),  static_cast<int>(row.integer(8)),
                     static_cast<int>(row.integer(9)),  static_cast<int>(row.integer(10)),
                     static_cast<int>(row.integer(11)), static_cast<int>(row.integer(12))};
    review.reviewed = static_cast<int>(row.integer(13));
    return review;
}

std::pair<const OrderId, OrderReview> orderOf(const Row& row)
{
    OrderReview review;
    review.order = row.id<OrderId>(0);
    review.holder = row.text(1);
    review.words = row.text(2);
    review.definiteAt = row.timestamp(3);
    review.informed = fromCode(allCustomerInformed(), row.text(4)).value_or(CustomerInformed::No);
    review.at = row.timestamp(5);
    review.actor = row.text(6);
    return {review.order, review};
}

QJsonObject toJson(const OrderReview& review)
{
    return {{QStringLiteral("order_id"), static_cast<qint64>(review.order.value())},
            {QStringLiteral("holder"), review.holder},
            {QStringLiteral("words"), review.words},
            {QStringLiteral("definite_at_ms"), static_cast<qint64>(review.definiteAt.milliseconds())},
            {QStringLiteral("informed"), code(review.informed)}};
}

} // namespace

std::optional<DayReview> DayReviewQueries::review(const Date& date)
{
    return m_connection
        .statement(QStringLiteral(
            "SELECT d.day, d.started_at_ms, COALESCE(s.name, d.started_by), d.finished_at_ms, "
            "COALESCE(f.name, d.finished_by), d.reported_to, d.note, d.orders, d.unfinished, d.unassigned, "
            "d.long_open, d.unreturned, d.missing, "
            "(SELECT COUNT(*) FROM order_review o WHERE o.review_id = d.id) "
            "FROM day_review d LEFT JOIN staff s ON s.login = d.started_by "
            "LEFT JOIN staff f ON f.login = d.finished_by WHERE d.day = ?"))
        .bind(date)
        .first(dayReviewOf);
}

std::map<OrderId, OrderReview> DayReviewQueries::orders(const Date& date)
{
    const auto rows =
        m_connection
            .statement(QStringLiteral(
                "SELECT o.order_id, o.holder, o.words, o.definite_at_ms, o.informed, o.at_ms, o.actor "
                "FROM order_review o JOIN day_review d ON d.id = o.review_id WHERE d.day = ?"))
            .bind(date)
            .all(orderOf);
    return {rows.begin(), rows.end()};
}

void DayReviewStore::begin(const Date& date)
{
    const int begun = m_unit.connection()
                          .statement(QStringLiteral("INSERT INTO day_review (day, started_at_ms, started_by) "
                                                    "VALUES (?, ?, ?) ON CONFLICT (day) DO NOTHING"))
                          .bind(date)
                          .bind(m_unit.now())
                          .bind(m_unit.actor().login)
                          .run();
    if (begun > 0) {
        m_unit.audit(subject(date), {}, {{QStringLiteral("begun"), true}});
    }
}

void DayReviewStore::insertOrder(const Date& date, const OrderReview& review)
{
    m_unit.connection()
        .statement(QStringLiteral(
            "INSERT INTO order_review (review_id, order_id, holder, words, definite_at_ms, informed, at_ms, "
            "actor) VALUES ((SELECT id FROM day_review WHERE day = ?), ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (review_id, order_id) DO UPDATE SET holder = excluded.holder, "
            "words = excluded.words, definite_at_ms = excluded.definite_at_ms, "
            "informed = excluded.informed, at_ms = excluded.at_ms, actor = excluded.actor"))
        .bind(date)
        .bind(review.order)
        .bind(review.holder)
        .bind(review.words)
        .bind(review.definiteAt)
        .bind(code(review.informed))
        .bind(review.at)
        .bind(review.actor)
        .run();
}

void DayReviewStore::put(const Date& date, const OrderReview& review)
{
    const auto earlier = DayReviewQueries(m_unit.connection()).orders(date);
    const auto before = earlier.find(review.order);
    insertOrder(date, review);
    m_unit.audit(subject(date), before == earlier.end() ? QJsonObject() : toJson(before->second),
                 toJson(review));
    m_unit.changed(Topic::Orders);
}

void DayReviewStore::finish(const Date& date, const ReviewCounts& counts, const QString& reportedTo,
                            const QString& note)
{
    m_unit.connection()
        .statement(QStringLiteral(
            "UPDATE day_review SET finished_at_ms = ?, finished_by = ?, reported_to = ?, note = ?, "
            "orders = ?, unfinished = ?, unassigned = ?, long_open = ?, unreturned = ?, missing = ?, "
            "version = version + 1 WHERE day = ? AND finished_at_ms IS NULL"))
        .bind(m_unit.now())
        .bind(m_unit.actor().login)
        .bind(reportedTo)
        .bind(note)
        .bind(counts.orders)
        .bind(counts.unfinished)
        .bind(counts.unassigned)
        .bind(counts.longOpen)
        .bind(counts.unreturned)
        .bind(counts.missing)
        .bind(date)
        .run();
    m_unit.audit(subject(date), {},
                 {{QStringLiteral("reported_to"), reportedTo},
                  {QStringLiteral("note"), note},
                  {QStringLiteral("orders"), counts.orders},
                  {QStringLiteral("unfinished"), counts.unfinished},
                  {QStringLiteral("unassigned"), counts.unassigned},
                  {QStringLiteral("long_open"), counts.longOpen},
                  {QStringLiteral("unreturned"), counts.unreturned},
                  {QStringLiteral("missing"), counts.missing}});
    m_unit.changed(Topic::Orders);
}

void DayReviewStore::insertPast(const DayReview& review, const std::vector<OrderReview>& orders)
{
    m_unit.connection()
        .statement(QStringLiteral(
            "INSERT INTO day_review (day, started_at_ms, started_by, finished_at_ms, finished_by, "
            "reported_to, note, orders, unfinished, unassigned, long_open, unreturned, missing) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
        .bind(review.date)
        .bind(review.startedAt)
        .bind(review.startedBy)
        .bind(review.finishedAt)
        .bind(review.finishedBy)
        .bind(review.reportedTo)
        .bind(review.note)
        .bind(review.counts.orders)
        .bind(review.counts.unfinished)
        .bind(review.counts.unassigned)
        .bind(review.counts.longOpen)
        .bind(review.counts.unreturned)
        .bind(review.counts.missing)
        .run();
    for (const OrderReview& order : orders) {
        insertOrder(review.date, order);
    }
    m_unit.audit(subject(review.date), {}, {{QStringLiteral("orders"), static_cast<qint64>(orders.size())}});
    m_unit.changed(Topic::Orders);
}

} // namespace pd
