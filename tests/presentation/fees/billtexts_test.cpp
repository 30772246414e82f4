// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/fees/billtexts.h"

#include "domain/fees/billperiods.h"
#include "presentation/fees/billdocuments.h"
#include "support/papercheck.h"
#include "support/testoffice.h"

using namespace pd;
using namespace pd::test;

namespace {

Date day(const char* text)
{
    return Date::parse(text).value();
}

/// Handed over on 2026-11-19, for the quarter; 3 yuan from December on.
RunLine quarter()
{
    const FeeItem item;
    const BillRoom room{.id = RoomId(1),
                        .code = QStringLiteral("3-2-1201"),
                        .building = BuildingId(1),
                        .vacant = true,
                        .area = *Area::parse("89.43"),
                        .formerAreas = {},
                        .handover = day("2026-11-19"),
                        .period = {},
                        .owner = {},
                        .occupant = {}};
    FeeItem halved = item;
    halved.vacantRate = 7'000;
    const std::vector<FeeTariff> tariffs{
        {{}, {}, day("2020-01-01"), day("2026-11-30"), *Price::parse("1.85")},
        {{}, {}, day("2026-12-01"), {}, *Price::parse("3")}};
    const std::vector<FeeAssignment> assignments{{.id = {},
                                                  .room = {},
                                                  .building = {},
                                                  .use = {},
                                                  .price = {},
                                                  .from = day("2020-01-01"),
                                                  .until = {},
                                                  .note = {}}};
    const ChargePeriod period{day("2026-10-01"), day("2026-12-31")};
    const auto outcome = bill({halved, room, tariffs, assignments, {}, period});
    const Bill& made = std::get<Bill>(outcome);
    return {{.room = room.id,
             .item = FeeItemId(1),
             .kind = ChargeKind::Billed,
             .text = QStringLiteral("物业服务费 ") + periodText(period),
             .period = period,
             .dueOn = day("2026-10-10"),
             .amount = made.amount,
             .run = {},
             .order = {},
             .original = {},
             .payer = {},
             .explanation = made.explanation,
             .reason = {}},
            room.code,
            QStringLiteral("物业服务费"),
            1};
}

QString valueOf(const std::vector<OrderLine>& lines, const QString& label)
{
    QStringList found;
    for (const OrderLine& line : lines) {
        if (line.label == label) {
            found += line.value;
        }
    }
    return found.join(QStringLiteral(" | "));
}

} // namespace

TEST(BillTexts, FEE_04_AnExplanationTellsInputsFormulaDaysAndRounding)
{
    const auto told = explanationLines(quarter().charge.explanation);
    EXPECT_EQ(
        valueOf(told, QStringLiteral("Computed")),
        QStringLiteral("2026-11-19 至 2026-11-30: 89.43 m² × ¥1.85 × 12/30 months | 2026-12: 89.43 m² × "
                       "¥3.00 × 1 month"));
    EXPECT_EQ(valueOf(told, QStringLiteral("Part months")), QStringLiteral("by the days of the month"));
    EXPECT_EQ(valueOf(told, QStringLiteral("Vacant")), QStringLiteral("a vacant home pays 70 %"));
    EXPECT_EQ(valueOf(told, QStringLiteral("Handed over")), QStringLiteral("2026-11-19"));
    EXPECT_EQ(valueOf(told, QStringLiteral("Rounded")), QStringLiteral("¥234.12774 → ¥234.13, to the fen"));
}

TEST(BillTexts, FEE_04_ThePaperIsChinese)
{
    const RunLine line = quarter();
    const auto told = explanationOnPaper(line.charge.explanation);
    EXPECT_TRUE(valueOf(told, QStringLiteral("计算")).contains(QStringLiteral("12/30 个月")));
    EXPECT_EQ(valueOf(told, QStringLiteral("不足整月")), QStringLiteral("按当月实际天数折算"));
    EXPECT_TRUE(valueOf(told, QStringLiteral("取整")).endsWith(QStringLiteral("四舍五入到分")));
    const FixedClock clock{morning()};
    const PlainMeasure measure;
    const Document paper =
        billExplanationDocument(line, {QStringLiteral("富成花园"), true, {}}, clock, measure);
    ASSERT_EQ(paper.pages.size(), 1U);
    EXPECT_TRUE(pageHas(paper.pages[0], QStringLiteral("3-2-1201")));
    EXPECT_TRUE(pageHas(paper.pages[0], QStringLiteral("贰佰叁拾肆元壹角叁分")));
}

TEST(BillTexts, FEE_02_TheListToCheckHasEveryLineAndWhatWasLeftOut)
{
    RunDetails details{{.id = BillingRunId(1),
                        .number = QStringLiteral("YS-202611-0001"),
                        .scope = {{day("2026-11-01"), day("2026-11-30")}, {}, {}, {}},
                        .totals = {}},
                       {},
                       {}};
    const RunLine line = quarter();
    for (int i = 0; i < 90; ++i) {
        details.lines.push_back(line);
        details.run.totals.total += line.charge.amount;
    }
    details.skips.push_back({RoomId(2),
                             QStringLiteral("3-2-1202"),
                             FeeItemId(1),
                             QStringLiteral("物业服务费"),
                             {day("2026-11-01"), day("2026-11-30")},
                             {SkipReason::NoArea, {}}});
    const FixedClock clock{morning()};
    const PlainMeasure measure;
    const Document paper = billListDocument(details, {QStringLiteral("富成花园"), true, {}}, clock, measure);
    EXPECT_GT(paper.pages.size(), 1U);
    EXPECT_EQ(pagesWith(paper, QStringLiteral("缺建筑面积")), 1);
    EXPECT_TRUE(pageHas(paper.pages[0], QStringLiteral("90 笔　合计 ¥21,071.70")));
}

TEST(BillTexts, MonthsAndRatesAsTheyAreTyped)
{
    const Date today = day("2026-11-21");
    for (const char* typed : {"2026-11", "202611", "11", "2026年11月", "", "２０２６-１１"}) {
        const auto month = parseMonth(QString::fromUtf8(typed), today, "month");
        ASSERT_TRUE(month) << typed;
        EXPECT_EQ(*month, day("2026-11-01")) << typed;
    }
    EXPECT_FALSE(parseMonth(QStringLiteral("13"), today, "month"));
    EXPECT_FALSE(parseMonth(QStringLiteral("soon"), today, "month"));
    EXPECT_EQ(*parseRate(QStringLiteral("12.5 %"), "rate"), 1'250);
    EXPECT_FALSE(parseRate(QStringLiteral("101"), "rate"));
    EXPECT_EQ(rateText(1'250), QStringLiteral("12.5 %"));
}

TEST(BillTexts, EveryReasonAndStateHasWords)
{
    for (const SkipReason reason : allSkipReasons()) {
        const BillSkip skip{reason, day("2026-11-01")};
        EXPECT_FALSE(skipText(skip).isEmpty());
        EXPECT_FALSE(skipOnPaper(skip).isEmpty());
    }
    for (const BillingState state : allBillingStates()) {
        EXPECT_FALSE(billingStateText(state).isEmpty());
    }
    for (const FeeKind kind : allFeeKinds()) {
        EXPECT_FALSE(feeKindText(kind).isEmpty());
    }
    // What no run can bill is not offered.
    const auto offered = offeredFeeKinds();
    EXPECT_EQ(std::ranges::count(offered, FeeKind::Metered) + std::ranges::count(offered, FeeKind::Shared),
              0);
}
