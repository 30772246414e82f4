// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/fees/billscontroller.h"

#include "presentation/fees/feeitemscontroller.h"
#include "presentation/fees/reductionscontroller.h"
#include "support/feeoffice.h"
#include "support/patience.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>

using namespace pd;
using namespace pd::test;

namespace {

ActionForm filled(ActionForm form, std::initializer_list<std::pair<const char*, QString>> values)
{
    for (const auto& [field, value] : values) {
        for (ActionInput& input : form.inputs) {
            if (input.field == QLatin1StringView(field)) {
                input.value = value;
            }
        }
    }
    return form;
}

ActionForm withRoom(ActionForm form, RoomId room)
{
    for (ActionInput& input : form.inputs) {
        if (input.field == QStringLiteral("room")) {
            input.value = QStringLiteral("3-2-1201");
            input.chosen = room.value();
        }
    }
    return form;
}

ErrorCode codeOf(const std::optional<Error>& problem)
{
    return problem ? problem->code : ErrorCode::Internal;
}

class BillsControllerTest : public ::testing::Test {
protected:
    BillsControllerTest()
    {
        NewPassword password =
            *staff.preparePassword(QStringLiteral("butler"), Password(QStringLiteral("window 47 open")));
        StaffDetails details;
        details.login = QStringLiteral("butler");
        details.name = QStringLiteral("吴静");
        details.roles = {Role::Manager};
        EXPECT_TRUE(staff.add(TestOffice::admin(), details, password));
        Session clerk = TestOffice::admin();
        clerk.login = QStringLiteral("zhengyan");
        session.set(clerk);
    }

    void settle()
    {
        QElapsedTimer timer;
        timer.start();
        while (job.running() && timer.elapsed() < 20'000 * patience) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
        }
        ASSERT_FALSE(job.running());
    }
    [[nodiscard]] QString cell(int row, int column)
    {
        return controller.model().index(row, column).data(Qt::EditRole).toString();
    }

    FeeOffice office;
    std::shared_ptr<PasswordHasher> hasher = std::make_shared<PasswordHasher>(PasswordCost::lowForTests());
    StaffDesk staff{office.writes(), office.reads(), hasher, QStringLiteral("desk-1")};
    RegistryDesk registry{office.writes(), office.reads()};
    BillingDesk bills{office.writes(), office.reads()};
    FeeItemDesk items{office.writes(), office.reads()};
    CurrentSession session;
    Job job{office.path(), office.clock};
    RegistryLookup rooms = [](const QString&, std::size_t) { return std::vector<RegistryHit>(); };
    BillsController controller{{bills, items, registry, staff, session, office.file().changes(), job, rooms}};
};

} // namespace

TEST_F(BillsControllerTest, FEE_17_FromPreviewToPostedBills)
{
    using B = BillsController;
    EXPECT_TRUE(controller.allows(B::Preview));
    EXPECT_FALSE(controller.allows(B::Open));
    const ActionForm form = controller.form(B::Preview);
    EXPECT_EQ(codeOf(controller.submit(B::Preview, filled(form, {{"month", QStringLiteral("13")}}))),
              ErrorCode::NotADate);
    ASSERT_FALSE(controller.submit(B::Preview, form));
    EXPECT_TRUE(controller.allows(B::Stop));
    settle();
    settle(); // it is opened by a second piece of work
    ASSERT_TRUE(controller.opened());
    EXPECT_EQ(controller.model().rowCount(), 2);
    EXPECT_EQ(cell(0, 0), QStringLiteral("3-2-1201"));
    EXPECT_EQ(cell(0, 5), QStringLiteral("89.43 m² × ¥1.85 × 1 month"));
    ASSERT_NE(controller.line(), nullptr);
    EXPECT_EQ(controller.lines().front().value, QStringLiteral("¥165.45"));
    EXPECT_FALSE(controller.allows(B::Post));

    // The maker is asked for the login of a colleague.
    const ActionForm check = controller.form(B::Check);
    ASSERT_NE(check.find(u"login"), nullptr);
    EXPECT_EQ(codeOf(controller.submit(B::Check, filled(check, {{"login", QStringLiteral("butler")},
                                                                {"password", QStringLiteral("wrong")}}))),
              ErrorCode::LoginFailed);
    ASSERT_FALSE(
        controller.submit(B::Check, filled(check, {{"login", QStringLiteral("butler")},
                                                   {"password", QStringLiteral("window 47 open")}})));
    EXPECT_TRUE(controller.allows(B::Post));
    ASSERT_FALSE(controller.submit(B::Post, controller.form(B::Post)));
    settle();
    settle();
    EXPECT_EQ(controller.opened()->run.state, BillingState::Posted);
    EXPECT_TRUE(controller.allows(B::PrintList));
    ASSERT_FALSE(controller.submit(B::Back, {}));
    EXPECT_EQ(cell(0, 0), QStringLiteral("YS-202611-0001"));
    EXPECT_EQ(controller.history().size(), 3U);
    EXPECT_TRUE(controller.allows(B::Reverse));
    ASSERT_FALSE(controller.submit(
        B::Reverse, filled(controller.form(B::Reverse), {{"reason", QStringLiteral("wrong price")}})));
    EXPECT_EQ(office.number("SELECT count(*) FROM charge_open"), 0);
}

TEST_F(BillsControllerTest, ChargesByHandAndHowARoomPays)
{
    using B = BillsController;
    ActionForm form = controller.form(B::Credit);
    EXPECT_EQ(codeOf(controller.submit(B::Credit, form)), ErrorCode::Required);
    form = withRoom(filled(form, {{"feeItem", QStringLiteral("901")},
                                  {"amount", QStringLiteral("12.50")},
                                  {"reason", QStringLiteral("billed too much")}}),
                    office.room);
    ASSERT_FALSE(controller.submit(B::Credit, form));
    EXPECT_EQ(office.number("SELECT sum(open_fen) FROM charge_open"), -1'250);
    ASSERT_FALSE(controller.submit(
        B::Pays,
        withRoom(filled(controller.form(B::Pays), {{"period", QStringLiteral("quarter")}}), office.room)));
    EXPECT_EQ(office.number("SELECT count(*) FROM fee_account WHERE room_id = 901 AND period = 'quarter'"),
              1);
    ASSERT_FALSE(controller.submit(
        B::AreaBefore, withRoom(filled(controller.form(B::AreaBefore), {{"builtArea", QStringLiteral("60")},
                                                                        {"until", QStringLiteral("11-15")}}),
                                office.room)));
    EXPECT_EQ(office.number("SELECT built_area FROM room_former_area"), 6'000);
}

TEST_F(BillsControllerTest, FEE_20_AnItemGetsItsPriceFromADayOn)
{
    using F = FeeItemsController;
    F list(items, registry, rooms, session, office.file().changes());
    EXPECT_EQ(list.model().rowCount(), 1);
    list.choose(901);
    EXPECT_FALSE(list.allows(F::Seed));
    ASSERT_FALSE(list.submit(F::SetPrice,
                             filled(list.form(F::SetPrice),
                                    {{"price", QStringLiteral("2.1")}, {"from", QStringLiteral("12-1")}})));
    EXPECT_EQ(list.history().size(), 2U);
    EXPECT_EQ(list.model().index(0, 3).data(Qt::EditRole).toString(), QStringLiteral("¥1.85"));
    ActionForm change = list.form(F::Change);
    EXPECT_EQ(codeOf(list.submit(F::Change, filled(change, {{"dueDay", QStringLiteral("29")}}))),
              ErrorCode::OutOfRange);
    ASSERT_FALSE(list.submit(F::Change, filled(change, {{"penaltyRate", QStringLiteral("0.05")},
                                                        {"vacantRate", QStringLiteral("70")}})));
    EXPECT_EQ(office.number("SELECT penalty_rate FROM fee_item"), 500);
    EXPECT_EQ(office.number("SELECT vacant_rate FROM fee_item"), 7'000);
    ASSERT_FALSE(list.submit(
        F::Assign, withRoom(filled(list.form(F::Assign), {{"charged", QStringLiteral("no")}}), office.room)));
    EXPECT_EQ(office.number("SELECT count(*) FROM fee_assignment WHERE room_id = 901 AND charged = 0"), 1);
    ASSERT_FALSE(list.submit(F::EndAssignment, list.form(F::EndAssignment)));
    EXPECT_EQ(office.number("SELECT count(*) FROM fee_assignment WHERE until_date = '2026-11-21'"), 1);
}

TEST_F(BillsControllerTest, AReductionIsApprovedAtThisDesk)
{
    using R = ReductionsController;
    R list(items, staff, rooms, session, office.file().changes());
    ActionForm form = withRoom(filled(list.form(R::Add), {{"rate", QStringLiteral("20")},
                                                          {"reason", QStringLiteral("低保户")},
                                                          {"login", QStringLiteral("butler")},
                                                          {"password", QStringLiteral("window 47 open")}}),
                               office.room);
    EXPECT_EQ(codeOf(list.submit(R::Add, filled(form, {{"password", QStringLiteral("wrong")}}))),
              ErrorCode::LoginFailed);
    ASSERT_FALSE(list.submit(R::Add, form));
    ASSERT_EQ(list.model().rowCount(), 1);
    list.choose(list.model().idAt(list.model().index(0, 0)));
    EXPECT_EQ(list.lines().front().value, QStringLiteral("20 %"));
    ASSERT_FALSE(list.submit(R::End, list.form(R::End)));
    EXPECT_EQ(office.number("SELECT count(*) FROM fee_reduction WHERE until_date = '2026-11-21'"), 1);
}
