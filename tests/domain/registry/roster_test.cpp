// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rosterlines.h"

#include <gtest/gtest.h>

using namespace pd;
using namespace pd::test;

namespace {

RosterProblemCode onlyProblem(const std::vector<QString>& lines)
{
    const Roster roster = rosterOf(lines);
    EXPECT_EQ(roster.problems.size(), 1U);
    return roster.problems.empty() ? RosterProblemCode::CellError : roster.problems[0].code;
}

} // namespace

TEST(Roster, TitleRowsUnitsStarsAndExamplesAreTolerated)
{
    const Roster roster =
        rosterOf({QStringLiteral("富成花园业主资料登记表"), QStringLiteral("填表日期：2026-11-01||制表人"),
                  QStringLiteral("序号|*房号(必填)|建筑面积(㎡)|业主/产权人|联系电话||填写说明：房号照写"),
                  QStringLiteral("|示例：3-2-1201|89.4|张三|13800138000"),
                  QStringLiteral("1|3栋2单元1201|89.4㎡|李四|13900139000||不要改表头"), QString(),
                  QStringLiteral("2|1#-2-301|90|王五|"), QStringLiteral("3"), QStringLiteral("合计||179.4")});
    EXPECT_TRUE(roster.problems.empty());
    ASSERT_EQ(roster.rooms.size(), 2U);
    EXPECT_EQ(roster.rooms[0].number.code(), QStringLiteral("3-2-1201"));
    EXPECT_EQ(roster.rooms[0].row, 5);
    EXPECT_EQ(roster.rooms[0].people[0].phones, QStringList{QStringLiteral("13900139000")});
    EXPECT_EQ(roster.rooms[1].builtArea->toString(), "90.00");
}

TEST(Roster, PhonesBelongToThePersonNamedBeforeThem)
{
    const Roster roster = rosterOf({QStringLiteral("房号|业主|联系电话|租户|联系电话"),
                                    QStringLiteral("3-1-101|张三|13800138000|王五|13700137000")});
    ASSERT_EQ(roster.rooms.size(), 1U);
    ASSERT_EQ(roster.rooms[0].people.size(), 2U);
    EXPECT_EQ(roster.rooms[0].people[0].phones, QStringList{QStringLiteral("13800138000")});
    EXPECT_EQ(roster.rooms[0].people[1].role, RoomRole::Tenant);
    EXPECT_EQ(roster.rooms[0].people[1].phones, QStringList{QStringLiteral("13700137000")});
}

TEST(Roster, REG_05_RelationToTheOwnerIsKept)
{
    const Roster roster = rosterOf({QStringLiteral("楼栋|单元|房号|姓名|与业主关系|电话"),
                                    QStringLiteral("3栋|2单元|1201室|张三|本人|13800138000"),
                                    QStringLiteral("3栋|2单元|1201室|李梅|配偶|13900139000"),
                                    QStringLiteral("3栋|2单元|1201室|王五|租户|13700137000")});
    EXPECT_TRUE(roster.problems.empty());
    ASSERT_EQ(roster.rooms.size(), 1U);
    const auto& people = roster.rooms[0].people;
    ASSERT_EQ(people.size(), 3U);
    EXPECT_EQ(people[0].role, RoomRole::Owner);
    EXPECT_EQ(people[1].role, RoomRole::Family);
    EXPECT_EQ(people[1].relation, QStringLiteral("配偶"));
    EXPECT_EQ(people[2].role, RoomRole::Tenant);
    EXPECT_TRUE(people[2].relation.isEmpty());
}

TEST(Roster, DatesAreReadHoweverTheyAreWritten)
{
    const Roster roster =
        rosterOf({QStringLiteral("房号|交房日期"), QStringLiteral("1-1-101|2019/5/1"),
                  QStringLiteral("1-1-102|2019年5月1日"), QStringLiteral("1-1-103|2019.05.01"),
                  QStringLiteral("1-1-104|43586"), QStringLiteral("1-1-105|20190501"),
                  QStringLiteral("1-1-106|2019-05-01 00:00:00")});
    EXPECT_TRUE(roster.problems.empty());
    ASSERT_EQ(roster.rooms.size(), 6U);
    for (const RosterRoom& room : roster.rooms) {
        EXPECT_EQ(room.handover->toString(), "2019-05-01") << room.number.code().toStdString();
    }
}

TEST(Roster, ProblemsNameRowColumnHeaderAndValue)
{
    const Roster roster = rosterOf({QStringLiteral("房号|业主姓名|业主电话|业主身份证号"),
                                    QStringLiteral("3-1-101|张三|1380013|110105194912310021")});
    ASSERT_EQ(roster.problems.size(), 2U);
    EXPECT_EQ(roster.problems[0], (RosterProblem{2,
                                                 2,
                                                 QStringLiteral("业主电话"),
                                                 RosterProblemCode::PhoneUnreadable,
                                                 QStringLiteral("1380013"),
                                                 {}}));
    EXPECT_EQ(roster.problems[1].code, RosterProblemCode::IdNumberWrong);
    EXPECT_EQ(roster.badRows, 1);
    EXPECT_TRUE(roster.rooms.empty());
}

TEST(Roster, EveryMistakeHasItsCode)
{
    EXPECT_EQ(onlyProblem({QStringLiteral("房号|业主"), QStringLiteral("|张三")}),
              RosterProblemCode::RoomMissing);
    EXPECT_EQ(onlyProblem({QStringLiteral("房号|业主"), QStringLiteral("那间|张三")}),
              RosterProblemCode::RoomUnreadable);
    EXPECT_EQ(onlyProblem({QStringLiteral("房号|手机"), QStringLiteral("1-1-101|1.38E+10")}),
              RosterProblemCode::PhoneRounded);
    EXPECT_EQ(onlyProblem({QStringLiteral("房号|手机"), QStringLiteral("1-1-101|13800138000")}),
              RosterProblemCode::NameMissing);
    EXPECT_EQ(onlyProblem({QStringLiteral("房号|交房日期"), QStringLiteral("1-1-101|2019-13-01")}),
              RosterProblemCode::DateUnreadable);
    EXPECT_EQ(onlyProblem({QStringLiteral("房号|面积"), QStringLiteral("1-1-101|很大")}),
              RosterProblemCode::AreaUnreadable);
    EXPECT_EQ(onlyProblem({QStringLiteral("房号|状态"), QStringLiteral("1-1-101|奇怪")}),
              RosterProblemCode::StateUnknown);
    EXPECT_EQ(onlyProblem({QStringLiteral("房号|用途"), QStringLiteral("1-1-101|奇怪")}),
              RosterProblemCode::UseUnknown);
    EXPECT_EQ(onlyProblem(
                  {QStringLiteral("房号|面积"), QStringLiteral("1-1-101|80"), QStringLiteral("1-1-101|90")}),
              RosterProblemCode::RoomContradicts);
    EXPECT_EQ(onlyProblem({QStringLiteral("房号|业主|业主身份证号"),
                           QStringLiteral("1-1-101|张三|11010519491231002X"),
                           QStringLiteral("1-1-102|李四|11010519491231002X")}),
              RosterProblemCode::PersonContradicts);
}

TEST(Roster, NoTableIsFoundWhereThereIsNone)
{
    EXPECT_FALSE(
        detectMapping(workbookOf({QStringLiteral("会议纪要"), QStringLiteral("一、出席人员|张三")})));
}
