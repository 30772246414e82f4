// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// T3 of the promises: random days at the cash desk, every sum against a query of its own and against a model
// that knows nothing of the tables. PD_MONEY_DAYS sets how many (10,000 in the long tier), PD_MONEY_SEED
// repeats a run.
#include "storage/fees/cashfigures.h"
#include "storage/fees/daystore.h"
#include "storage/fees/ledgerqueries.h"
#include "storage/fees/moneycheck.h"
#include "storage/fees/shiftstore.h"
#include "support/cashoffice.h"

#include <iostream>
#include <random>

using namespace pd;
using namespace pd::test;

namespace {

int fromEnvironment(const char* name, int otherwise)
{
    const int value = qEnvironmentVariableIntValue(name);
    return value > 0 ? value : otherwise;
}

/// What the test remembers of a day, by itself.
struct Model {
    MethodSums moved;
    Money used; ///< prepayment set off
    Money payIns;
    Money payOuts;
    int receipts = 0;
    int voids = 0;
};

class RandomDays : public CashOffice {
public:
    explicit RandomDays(unsigned seed) : m_random(seed) {}

    void live(int days)
    {
        change([&](UnitOfWork& unit) { closeShift(unit, shift, {}); });
        for (int day = 1; day <= days && !testing::Test::HasFailure(); ++day) {
            clock.advanceMinutes(24 * 60);
            change([&](UnitOfWork& unit) { liveOneDay(unit); });
        }
    }

private:
    unsigned pick(unsigned choices) { return static_cast<unsigned>(m_random() % choices); }
    Money amount() { return Money::fromFen(1 + static_cast<std::int64_t>(pick(50'000))); }
    Money partOf(Money whole)
    {
        return pick(2) == 0
                   ? whole
                   : Money::fromFen(1 + static_cast<std::int64_t>(pick(static_cast<unsigned>(whole.fen()))));
    }
    PayMethod method() { return allPayMethods()[pick(static_cast<unsigned>(allPayMethods().size()))]; }
    QString key() { return QStringLiteral("k%1").arg(++m_keys); }

    void liveOneDay(UnitOfWork& unit)
    {
        const Shift today =
            CashDrawer::valueOf(ShiftStore(unit).open(cashier, QStringLiteral("周敏"), QStringLiteral("desk"),
                                                      Money::fromFen(20'000), {}, QStringLiteral("随机")));
        Model model;
        const unsigned steps = 1 + pick(5);
        for (unsigned step = 0; step < steps; ++step) {
            takeStep(unit, today, model);
        }
        closeShift(unit, today.id, model);
        compareDay(unit, today, model);
    }

    void takeStep(UnitOfWork& unit, const Shift& today, Model& model)
    {
        CashDrawer drawer(unit, today.id, cashier);
        const RoomId where = pick(2) == 0 ? room : vacant;
        NewCharge charge = bill("2026-11-01", "2026-11-30", amount().fen());
        charge.room = where;
        const ChargeId id = CashDrawer::valueOf(LedgerStore(unit, LedgerAudit::ByCaller).post(charge));
        switch (pick(6)) {
        case 0:
        case 1:
            pay(drawer, where, id, charge.amount, model);
            break;
        case 2:
            setOff(unit, drawer, where, id, charge.amount, model);
            break;
        case 3: { // taken and taken back
            const PayMethod by = method();
            const Money part = partOf(charge.amount);
            const Receipt receipt = drawer.pay(where, id, part, {}, by, key());
            ASSERT_TRUE(drawer.takeBack(receipt));
            model.receipts += 1;
            model.voids += 1;
            break;
        }
        case 4: {
            const PayMethod by = method();
            const Receipt receipt = drawer.pay(where, id, charge.amount, {}, by, key());
            const Money back = partOf(charge.amount);
            const PayMethod backBy = method();
            drawer.refund(receipt, id, back, backBy, key());
            model.moved[by] += charge.amount;
            model.moved[backBy] -= back;
            model.receipts += 2;
            break;
        }
        default: {
            const Money moved = amount();
            const bool in = pick(2) == 0;
            ASSERT_TRUE(ShiftStore(unit).move(today, in ? ShiftMoveKind::PayIn : ShiftMoveKind::PayOut, moved,
                                              QStringLiteral("随机")));
            (in ? model.payIns : model.payOuts) += moved;
            break;
        }
        }
    }

    void pay(CashDrawer& drawer, RoomId where, ChargeId id, Money owed, Model& model)
    {
        const PayMethod by = method();
        const Money part = partOf(owed);
        const Money over = pick(3) == 0 ? amount() : Money();
        drawer.pay(where, id, part, over, by, key());
        model.moved[by] += part + over;
        model.receipts += 1;
    }

    void setOff(UnitOfWork& unit, CashDrawer& drawer, RoomId where, ChargeId id, Money owed, Model& model)
    {
        const Money prepaid = LedgerQueries(unit.connection()).prepaid(where);
        if (prepaid == Money()) {
            return;
        }
        const Money part = std::min(partOf(owed), prepaid);
        drawer.setOff(where, id, part, key());
        model.used += part;
        model.receipts += 1;
    }

    /// Counted right, except for a few fen now and then.
    void closeShift(UnitOfWork& unit, ShiftId id, const Model& model)
    {
        const Shift open = *ShiftQueries(unit.connection()).shift(id);
        ShiftCloseEntry entry;
        Money cash = open.opening + model.payIns - model.payOuts;
        for (const auto& [method, moved] : model.moved) {
            (method == PayMethod::Cash ? cash : entry.count.others[method]) += moved;
        }
        // A drawer holds no single fen, and nothing below nought: the rest is the difference.
        entry.count.cash = inFewestPieces(cash);
        entry.reason = QStringLiteral("分币");
        ShiftClose close = CashDrawer::valueOf(
            closed(open, cashFigures(unit.connection(), open), entry, Money::fromFen(Money::limit()), {}));
        close.actorName = QStringLiteral("周敏");
        ASSERT_EQ(close.expected.at(PayMethod::Cash), cash) << "shift = what the model says";
        ASSERT_TRUE(ShiftStore(unit).close(close));
        const auto sheet = DayStore(unit).close(unit.clock().civil(unit.now()).date,
                                                QStringLiteral("富成花园"), QStringLiteral("周敏"), false);
        ASSERT_TRUE(sheet) << static_cast<int>(sheet.error().code);
        m_sheet = sheet->sheet;
    }

    static std::int64_t ask(UnitOfWork& unit, const char* sql, const QString& day)
    {
        return unit.connection().statement(QString::fromLatin1(sql)).bind(day).integer();
    }

    void compareDay(UnitOfWork& unit, const Shift& today, const Model& model)
    {
        const CashFigures& figures = m_sheet.figures;
        Money moved;
        for (const auto& [method, amount] : model.moved) {
            moved += amount;
            ASSERT_EQ(figures.of(method), amount) << today.number.toStdString();
        }
        m_grand += moved;
        ASSERT_EQ(figures.moved(), moved);
        ASSERT_EQ(m_sheet.grand(), m_grand);
        ASSERT_EQ(figures.receipts(), model.receipts);
        ASSERT_EQ(figures.voids, model.voids);
        ASSERT_EQ(figures.setOff, model.used);
        ASSERT_EQ(figures.payIns, model.payIns);
        ASSERT_EQ(figures.payOuts, model.payOuts);
        // The same by date, without shifts: what the report says is what a plain query says.
        const QString day = QString::fromStdString(m_sheet.day.toString());
        ASSERT_EQ(
            moved.fen(),
            ask(unit,
                "SELECT coalesce(sum(amount_fen), 0) FROM receipt_tender WHERE method <> 'prepayment' AND "
                "receipt_id IN (SELECT id FROM receipt WHERE on_date = ? AND id NOT IN (SELECT receipt_id "
                "FROM receipt_void))",
                day));
        Money items;
        for (const auto& [item, amount] : figures.items) {
            items += amount;
        }
        ASSERT_EQ(
            items.fen(),
            ask(unit,
                "SELECT coalesce(sum(total_fen), 0) FROM receipt WHERE on_date = ? AND id NOT IN (SELECT "
                "receipt_id FROM receipt_void)",
                day));
        // Receipts = allocations + prepayments.
        ASSERT_EQ(
            items.fen() - model.used.fen(),
            ask(unit,
                "SELECT coalesce((SELECT sum(amount_fen) FROM allocation WHERE receipt_id IN (SELECT id "
                "FROM receipt WHERE on_date = ?)), 0)",
                day) +
                ask(unit,
                    "SELECT coalesce((SELECT sum(amount_fen) FROM prepayment_entry WHERE receipt_id IN "
                    "(SELECT id FROM receipt WHERE on_date = ?)), 0)",
                    day));
    }

    std::mt19937 m_random;
    int m_keys = 0;
    DaySheet m_sheet;
    Money m_grand;
};

} // namespace

TEST(RandomDays, T3_AllSumsAgree)
{
    const int days = fromEnvironment("PD_MONEY_DAYS", 400);
    const auto seed = static_cast<unsigned>(fromEnvironment("PD_MONEY_SEED", 20'261'128));
    std::cout << "seed " << seed << ", " << days << " days\n";
    RandomDays office(seed);
    office.live(days);
    ASSERT_FALSE(testing::Test::HasFailure());
    // Arrears = charges − allocations, in one plain sum over everything.
    EXPECT_EQ(office.number("SELECT coalesce(sum(open_fen), 0) FROM charge_open"),
              office.number("SELECT (SELECT sum(amount_fen) FROM charge) - (SELECT sum(amount_fen) FROM "
                            "allocation)"));
    EXPECT_EQ(office.number("SELECT count(*) FROM day_close"), days + 1);
    EXPECT_EQ(office.number("SELECT count(*) FROM receipt"),
              office.number("SELECT sum(given) FROM number_series WHERE series = 'PJ'"));
    const auto fault = office.read([](Connection& connection) { return MoneyCheck(connection).run().fault; });
    EXPECT_FALSE(fault.has_value()) << qPrintable(code(fault->rule) + u' ' + fault->where);
    std::cout << office.number("SELECT count(*) FROM receipt") << " receipts\n";
}
