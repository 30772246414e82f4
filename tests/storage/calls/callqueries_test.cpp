// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/calls/callqueries.h"

#include "application/calls/calldesk.h"
#include "storage/backup.h"
#include "storage/calls/callstore.h"
#include "support/repairoffice.h"

namespace pd::test {
namespace {

struct CallBook : testing::Test {
    RepairOffice office;
    CallDesk desk{office.writes(), office.reads()};

    CallIntake intake(const QString& reason, CallCategory category = CallCategory::Inquiry)
    {
        CallIntake intake;
        intake.category = category;
        intake.reason = reason;
        return intake;
    }
    Call take(const CallIntake& intake, bool handled = false)
    {
        office.clock.advanceMinutes(1);
        return RepairOffice::valueOf(desk.take(TestOffice::admin(), intake, handled));
    }
    std::vector<QString> numbers(const CallFilter& filter)
    {
        std::vector<QString> result;
        for (const CallRow& row : RepairOffice::valueOf(desk.page(TestOffice::admin(), filter)).rows) {
            result.push_back(row.call.number);
        }
        return result;
    }
    /// What SQLite makes of the select behind a filter.
    QString planOf(const CallFilter& filter)
    {
        Connection connection(office.path(), Connection::Mode::ReadOnly);
        const auto select = CallQueries(connection, office.clock).selectOf(filter, std::nullopt, 50);
        Statement statement = connection.statement(QStringLiteral("EXPLAIN QUERY PLAN ") + select->sql);
        for (const auto& parameter : select->parameters) {
            std::visit([&](const auto& value) { statement.bind(value); }, parameter);
        }
        QStringList steps;
        for (const QString& step : statement.all([](const Row& row) { return row.text(3); })) {
            steps << step;
        }
        return steps.join(u'\n');
    }
};

TEST_F(CallBook, LOG_01_NumbersAreGaplessPerMonthAndNewestComesFirst)
{
    take(intake(QStringLiteral("一")));
    CallIntake bad = intake(QStringLiteral("二"));
    bad.room = RoomId(999);
    EXPECT_FALSE(desk.take(TestOffice::admin(), bad, false));
    take(intake(QStringLiteral("三")));
    EXPECT_EQ(numbers({}),
              (std::vector<QString>{QStringLiteral("LD-202611-0002"), QStringLiteral("LD-202611-0001")}));
    office.clock.advanceMinutes(15 * 1440);
    EXPECT_EQ(take(intake(QStringLiteral("四"))).number, QStringLiteral("LD-202612-0001"));
    Connection connection(office.path(), Connection::Mode::ReadOnly);
    EXPECT_TRUE(checkSoundness(connection).sound);
}

TEST_F(CallBook, PagesGoOnWhereTheyEnded)
{
    for (int i = 0; i < 7; ++i) {
        take(intake(QString::number(i)));
    }
    const CallPage first = RepairOffice::valueOf(desk.page(TestOffice::admin(), {}, std::nullopt, 4));
    ASSERT_EQ(first.rows.size(), 4U);
    ASSERT_TRUE(first.next);
    const CallPage second = RepairOffice::valueOf(desk.page(TestOffice::admin(), {}, first.next, 4));
    EXPECT_EQ(second.rows.size(), 3U);
    EXPECT_FALSE(second.next);
    EXPECT_EQ(second.rows.front().call.intake.reason, QStringLiteral("2"));
}

TEST_F(CallBook, FiltersHoldAtOnce)
{
    take(intake(QStringLiteral("投诉噪声"), CallCategory::Complaint));
    CallIntake promised = intake(QStringLiteral("询问产权证"));
    promised.callerPhone = QStringLiteral("13812345678");
    promised.promisedAt = office.clock.now().plusMinutes(60);
    take(promised);
    CallIntake answered = intake(QStringLiteral("询问电话"));
    answered.answer = QStringLiteral("已告知");
    take(answered, true);

    CallFilter open;
    open.open = true;
    EXPECT_EQ(numbers(open).size(), 2U);
    open.categories = {CallCategory::Complaint};
    EXPECT_EQ(numbers(open), std::vector<QString>{QStringLiteral("LD-202611-0001")});
    CallFilter due;
    due.promisedUntil = office.clock.startOfDay(office.clock.today().plusDays(1));
    EXPECT_EQ(numbers(due), std::vector<QString>{QStringLiteral("LD-202611-0002")});
    CallFilter today;
    today.takenFrom = office.clock.startOfDay(office.clock.today());
    EXPECT_EQ(numbers(today).size(), 3U);
    today.takenUntil = today.takenFrom;
    EXPECT_TRUE(numbers(today).empty());
    CallFilter complaints;
    complaints.categories = {CallCategory::Complaint};
    EXPECT_EQ(numbers(complaints).size(), 1U);

    const CallCounts counts = RepairOffice::valueOf(desk.counts(TestOffice::admin()));
    EXPECT_EQ(counts.today, 3);
    EXPECT_EQ(counts.open, 2);
    EXPECT_EQ(counts.due, 1);
    EXPECT_EQ(counts.overdue, 0);
    office.clock.advanceMinutes(90);
    EXPECT_EQ(RepairOffice::valueOf(desk.counts(TestOffice::admin())).overdue, 1);
}

TEST_F(CallBook, IsFoundByNumberAndByAnyRunOfCharacters)
{
    CallIntake first = intake(QStringLiteral("询问地库车位出租价格"));
    first.callerName = QStringLiteral("张三丰");
    take(first);
    const Call second = take(intake(QStringLiteral("楼道灯不亮")));
    const auto byText = [&](const char16_t* text) {
        CallFilter filter;
        filter.text = QString::fromUtf16(text);
        return numbers(filter).size();
    };
    EXPECT_EQ(byText(u"车位"), 1U);
    EXPECT_EQ(byText(u"位"), 1U);
    EXPECT_EQ(byText(u"车位 三丰"), 1U);
    EXPECT_EQ(byText(u"车位 灯"), 0U);
    EXPECT_EQ(byText(u"\" OR 1"), 0U);
    CallFilter number;
    number.number = QStringLiteral("0002");
    EXPECT_EQ(numbers(number), std::vector<QString>{second.number});
    number.number = QStringLiteral("FW-202611-0002");
    EXPECT_TRUE(numbers(number).empty());

    CallIntake changed = second.intake;
    changed.reason = QStringLiteral("电梯灯不亮");
    ASSERT_TRUE(desk.correct(TestOffice::admin(), second.id, second.version, changed));
    EXPECT_EQ(byText(u"电梯"), 1U);
    EXPECT_EQ(byText(u"楼道"), 0U);
}

TEST_F(CallBook, NoListWalksTheHistory)
{
    CallFilter open;
    open.open = true;
    EXPECT_TRUE(planOf(open).contains(QStringLiteral("call_record_open"))) << planOf(open).toStdString();
    CallFilter due;
    due.promisedUntil = office.clock.now();
    EXPECT_TRUE(planOf(due).contains(QStringLiteral("SEARCH c USING INDEX call_record_")))
        << planOf(due).toStdString();
    CallFilter today;
    today.takenFrom = office.clock.now();
    EXPECT_TRUE(planOf(today).contains(QStringLiteral("call_record_by_taken")))
        << planOf(today).toStdString();
    CallFilter category;
    category.categories = {CallCategory::Complaint};
    EXPECT_TRUE(planOf(category).contains(QStringLiteral("call_record_by_category")));
    EXPECT_FALSE(planOf({}).contains(QStringLiteral("TEMP B-TREE"))) << planOf({}).toStdString();
    EXPECT_TRUE(planOf({}).contains(QStringLiteral("USING INTEGER PRIMARY KEY"))) << planOf({}).toStdString();
}

TEST_F(CallBook, LOG_11_TheDayHasItsRecordsAndWhatIsOpenFromBefore)
{
    take(intake(QStringLiteral("昨天的事")));
    CallIntake answered = intake(QStringLiteral("昨天办完的"));
    answered.answer = QStringLiteral("已答复");
    take(answered, true);
    office.clock.advanceMinutes(1440);
    take(intake(QStringLiteral("今天第一件"), CallCategory::Complaint));
    take(intake(QStringLiteral("今天第二件")));
    const CallDay day = RepairOffice::valueOf(desk.day(TestOffice::admin(), office.clock.today()));
    ASSERT_EQ(day.rows.size(), 2U);
    EXPECT_EQ(day.rows.front().call.intake.reason, QStringLiteral("今天第一件"));
    ASSERT_EQ(day.openBefore.size(), 1U);
    EXPECT_EQ(day.openBefore.front().call.intake.reason, QStringLiteral("昨天的事"));
    EXPECT_TRUE(day.complete);
    const CallTotals totals = totalsOf(day.rows);
    EXPECT_EQ(totals.byCategory.at(CallCategory::Complaint), 1);
    EXPECT_EQ(totals.byChannel.at(CallChannel::Phone), 2);
    EXPECT_EQ(totals.open, 2);
}

TEST_F(CallBook, RecordsCannotBeRemoved)
{
    take(intake(QStringLiteral("一")));
    const auto removed =
        office.writes().run(TestOffice::admin(), Command{"test.remove", Permission::RecordCall},
                            [](UnitOfWork& unit) -> Result<void> {
                                unit.connection().statement(QStringLiteral("DELETE FROM call_record")).run();
                                return {};
                            });
    EXPECT_FALSE(removed);
    EXPECT_EQ(numbers({}).size(), 1U);
}

} // namespace
} // namespace pd::test
