// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/feepapers/arrearsdocument.h"

#include "domain/codes.h"
#include "domain/registry/masking.h"
#include "presentation/documents/listtable.h"
#include "presentation/documents/paperframe.h"
#include "presentation/fees/arrearscontroller.h"
#include "presentation/fees/receiptwords.h"
#include "presentation/repairs/ordertime.h"

namespace pd {

namespace {

QString yuan(Money amount)
{
    return QString::fromStdString(amount.toString(true));
}

QString yuanOrNothing(Money amount)
{
    return amount == Money() ? QString() : yuan(amount);
}

QString dayOn(const Date& day)
{
    return QString::fromStdString(day.toString());
}

constexpr auto right = HorizontalAlign::Right;

ListColumns arrearsColumns()
{
    return {{QStringLiteral("房号"), 26},
            {QStringLiteral("业主"), 18},
            {QStringLiteral("电话"), 26},
            {QStringLiteral("管家"), 18},
            {QStringLiteral("最早欠费日"), 22},
            {QStringLiteral("1个月内"), 23, right},
            {QStringLiteral("1–3个月"), 23, right},
            {QStringLiteral("3–6个月"), 23, right},
            {QStringLiteral("6–12个月"), 23, right},
            {QStringLiteral("12个月以上"), 23, right},
            {QStringLiteral("合计（元）"), 25, right},
            {QStringLiteral("以前年度"), 23, right}};
}

QStringList sumTexts(const ArrearsSums& sums)
{
    QStringList texts;
    for (const Money amount : sums.byAge) {
        texts += yuanOrNothing(amount);
    }
    texts += yuan(sums.total);
    texts += yuanOrNothing(sums.earlierYears);
    return texts;
}

ListColumns rateColumns()
{
    return {{QStringLiteral("管家"), 40},
            {QStringLiteral("当月应收（元）"), 30, right},
            {QStringLiteral("当月实收（元）"), 30, right},
            {QStringLiteral("当月收缴率"), 26, right},
            {QStringLiteral("累计应收（元）"), 32, right},
            {QStringLiteral("累计实收（元）"), 32, right},
            {QStringLiteral("累计收缴率"), 26, right},
            {QStringLiteral("以前年度应收（元）"), 29, right},
            {QStringLiteral("已收（元）"), 28, right}};
}

FlowRow rateRow(const QString& name, const CollectionRow& row)
{
    return listRow(rateColumns(),
                   {name, yuan(row.month.due), yuan(row.month.paid), rateText(row.month), yuan(row.year.due),
                    yuan(row.year.paid), rateText(row.year), yuan(row.earlier.due), yuan(row.earlier.paid)});
}

FlowRow nothing(double width)
{
    return {{{width, QStringLiteral("无"), listTextStyle()}}, 0, RowRule::Below};
}

FlowFrame frameOf(const QRectF& printable, const QString& title, const QString& number, const QString& beside,
                  const PaperHeading& heading, const Clock& clock)
{
    return paperFrame(
        printable, {title, number, heading.centre, beside, longTime(clock.now(), clock), heading.printedBy});
}

QString lineOnPaper(const AccountLine& line)
{
    if (line.number.isEmpty()) {
        return line.text;
    }
    const QString text = receiptKindOnPaper(
        fromCode(allReceiptKinds(), line.text.section(u':', 0, 0)).value_or(ReceiptKind::Payment));
    return line.text.endsWith(QStringLiteral(":void")) ? text + QStringLiteral("（已作废）") : text;
}

} // namespace

Document arrearsDocument(const ArrearsList& list, const CollectionSheet& rates, const PaperHeading& heading,
                         const Clock& clock, const TextMeasure& measure)
{
    Document document;
    document.kind = QStringLiteral("arrears");
    document.title = QStringLiteral("欠费明细表 ") + dayOn(list.on);
    document.paper = paperA4();
    document.paper.turned = true;
    document.margins = QMarginsF(12, 12, 12, 10);
    document.watermark = heading.demo ? demoWatermark() : QString();
    PageFlow flow(measure, frameOf(document.printable(), QStringLiteral("欠费明细表"), {},
                                   QStringLiteral("截至 ") + dayOn(list.on), heading, clock));
    std::vector<FlowRow> rows;
    rows.reserve(list.rows.size() + 1);
    for (const ArrearsRow& row : list.rows) {
        rows.push_back(listRow(arrearsColumns(), QStringList{row.code, maskedName(row.name), row.phone,
                                                             row.butler, dayOn(row.since)} +
                                                     sumTexts(row.sums)));
    }
    if (rows.empty()) {
        rows.push_back(nothing(flow.width()));
    } else {
        FlowRow sums = listRow(arrearsColumns(),
                               QStringList{QStringLiteral("合计"), {}, {}, {}, {}} + sumTexts(list.sums));
        for (FlowCell& cell : sums.cells) {
            cell.style = listBoldStyle();
        }
        rows.push_back(std::move(sums));
    }
    putListSection(flow, QStringLiteral("各户欠费"),
                   QStringLiteral("%1 户　合计 ¥%2").arg(list.households).arg(yuan(list.sums.total)),
                   arrearsColumns(), rows);
    rows.clear();
    for (const CollectionRow& row : rates.rows) {
        rows.push_back(rateRow(row.butler ? row.name : QStringLiteral("（无管家）"), row));
    }
    rows.push_back(rateRow(QStringLiteral("全部"), rates.all));
    flow.gap(4);
    putListSection(
        flow, QStringLiteral("费用收缴率 ") + rates.month,
        rates.confirmed
            ? QStringLiteral("财务 %1 %2 确认").arg(rates.confirmed->by, longTime(rates.confirmed->at, clock))
            : QStringLiteral("财务未确认"),
        rateColumns(), rows);
    flow.gap(6);
    putSignatures(flow, {QStringLiteral("客服主管"), QStringLiteral("财务"), QStringLiteral("经理")});
    document.pages = flow.finish();
    return document;
}

Document statementDocument(const AccountStatement& statement, const PaperHeading& heading, const Clock& clock,
                           const TextMeasure& measure)
{
    const ListColumns columns{{QStringLiteral("日期"), 22},
                              {QStringLiteral("摘要"), 62},
                              {QStringLiteral("收据号"), 32},
                              {QStringLiteral("应收（元）"), 23, right},
                              {QStringLiteral("实收（元）"), 23, right},
                              {QStringLiteral("余额（元）"), 24, right}};
    Document document;
    document.kind = QStringLiteral("statement");
    document.title = QStringLiteral("对账单 %1 %2").arg(statement.room, dayOn(statement.until));
    document.paper = paperA4();
    document.margins = QMarginsF(12, 12, 12, 10);
    document.watermark = heading.demo ? demoWatermark() : QString();
    PageFlow flow(measure, frameOf(document.printable(), QStringLiteral("对账单"), statement.room,
                                   dayOn(statement.from) + QStringLiteral(" 至 ") + dayOn(statement.until),
                                   heading, clock));
    const auto bold = [&](const QStringList& values) {
        FlowRow row = listRow(columns, values);
        for (FlowCell& cell : row.cells) {
            cell.style = listBoldStyle();
        }
        return row;
    };
    std::vector<FlowRow> rows{
        bold({dayOn(statement.from), QStringLiteral("期初余额"), {}, {}, {}, yuan(statement.opening)})};
    for (const AccountLine& line : statement.lines) {
        rows.push_back(
            listRow(columns, {dayOn(line.on), lineOnPaper(line), line.number,
                              line.number.isEmpty() ? yuan(line.charged) : QString(),
                              line.number.isEmpty() ? QString() : yuan(line.paid), yuan(line.balance)}));
    }
    rows.push_back(bold({dayOn(statement.until),
                         QStringLiteral("期末余额"),
                         {},
                         yuan(statement.charged),
                         yuan(statement.paid),
                         yuan(statement.closing)}));
    putListSection(flow, QStringLiteral("业主：") + statement.name,
                   QStringLiteral("期末 ¥") + yuan(statement.closing), columns, rows);
    flow.gap(3);
    const double width = flow.width();
    flow.row({{{width,
                QStringLiteral(
                    "余额为正是欠费，为负是预存。押金另计，现有 ¥%1；违约金按缴费当日计算，不在本单内。")
                    .arg(yuan(statement.deposits)),
                listTextStyle()}}});
    flow.gap(6);
    putSignatures(flow, {QStringLiteral("业主"), QStringLiteral("客服中心")});
    document.pages = flow.finish();
    return document;
}

} // namespace pd
