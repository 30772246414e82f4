// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/manyorders.h"

#include "storage/auditlog.h"
#include "storage/backup.h"
#include "storage/repairs/orderlistsql.h"
#include "storage/repairs/serviceorderqueries.h"
#include "storage/search/ordersearch.h"

#include <gmock/gmock.h>

using namespace pd;
using namespace pd::test;

namespace {

/// Everything that is stored, newest first, read page by page without a filter.
std::vector<OrderRow> everything(ServiceOrderQueries& queries)
{
    std::vector<OrderRow> all;
    std::optional<OrderCursor> after;
    do {
        OrderPage page = queries.page({}, after, OrderPage::largest);
        all.insert(all.end(), page.rows.begin(), page.rows.end());
        after = page.next;
    } while (after);
    return all;
}

std::vector<std::int64_t> idsOf(const std::vector<OrderRow>& rows)
{
    std::vector<std::int64_t> ids;
    for (const OrderRow& row : rows) {
        ids.push_back(row.order.id.value());
    }
    return ids;
}

/// All pages of a filter.
std::vector<std::int64_t> found(ServiceOrderQueries& queries, const OrderFilter& filter, int rows)
{
    std::vector<std::int64_t> ids;
    std::optional<OrderCursor> after;
    do {
        const OrderPage page = queries.page(filter, after, rows);
        EXPECT_LE(page.rows.size(), static_cast<std::size_t>(rows));
        const auto more = idsOf(page.rows);
        ids.insert(ids.end(), more.begin(), more.end());
        after = page.next;
    } while (after);
    return ids;
}

bool holds(const OrderRow& row, const QString& word)
{
    return OrderSearch::textOf(row.order).contains(word) || row.faultZh.contains(word) ||
           row.faultGroupZh.contains(word);
}

bool fits(const OrderRow& row, const OrderFilter& filter, Timestamp now)
{
    const ServiceOrder& order = row.order;
    const QStringList words = filter.text.split(u' ', Qt::SkipEmptyParts);
    return (filter.states.empty() || filter.states.contains(order.state)) &&
           (!filter.technician || order.technician == filter.technician) &&
           (!filter.building || order.intake.building == filter.building) &&
           (!filter.room || order.intake.room == filter.room) &&
           (!filter.longOpen || isLongOpen(order, now)) &&
           (!filter.unreturned || order.state == OrderState::Done) &&
           (!filter.reportedFrom || order.reportedAt >= *filter.reportedFrom) &&
           (!filter.reportedUntil || order.reportedAt < *filter.reportedUntil) &&
           (filter.number.isEmpty() || order.number.endsWith(filter.number)) &&
           std::all_of(words.begin(), words.end(), [&](const QString& word) { return holds(row, word); });
}

/// Every combination of what a filter may hold: one of each group or nothing.
std::vector<OrderFilter> filters(const BusyOffice& office)
{
    std::vector<OrderFilter> filters;
    for (int mask = 0; mask < 256; ++mask) {
        for (const std::set<OrderState>& states : {std::set<OrderState>{},
                                                   {OrderState::Closed},
                                                   {OrderState::Cancelled},
                                                   {OrderState::Done, OrderState::Waiting},
                                                   {OrderState::Cancelled, OrderState::Registered},
                                                   {OrderState::Closed, OrderState::Done}}) {
            OrderFilter filter;
            filter.states = states;
            filter.technician = (mask & 1) != 0 ? std::optional(RepairOffice::li) : std::nullopt;
            filter.building = (mask & 2) != 0 ? std::optional(RepairOffice::building) : std::nullopt;
            filter.room = (mask & 4) != 0 ? std::optional(RepairOffice::neighbour) : std::nullopt;
            filter.text = (mask & 8) != 0 ? QStringLiteral("水 门") : QString();
            filter.number = (mask & 16) != 0 ? QStringLiteral("7") : QString();
            filter.longOpen = (mask & 32) != 0;
            filter.unreturned = (mask & 64) != 0;
            if ((mask & 128) != 0) {
                filter.reportedFrom = office.clock.now().plusMinutes(-17 * 300);
                filter.reportedUntil = office.clock.now().plusMinutes(-17 * 20);
            }
            filters.push_back(filter);
        }
    }
    return filters;
}

QStringList planOf(Connection& connection, const OrderListSelect& select)
{
    Statement statement = connection.statement(QStringLiteral("EXPLAIN QUERY PLAN ") + select.sql);
    for (const auto& parameter : select.parameters) {
        std::visit([&](const auto& value) { statement.bind(value); }, parameter);
    }
    QStringList plan;
    for (const QString& line : statement.all([](const Row& row) { return row.text(3); })) {
        plan += line;
    }
    return plan;
}

} // namespace

TEST(OrderList, EveryCombinationOfFiltersGivesWhatBruteForceGives)
{
    BusyOffice office(400);
    Connection connection(office.path(), Connection::Mode::ReadOnly);
    ServiceOrderQueries queries(connection, office.clock);
    const std::vector<OrderRow> all = everything(queries);
    ASSERT_EQ(all.size(), 400U);
    for (const OrderFilter& filter : filters(office)) {
        std::vector<OrderRow> expected;
        std::copy_if(all.begin(), all.end(), std::back_inserter(expected),
                     [&](const OrderRow& row) { return fits(row, filter, office.clock.now()); });
        ASSERT_EQ(found(queries, filter, 37), idsOf(expected))
            << "text " << filter.text.toStdString() << " number " << filter.number.toStdString();
    }
}

TEST(OrderList, NoFilterWalksTheHistory)
{
    BusyOffice office(50);
    Connection connection(office.path(), Connection::Mode::ReadOnly);
    ServiceOrderQueries queries(connection, office.clock);
    for (const OrderFilter& filter : filters(office)) {
        for (const auto& after :
             {std::optional<OrderCursor>(), std::optional(OrderCursor{OrderId(30), office.clock.now()})}) {
            for (const OrderListSelect& select : queries.selectsOf(filter, after, 200)) {
                const QStringList plan = planOf(connection, select);
                for (const QString& line : plan) {
                    EXPECT_FALSE(line == QStringLiteral("SCAN o") ||
                                 line.startsWith(QStringLiteral("SCAN o ")))
                        << plan.join(u'\n').toStdString();
                }
                // Walking the rows in their own order is for lists of closed orders alone: there it ends
                // after a page.
                const bool walks =
                    plan.join(u'\n').contains(QStringLiteral("SEARCH o USING INTEGER PRIMARY KEY (rowid<?)"));
                const bool mayWalk = filter.states.empty() || filter.states.contains(OrderState::Closed);
                EXPECT_TRUE(!walks || mayWalk) << plan.join(u'\n').toStdString();
            }
        }
    }
}

TEST(OrderList, TheNarrowConditionLeads)
{
    BusyOffice office(50);
    Connection connection(office.path(), Connection::Mode::ReadOnly);
    ServiceOrderQueries queries(connection, office.clock);
    const auto expectIndex = [&](const OrderFilter& filter, const char* index) {
        const auto selects = queries.selectsOf(filter, std::nullopt, 200);
        ASSERT_FALSE(selects.empty());
        const QString plan = planOf(connection, selects.front()).join(u'\n');
        EXPECT_TRUE(plan.contains(QLatin1String(index))) << plan.toStdString();
    };
    OrderFilter filter;
    filter.technician = RepairOffice::li;
    expectIndex(filter, "service_order_by_technician");
    filter.reportedFrom = office.clock.now().plusMinutes(-60);
    expectIndex(filter, "service_order_by_reported");
    filter.states = {OrderState::Dispatched, OrderState::Waiting};
    expectIndex(filter, "service_order_open");
    filter.room = RepairOffice::room;
    expectIndex(filter, "service_order_by_room");
    filter.number = QStringLiteral("FW-202611-0007");
    expectIndex(filter, "sqlite_autoindex_service_order");
    filter = {};
    filter.building = RepairOffice::building;
    expectIndex(filter, "service_order_by_building");
    filter.states = {OrderState::Cancelled};
    expectIndex(filter, "service_order_cancelled");
    filter = {};
    filter.text = QStringLiteral("漏水");
    expectIndex(filter, "VIRTUAL TABLE");
}

TEST(OrderList, AnyOneToFourCharactersAreFound)
{
    BusyOffice office(2000);
    Connection connection(office.path(), Connection::Mode::ReadOnly);
    ServiceOrderQueries queries(connection, office.clock);
    const std::vector<OrderRow> all = everything(queries);
    ASSERT_EQ(all.size(), 2000U);
    std::vector<QString> texts;
    for (const OrderRow& row : all) {
        texts.push_back(OrderSearch::textOf(row.order) + u'\n' + row.faultZh + u'\n' + row.faultGroupZh);
    }
    int hits = 0;
    for (int i = 0; i < 500; ++i) {
        OrderFilter filter;
        filter.text = office.random.term();
        std::vector<std::int64_t> expected;
        for (std::size_t row = 0; row < all.size(); ++row) {
            if (texts[row].contains(filter.text)) {
                expected.push_back(all[row].order.id.value());
            }
        }
        ASSERT_EQ(found(queries, filter, 200), expected) << filter.text.toStdString();
        hits += expected.empty() ? 0 : 1;
    }
    EXPECT_GT(hits, 100); // the comparison was about something
}

TEST(OrderList, TheIndexFollowsEveryChange)
{
    RepairOffice office;
    const auto count = [&](const QString& text) {
        OrderFilter filter;
        filter.text = text;
        return RepairOffice::valueOf(office.desk.page(TestOffice::admin(), filter)).rows.size();
    };
    ServiceOrder order = office.registeredOrder(QStringLiteral("客厅吊灯不亮"));
    EXPECT_EQ(count(QStringLiteral("吊灯")), 1U);
    order = RepairOffice::valueOf(office.desk.correct(TestOffice::admin(), order.id, order.version,
                                                      office.intake(QStringLiteral("阳台推拉窗"))));
    EXPECT_EQ(count(QStringLiteral("吊灯")), 0U);
    EXPECT_EQ(count(QStringLiteral("吊")), 0U);
    EXPECT_EQ(count(QStringLiteral("推拉窗")), 1U);
    EXPECT_EQ(count(QStringLiteral("窗")), 1U);
    EXPECT_EQ(count(QStringLiteral("渗水")), 1U) << "the fault kind's name";
    OrderIntake otherKind = order.intake;
    for (const FaultKind& kind :
         RepairOffice::valueOf(FaultKindDesk(office.writes(), office.reads()).list(TestOffice::admin()))) {
        otherKind.faultKind = kind.nameZh == QStringLiteral("停电") ? kind.id : otherKind.faultKind;
    }
    order =
        RepairOffice::valueOf(office.desk.correct(TestOffice::admin(), order.id, order.version, otherKind));
    EXPECT_EQ(count(QStringLiteral("渗水")), 0U);
    EXPECT_EQ(count(QStringLiteral("停电 阳台")), 1U);
    order = RepairOffice::valueOf(
        office.desk.cancel(TestOffice::admin(), order.id, order.version, QStringLiteral("自行解决")));
    EXPECT_EQ(count(QStringLiteral("自行")), 1U);
    EXPECT_EQ(count(QStringLiteral("阳台")), 1U);
    Connection connection(office.path(), Connection::Mode::ReadWrite);
    EXPECT_NO_THROW(connection.execute(
        QStringLiteral("INSERT INTO order_search (order_search) VALUES ('integrity-check')")));
}

TEST(OrderList, HostileTextFindsNothingAndBreaksNothing)
{
    RepairOffice office;
    office.registeredOrder();
    for (const char16_t* hostile :
         {u"\"", u"'", u"%", u"_", u"*", u"NEAR(", u"a OR b", u"text:漏", u"-漏水x", u"(((", u"^漏q",
          u"\u202e", u"漏\"水z", u"';DROP TABLE service_order;--"}) {
        OrderFilter filter;
        filter.text = QString::fromUtf16(hostile);
        const auto page = office.desk.page(TestOffice::admin(), filter);
        ASSERT_TRUE(page) << filter.text.toStdString();
        EXPECT_TRUE(page->rows.empty()) << filter.text.toStdString();
    }
}

TEST(OrderList, REP_21_CountsOpenOrdersByState)
{
    BusyOffice office(400);
    Connection connection(office.path(), Connection::Mode::ReadOnly);
    ServiceOrderQueries queries(connection, office.clock);
    std::map<OrderState, int> expected;
    int longOpen = 0;
    for (const OrderRow& row : everything(queries)) {
        ++expected[row.order.state];
        longOpen += isLongOpen(row.order, office.clock.now()) ? 1 : 0;
    }
    const OrderCounts counts = queries.counts();
    EXPECT_EQ(counts.open.size(), 6U);
    for (const auto& [state, count] : counts.open) {
        EXPECT_EQ(count, expected[state]);
    }
    EXPECT_EQ(counts.longOpen, longOpen);
    EXPECT_GT(longOpen, 0);
}

TEST(OrderList, BulkInsertionIsSoundAndAuditedOnce)
{
    BusyOffice office(300);
    Connection connection(office.path(), Connection::Mode::ReadOnly);
    const SoundnessReport report = checkSoundness(connection);
    EXPECT_TRUE(report.sound) << report.problem.toStdString();
    EXPECT_EQ(
        connection.statement(QStringLiteral("SELECT COUNT(*) FROM audit_entry WHERE command = 'test.orders'"))
            .integer(),
        1);
    EXPECT_EQ(RepairOffice::valueOf(office.desk.numbersOf(TestOffice::admin(), office.clock.today()))
                  .missing.size(),
              0U);
}
