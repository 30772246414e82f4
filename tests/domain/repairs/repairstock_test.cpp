// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repairs/repairstock.h"

#include <gtest/gtest.h>

using namespace pd;

namespace {

StockItem taps(int hundredths)
{
    StockItem item;
    item.name = QStringLiteral("水龙头");
    item.unit = QStringLiteral("个");
    item.onHand = Area::fromUnits(hundredths);
    item.minimum = Area::fromUnits(500);
    return item;
}

Area units(int hundredths)
{
    return Area::fromUnits(hundredths);
}

} // namespace

TEST(RepairStock, STK_23_WhatIsNotThereDoesNotLeave)
{
    StockItem item = taps(150);
    const auto refused = moved(item, StockMoveKind::Issue, units(-151), {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::StockShort);
    EXPECT_EQ(refused.error().parameters.at(1), QStringLiteral("1.50 个").toStdString());
    EXPECT_EQ(item.onHand, units(150));
    ASSERT_TRUE(moved(item, StockMoveKind::Issue, units(-150), {}));
    EXPECT_EQ(item.onHand, Area());
}

TEST(RepairStock, STK_14_EachKindMovesOneWay)
{
    StockItem item = taps(1000);
    EXPECT_FALSE(moved(item, StockMoveKind::Receipt, units(-1), {}));
    EXPECT_FALSE(moved(item, StockMoveKind::Return, units(-1), {}));
    EXPECT_FALSE(moved(item, StockMoveKind::Issue, units(1), {}));
    EXPECT_FALSE(moved(item, StockMoveKind::Receipt, Area(), {}));
    EXPECT_EQ(item.onHand, units(1000));
    EXPECT_EQ(moved(item, StockMoveKind::Receipt, units(200), {})->balance, units(1200));
}

TEST(RepairStock, STK_17_ADifferenceFoundNeedsItsReason)
{
    StockItem item = taps(1000);
    EXPECT_EQ(counted(item, units(900), {}).error().code, ErrorCode::ReasonRequired);
    EXPECT_EQ(item.onHand, units(1000));
    EXPECT_EQ(counted(item, units(900), QStringLiteral("破损"))->quantity, units(-100));
    EXPECT_EQ(item.onHand, units(900));
    EXPECT_TRUE(counted(item, units(900), {})) << "nothing to explain";
    EXPECT_EQ(counted(item, units(-1), QStringLiteral("?")).error().code, ErrorCode::OutOfRange);
}

TEST(RepairStock, STK_16_BelowTheReserveIsLow)
{
    EXPECT_TRUE(taps(499).isLow());
    EXPECT_FALSE(taps(500).isLow());
    StockItem unused = taps(0);
    unused.active = false;
    EXPECT_FALSE(unused.isLow());
}
