// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/fees/moneycheck.h"

#include "domain/codes.h"
#include "storage/fees/cashfigures.h"
#include "storage/fees/numberranges.h"
#include "storage/fees/receiptqueries.h"
#include "storage/fees/shiftstore.h"
#include "storage/office/settingstore.h"

namespace pd {

namespace {

constexpr QLatin1String checkedKey{"fees.money_checked_at_ms"};
constexpr QLatin1String faultKey{"fees.money_fault"}; // "rule where"; empty: none

// Each gives what is wrong first, in one column of text. Sums are made of the postings; what is kept beside
// them (charge_open, prepayment_balance, deposit_open) is what is tested.

constexpr const char* receiptSums =
    "SELECT r.number FROM receipt r "
    "LEFT JOIN (SELECT receipt_id, sum(amount_fen) AS fen FROM receipt_line GROUP BY receipt_id) l ON "
    "l.receipt_id = r.id "
    "LEFT JOIN (SELECT receipt_id, sum(amount_fen) AS fen FROM receipt_tender GROUP BY receipt_id) t ON "
    "t.receipt_id = r.id "
    "WHERE r.total_fen <> coalesce(l.fen, 0) OR r.total_fen <> coalesce(t.fen, 0) ORDER BY r.id LIMIT 1";

constexpr const char* allocations =
    "SELECT r.number FROM receipt r JOIN ("
    "SELECT receipt_id, charge_id, sum(said) AS said, sum(done) AS done FROM ("
    "SELECT receipt_id, charge_id, amount_fen AS said, 0 AS done FROM receipt_line WHERE kind = 'charge' "
    // what a refund forgives is settled by a credit: both stand for the charge that is named on the paper
    "UNION ALL SELECT a.receipt_id, CASE WHEN c.kind = 'credit' AND b.kind = 'refund' THEN c.original_id "
    "ELSE "
    "a.charge_id END, 0, a.amount_fen FROM allocation a JOIN charge c ON c.id = a.charge_id JOIN receipt b "
    "ON "
    "b.id = a.receipt_id) GROUP BY receipt_id, charge_id) p "
    "ON p.receipt_id = r.id LEFT JOIN receipt_void v ON v.receipt_id = r.id "
    "WHERE p.done <> CASE WHEN v.receipt_id IS NULL THEN p.said ELSE 0 END ORDER BY r.id LIMIT 1";

constexpr const char* chargeOpen =
    "SELECT c.text FROM charge c "
    "LEFT JOIN (SELECT charge_id, sum(amount_fen) AS fen FROM allocation GROUP BY charge_id) a ON "
    "a.charge_id "
    "= c.id "
    "LEFT JOIN (SELECT original_id, sum(amount_fen) AS fen FROM charge WHERE kind = 'reversal' GROUP BY "
    "original_id) b ON b.original_id = c.id "
    "LEFT JOIN charge_open o ON o.charge_id = c.id "
    "WHERE coalesce(o.open_fen, 0) <> CASE WHEN c.kind = 'reversal' THEN 0 ELSE c.amount_fen + "
    "coalesce(b.fen, 0) - coalesce(a.fen, 0) END ORDER BY c.id LIMIT 1";

constexpr const char* prepayments =
    "SELECT r.number FROM receipt r JOIN ("
    "SELECT receipt_id, sum(said) AS said, sum(done) AS done FROM ("
    "SELECT receipt_id, amount_fen AS said, 0 AS done FROM receipt_line WHERE kind = 'prepayment' "
    "UNION ALL SELECT receipt_id, -amount_fen, 0 FROM receipt_tender WHERE method = 'prepayment' "
    "UNION ALL SELECT receipt_id, 0, amount_fen FROM prepayment_entry) GROUP BY receipt_id) p ON "
    "p.receipt_id = r.id LEFT JOIN receipt_void v ON v.receipt_id = r.id "
    "WHERE p.done <> CASE WHEN v.receipt_id IS NULL THEN p.said ELSE 0 END ORDER BY r.id LIMIT 1";

constexpr const char* prepaymentTotal =
    "SELECT coalesce(m.code, '') FROM (SELECT room_id, sum(kept) AS kept, sum(made) AS made FROM ("
    "SELECT room_id, balance_fen AS kept, 0 AS made FROM prepayment_balance UNION ALL "
    "SELECT room_id, 0, amount_fen FROM prepayment_entry) GROUP BY room_id) p LEFT JOIN room m ON m.id = "
    "p.room_id WHERE p.kept <> p.made ORDER BY p.room_id LIMIT 1";

constexpr const char* deposits =
    "SELECT d.number FROM deposit d "
    "LEFT JOIN (SELECT deposit_id, sum(amount_fen) AS fen FROM deposit_entry GROUP BY deposit_id) e ON "
    "e.deposit_id = d.id LEFT JOIN deposit_open o ON o.deposit_id = d.id "
    "WHERE coalesce(o.open_fen, 0) <> d.amount_fen - coalesce(e.fen, 0) ORDER BY d.id LIMIT 1";

constexpr const char* refunds =
    "SELECT o.number FROM receipt o JOIN (SELECT r.original_id, sum(r.total_fen) AS fen FROM receipt r LEFT "
    "JOIN receipt_void v ON v.receipt_id = r.id WHERE r.kind IN ('refund', 'reversal') AND r.original_id IS "
    "NOT NULL AND v.receipt_id IS NULL GROUP BY r.original_id) b ON b.original_id = o.id "
    "WHERE o.total_fen + b.fen < 0 ORDER BY o.id LIMIT 1";

// Both ways: a shift that ended without a count, and a receipt that came after the count.
constexpr const char* shiftEnds =
    "SELECT s.number FROM cashier_shift s LEFT JOIN shift_close c ON c.shift_id = s.id WHERE (s.closed_at_ms "
    "IS NULL) <> (c.shift_id IS NULL) OR s.closed_at_ms <> c.at_ms OR c.difference_fen <> (SELECT "
    "coalesce(sum(k.counted_fen - k.expected_fen), 0) FROM shift_count k WHERE k.shift_id = s.id) OR "
    "(c.left_fen "
    "IS NOT NULL AND coalesce((SELECT k.counted_fen FROM shift_count k WHERE k.shift_id = s.id AND k.method "
    "= "
    "'cash'), -1) <> (SELECT coalesce(sum(p.face_fen * p.pieces), 0) FROM shift_cash p WHERE p.shift_id = "
    "s.id "
    "AND p.moment = 'closing')) ORDER BY s.id LIMIT 1";

// The net of each method by shift, once for all shifts; cash with float and movements.
constexpr const char* shiftSums =
    "SELECT s.number FROM shift_count k JOIN cashier_shift s ON s.id = k.shift_id LEFT JOIN ("
    "SELECT shift_id, method, sum(fen) AS fen FROM ("
    "SELECT r.shift_id, t.method, t.amount_fen AS fen FROM receipt r JOIN receipt_tender t ON t.receipt_id = "
    "r.id UNION ALL "
    "SELECT v.shift_id, t.method, -t.amount_fen FROM receipt_void v JOIN receipt_tender t ON t.receipt_id = "
    "v.receipt_id UNION ALL "
    "SELECT id, 'cash', float_fen FROM cashier_shift UNION ALL "
    "SELECT shift_id, 'cash', CASE kind WHEN 'pay-in' THEN amount_fen WHEN 'pay-out' THEN -amount_fen ELSE 0 "
    "END FROM shift_movement) GROUP BY shift_id, method) n ON n.shift_id = k.shift_id AND n.method = "
    "k.method "
    "WHERE k.expected_fen <> coalesce(n.fen, 0) ORDER BY s.id LIMIT 1";

constexpr const char* daySums =
    "SELECT d.number FROM day_close d LEFT JOIN ("
    "SELECT x.day_close_id, sum(n.fen) AS fen FROM day_close_shift x JOIN ("
    "SELECT shift_id, sum(fen) AS fen FROM ("
    "SELECT r.shift_id, t.amount_fen AS fen FROM receipt r JOIN receipt_tender t ON t.receipt_id = r.id "
    "WHERE "
    "t.method <> 'prepayment' UNION ALL "
    "SELECT v.shift_id, -t.amount_fen FROM receipt_void v JOIN receipt_tender t ON t.receipt_id = "
    "v.receipt_id "
    "WHERE t.method <> 'prepayment') GROUP BY shift_id) n ON n.shift_id = x.shift_id GROUP BY "
    "x.day_close_id) "
    "p ON p.day_close_id = d.id LEFT JOIN (SELECT x.day_close_id, count(*) AS count FROM day_close_shift x "
    "JOIN "
    "receipt r ON r.shift_id = x.shift_id GROUP BY x.day_close_id) q ON q.day_close_id = d.id "
    "WHERE d.period_fen <> coalesce(p.fen, 0) OR d.receipts <> coalesce(q.count, 0) ORDER BY d.id LIMIT 1";

constexpr const char* grandTotal =
    "SELECT number FROM (SELECT number, id, grand_fen, sum(period_fen) OVER (ORDER BY id) AS fen FROM "
    "day_close) WHERE grand_fen <> fen ORDER BY id LIMIT 1";

} // namespace

std::optional<QString> MoneyCheck::first(const char* sql)
{
    return m_connection.statement(QString::fromLatin1(sql)).first([](const Row& row) { return row.text(0); });
}

std::optional<MoneyFault> MoneyCheck::check(MoneyRule rule)
{
    std::optional<QString> where;
    switch (rule) {
    case MoneyRule::ReceiptSums:
        where = first(receiptSums);
        break;
    case MoneyRule::ReceiptChain:
        where = ReceiptQueries(m_connection).firstTampered();
        break;
    case MoneyRule::Allocations:
        where = first(allocations);
        break;
    case MoneyRule::ChargeOpen:
        where = first(chargeOpen);
        break;
    case MoneyRule::Prepayments:
        where = first(prepayments);
        break;
    case MoneyRule::PrepaymentTotal:
        where = first(prepaymentTotal);
        break;
    case MoneyRule::Deposits:
        where = first(deposits);
        break;
    case MoneyRule::Refunds:
        where = first(refunds);
        break;
    case MoneyRule::ShiftSums:
        where = first(shiftEnds);
        if (!where) {
            where = first(shiftSums);
        }
        break;
    case MoneyRule::DaySums:
        where = first(daySums);
        break;
    case MoneyRule::GrandTotal:
        where = first(grandTotal);
        break;
    case MoneyRule::Numbers:
        where = firstUnexplained(numberRanges(m_connection));
        break;
    }
    return where ? std::optional(MoneyFault{rule, *where}) : std::nullopt;
}

MoneyCheck::Outcome MoneyCheck::run(const Progress& progress)
{
    const auto rules = allMoneyRules();
    int done = 0;
    for (const MoneyRule rule : rules) {
        if (progress && !progress(done++, static_cast<int>(rules.size()))) {
            return {.finished = false, .fault = {}};
        }
        if (auto fault = check(rule)) {
            return {.finished = true, .fault = std::move(fault)};
        }
    }
    return {};
}

MoneyCare moneyCare(Connection& connection)
{
    SettingStore store(connection);
    MoneyCare care;
    if (const auto at = store.get(checkedKey)) {
        care.checkedAt = Timestamp(at->toLongLong());
    }
    const QString fault = store.get(faultKey).value_or(QString());
    if (const auto rule = fromCode(allMoneyRules(), fault.section(u' ', 0, 0))) {
        care.fault = MoneyFault{*rule, fault.section(u' ', 1)};
    }
    return care;
}

void setMoneyCare(UnitOfWork& unit, const std::optional<MoneyFault>& fault)
{
    SettingStore store(unit.connection());
    store.set(checkedKey, QString::number(unit.now().milliseconds()));
    store.set(faultKey, fault ? code(fault->rule) + u' ' + fault->where : QString());
    unit.audit(QStringLiteral("money"), {},
               {{QStringLiteral("sound"), !fault.has_value()},
                {QStringLiteral("rule"), fault ? code(fault->rule) : QString()},
                {QStringLiteral("where"), fault ? fault->where : QString()}});
    unit.changed(Topic::Settings);
}

} // namespace pd
