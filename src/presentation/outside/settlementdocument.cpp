// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/outside/settlementdocument.h"

#include "domain/yuan.h"
#include "presentation/documents/listtable.h"
#include "presentation/documents/paperframe.h"
#include "presentation/repairs/ordertime.h"

namespace pd {

namespace {

constexpr double listWidth = 273;

ListColumns jobColumns()
{
    return {{QStringLiteral("序号"), 11},
            {QStringLiteral("通知单号"), 31},
            {QStringLiteral("服务单号"), 31},
            {QStringLiteral("房号"), 24},
            {QStringLiteral("维修结果"), 62},
            {QStringLiteral("责任单位"), 32},
            {QStringLiteral("施工"), 25},
            {QStringLiteral("验收日期"), 20},
            {QStringLiteral("维修费"), 19, HorizontalAlign::Right},
            {QStringLiteral("服务费"), 18, HorizontalAlign::Right}};
}

QString dayOf(const std::optional<Timestamp>& at, const Clock& clock)
{
    return at ? QString::fromStdString(clock.civil(*at).date.toString()) : QString();
}

FlowRow jobRow(const NoticeRow& line, int number, const Clock& clock)
{
    const OutsideNotice& notice = line.notice;
    return listRow(jobColumns(),
                   {QString::number(number), notice.number, line.orderNumber, line.place, notice.result,
                    line.partyName, line.crewName.isEmpty() ? QStringLiteral("本部维修人员") : line.crewName,
                    dayOf(notice.inspectedAt, clock), groupedYuan(notice.cost.value_or(Money())),
                    groupedYuan(notice.fee.value_or(Money()))});
}

void putSums(PageFlow& flow, const SettlementSheet& sheet)
{
    flow.gap(2);
    FlowRow sums = listBand(
        listWidth, QStringLiteral("合计 %1 单").arg(sheet.jobs),
        QStringLiteral("维修费 %1 元　服务费 %2 元　应结算 %3 元")
            .arg(groupedYuan(sheet.cost), groupedYuan(sheet.fee), groupedYuan(sheet.cost + sheet.fee)));
    flow.row(sums);
}

void putNumbers(PageFlow& flow, const SettlementSheet& sheet, const Clock& clock)
{
    QStringList said;
    for (const Settlement& settlement : sheet.settlements) {
        said << QStringLiteral("结算单号 %1（%2，%3 单）")
                    .arg(settlement.number, longTime(settlement.settledAt, clock))
                    .arg(settlement.jobs);
    }
    if (sheet.open) {
        said << QStringLiteral("本表所列尚未结算");
    }
    flow.gap(1);
    flow.row({{{listWidth, said.join(QStringLiteral("；")), {9, false, Ink::Grey}}}, 6, RowRule::None});
}

} // namespace

Document settlementDocument(const SettlementSheet& sheet, const PaperHeading& heading, const Clock& clock,
                            const TextMeasure& measure)
{
    Document document;
    document.kind = QStringLiteral("outside-settlement");
    document.title = QStringLiteral("保修维修结算表 %1 %2").arg(sheet.party.name, sheet.month);
    document.paper = paperA4();
    document.paper.turned = true;
    document.margins = QMarginsF(12, 12, 12, 10);
    document.watermark = heading.demo ? demoWatermark() : QString();
    PageFlow flow(measure, paperFrame(document.printable(),
                                      {QStringLiteral("保修维修结算表"),
                                       {},
                                       heading.centre,
                                       QStringLiteral("%1　%2").arg(sheet.party.name, sheet.month),
                                       longTime(clock.now(), clock),
                                       heading.printedBy}));
    std::vector<FlowRow> rows;
    rows.reserve(sheet.rows.size() + 1);
    int number = 0;
    for (const NoticeRow& line : sheet.rows) {
        rows.push_back(jobRow(line, ++number, clock));
    }
    if (rows.empty()) {
        rows.push_back({{{listWidth, QStringLiteral("无代为维修项目"), listTextStyle()}}, 0, RowRule::Below});
    }
    putListSection(flow, QStringLiteral("代为维修项目"), QStringLiteral("%1 单").arg(sheet.jobs),
                   jobColumns(), rows);
    putSums(flow, sheet);
    putNumbers(flow, sheet, clock);
    putSignatures(flow, {QStringLiteral("制表"), QStringLiteral("服务中心经理"),
                         QStringLiteral("对方单位（章）"), QStringLiteral("日期")});
    document.pages = flow.finish();
    return document;
}

} // namespace pd
