// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/documents/textmeasure.h"
#include "presentation/repairs/moneydaydocument.h"
#include "presentation/repairs/pricelistdocument.h"
#include "presentation/repairs/slipcosts.h"
#include "support/costoffice.h"
#include "support/papercheck.h"
#include "support/samplepapers.h"

namespace pd::test {
namespace {

const PaperHeading heading{QStringLiteral("富成花园物业服务中心"), false, QStringLiteral("王芳")};

struct CostPapersTest : testing::Test {
    CostOffice office;
    PlainMeasure measure;
};

TEST_F(CostPapersTest, FEE_20_ThePublishedListNamesItsDayAndItsGroups)
{
    const PriceList list =
        RepairOffice::valueOf(office.prices.listOn(TestOffice::admin(), office.clock.today()));
    const Document paper = priceListDocument(publishedPrices(list, heading, office.clock), measure);
    expectSoundGeometry(paper, measure);
    EXPECT_EQ(paper.paper, paperA4());
    EXPECT_TRUE(pageHas(paper.pages.front(), QStringLiteral("自 2026年11月1日 起执行")));
    for (const char* text : {"收费标准", "水", "疏通马桶", "50.00", "人工", "通用"}) {
        EXPECT_GT(pagesWith(paper, QString::fromUtf8(text)), 0) << text;
    }
}

TEST_F(CostPapersTest, FEE_22_TheMoneyListAddsUpPerPersonAndMethod)
{
    for (int i = 0; i < 2; ++i) {
        const ServiceOrder done = office.finishedOrder(office.workingOrder());
        RepairOffice::valueOf(
            office.desk.returnSlip(TestOffice::admin(), done.id, done.version, CostOffice::slip("55")));
        if (i == 0) {
            ASSERT_TRUE(office.costs.handIn(TestOffice::admin(), done.id,
                                            {CostOffice::yuan("55"), PayMethod::WeChat, {}}));
        }
    }
    const MoneyDay day =
        RepairOffice::valueOf(office.costs.moneyOf(TestOffice::admin(), office.clock.today()));
    const Document paper = moneyDayDocument(day, heading, office.clock, measure);
    expectSoundGeometry(paper, measure);
    for (const char* text : {"李强 ¥55.00", "微信 ¥55.00", "已返单未上交", "1 单　合计 ¥55.00"}) {
        EXPECT_EQ(pagesWith(paper, QString::fromUtf8(text)), 1) << text;
    }
}

TEST_F(CostPapersTest, REP_49_TheSlipListsMaterialAsItWasUsed)
{
    ServiceOrder order = office.workingOrder();
    order = RepairOffice::valueOf(office.costs.issue(TestOffice::admin(), order.id, order.version,
                                                     {office.tap, CostOffice::units(2)}, CostOffice::by()));
    const OrderLineId line = *office.costsOf(order.id).lines.back().id;
    order = RepairOffice::valueOf(office.costs.takeBack(TestOffice::admin(), order.id, order.version, line,
                                                        CostOffice::units(1), QStringLiteral("未用")));
    OrderSlipData slip = sampleSlip();
    slip.parts.clear();
    putCosts(slip, office.costsOf(order.id));
    ASSERT_EQ(slip.parts.size(), 2U) << "labour as quoted, the tap as used, nothing twice";
    EXPECT_EQ(slip.parts.back().name, QStringLiteral("水龙头"));
    EXPECT_EQ(slip.parts.back().specification, QStringLiteral("4分"));
    EXPECT_EQ(slip.parts.back().model, QStringLiteral("LT-2"));
    EXPECT_EQ(slip.parts.back().quantity, QStringLiteral("1个"));
    EXPECT_EQ(slip.parts.back().unitPrice, QStringLiteral("38.00"));
    EXPECT_EQ(slip.parts.back().amount, QStringLiteral("38.00"));
}

TEST_F(CostPapersTest, REP_48_TheSlipSaysWhatTheCheckOfTheOwnersPartsFound)
{
    OrderCosts costs{office.registeredOrder(), {}, {}, {}, {}, {}, {}, {}};
    costs.check.quantity = true;
    costs.check.quality = false;
    costs.check.note = QStringLiteral("密封圈老化");
    costs.check.damage = QStringLiteral("客厅地板划痕");
    costs.check.damageConfirmedBy = QStringLiteral("张先生");
    OrderSlipData slip = sampleSlip();
    putCosts(slip, costs);
    EXPECT_EQ(slip.ownerCheck, QStringLiteral("☑数量  □外观  ☒质量  不合格：密封圈老化"));
    const Document paper = orderSlipDocument(slip, measure);
    expectSoundGeometry(paper, measure);
    EXPECT_GT(pagesWith(paper, QStringLiteral("☒质量")), 0);
    EXPECT_GT(pagesWith(paper, QStringLiteral("客厅地板划痕（张先生 已确认）")), 0) << "REP-63";
}

} // namespace
} // namespace pd::test
