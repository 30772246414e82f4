// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/feepapers/paymentnoticedocument.h"

#include "support/papercheck.h"

using namespace pd;
using namespace pd::test;

namespace {

const PaperHeading heading{QStringLiteral("富成花园物业服务中心"), false, QStringLiteral("郑燕")};
const FixedClock noticeClock{Timestamp(1'795'224'600'000)};

PaymentNotice notice(int lines, int arrears)
{
    PaymentNotice one;
    one.month = QStringLiteral("2026-11");
    one.payBy = Date::of(2026, 11, 10).value();
    one.room.code = QStringLiteral("3-2-1201");
    one.room.name = QStringLiteral("王芳");
    one.room.account = QStringLiteral("00031201");
    one.room.butlerName = QStringLiteral("周敏");
    one.room.butlerPhone = QStringLiteral("13800001111");
    one.room.prepaid = Money::fromFen(10'000);
    for (int i = 0; i < lines; ++i) {
        one.current.push_back({QStringLiteral("物业服务费"), QStringLiteral("2026-11"),
                               QStringLiteral("89.43 m² × 1.85"), 1, Money::fromFen(16'545)});
        one.room.current += Money::fromFen(16'545);
    }
    for (int i = 0; i < arrears; ++i) {
        one.arrears.push_back({QStringLiteral("公共能耗分摊"),
                               QStringLiteral("2026-08 至 2026-10"),
                               {},
                               3,
                               Money::fromFen(4'590)});
        one.room.arrears += Money::fromFen(4'590);
    }
    return one;
}

NoticeSurroundings surroundings(bool twoOnA4)
{
    OutsideCollection gas;
    gas.unit = QStringLiteral("城市燃气公司");
    gas.what = QStringLiteral("燃气费");
    gas.time = QStringLiteral("11月25日 9:00–11:00");
    gas.place = QStringLiteral("3栋大堂");
    gas.contact = QStringLiteral("李工");
    gas.phone = QStringLiteral("0571-88886666");
    return {QStringLiteral("请到物业服务中心交费。"), {gas}, twoOnA4};
}

} // namespace

TEST(PaymentNoticePaper, FEE_01_SaysWhatIsOwedAtOnce)
{
    const PlainMeasure measure;
    const std::vector<PaymentNotice> notices{notice(2, 1)};
    const Document paper = paymentNoticeDocument(notices, surroundings(false), heading, noticeClock, measure);
    ASSERT_EQ(paper.pages.size(), 1U);
    expectSoundGeometry(paper, measure);
    for (const char16_t* part : {u"缴费通知单", u"2026年11月", u"尊敬的王芳：", u"3-2-1201", u"¥276.80",
                                 u"请于 2026年11月10日 前交纳", u"330.90", u"45.90", u"预存 100.00",
                                 u"物业服务费", u"2026-08 至 2026-10（3 笔）", u"区域管家 周敏"}) {
        EXPECT_TRUE(pageHas(paper.pages.front(), QString::fromUtf16(part)))
            << QString::fromUtf16(part).toStdString();
    }
    EXPECT_TRUE(std::ranges::any_of(paper.pages.front().items, [](const DocumentItem& item) {
        const auto* qr = std::get_if<QrItem>(&item);
        return qr != nullptr && qr->text == QStringLiteral("00031201");
    }));
}

TEST(PaymentNoticePaper, FEE_06_NamesTimePlaceContactAndPhoneOfOutsideUnits)
{
    const PlainMeasure measure;
    const std::vector<PaymentNotice> notices{notice(1, 0)};
    const Document paper = paymentNoticeDocument(notices, surroundings(false), heading, noticeClock, measure);
    for (const char16_t* part :
         {u"燃气费", u"城市燃气公司", u"11月25日 9:00–11:00", u"3栋大堂", u"李工", u"0571-88886666"}) {
        EXPECT_TRUE(pageHas(paper.pages.front(), QString::fromUtf16(part)));
    }
}

TEST(PaymentNoticePaper, TwoOnASheetAndManyLinesStayInside)
{
    const PlainMeasure measure;
    std::vector<PaymentNotice> notices{notice(1, 0), notice(12, 9), notice(0, 2)};
    notices[1].room.name = QStringLiteral("买买提·阿卜杜热合曼·伊斯拉木江·努尔");
    notices[1].room.code = QStringLiteral("商业楼-地下二层-B区1201");
    notices[1].current[0].text = QStringLiteral("地下车库公共照明及通风设备运行能耗分摊费");
    notices[2].payBy.reset();
    NoticeSurroundings around = surroundings(true);
    around.collections.assign(9, around.collections.front());
    around.words = QStringLiteral("请到物业服务中心交费（每日 9:00–17:30）。").repeated(8);
    const Document paper = paymentNoticeDocument(notices, around, heading, noticeClock, measure);
    ASSERT_EQ(paper.pages.size(), 2U);
    expectSoundGeometry(paper, measure);
    EXPECT_TRUE(pageHas(paper.pages[0], QStringLiteral("其他费用")));
    EXPECT_TRUE(pageHas(paper.pages[1], QStringLiteral("请尽快交纳")));
    for (PaymentNotice& one : notices) {
        one.room.current = one.room.arrears = one.room.prepaid = Money::fromFen(99'999'999'999);
        expectSoundGeometry(paymentNoticeDocument({&one, 1}, around, heading, noticeClock, measure), measure);
    }
}

TEST(PaymentNoticePaper, FEE_03_TheListForThePhoneHasRoomToTickOff)
{
    const PlainMeasure measure;
    std::vector<HouseholdNotice> rows(60, notice(1, 1).room);
    for (HouseholdNotice& row : rows) {
        row.preference = NoticePreference::Phone;
    }
    QStringList phones;
    phones.fill(QStringLiteral("138****1111"), 60);
    const Document paper =
        noticeWorkList(QStringLiteral("2026-11"), rows, phones, heading, noticeClock, measure);
    EXPECT_GT(paper.pages.size(), 1U);
    expectSoundGeometry(paper, measure);
    EXPECT_TRUE(pageHas(paper.pages.front(), QStringLiteral("60 户")));
    EXPECT_TRUE(pageHas(paper.pages.front(), QStringLiteral("138****1111")));
}
