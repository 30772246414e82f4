// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repairs/contactstore.h"

#include "support/manyorders.h"

#include <algorithm>

using namespace pd;
using namespace pd::test;

namespace {

/// The plan of the present reading of open orders: one text per line.
QStringList planOf(Connection& connection, const QString& table, const QString& condition)
{
    const auto lines =
        connection
            .statement(
                QStringLiteral("EXPLAIN QUERY PLAN SELECT c.id FROM service_order o CROSS JOIN %1 c WHERE "
                               "o.state NOT IN ('closed', 'cancelled') AND o.state IN ('dispatched', "
                               "'on-site', 'waiting') AND c.order_id = o.id%2 ORDER BY c.id")
                    .arg(table, condition))
            .all([](const Row& row) { return row.text(3); });
    return QStringList(lines.begin(), lines.end());
}

} // namespace

TEST(ContactStore, OpenOrdersAreThoseUnderWayWithTheirPromises)
{
    BusyOffice office(400);
    const auto open = RepairOffice::valueOf(
        office.reads().run(TestOffice::admin(), Permission::ViewOrders,
                           [](Connection& connection) -> Result<std::vector<OpenOrder>> {
                               return ContactQueries(connection).openOrders();
                           }));
    std::vector<std::int64_t> found;
    for (const OpenOrder& order : open) {
        found.push_back(order.row.order.id.value());
    }
    std::ranges::sort(found);
    std::vector<std::int64_t> expected;
    OrderFilter filter;
    filter.states = {OrderState::Dispatched, OrderState::OnSite, OrderState::Waiting};
    for (const OrderRow& row : RepairOffice::valueOf(office.desk.page(TestOffice::admin(), filter)).rows) {
        expected.push_back(row.order.id.value());
    }
    std::ranges::sort(expected);
    EXPECT_FALSE(expected.empty());
    EXPECT_EQ(found, expected);
}

TEST(ContactStore, ReadingOpenOrdersNeverWalksTheHistory)
{
    BusyOffice office(50);
    const auto plans = RepairOffice::valueOf(office.reads().run(
        TestOffice::admin(), Permission::ViewOrders, [](Connection& connection) -> Result<QStringList> {
            return planOf(connection, QStringLiteral("order_event"),
                          QStringLiteral(" AND c.due_at_ms IS NOT NULL")) +
                   planOf(connection, QStringLiteral("order_contact"), QString());
        }));
    EXPECT_EQ(plans.filter(QStringLiteral("service_order_open")).size(), 2)
        << plans.join(u'\n').toStdString();
    EXPECT_EQ(plans.filter(QStringLiteral("order_event_by_order")).size(), 1)
        << plans.join(u'\n').toStdString();
    EXPECT_EQ(plans.filter(QStringLiteral("order_contact_by_order")).size(), 1)
        << plans.join(u'\n').toStdString();
    EXPECT_TRUE(plans.filter(QStringLiteral("SCAN c")).isEmpty()) << plans.join(u'\n').toStdString();
}

TEST(ContactStore, ContactsCannotBeChangedOrRemoved)
{
    RepairOffice office;
    const ServiceOrder order = office.dispatchedOrder();
    OrderContact contact;
    contact.order = order.id;
    contact.kind = ContactKind::FirstCall;
    contact.outcome = ContactOutcome::NoAnswer;
    contact.at = office.clock.now();
    contact.recordedAt = office.clock.now();
    const auto added = office.writes().run(
        TestOffice::admin(), Command{"test.contact", Permission::RegisterOrder},
        [&](UnitOfWork& unit) -> Result<OrderContact> { return ContactStore(unit).add(contact); });
    ASSERT_TRUE(added);
    contact.id = added->id;
    EXPECT_EQ(*added, contact);
    for (const char* sql : {"UPDATE order_contact SET words = 'x'", "DELETE FROM order_contact"}) {
        const auto changed =
            office.writes().run(TestOffice::admin(), Command{"test.contact", Permission::RegisterOrder},
                                [&](UnitOfWork& unit) -> Result<void> {
                                    unit.connection().execute(QString::fromLatin1(sql));
                                    unit.audit(QStringLiteral("x"), {}, {});
                                    return {};
                                });
        EXPECT_FALSE(changed) << sql;
    }
}
