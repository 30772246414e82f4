// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registry/roomnumber.h"

#include <QtCore/QStringList>
#include <gtest/gtest.h>

#include <algorithm>
#include <random>

using namespace pd;

namespace {

struct Spelling {
    const char* text;
    const char* code;
    int floor; ///< 0: none
};

class RoomSpelling : public testing::TestWithParam<Spelling> {};

TEST_P(RoomSpelling, IsRead)
{
    const auto room = parseRoomNumber(QString::fromUtf8(GetParam().text));
    ASSERT_TRUE(room) << GetParam().text;
    EXPECT_EQ(room->code().toStdString(), GetParam().code) << GetParam().text;
    EXPECT_EQ(room->floor.value_or(0), GetParam().floor) << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(
    Usual, RoomSpelling,
    testing::Values(Spelling{"3-2-1201", "3-2-1201", 12}, Spelling{" 3 - 2 - 1201 ", "3-2-1201", 12},
                    Spelling{"3栋2单元1201", "3-2-1201", 12}, Spelling{"3号楼2单元1201室", "3-2-1201", 12},
                    Spelling{"3幢2单元1201房", "3-2-1201", 12}, Spelling{"1#-2-301", "1-2-301", 3},
                    Spelling{"3#2-1201", "3-2-1201", 12}, Spelling{"3#楼2单元1201", "3-2-1201", 12},
                    Spelling{"1栋2单元301", "1-2-301", 3}, Spelling{"3-0-商铺5", "3-商铺5", 0},
                    Spelling{"3-商铺5", "3-商铺5", 0}, Spelling{"3栋商铺5号", "3-商铺5", 0},
                    Spelling{"A座1201", "A-1201", 12}, Spelling{"a座-1201", "A-1201", 12},
                    Spelling{"３－２－１２０１", "3-2-1201", 12}, Spelling{"3—2—1201", "3-2-1201", 12},
                    Spelling{"3–2–1201", "3-2-1201", 12}, Spelling{"03-02-0301", "3-2-0301", 3},
                    Spelling{"三栋二单元1201", "3-2-1201", 12}, Spelling{"第十二栋1单元802室", "12-1-802", 8},
                    Spelling{"3栋2单元12层1201", "3-2-1201", 12}, Spelling{"3-2-12-01", "3-2-1201", 12},
                    Spelling{"3栋2单元12层01室", "3-2-1201", 12}, Spelling{"3-2单元-1201", "3-2-1201", 12},
                    Spelling{"3号1201室", "3-1201", 12}, Spelling{"商业楼-5", "商业楼-5", 0},
                    Spelling{"B1-023", "B1-023", 0}, Spelling{"3/2/1201", "3-2-1201", 12},
                    Spelling{"5号楼3门301", "5-3-301", 3}, Spelling{"3-2-1201A", "3-2-1201A", 12},
                    Spelling{"一期3栋2单元301", "一期3栋-2-301", 3}, Spelling{"3栋1201", "3-1201", 12},
                    Spelling{"3-无-1201", "3-1201", 12}, Spelling{"2-1-门面3", "2-1-门面3", 0},
                    Spelling{"2幢1单元 - 601", "2-1-601", 6}, Spelling{"10-2-3401", "10-2-3401", 34}));

} // namespace

TEST(RoomNumber, RefusesWhatIsNone)
{
    for (const char* text : {"1201", "商铺", "3-", "-", "3-2-1-4-5", "3栋", "3栋2单元", "3-2-1201/1202",
                             "合计", "3-2-12,01", "3栋4栋1201", "3-2-\u202E1201"}) {
        const auto room = parseRoomNumber(QString::fromUtf8(text));
        ASSERT_FALSE(room) << text;
        EXPECT_EQ(room.error().code, ErrorCode::UnknownChoice) << text;
    }
    EXPECT_EQ(parseRoomNumber(QStringLiteral("  ")).error().code, ErrorCode::Required);
    EXPECT_EQ(parseRoomNumber(QStringLiteral("3-") + QString(50, u'9')).error().code, ErrorCode::TooLong);
}

TEST(RoomNumber, IsMadeFromSeparateColumns)
{
    const auto code = [](const char* building, const char* section, const char* floor, const char* number) {
        const auto room = roomNumberOf(QString::fromUtf8(building), QString::fromUtf8(section),
                                       QString::fromUtf8(floor), QString::fromUtf8(number));
        return room ? room->code().toStdString() : std::string("refused");
    };
    EXPECT_EQ(code("3栋", "2单元", "12", "1201"), "3-2-1201");
    EXPECT_EQ(code("3", "2", "12层", "1201室"), "3-2-1201");
    EXPECT_EQ(code("03", "0", "", "商铺5"), "3-商铺5");
    EXPECT_EQ(code("3#", "", "12", "01"), "3-1201");
    EXPECT_EQ(code("3号楼", "2", "", "3-2-1201"), "3-2-1201");
    EXPECT_EQ(code("", "", "", "3-2-1201"), "3-2-1201");
    EXPECT_EQ(code("4号楼", "2", "", "3-2-1201"), "refused");
    EXPECT_EQ(code("3", "2", "", ""), "refused");
    EXPECT_EQ(code("商业楼", "", "", "5"), "商业楼-5");
    EXPECT_EQ(code("3", "", "", "2-1201"), "3-2-1201");
    EXPECT_EQ(code("3栋", "", "", "2单元1201"), "3-2-1201");
    EXPECT_EQ(code("3", "2", "", "4-1201"), "refused");
}

TEST(RoomNumber, SortsNaturally)
{
    std::vector<QString> codes{QStringLiteral("10-1-101"), QStringLiteral("2-1-1001"),
                               QStringLiteral("2-1-901"),  QStringLiteral("2-商铺3"),
                               QStringLiteral("A-101"),    QStringLiteral("2-10-101"),
                               QStringLiteral("2-2-101")};
    std::sort(codes.begin(), codes.end(), [](const QString& a, const QString& b) {
        return parseRoomNumber(a)->sortKey().toUtf8() < parseRoomNumber(b)->sortKey().toUtf8();
    });
    const std::vector<QString> expected{QStringLiteral("2-商铺3"),  QStringLiteral("2-1-901"),
                                        QStringLiteral("2-1-1001"), QStringLiteral("2-2-101"),
                                        QStringLiteral("2-10-101"), QStringLiteral("10-1-101"),
                                        QStringLiteral("A-101")};
    EXPECT_EQ(codes, expected);
}

TEST(RoomNumber, EveryCodeIsReadBackAsItself)
{
    std::mt19937 random(7);
    const QStringList buildings{QStringLiteral("1"),   QStringLiteral("12"),     QStringLiteral("A"),
                                QStringLiteral("B2"),  QStringLiteral("商业楼"), QStringLiteral("一期3栋"),
                                QStringLiteral("会所")};
    const QStringList sections{QString(), QStringLiteral("1"), QStringLiteral("12"), QStringLiteral("A"),
                               QStringLiteral("东")};
    const QStringList numbers{QStringLiteral("101"),     QStringLiteral("0301"),   QStringLiteral("3401"),
                              QStringLiteral("商铺5"),   QStringLiteral("门面12"), QStringLiteral("201A"),
                              QStringLiteral("储藏室3"), QStringLiteral("楼梯间")};
    const auto pick = [&](const QStringList& list) {
        return list[static_cast<qsizetype>(random() % static_cast<unsigned>(list.size()))];
    };
    for (int i = 0; i < 2000; ++i) {
        const RoomNumber room{pick(buildings), pick(sections), pick(numbers), {}};
        const auto read = parseRoomNumber(room.code());
        ASSERT_TRUE(read) << room.code().toStdString();
        EXPECT_EQ(read->code(), room.code());
        EXPECT_EQ(read->building, room.building);
        EXPECT_EQ(read->section, room.section);
    }
}

TEST(RoomNumber, WhatWouldBeReadBackAsAnotherRoomIsNone)
{
    // Each from a run of the fuzzer.
    for (const char* text : {"-00000005M楼0门00"}) {
        const auto room = parseRoomNumber(QString::fromUtf8(text));
        EXPECT_FALSE(room) << text << " as " << room->code().toStdString();
    }
    EXPECT_FALSE(roomNumberOf(QStringLiteral("1栋小计"), {}, {}, QStringLiteral("101")));
}

TEST(RoomNumber, FloorsAreRead)
{
    EXPECT_EQ(*parseFloor(QStringLiteral("12层")), 12);
    EXPECT_EQ(*parseFloor(QStringLiteral("12F")), 12);
    EXPECT_EQ(*parseFloor(QStringLiteral("B1")), -1);
    EXPECT_EQ(*parseFloor(QStringLiteral("-2")), -2);
    EXPECT_EQ(*parseFloor(QStringLiteral("地下1层")), -1);
    EXPECT_FALSE(parseFloor(QStringLiteral("顶层")));
    EXPECT_FALSE(parseFloor(QStringLiteral("999")));
}

TEST(RoomNumber, SearchTextsTakeAnyBeginning)
{
    EXPECT_EQ(roomSearchText(QStringLiteral("3栋2单元12")), QStringLiteral("3-2-12"));
    EXPECT_EQ(roomSearchText(QStringLiteral("3栋2单元")), QStringLiteral("3-2-"));
    EXPECT_EQ(roomSearchText(QStringLiteral("3栋")), QStringLiteral("3-"));
    EXPECT_EQ(roomSearchText(QStringLiteral("3-2")), QStringLiteral("3-2"));
    EXPECT_EQ(roomSearchText(QStringLiteral("1201")), QStringLiteral("1201"));
    EXPECT_EQ(roomSearchText(QStringLiteral("3号楼2单元1201室")), QStringLiteral("3-2-1201"));
    EXPECT_EQ(roomSearchText(QStringLiteral("a%_'\"")), QString());
}

TEST(RoomNumber, CompactDigitsStandForSeveralCodes)
{
    const auto codes = codesOfCompact(QStringLiteral("321201"));
    EXPECT_NE(std::find(codes.begin(), codes.end(), QStringLiteral("3-2-1201")), codes.end());
    EXPECT_NE(std::find(codes.begin(), codes.end(), QStringLiteral("32-1201")), codes.end());
    EXPECT_EQ(parseRoomNumber(QStringLiteral("3-2-1201"))->compact(), QStringLiteral("321201"));
    EXPECT_TRUE(codesOfCompact(QStringLiteral("13800138000")).empty());
    EXPECT_TRUE(codesOfCompact(QStringLiteral("3a1")).empty());
}
