// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/fees/billdocuments.h"

#include "domain/fees/billperiods.h"
#include "domain/fees/capitalamount.h"
#include "presentation/documents/listtable.h"
#include "presentation/documents/paperframe.h"
#include "presentation/fees/billtexts.h"
#include "presentation/repairs/ordertime.h"

#include <map>

namespace pd {

namespace {

constexpr int listWidth = 186;

QString yuan(Money amount)
{
    return QString::fromStdString(amount.toString(true));
}

QString dayOf(const Date& day)
{
    return QString::fromStdString(day.toString());
}

ListColumns lineColumns()
{
    return {{QStringLiteral("房号"), 24},
            {QStringLiteral("收费项目"), 30},
            {QStringLiteral("计费期间"), 38},
            {QStringLiteral("应收（元）"), 24, HorizontalAlign::Right},
            {QStringLiteral("计算"), 70}};
}

ListColumns skipColumns()
{
    return {{QStringLiteral("房号"), 24},
            {QStringLiteral("收费项目"), 38},
            {QStringLiteral("计费期间"), 44},
            {QStringLiteral("未计费原因"), 80}};
}

Document emptyDocument(const char* kind, const QString& title, bool demo)
{
    Document document;
    document.kind = QString::fromLatin1(kind);
    document.title = title;
    document.paper = paperA4();
    document.margins = QMarginsF(12, 12, 12, 10);
    document.watermark = demo ? demoWatermark() : QString();
    return document;
}

void putLines(PageFlow& flow, const RunDetails& details)
{
    std::vector<FlowRow> rows;
    std::map<QString, Money> byItem;
    for (const RunLine& line : details.lines) {
        byItem[line.itemName] += line.charge.amount;
        rows.push_back(
            listRow(lineColumns(), {line.roomCode, line.itemName, periodText(*line.charge.period),
                                    yuan(line.charge.amount), formulaOnPaper(line.charge.explanation)}));
    }
    putListSection(
        flow, QStringLiteral("应收明细"),
        QStringLiteral("%1 笔　合计 ¥%2").arg(details.lines.size()).arg(yuan(details.run.totals.total)),
        lineColumns(), rows);
    QStringList sums;
    for (const auto& [item, amount] : byItem) {
        sums += item + QStringLiteral(" ¥") + yuan(amount);
    }
    flow.gap(2);
    flow.row({{{listWidth, QStringLiteral("按项目：") + sums.join(QStringLiteral("　")), {9, true}}}});
}

void putSkips(PageFlow& flow, const RunDetails& details)
{
    std::vector<FlowRow> rows;
    rows.reserve(details.skips.size());
    for (const RunSkip& skip : details.skips) {
        rows.push_back(listRow(
            skipColumns(), {skip.roomCode, skip.itemName, periodText(skip.period), skipOnPaper(skip.why)}));
    }
    if (!rows.empty()) {
        putListSection(flow, QStringLiteral("未计费"), QStringLiteral("%1 笔").arg(rows.size()),
                       skipColumns(), rows);
    }
}

} // namespace

Document billListDocument(const RunDetails& details, const PaperHeading& heading, const Clock& clock,
                          const TextMeasure& measure)
{
    const BillingRun& run = details.run;
    Document document = emptyDocument("bill-list", QStringLiteral("应收核对表 ") + run.number, heading.demo);
    PageFlow flow(measure,
                  paperFrame(document.printable(),
                             {QStringLiteral("应收核对表"), run.number, heading.centre,
                              periodText(run.scope.range), longTime(clock.now(), clock), heading.printedBy}));
    putLines(flow, details);
    putSkips(flow, details);
    flow.gap(6);
    putSignatures(flow, {QStringLiteral("制表"), QStringLiteral("核对"), QStringLiteral("财务")});
    document.pages = flow.finish();
    return document;
}

Document billExplanationDocument(const RunLine& line, const PaperHeading& heading, const Clock& clock,
                                 const TextMeasure& measure)
{
    constexpr int labelWidth = 30;
    Document document =
        emptyDocument("bill-explanation",
                      QStringLiteral("费用说明 ") + line.roomCode + u' ' + line.charge.text, heading.demo);
    PageFlow flow(measure, paperFrame(document.printable(), {QStringLiteral("费用说明"),
                                                             {},
                                                             heading.centre,
                                                             dayOf(clock.today()),
                                                             longTime(clock.now(), clock),
                                                             heading.printedBy}));
    const auto put = [&](const QString& label, const QString& value, bool bold = false) {
        flow.row(formRow({formLabel(label, labelWidth), formValue(value, listWidth - labelWidth, bold)}));
    };
    put(QStringLiteral("房号"), line.roomCode, true);
    put(QStringLiteral("收费项目"), line.itemName, true);
    for (const OrderLine& fact : explanationOnPaper(line.charge.explanation)) {
        put(fact.label, fact.value);
    }
    put(QStringLiteral("应收金额"),
        QStringLiteral("¥%1　人民币%2").arg(yuan(line.charge.amount), capitalAmount(line.charge.amount)),
        true);
    put(QStringLiteral("应缴日期"), dayOf(line.charge.dueOn));
    flow.gap(6);
    putSignatures(flow, {QStringLiteral("说明人"), QStringLiteral("业主")});
    document.pages = flow.finish();
    return document;
}

} // namespace pd
