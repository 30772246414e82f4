// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/orderslipdocument.h"
#include "support/papercheck.h"
#include "support/samplepapers.h"

#include <array>
#include <random>

using namespace pd;

namespace {

Document slipOf(const OrderSlipData& data, const SlipCopies& copies = {})
{
    return orderSlipDocument(data, test::PlainMeasure(), copies);
}

const QStringList words(const QString& listed)
{
    return listed.split(u',');
}

QString randomText(std::mt19937& random, int longest)
{
    static const QString alphabet = QStringLiteral("水电门窗漏管道阀门更换，。（）ABC0123456789- ");
    const auto length = static_cast<int>(random() % static_cast<unsigned>(longest + 1));
    QString text;
    for (int i = 0; i < length; ++i) {
        text += alphabet[static_cast<qsizetype>(random() % static_cast<unsigned>(alphabet.size()))];
    }
    return text;
}

} // namespace

TEST(OrderSlip, REP_30_FourNamedCopiesOnA5Landscape)
{
    const Document slip = slipOf(test::sampleSlip());
    ASSERT_EQ(slip.pages.size(), 4U);
    EXPECT_EQ(slip.paper.page(), QSizeF(210, 148));
    const std::array<QString, 4> names{QStringLiteral("① 客服联"), QStringLiteral("② 财务联"),
                                       QStringLiteral("③ 客户联"), QStringLiteral("④ 服务联")};
    for (std::size_t i = 0; i < names.size(); ++i) {
        EXPECT_TRUE(test::textsOf(slip.pages[i]).contains(names[i])) << names[i].toStdString();
        EXPECT_TRUE(test::textsOf(slip.pages[i]).contains(test::sampleSlip().number));
    }
}

TEST(OrderSlip, REP_30_CarbonPaperIsPrintedOnceAndNamesAllCopies)
{
    const Document slip = slipOf(test::sampleSlip(), {SlipPaper::Carbon, {SlipCopy::Finance}});
    ASSERT_EQ(slip.pages.size(), 1U);
    for (const QString& name : words(QStringLiteral("客服联,财务联,客户联,服务联"))) {
        EXPECT_TRUE(test::pageHas(slip.pages[0], name));
    }
}

TEST(OrderSlip, REP_30_OnlyTheWantedCopiesArePrintedInTheirOrder)
{
    const Document slip =
        slipOf(test::sampleSlip(), {SlipPaper::Plain, {SlipCopy::Servicing, SlipCopy::CustomerService}});
    ASSERT_EQ(slip.pages.size(), 2U);
    EXPECT_TRUE(test::textsOf(slip.pages[0]).contains(QStringLiteral("① 客服联")));
    EXPECT_TRUE(test::textsOf(slip.pages[1]).contains(QStringLiteral("④ 服务联")));
    EXPECT_TRUE(test::pageHas(slip.pages[0], QStringLiteral("财务联"))) << "every copy still names all four";
}

TEST(OrderSlip, EveryCopyHasTheNumberAsACode)
{
    const Document slip = slipOf(test::sampleSlip());
    for (std::size_t i = 0; i < slip.pages.size(); ++i) {
        EXPECT_EQ(test::textsOf(slip.pages[i]).count(QStringLiteral("欧阳晓明")), 1);
        EXPECT_EQ(std::get<QrItem>(*std::find_if(slip.pages[i].items.begin(), slip.pages[i].items.end(),
                                                 [](const DocumentItem& item) {
                                                     return std::holds_alternative<QrItem>(item);
                                                 }))
                      .text,
                  test::sampleSlip().number);
    }
}

TEST(OrderSlip, REP_40_RoomForArrivalCompletionResultAndSignature)
{
    const DocumentPage page = slipOf(test::sampleSlip()).pages[0];
    for (const QString& label : words(QStringLiteral("到场时间,完成时间,维修结果,收费金额,客户签字"))) {
        EXPECT_TRUE(test::textsOf(page).contains(label)) << label.toStdString();
    }
}

TEST(OrderSlip, REP_48_OwnersMaterialIsChecked)
{
    const DocumentPage page = slipOf(test::sampleSlip()).pages[0];
    EXPECT_TRUE(test::pageHas(page, QStringLiteral("业主自备材料检验")));
    EXPECT_TRUE(test::pageHas(page, QStringLiteral("□数量  □外观  □质量")));
}

TEST(OrderSlip, REP_49_MaterialLinesHaveNameSpecificationModelQuantityAndPrice)
{
    const QStringList texts = test::textsOf(slipOf(test::sampleSlip()).pages[0]);
    for (const QString& text :
         words(QStringLiteral("物业提供材料名称,规格,型号,数量,单价（元）,不锈钢编织软管,DN15,1 根,15.00"))) {
        EXPECT_TRUE(texts.contains(text)) << text.toStdString();
    }
}

TEST(OrderSlip, REP_49_LeavesBlankLinesToWriteOn)
{
    OrderSlipData data = test::sampleSlip();
    data.parts.clear();
    const QStringList texts = test::textsOf(slipOf(data).pages[0]);
    EXPECT_TRUE(texts.contains(QStringLiteral("3")));
}

TEST(OrderSlip, REP_54_PublicAreasHaveARecheckSignature)
{
    OrderSlipData data = test::sampleSlip();
    EXPECT_FALSE(test::pageHas(slipOf(data).pages[0], QStringLiteral("公区复查签字")));
    data.publicArea = true;
    EXPECT_TRUE(test::pageHas(slipOf(data).pages[0], QStringLiteral("公区复查签字")));
}

TEST(OrderSlip, CallbackAsksLevelTimeAndAttitude)
{
    const DocumentPage page = slipOf(test::sampleSlip()).pages[0];
    for (const QString& label : words(QStringLiteral("服务水平,服务时间,服务态度"))) {
        EXPECT_TRUE(test::pageHas(page, label));
    }
}

TEST(OrderSlip, ReprintsAreMarkedOnEveryCopy)
{
    OrderSlipData data = test::sampleSlip();
    EXPECT_EQ(test::pagesWith(slipOf(data), QStringLiteral("补打")), 0);
    data.reprint = 3;
    EXPECT_EQ(test::pagesWith(slipOf(data), QStringLiteral("补打 第3次  2026-11-21 09:09  王芳")), 4);
}

TEST(OrderSlip, DemonstrationEstatesCarryAWatermark)
{
    OrderSlipData data = test::sampleSlip();
    EXPECT_TRUE(slipOf(data).watermark.isEmpty());
    data.demo = true;
    EXPECT_EQ(slipOf(data).watermark, QStringLiteral("演示"));
}

TEST(OrderSlip, LongTextsStayOnOnePage)
{
    OrderSlipData data = test::sampleSlip();
    data.customerName = QStringLiteral("买").repeated(20);
    data.content = QStringLiteral("水").repeated(200);
    const Document slip = slipOf(data);
    EXPECT_EQ(slip.pages.size(), 4U);
    test::expectSoundGeometry(slip, test::PlainMeasure());
}

TEST(OrderSlip, ManyPartsGoOnToASecondPageWithTheSignaturesAtTheEnd)
{
    OrderSlipData data = test::sampleSlip();
    data.parts.assign(20, data.parts.front());
    const Document slip = slipOf(data);
    ASSERT_EQ(slip.pages.size(), 8U);
    EXPECT_EQ(test::pagesWith(slip, QStringLiteral("第 2/2 页")), 4);
    EXPECT_FALSE(test::pageHas(slip.pages[0], QStringLiteral("客户签字")));
    EXPECT_TRUE(test::pageHas(slip.pages[1], QStringLiteral("客户签字")));
    EXPECT_TRUE(test::pageHas(slip.pages[1], QStringLiteral("物业提供材料名称")));
    test::expectSoundGeometry(slip, test::PlainMeasure());
}

TEST(OrderSlip, AnyContentsStayInsideThePaper)
{
    std::mt19937 random(7);
    for (int round = 0; round < 120; ++round) {
        OrderSlipData data;
        data.number = test::orderNumber(round);
        const bool extreme = round % 10 == 0;
        for (QString* text :
             {&data.centre, &data.room, &data.place, &data.customerName, &data.customerPhone, &data.faultKind,
              &data.urgency, &data.appointment, &data.technician, &data.expectedCost, &data.consent,
              &data.arrivedAt, &data.doneAt, &data.charge, &data.dispatchedAt}) {
            *text = randomText(random, extreme ? 60 : 20);
        }
        data.content = randomText(random, extreme ? 3000 : 250);
        data.material = randomText(random, 100);
        data.result = randomText(random, 120);
        data.reprint = round % 4;
        for (auto i = random() % 12; i > 0; --i) {
            data.parts.push_back({randomText(random, 40), randomText(random, 20), randomText(random, 20),
                                  randomText(random, 8), randomText(random, 9), randomText(random, 9)});
        }
        SCOPED_TRACE(round);
        const Document slip = slipOf(data);
        test::expectSoundGeometry(slip, test::PlainMeasure());
        EXPECT_EQ(test::pagesWith(slip, QStringLiteral("客户签字")), 4);
        ASSERT_FALSE(testing::Test::HasFailure());
    }
}

TEST(OrderSlip, REP_58_TheCodeStandsOnTheSlip)
{
    OrderSlipData data = test::sampleSlip();
    EXPECT_FALSE(test::pageHas(slipOf(data).pages[0], QStringLiteral("上门验证码")));
    data.visitCode = QStringLiteral("0471");
    const Document slip = slipOf(data);
    for (const DocumentPage& page : slip.pages) {
        EXPECT_TRUE(test::textsOf(page).contains(QStringLiteral("0471")));
    }
}
