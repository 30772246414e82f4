// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/repaircarddocument.h"

#include "domain/yuan.h"
#include "presentation/documents/listtable.h"
#include "presentation/documents/paperframe.h"
#include "presentation/outside/outsidetexts.h"
#include "presentation/repairs/ordertime.h"

namespace pd {

namespace {

constexpr double listWidth = 273;

ListColumns repairColumns()
{
    return {{QStringLiteral("服务单号"), 31},
            {QStringLiteral("报修日期"), 20},
            {QStringLiteral("维修内容"), 66},
            {QStringLiteral("维修人员"), 18},
            {QStringLiteral("完工日期"), 20},
            {QStringLiteral("维修结果"), 52},
            {QStringLiteral("材料"), 24},
            {QStringLiteral("费用"), 18, HorizontalAlign::Right},
            {QStringLiteral("客户签字"), 24, HorizontalAlign::Center}};
}

QString dayOf(const std::optional<Timestamp>& at, const Clock& clock)
{
    return at ? QString::fromStdString(clock.civil(*at).date.toString()) : QString();
}

QString chargeOf(const RepairCardRow& row)
{
    if (row.warranty == WarrantyState::In && (!row.charge || *row.charge == Money())) {
        return QStringLiteral("保修");
    }
    return row.charge ? groupedYuan(*row.charge) : QStringLiteral("免费");
}

QString contentOf(const RepairCardRow& row)
{
    const QString words = row.content.simplified();
    return row.reworkOf.isEmpty() ? words : QStringLiteral("【返修】") + words;
}

QString warrantyLine(const RepairCard& card, const Date& today)
{
    QStringList parts;
    for (const RoomWarranty& warranty : card.warranty) {
        const QString day = QString::fromStdString(warranty.end.toString());
        parts << QStringLiteral("%1%2%3").arg(warrantyPartOnPaper(warranty.part),
                                              warranty.end < today ? QStringLiteral("已于 ")
                                                                   : QStringLiteral("至 "),
                                              warranty.end < today ? day + QStringLiteral(" 到期") : day);
    }
    return parts.isEmpty() ? QStringLiteral("未登记保修期") : parts.join(QStringLiteral("　"));
}

} // namespace

Document repairCardDocument(const RepairCard& card, const PaperHeading& heading, const Clock& clock,
                            const TextMeasure& measure)
{
    Document document;
    document.kind = QStringLiteral("repair-card");
    document.title = QStringLiteral("维修卡 ") + card.code;
    document.paper = paperA4();
    document.paper.turned = true;
    document.margins = QMarginsF(12, 12, 12, 10);
    document.watermark = heading.demo ? demoWatermark() : QString();
    PageFlow flow(measure, paperFrame(document.printable(), {QStringLiteral("维修卡　") + card.code,
                                                             {},
                                                             heading.centre,
                                                             dateOnPaper(clock.today()),
                                                             longTime(clock.now(), clock),
                                                             heading.printedBy}));
    flow.row(formRow({formLabel(QStringLiteral("保修期限"), 24),
                      formValue(warrantyLine(card, clock.today()), listWidth - 24)}));
    flow.gap(3);
    std::vector<FlowRow> rows;
    for (const RepairCardRow& row : card.rows) {
        const QString isSigned = row.signedByCustomer.value_or(false) ? QStringLiteral("已签") : QString();
        rows.push_back(listRow(repairColumns(), {row.number, dayOf(row.reportedAt, clock), contentOf(row),
                                                 row.technicianName, dayOf(row.doneAt, clock), row.result,
                                                 row.material, chargeOf(row), isSigned}));
    }
    if (rows.empty()) {
        rows.push_back({{{listWidth, QStringLiteral("无维修记录"), listTextStyle()}}, 0, RowRule::Below});
    }
    const QString figures = card.complete ? QStringLiteral("%1 次").arg(card.rows.size())
                                          : QStringLiteral("最近 %1 次").arg(card.rows.size());
    putListSection(flow, QStringLiteral("自用部位维修记录"), figures, repairColumns(), rows);
    document.pages = flow.finish();
    return document;
}

} // namespace pd
