// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fees/receipt.h"
#include "support/testoffice.h"

#include <gtest/gtest.h>

#include <string>

namespace pd::test {

/// A file with two rooms, a cashier with an open shift, a management fee and prices: what money needs.
class FeeOffice : public TestOffice {
public:
    FeeOffice()
    {
        change([&](UnitOfWork& unit) {
            Connection& c = unit.connection();
            const auto run = [&](const char* sql) { c.statement(QString::fromUtf8(sql)).run(); };
            run("INSERT INTO staff (id, login, name) VALUES (901, 'cashier', '周敏')");
            run("INSERT INTO building (id, code, sort_key) VALUES (901, '3', '0003')");
            run("INSERT INTO section (id, building_id, code, sort_key) VALUES (901, 901, '2', '0002')");
            run("INSERT INTO room (id, section_id, floor, number, code, sort_key, use, state, built_area) "
                "VALUES (901, 901, 12, '1201', '3-2-1201', '0003-0002-1201', 'residence', 'lived-in', 8943)");
            run("INSERT INTO room (id, section_id, floor, number, code, sort_key, use, state, built_area) "
                "VALUES (902, 901, 12, '1202', '3-2-1202', '0003-0002-1202', 'residence', 'vacant', 9837)");
            run("INSERT INTO fee_item (id, name_zh, kind, period, in_advance, due_day, part_month, rounding, "
                "payer) VALUES (901, '物业服务费（测试）', 'area', 'month', 1, 10, 'days', 'fen', 'owner')");
            run("INSERT INTO fee_tariff (id, item_id, from_date, unit_price) VALUES (901, 901, '2020-01-01', "
                "18500)");
            run("INSERT INTO fee_assignment (id, item_id, from_date) VALUES (901, 901, '2020-01-01')");
            run("INSERT INTO number_series (series, month, given) VALUES ('BC', '202611', 1)");
            c.statement(QStringLiteral("INSERT INTO cashier_shift (id, number, cashier_id, cashier_name, "
                                       "station, opened_at_ms, float_fen) VALUES (901, 'BC-202611-0001', "
                                       "901, '周敏', 'desk', ?, 20000)"))
                .bind(unit.now())
                .run();
        });
    }

    RoomId room{901};
    RoomId vacant{902};
    FeeItemId management{901};
    StaffId cashier{901};
    ShiftId shift{901};

    /// Runs `body(UnitOfWork&)` in one transaction, as an administrator.
    template <class Body>
    void change(Body body)
    {
        const auto done = writes().run(admin(), {"test.change", Permission::ManageFees},
                                       [&](UnitOfWork& unit) -> Result<void> {
                                           body(unit);
                                           unit.audit(QStringLiteral("test"), {}, {});
                                           return {};
                                       });
        ASSERT_TRUE(done) << static_cast<int>(done.error().code);
    }
    /// What `body(Connection&)` reads.
    template <class Body>
    auto read(Body body)
    {
        using Value = std::invoke_result_t<Body, Connection&>;
        auto result = reads().run(admin(), Permission::ViewFees,
                                  [&](Connection& connection) -> Result<Value> { return body(connection); });
        EXPECT_TRUE(result);
        return std::move(result).value();
    }
    [[nodiscard]] std::int64_t number(const char* sql)
    {
        return read(
            [&](Connection& connection) { return connection.statement(QString::fromUtf8(sql)).integer(); });
    }
    /// Runs SQL as somebody with the file open would; what SQLite says against it, empty when it went
    /// through.
    [[nodiscard]] std::string refusalOf(const char* sql)
    {
        std::string said;
        const auto done = writes().run(admin(), {"test.change", Permission::ManageFees},
                                       [&](UnitOfWork& unit) -> Result<void> {
                                           try {
                                               unit.connection().statement(QString::fromUtf8(sql)).run();
                                           } catch (const std::exception& exception) {
                                               said = exception.what();
                                               return error(ErrorCode::Internal);
                                           }
                                           return error(ErrorCode::Cancelled);
                                       });
        EXPECT_FALSE(done);
        return said;
    }

    [[nodiscard]] static Date day(const char* text) { return Date::parse(text).value(); }
    [[nodiscard]] NewCharge bill(const char* from, const char* until, std::int64_t fen) const
    {
        return {.room = room,
                .item = management,
                .kind = ChargeKind::Manual,
                .text = QStringLiteral("物业服务费 ") + QString::fromLatin1(from).left(7),
                .period = ChargePeriod{day(from), day(until)},
                .dueOn = day(from).plusDays(9),
                .amount = Money::fromFen(fen),
                .run = {},
                .order = {},
                .original = {},
                .payer = {},
                .explanation = {},
                .reason = QStringLiteral("by hand")};
    }
    /// A bare receipt row for tests of what hangs on receipts.
    ReceiptId receipt(UnitOfWork& unit, const char* number, std::int64_t fen)
    {
        return ReceiptId(
            unit.connection()
                .statement(QStringLiteral(
                    "INSERT INTO receipt (number, kind, shift_id, cashier_id, room_id, payer, at_ms, "
                    "on_date, "
                    "total_fen, snapshot, hash, attempt_key) VALUES (?, 'payment', 901, 901, 901, '王芳', ?, "
                    "'2026-11-21', ?, '{}', zeroblob(32), ?) RETURNING id"))
                .bind(QString::fromLatin1(number))
                .bind(unit.now())
                .bind(fen)
                .bind(QString::fromLatin1(number))
                .runReturningId());
    }
};

} // namespace pd::test
