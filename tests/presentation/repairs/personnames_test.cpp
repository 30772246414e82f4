// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/repairs/contactdesk.h"
#include "application/repairs/duplicatedesk.h"
#include "presentation/repairs/orderdetailcontroller.h"
#include "presentation/staff/persontext.h"
#include "support/slipoffice.h"

namespace pd::test {
namespace {

const QString clerkName = QStringLiteral("王芳");

/// The one who enters everything is 王芳 with the login "tester".
struct PersonNames : testing::Test {
    PersonNames() { work.tamper(QStringLiteral("UPDATE staff SET login = 'tester' WHERE id = 3")); }

    RepairOffice office;
    SlipWork work{office};
    Session admin = TestOffice::admin();

    OrderDetails stored(OrderId order) { return RepairOffice::valueOf(office.desk.order(admin, order)); }
};

TEST_F(PersonNames, TheHistoryOfAnOrderNamesTheColleague)
{
    const ServiceOrder order = office.dispatchedOrder();
    const std::vector<HistoryLine> lines = orderHistory(stored(order.id), {}, office.clock);
    ASSERT_EQ(lines.size(), 2U);
    for (const HistoryLine& line : lines) {
        EXPECT_EQ(line.who, clerkName);
    }
    EXPECT_TRUE(meanwhileText({}, stored(order.id), {}, office.clock).contains(clerkName));
}

TEST_F(PersonNames, ContactsAndTheBookOfNumbersNameTheColleague)
{
    ContactDesk contacts(office.writes(), office.reads());
    const ServiceOrder order = office.dispatchedOrder();
    ContactEntry call;
    call.kind = ContactKind::FirstCall;
    call.outcome = ContactOutcome::NoAnswer;
    ASSERT_TRUE(contacts.record(admin, order.id, call));
    EXPECT_EQ(RepairOffice::valueOf(contacts.contactsOf(admin, order.id)).front().actor, clerkName);

    const ServiceOrder gone = office.registeredOrder();
    ASSERT_TRUE(office.desk.cancel(admin, gone.id, gone.version, QStringLiteral("业主自行解决")));
    const DayNumbers numbers = RepairOffice::valueOf(work.slips.day(admin, work.today()));
    EXPECT_EQ(numbers.lines.back().by, clerkName);
    EXPECT_TRUE(wordsOf(numbers.lines.back()).contains(clerkName));
}

TEST_F(PersonNames, AMergeAndAReminderNameTheColleague)
{
    DuplicateDesk duplicates(office.writes(), office.reads());
    const ServiceOrder survivor = office.registeredOrder();
    const ServiceOrder away = office.registeredOrder();
    ASSERT_TRUE(duplicates.remind(admin, survivor.id, {}));
    ASSERT_TRUE(duplicates.merge(admin, away.id, away.version, survivor.id));
    const OrderKin kin = RepairOffice::valueOf(duplicates.kin(admin, survivor.id));
    ASSERT_EQ(kin.reminders.size(), 1U);
    EXPECT_EQ(kin.reminders.front().actor, clerkName);
    ASSERT_EQ(kin.mergedHere.size(), 1U);
    EXPECT_EQ(kin.mergedHere.front().actor, clerkName);
    EXPECT_EQ(RepairOffice::valueOf(duplicates.kin(admin, away.id)).mergedInto->actor, clerkName);
}

TEST_F(PersonNames, ATechnicianWhoHasLeftKeepsHisNameInTheHistory)
{
    const ServiceOrder order = office.dispatchedOrder();
    CurrentSession session;
    session.set(admin);
    StaffDesk staff(office.writes(), office.reads());
    FaultKindDesk faults(office.writes(), office.reads());
    work.tamper(QStringLiteral("UPDATE staff SET active = 0 WHERE id = 1"));
    OrderDetailController detail({office.desk, faults, staff, session, office.file().changes()});
    ASSERT_TRUE(detail.show(order.id));
    EXPECT_TRUE(detail.history().front().what.contains(QStringLiteral("李强")));
    EXPECT_TRUE(detail.technicians(QStringLiteral("李强")).empty()) << "but nobody gives him an order";
}

TEST_F(PersonNames, WhoIsNotInTheOfficeKeepsHisLoginAndTheProgramHasAWord)
{
    work.tamper(QStringLiteral("UPDATE staff SET login = NULL WHERE id = 3"));
    const ServiceOrder order = office.registeredOrder();
    EXPECT_EQ(orderHistory(stored(order.id), {}, office.clock).front().who, QStringLiteral("tester"));
    work.tamper(QStringLiteral("UPDATE order_event SET actor = 'system'"));
    EXPECT_EQ(orderHistory(stored(order.id), {}, office.clock).front().who, QStringLiteral("the program"));
    NumberLine line;
    line.reason = QStringLiteral("重复");
    line.by = QStringLiteral("system");
    EXPECT_EQ(wordsOf(line), QStringLiteral("重复"));
}

} // namespace
} // namespace pd::test
