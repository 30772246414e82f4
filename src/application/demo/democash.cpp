// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/demo/democash.h"

#include "application/fees/cashdesk.h"
#include "application/office/officecommands.h"
#include "storage/fees/cashqueries.h"
#include "storage/fees/ledgerstore.h"
#include "storage/numbering.h"

#include <algorithm>
#include <array>

namespace pd::demo {

namespace {

constexpr int billedRooms = 24;
constexpr int payingRooms = 8;
constexpr std::int64_t fenPerSquareMetre = 185;
constexpr std::int64_t drawerFen = 500'00;
constexpr std::int64_t roundUpTo = 100'00; ///< cash comes in notes

struct BilledRoom {
    RoomId room;
    Area area;
};

Date firstOfMonth(const Date& day)
{
    return Date::of(day.year(), day.month(), 1).value();
}

FeeItemId itemOf(Connection& db, const QString& kind, const char16_t* name, const QString& period)
{
    const auto known =
        db.statement(QStringLiteral("SELECT id FROM fee_item WHERE kind = ? ORDER BY position, id "
                                    "LIMIT 1"))
            .bind(kind)
            .first([](const Row& row) { return row.id<FeeItemId>(0); });
    if (known) {
        return *known;
    }
    return FeeItemId(
        db.statement(QStringLiteral("INSERT INTO fee_item (name_zh, kind, period, in_advance, due_day, "
                                    "part_month, rounding, payer, penalty_rate, penalty_grace) VALUES "
                                    "(?, ?, ?, 1, 10, 'days', 'fen', 'owner', ?, 30) RETURNING id"))
            .bind(QString::fromUtf16(name))
            .bind(kind)
            .bind(period)
            .bind(kind == QStringLiteral("area") ? 300 : 0)
            .runReturningId());
}

std::vector<BilledRoom> firstRooms(Connection& db)
{
    return db
        .statement(
            QStringLiteral("SELECT id, COALESCE(built_area, 9000) FROM room WHERE use = 'residence' AND "
                           "state = 'lived-in' ORDER BY sort_key, id LIMIT ?"))
        .bind(billedRooms)
        .all([](const Row& row) {
            return BilledRoom{row.id<RoomId>(0), Area::fromUnits(row.integer(1))};
        });
}

/// The management fee of this month and of the two before, where no bills were made.
Result<void> bill(UnitOfWork& unit, const std::vector<BilledRoom>& rooms)
{
    Connection& db = unit.connection();
    if (db.statement(
              QStringLiteral("SELECT COUNT(*) FROM charge_open WHERE item_id IN (SELECT id FROM fee_item "
                             "WHERE kind = 'area')"))
            .integer() > 0) {
        return {};
    }
    const FeeItemId item = itemOf(db, QStringLiteral("area"), u"物业服务费", QStringLiteral("month"));
    LedgerStore ledger(unit, LedgerAudit::ByCaller);
    const Date thisMonth = firstOfMonth(unit.clock().today());
    const std::array<Date, 3> months{firstOfMonth(firstOfMonth(thisMonth.plusDays(-1)).plusDays(-1)),
                                     firstOfMonth(thisMonth.plusDays(-1)), thisMonth};
    for (const BilledRoom& room : rooms) {
        for (const Date& month : months) {
            const Date next = firstOfMonth(month.plusDays(31));
            const auto posted = ledger.post(
                {.room = room.room,
                 .item = item,
                 .kind = ChargeKind::Manual,
                 .text = QStringLiteral("物业服务费 ") + QString::fromStdString(month.toString()).left(7),
                 .period = ChargePeriod{month, next.plusDays(-1)},
                 .dueOn = month.plusDays(9),
                 .amount = priceTimes(Price::fromUnits(fenPerSquareMetre * (Price::scale() / 100)), room.area,
                                      Rounding::HalfUp),
                 .run = {},
                 .order = {},
                 .original = {},
                 .payer = {},
                 .explanation = {},
                 .reason = QStringLiteral("演示")});
            if (!posted) {
                return posted.error();
            }
        }
    }
    return {};
}

/// The cashier's shift, where none is open.
void openShift(UnitOfWork& unit, const Session& cashier)
{
    Connection& db = unit.connection();
    if (CashQueries(db).openShift(*cashier.staff)) {
        return;
    }
    db.statement(QStringLiteral(
                     "INSERT INTO cashier_shift (number, cashier_id, cashier_name, station, opened_at_ms, "
                     "float_fen) VALUES (?, ?, ?, ?, ?, ?)"))
        .bind(Numbering(db).next(QStringLiteral("BC"), unit.clock().today()))
        .bind(*cashier.staff)
        .bind(cashier.name)
        .bind(QStringLiteral("收费处"))
        .bind(unit.now())
        .bind(Money::fromFen(drawerFen))
        .run();
}

PayEntry entryFor(const CashRoom& room, std::size_t number)
{
    PayEntry entry;
    entry.attemptKey = QStringLiteral("demo-%1").arg(number);
    entry.rooms = {room.room};
    entry.payer = room.payer;
    for (const OwedLine& line : room.lines) {
        entry.lines.push_back({line.room, line.charge, line.due(), std::nullopt});
    }
    return entry;
}

Money owedBy(const CashRoom& room)
{
    Money sum;
    for (const OwedLine& line : room.lines) {
        sum += line.due();
    }
    return std::max(sum, Money());
}

/// One payment of each kind, by the number of the room.
void lay(PayEntry& entry, const CashRoom& room, std::size_t number, FeeItemId depositItem)
{
    const Money owed = owedBy(room);
    const Money notes = Money::fromFen((owed.fen() / roundUpTo + 1) * roundUpTo);
    const auto pay = [&](PayMethod method, Money amount) {
        if (amount > Money()) {
            entry.money.push_back({method, amount, {}});
        }
    };
    switch (number) {
    case 0:
        pay(PayMethod::Cash, notes); // with change
        break;
    case 1:
        pay(PayMethod::WeChat, owed);
        break;
    case 2:
        pay(PayMethod::Alipay, owed);
        break;
    case 3:
        pay(PayMethod::Card, owed);
        break;
    case 4:
        pay(PayMethod::Transfer, owed);
        entry.collector = QStringLiteral("吴静"); // brought along by the housekeeper
        break;
    case 5:
        pay(PayMethod::Cash, Money::fromFen(owed.fen() / 2));
        break;
    case 6:
        entry.prepayments = {{room.room, Money::fromFen(1'000'00)}};
        pay(PayMethod::WeChat, owed + Money::fromFen(1'000'00));
        break;
    default:
        entry.deposits = {
            {room.room, {depositItem, room.payer, QStringLiteral("装修押金")}, Money::fromFen(2'000'00)}};
        pay(PayMethod::Cash, owed + Money::fromFen(2'000'00));
        break;
    }
}

} // namespace

Result<void> fillCash(DataFile& file, const Session& cashier)
{
    std::vector<BilledRoom> rooms;
    FeeItemId depositItem(0);
    const auto billed = file.writes().run(cashier, fillDemoCommand, [&](UnitOfWork& unit) -> Result<void> {
        rooms = firstRooms(unit.connection());
        depositItem =
            itemOf(unit.connection(), QStringLiteral("deposit"), u"装修押金", QStringLiteral("once"));
        if (auto done = bill(unit, rooms); !done) {
            return done;
        }
        openShift(unit, cashier);
        unit.audit(QStringLiteral("demo"), {}, {{QStringLiteral("cash"), static_cast<qint64>(rooms.size())}});
        return {};
    });
    if (!billed) {
        return billed;
    }
    CashDesk desk(file.writes(), file.reads());
    for (std::size_t i = 0; i < rooms.size() && i < payingRooms; ++i) {
        const auto found = desk.rooms(cashier, {rooms[i].room});
        if (!found) {
            return found.error();
        }
        PayEntry entry = entryFor(found->front(), i);
        lay(entry, found->front(), i, depositItem);
        if (entry.money.empty()) {
            continue;
        }
        if (const auto receipt = desk.pay(cashier, entry); !receipt) {
            return receipt.error();
        }
    }
    return {};
}

} // namespace pd::demo
