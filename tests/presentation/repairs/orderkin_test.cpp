// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/orderkintext.h"

#include "presentation/repairs/orderkincontroller.h"
#include "presentation/repairs/ordermarks.h"
#include "presentation/repairs/orderpapers.h"
#include "presentation/repairs/watchcontroller.h"
#include "support/repairscreen.h"

using namespace pd;
using namespace pd::test;

namespace {

QString valueAt(const std::vector<OrderLine>& lines, const QString& label)
{
    for (const OrderLine& line : lines) {
        if (line.label == label) {
            return line.value;
        }
    }
    return {};
}

TEST(OrderKinText, SaysOnlyWhatThereIsToSay)
{
    const FixedClock clock(morning());
    OrderKin kin;
    EXPECT_TRUE(kinLines(kin, clock).empty());
    kin.reminders = {{OrderId(1), morning(), QStringLiteral("wangfang"), QStringLiteral("张三：还没人来")}};
    kin.recheckDue = true;
    MergedHere merged;
    merged.row.order.intake.reporterPhone = QStringLiteral("13812345678");
    kin.mergedHere = {merged};
    EXPECT_TRUE(
        valueAt(kinLines(kin, clock), QStringLiteral("Merged here")).contains(QStringLiteral("138****5678")));
    kin.mergedHere.clear();
    kin.earlier = {QStringLiteral("FW-202611-0001"), QStringLiteral("FW-202611-0002")};
    const auto lines = kinLines(kin, clock);
    EXPECT_EQ(lines.size(), 3U);
    EXPECT_TRUE(valueAt(lines, QStringLiteral("Asked after")).contains(QStringLiteral("还没人来")));
    EXPECT_TRUE(valueAt(lines, QStringLiteral("Repeated")).contains(QStringLiteral("FW-202611-0002")));
    EXPECT_FALSE(valueAt(lines, QStringLiteral("Repeated")).contains(QStringLiteral("supervisor")));
    kin.recurring = true;
    EXPECT_TRUE(
        valueAt(kinLines(kin, clock), QStringLiteral("Repeated")).contains(QStringLiteral("supervisor")));
    kin.earlierCount = 9;
    EXPECT_TRUE(valueAt(kinLines(kin, clock), QStringLiteral("Repeated")).contains(u'7')) << "and 7 more";
    kin.recurrenceSeen = MatterSeen{morning(), QStringLiteral("liming"), QStringLiteral("换立管")};
    const QString seen = valueAt(kinLines(kin, clock), QStringLiteral("Repeated"));
    EXPECT_TRUE(seen.contains(QStringLiteral("换立管"))) << seen.toStdString();
    EXPECT_FALSE(seen.contains(QStringLiteral("supervisor")));
}

TEST(OrderKinText, MarksStandInFrontOfTheWordsOfAnOrder)
{
    OrderMark mark;
    OrderIntake intake;
    EXPECT_TRUE(orderMarkText(mark, intake).isEmpty());
    mark.reminders = 2;
    mark.pendingRelease = true;
    intake.backFilled = true;
    EXPECT_EQ(orderMarkText(mark, intake), QStringLiteral("asked ×2 · to release · back-filled"));
    mark.alarm = true;
    EXPECT_EQ(orderMarkLook(mark).tone, StateTone::Danger);
}

TEST(OrderMarksTest, A16_TheListCountsTheRemindersOfAnOrder)
{
    RepairScreens office;
    DuplicateDesk duplicates(office.writes(), office.reads());
    const ServiceOrder order = office.dispatchedOrder();
    OrderListController list(office.listDesks());
    list.refresh();
    const OrderMarks marks(list.model(), duplicates, office.session);
    const QModelIndex cell = list.model().index(0, OrderRowsModel::Content);
    EXPECT_EQ(cell.data().toString(), QStringLiteral("厨房漏水"));
    ASSERT_TRUE(duplicates.remind(TestOffice::admin(), order.id, {}));
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return cell.data().toString() == QStringLiteral("[asked ×1] 厨房漏水"); }, 5'000));
}

TEST(OrderPapers, REP_34_TheSlipSaysThatItWasWrittenAfterwards)
{
    const FixedClock clock(morning());
    OrderDetails details;
    details.row.order.intake.urgency = Urgency::Urgent;
    const auto urgencyOnSlip = [&] { return orderSlipData(details, {}, {}, clock).urgency; };
    EXPECT_FALSE(urgencyOnSlip().contains(QStringLiteral("后补")));
    details.row.order.intake.backFilled = true;
    EXPECT_TRUE(urgencyOnSlip().contains(QStringLiteral("后补")));
    details.row.order.intake.origin = OrderOrigin::Department;
    details.row.order.intake.originDetail = QStringLiteral("保洁");
    details.row.order.intake.reporterName = QStringLiteral("李四");
    EXPECT_EQ(orderSlipData(details, {}, {}, clock).customerName, QStringLiteral("保洁 李四"));
}

TEST(OrderPapers, R29_TheSlipShowsThePhoneToWhoGoesThereAndToNobodyAfterwards)
{
    const FixedClock clock(morning());
    OrderDetails details;
    ServiceOrder& order = details.row.order;
    order.intake.reporterPhone = QStringLiteral("13812345678");
    const auto phone = [&] { return orderSlipData(details, {}, {}, clock).customerPhone; };
    EXPECT_EQ(phone(), QStringLiteral("13812345678"));
    order.returnedAt = morning();
    EXPECT_EQ(phone(), QStringLiteral("138****5678"));
    order.returnedAt.reset();
    order.cancelledAt = morning();
    EXPECT_EQ(phone(), QStringLiteral("138****5678"));
}

TEST(WatchControllerTest, REP_24_REP_54_ListsFollowWhatIsDecided)
{
    RepairScreens office;
    OversightDesk oversight(office.writes(), office.reads());
    IncidentDesk incidents(office.writes(), office.reads());
    WatchController watch({oversight, incidents, office.session, office.file().changes()});
    EXPECT_EQ(watch.waiting(), 0);
    OrderIntake intake = office.intake();
    intake.origin = OrderOrigin::SelfInspection;
    const ServiceOrder order = RepairOffice::valueOf(office.desk.registerOrder(TestOffice::admin(), intake));
    EXPECT_EQ(watch.count(WatchList::Releases), 1);
    EXPECT_EQ(watch.toRelease(), std::set<OrderId>{order.id});
    watch.choose(WatchList::Releases);
    EXPECT_EQ(watch.orders().rowCount(), 1);
    RepairOffice::valueOf(oversight.release(TestOffice::admin(), order.id, {}));
    EXPECT_EQ(watch.waiting(), 0);
    EXPECT_EQ(watch.orders().rowCount(), 0);
}

} // namespace
