// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registry/roster.h"
#include "support/rosterlines.h"

#include <gtest/gtest.h>

using namespace pd;
using namespace pd::test;

namespace {

const QString header = QStringLiteral("楼栋|单元|楼层|房号|业主姓名");

Roster below(const std::vector<const char16_t*>& lines)
{
    std::vector<QString> all{header};
    for (const char16_t* line : lines) {
        all.push_back(QString::fromUtf16(line));
    }
    return rosterOf(all);
}

/// Codes of the rooms in order, then "!row" for each problem.
std::string read(const std::vector<const char16_t*>& lines)
{
    const Roster roster = below(lines);
    std::string text;
    for (const RosterRoom& room : roster.rooms) {
        text += (text.empty() ? "" : " ") + room.number.code().toStdString();
    }
    for (const RosterProblem& problem : roster.problems) {
        text += " !" + std::to_string(problem.row);
    }
    return text;
}

} // namespace

TEST(RosterFillDown, ABuildingAndASectionWrittenOnceHoldUntilTheNext)
{
    EXPECT_EQ(read({u"1栋|1单元||101|张三", u"|||102|李四", u"|2单元||101|王五", u"|||102|赵六",
                    u"2栋|||101|钱七", u"|||102|孙八"}),
              "1-1-101 1-1-102 1-2-101 1-2-102 2-101 2-102");
    EXPECT_EQ(read({u"1栋|1单元||101|张三", u"同上|同上||102|李四", u"〃|〃||103|"}),
              "1-1-101 1-1-102 1-1-103");
    EXPECT_EQ(read({u"3栋||||", u"|1单元||101|张三", u"|||102|", u"|2单元||||", u"|||101|"}),
              "3-1-101 3-1-102 3-2-101")
        << "lines between the rooms that say the place";
}

TEST(RosterFillDown, AFloorIsTakenWhereTheNumberNeedsIt)
{
    EXPECT_EQ(read({u"1栋|1单元|1层|01|张三", u"|||02|", u"||2层|01|", u"|||02|", u"|||商铺5|",
                    u"|2单元||301|", u"|||7|"}),
              "1-1-101 1-1-102 1-1-201 1-1-202 1-1-商铺5 1-2-301 1-2-7");
}

TEST(RosterFillDown, ARowThatTellsItsBuildingStandsForItself)
{
    EXPECT_EQ(read({u"1栋|1单元||101|张三", u"|||4-2-301|李四", u"|||5栋301|", u"|||6-301|", u"|||102|",
                    u"1栋|||商铺5|"}),
              "1-1-101 4-2-301 5-301 6-301 1-1-102 1-商铺5");
    EXPECT_EQ(read({u"3栋|||2-1201|张三", u"|||2-1202|李四", u"|||4-2-1202|"}), "3-2-1201 3-2-1202 4-2-1202")
        << "written as in the row with the building: section and number";
}

TEST(RosterFillDown, NothingIsTakenWhereNothingIsSaid)
{
    EXPECT_EQ(read({u"|||101|张三", u"|||102|"}), " !2 !3") << "no building above";
    EXPECT_EQ(read({u"1栋|||101|张三", u"||||李四"}), "1-101 !3") << "no room number";
    EXPECT_EQ(read({u"1栋|||101|", u"无|||102|", u"|||103|"}), "1-101 !3 !4") << "said to be none";
    EXPECT_EQ(read({u"1栋|||101|", u"合计||||2户", u"|||102|"}), "1-101 1-102");
    EXPECT_EQ(read({u"1栋|||101|", u"1栋小计||||", u"|||102|"}), "1-101 1-102");
    EXPECT_EQ(read({u"1栋|||101|", u"1栋小计||||2户", u"|||102|"}), "1-101 !3 !4")
        << "what stands beside a sum is no building";
}

TEST(RosterFillDown, EachStretchIsNotedForThePersonWhoImports)
{
    const Roster roster = below({u"1栋|1单元||101|张三", u"|||102|李四", u"|||103|", u"|2单元||101|王五",
                                 u"|||102|赵六", u"2栋|||101|钱七"});
    const QString building = QStringLiteral("楼栋");
    const QString section = QStringLiteral("单元");
    const std::vector<RosterNote> expected{{3, 6, 4, 2, 0, building, QStringLiteral("1栋")},
                                           {3, 4, 2, 2, 1, section, QStringLiteral("1单元")},
                                           {6, 6, 1, 5, 1, section, QStringLiteral("2单元")}};
    EXPECT_EQ(roster.notes, expected);
    EXPECT_EQ(below({u"1栋|1单元||101|张三", u"1栋|1单元||102|李四"}).notes.size(), 0U);
}
