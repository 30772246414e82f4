// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The promise to the cashier: once the room is chosen, at most six keys take all of it in exact cash and give
// the receipt. Counted in the whole window, from the page at which the payer stands at the counter.
#include "support/wholewindow.h"

#include "widgets/shell/page.h"

#include <QtWidgets/QLabel>

using namespace pd;
using namespace pd::test;

namespace {

constexpr int mostKeys = 6;

/// A room that owes something.
struct Debtor {
    RoomId room{0};
    QString code;
    Money owed;
};

class CashKeys : public WholeWindow {
protected:
    void SetUp() override
    {
        WholeWindow::SetUp();
        openShift();
        program->start(data());
        logIn();
        ASSERT_TRUE(soon([this] { return program->window()->searchReady(); }));
        keys = 0;
    }
    /// Of whoever logs in.
    void openShift() const
    {
        Connection connection(data(), Connection::Mode::ReadWrite);
        connection
            .statement(QStringLiteral(
                "INSERT INTO cashier_shift (number, cashier_id, cashier_name, station, opened_at_ms, "
                "float_fen) "
                "SELECT 'BC-202611-9900', id, name, 'window', ?, 0 FROM staff WHERE login = 'demo'"))
            .bind(clock.now())
            .run();
    }
    [[nodiscard]] Debtor debtor() const
    {
        Connection connection(data(), Connection::Mode::ReadOnly);
        const auto found = connection
                               .statement(QStringLiteral(
                                   "SELECT r.id, r.code, SUM(o.open_fen) FROM charge_open o JOIN room r ON "
                                   "r.id = o.room_id GROUP BY r.id ORDER BY r.id DESC LIMIT 1"))
                               .first([](const Row& row) {
                                   return Debtor{row.id<RoomId>(0), row.text(1), row.money(2)};
                               });
        EXPECT_TRUE(found) << "nobody owes anything in the demo estate";
        return found.value_or(Debtor());
    }
    struct Made {
        QString number;
        RoomId room{0};
        Money total;
    };
    [[nodiscard]] std::optional<Made> newest() const
    {
        Connection connection(data(), Connection::Mode::ReadOnly);
        return connection
            .statement(QStringLiteral("SELECT number, room_id, total_fen FROM receipt ORDER BY id DESC "
                                      "LIMIT 1"))
            .first([](const Row& row) {
                return Made{row.text(0), row.id<RoomId>(1), row.money(2)};
            });
    }
    [[nodiscard]] QString shown(const char* name) const
    {
        const auto labels = window().findChildren<QLabel*>(QString::fromLatin1(name));
        for (const QLabel* label : labels) {
            if (label->isVisible()) {
                return label->text();
            }
        }
        return {};
    }
};

} // namespace

TEST_F(CashKeys, B20_AllInExactCashTakesAtMostSixKeysAfterTheRoomIsChosen)
{
    const Debtor payer = debtor();
    press(Qt::Key_F9);
    type(payer.code);
    press(Qt::Key_Return);
    keys = 0; // the room is chosen
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    EXPECT_LE(keys, mostKeys);
    const auto made = newest();
    ASSERT_TRUE(made);
    EXPECT_EQ(made->room, payer.room);
    EXPECT_GE(made->total, payer.owed) << "with what has run up of the penalty";
    EXPECT_EQ(shown("paidNumber"), made->number) << "the number stands large";
}

TEST_F(CashKeys, B20_TypedCashShowsItsChangeLarge)
{
    const Debtor payer = debtor();
    press(Qt::Key_M, Qt::ControlModifier);
    type(payer.code);
    press(Qt::Key_Return);
    type("9000");
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    const auto made = newest();
    ASSERT_TRUE(made);
    EXPECT_EQ(made->room, payer.room);
    EXPECT_EQ(shown("changeBack").remove(u',').remove(QStringLiteral("¥")),
              QString::fromStdString((Money::fromFen(900'000) - made->total).toString()));
}

TEST_F(CashKeys, EscLeavesAndTheCartIsThereAgain)
{
    const Debtor payer = debtor();
    press(Qt::Key_F9);
    type(payer.code);
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    EXPECT_NE(window().currentPage()->id(), QStringLiteral("fees"));
    press(Qt::Key_F9);
    EXPECT_TRUE(shown("rooms").contains(payer.code));
}
