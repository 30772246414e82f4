// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/fees/paymentnoticedesk.h"

#include "storage/fees/ledgerstore.h"
#include "support/feeoffice.h"

using namespace pd;
using namespace pd::test;

namespace {

class PaymentNoticeDeskTest : public testing::Test, public FeeOffice {
protected:
    PaymentNoticeDeskTest()
    {
        change([&](UnitOfWork& unit) {
            Connection& c = unit.connection();
            const auto run = [&](const char* sql) { c.statement(QString::fromUtf8(sql)).run(); };
            run("INSERT INTO person (id, name, notice_preference) VALUES (901, '王芳', 'letter-box')");
            run("INSERT INTO person (id, name, notice_preference) VALUES (902, '李勇', 'phone')");
            run("INSERT INTO person_phone (person_id, position, phone) VALUES (902, 0, '13812345678')");
            run("INSERT INTO room_person (room_id, person_id, role) VALUES (901, 901, 'owner')");
            run("INSERT INTO room_person (room_id, person_id, role) VALUES (902, 902, 'owner')");
            run("INSERT INTO fee_account (room_id, account_number) VALUES (901, '00031201')");
            run("UPDATE room SET butler_id = 901 WHERE id = 901");
        });
    }
    void owe(RoomId where, const char* from, const char* until, std::int64_t fen)
    {
        change([&](UnitOfWork& unit) {
            NewCharge charge = bill(from, until, fen);
            charge.room = where;
            ASSERT_TRUE(LedgerStore(unit).post(charge));
        });
    }
    /// A bill of a run in that state, straight into the tables.
    void oweByRun(const char* state, std::int64_t fen)
    {
        change([&](UnitOfWork& unit) {
            Connection& c = unit.connection();
            c.statement(
                 QStringLiteral("INSERT INTO billing_run (id, number, period_from, period_until, scope, "
                                "state, lines, rooms, skipped, total_fen, digest, made_by, made_at_ms, "
                                "checked_by, posted_at_ms) VALUES (7, 'YS-202611-0007', '2026-11-01', "
                                "'2026-11-30', '{}', ?, 1, 1, 0, ?, zeroblob(32), 'x', 0, 'y', 0)"))
                .bind(QString::fromLatin1(state))
                .bind(fen)
                .run();
            if (std::string_view(state) == "posted") {
                NewCharge charge = bill("2026-11-01", "2026-11-30", fen);
                charge.kind = ChargeKind::Billed;
                charge.run = BillingRunId(7);
                ASSERT_TRUE(LedgerStore(unit).post(charge));
            }
        });
    }
    [[nodiscard]] HouseholdNotices list(NoticeFilter filter = {})
    {
        filter.month = QStringLiteral("2026-11");
        const auto found = desk.list(admin(), filter);
        EXPECT_TRUE(found);
        return *found;
    }

    PaymentNoticeDesk desk{writes(), reads()};
    const QString month = QStringLiteral("2026-11");
};

} // namespace

TEST_F(PaymentNoticeDeskTest, FEE_01_AHouseholdIsToldWhatIsOpenThisMonthAndBefore)
{
    owe(room, "2026-09-01", "2026-09-30", 16'000);
    owe(room, "2026-10-01", "2026-10-31", 16'500);
    owe(room, "2026-11-01", "2026-11-30", 16'545);
    owe(room, "2026-12-01", "2026-12-31", 99'900); // due next month
    owe(vacant, "2026-11-01", "2026-11-30", 100);
    const HouseholdNotices found = list();
    ASSERT_EQ(found.rows.size(), 2U);
    const HouseholdNotice& first = found.rows.front();
    EXPECT_EQ(first.code, QStringLiteral("3-2-1201"));
    EXPECT_EQ(first.name, QStringLiteral("王芳"));
    EXPECT_EQ(first.account, QStringLiteral("00031201"));
    EXPECT_EQ(first.butlerName, QStringLiteral("周敏"));
    EXPECT_EQ(first.current, Money::fromFen(16'545));
    EXPECT_EQ(first.arrears, Money::fromFen(32'500));
    EXPECT_EQ(found.totals.rooms, 2);
    EXPECT_EQ(found.totals.current, Money::fromFen(16'645));
    EXPECT_EQ(found.totals.arrears, Money::fromFen(32'500));
    const std::vector<RoomId> rooms{room};
    const auto notices = desk.notices(admin(), month, rooms);
    ASSERT_TRUE(notices);
    ASSERT_EQ(notices->size(), 1U);
    const PaymentNotice& notice = notices->front();
    ASSERT_EQ(notice.current.size(), 1U);
    ASSERT_EQ(notice.arrears.size(), 1U);
    EXPECT_EQ(notice.arrears.front().count, 2);
    EXPECT_EQ(notice.arrears.front().amount, Money::fromFen(32'500));
    EXPECT_EQ(notice.arrears.front().period, QStringLiteral("2026-09 至 2026-10"));
    EXPECT_EQ(notice.payBy, day("2026-11-10"));
}

TEST_F(PaymentNoticeDeskTest, FEE_02_OnlyBillsOfPostedRunsAreTold)
{
    oweByRun("checked", 500);
    EXPECT_TRUE(list().rows.empty());
    EXPECT_EQ(list().unposted, QStringList(QStringLiteral("YS-202611-0007")));
}

TEST_F(PaymentNoticeDeskTest, FEE_02_APostedRunIsTold)
{
    oweByRun("posted", 500);
    ASSERT_EQ(list().rows.size(), 1U);
    EXPECT_EQ(list().rows.front().current, Money::fromFen(500));
    EXPECT_TRUE(list().unposted.isEmpty());
}

TEST_F(PaymentNoticeDeskTest, ThePrepaymentIsTakenOffAndNeverMakesItNegative)
{
    owe(room, "2026-11-01", "2026-11-30", 16'545);
    change([&](UnitOfWork& unit) {
        ASSERT_TRUE(
            LedgerStore(unit).prepay(room, receipt(unit, "PJ-202611-0900", 20'000), Money::fromFen(20'000)));
    });
    EXPECT_EQ(list().rows.front().prepaid, Money::fromFen(20'000));
    EXPECT_EQ(list().rows.front().toPay(), Money());
}

TEST_F(PaymentNoticeDeskTest, FEE_03_EachIsToldAsHeWishesAndItIsKeptHow)
{
    owe(room, "2026-11-01", "2026-11-30", 100);
    owe(vacant, "2026-11-01", "2026-11-30", 200);
    EXPECT_EQ(list().rows[0].standing, NoticeStanding::ToMake);
    const std::vector<RoomId> printed{room};
    ASSERT_TRUE(desk.made(admin(), month, printed));
    EXPECT_EQ(list().rows[0].standing, NoticeStanding::Printed);
    const std::vector<RoomId> both{room, vacant};
    ASSERT_TRUE(desk.deliver(admin(), month, both, {}));
    EXPECT_EQ(list().rows[0].lastWay, QStringLiteral("letter-box"));
    EXPECT_EQ(list().rows[1].lastWay, QStringLiteral("phone"));
    EXPECT_EQ(list().rows[1].standing, NoticeStanding::Told);
    const std::vector<RoomId> second{vacant};
    EXPECT_EQ(desk.deliver(admin(), month, second, {{}, DeliveryResult::Objected, {}}).error().code,
              ErrorCode::Required);
    ASSERT_TRUE(desk.deliver(admin(), month, second,
                             {DeliveryWay::InPerson, DeliveryResult::Objected, QStringLiteral("面积不对")}));
    EXPECT_EQ(list().rows[1].standing, NoticeStanding::Objected);
    EXPECT_EQ(list().rows[1].lastNote, QStringLiteral("面积不对"));
    EXPECT_EQ(desk.deliver(admin(), QStringLiteral("2026-13"), second, {}).ok(), false);
    EXPECT_FALSE(refusalOf("DELETE FROM notice_delivery").empty());
    EXPECT_FALSE(refusalOf("UPDATE payment_notice SET current_fen = 1").empty());
}

TEST_F(PaymentNoticeDeskTest, FEE_03_TheListCanBeChosenByPreferenceButlerAndState)
{
    owe(room, "2026-11-01", "2026-11-30", 100);
    owe(vacant, "2026-11-01", "2026-11-30", 200);
    NoticeFilter filter;
    filter.preference = NoticePreference::Phone;
    EXPECT_EQ(list(filter).rows.size(), 1U);
    EXPECT_EQ(list(filter).totals.current, Money::fromFen(200));
    filter = {};
    filter.butler = StaffId(901);
    EXPECT_EQ(list(filter).rows.size(), 1U);
    filter = {};
    filter.building = BuildingId(901);
    EXPECT_EQ(list(filter).rows.size(), 2U);
    filter.standing = NoticeStanding::Told;
    EXPECT_TRUE(list(filter).rows.empty());
    EXPECT_EQ(list(filter).totals.rooms, 0);
}

TEST_F(PaymentNoticeDeskTest, FEE_06_OutsideUnitsAreAnnouncedWithTimePlaceContactAndPhone)
{
    OutsideCollection gas{{},
                          month,
                          QStringLiteral("燃气公司"),
                          QStringLiteral("燃气费"),
                          QStringLiteral("11月25日 9:00"),
                          QStringLiteral("3栋大堂"),
                          QStringLiteral("李工"),
                          QString()};
    EXPECT_EQ(desk.announce(admin(), gas).error().field, "phone");
    gas.phone = QStringLiteral("88886666");
    ASSERT_TRUE(desk.announce(admin(), gas));
    const auto found = desk.collections(admin(), month);
    ASSERT_EQ(found->size(), 1U);
    EXPECT_TRUE(desk.collections(admin(), QStringLiteral("2026-12"))->empty());
    ASSERT_TRUE(desk.end(admin(), *found->front().id));
    EXPECT_TRUE(desk.collections(admin(), month)->empty());
    EXPECT_EQ(desk.end(admin(), *found->front().id).error().code, ErrorCode::NotFound);
}

TEST_F(PaymentNoticeDeskTest, TheWordsBelongToTheCentre)
{
    EXPECT_FALSE(desk.words(admin())->isEmpty());
    ASSERT_TRUE(desk.setWords(admin(), QStringLiteral(" 请扫码交费 ")));
    EXPECT_EQ(*desk.words(admin()), QStringLiteral("请扫码交费"));
    EXPECT_EQ(desk.setWords(admin(), QString(301, u'字')).error().code, ErrorCode::TooLong);
}
