// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/moneydaydocument.h"

#include "application/fees/paperwords.h"
#include "domain/yuan.h"
#include "presentation/documents/listtable.h"
#include "presentation/documents/paperframe.h"
#include "presentation/repairs/costtexts.h"
#include "presentation/repairs/ordertime.h"

#include <map>

namespace pd {

namespace {

constexpr double listWidth = 186;

ListColumns gotColumns()
{
    return {{QStringLiteral("服务单号"), 32},
            {QStringLiteral("房号"), 24},
            {QStringLiteral("维修人员"), 20},
            {QStringLiteral("应收（元）"), 22, HorizontalAlign::Right},
            {QStringLiteral("实交（元）"), 22, HorizontalAlign::Right},
            {QStringLiteral("方式"), 16, HorizontalAlign::Center},
            {QStringLiteral("时间"), 16, HorizontalAlign::Center},
            {QStringLiteral("收款人"), 18},
            {QStringLiteral("备注"), 16}};
}

ListColumns outColumns()
{
    return {{QStringLiteral("服务单号"), 34},
            {QStringLiteral("房号"), 30},
            {QStringLiteral("维修人员"), 26},
            {QStringLiteral("返单时间"), 40},
            {QStringLiteral("应收（元）"), 28, HorizontalAlign::Right},
            {QStringLiteral("未交（元）"), 28, HorizontalAlign::Right}};
}

class MoneyList {
public:
    MoneyList(const MoneyDay& day, const PaperHeading& heading, const Clock& clock,
              const TextMeasure& measure, const QRectF& printable)
        : m_day(day), m_clock(clock), m_flow(measure, paperFrame(printable, {QStringLiteral("维修收款交接表"),
                                                                             {},
                                                                             heading.centre,
                                                                             dateOnPaper(day.date),
                                                                             longTime(clock.now(), clock),
                                                                             heading.printedBy}))
    {
    }

    std::vector<DocumentPage> pages()
    {
        handedIn();
        totals();
        outstanding();
        m_flow.gap(6);
        putSignatures(m_flow, {QStringLiteral("交款人"), QStringLiteral("收款人"), QStringLiteral("财务")});
        return m_flow.finish();
    }

private:
    static FlowRow nothing()
    {
        return {{{listWidth, QStringLiteral("无"), listTextStyle()}}, 0, RowRule::Below};
    }

    void handedIn()
    {
        std::vector<FlowRow> rows;
        Money sum;
        for (const MoneyRow& row : m_day.rows) {
            sum += row.handedIn.amount;
            rows.push_back(listRow(
                gotColumns(), {row.number, row.place, row.technicianName, groupedYuan(row.charge),
                               groupedYuan(row.handedIn.amount), methodOnPaper(row.handedIn.method),
                               timeOfDay(row.handedIn.at, m_clock), row.receiverName, row.handedIn.note}));
        }
        if (rows.empty()) {
            rows.push_back(nothing());
        }
        putListSection(m_flow, QStringLiteral("当日上交"),
                       QStringLiteral("%1 笔　合计 ¥%2").arg(m_day.rows.size()).arg(groupedYuan(sum)),
                       gotColumns(), rows);
    }

    void totals()
    {
        std::map<QString, Money> byPerson;
        std::map<PayMethod, Money> byMethod;
        for (const MoneyRow& row : m_day.rows) {
            byPerson[row.technicianName] += row.handedIn.amount;
            byMethod[row.handedIn.method] += row.handedIn.amount;
        }
        QStringList people;
        for (const auto& [name, amount] : byPerson) {
            people += name + QStringLiteral(" ¥") + groupedYuan(amount);
        }
        QStringList methods;
        for (const auto& [method, amount] : byMethod) {
            methods += methodOnPaper(method) + QStringLiteral(" ¥") + groupedYuan(amount);
        }
        if (!people.isEmpty()) {
            m_flow.gap(2);
            m_flow.row(
                {{{listWidth, QStringLiteral("按人员：") + people.join(QStringLiteral("　")), {9, true}}}});
            m_flow.row(
                {{{listWidth, QStringLiteral("按方式：") + methods.join(QStringLiteral("　")), {9, true}}}});
        }
    }

    void outstanding()
    {
        std::vector<FlowRow> rows;
        Money sum;
        for (const OutstandingMoney& one : m_day.outstanding) {
            sum += one.missing;
            rows.push_back(listRow(outColumns(), {one.number, one.place, one.technicianName,
                                                  longTime(one.returnedAt, m_clock), groupedYuan(one.charge),
                                                  groupedYuan(one.missing)}));
        }
        if (rows.empty()) {
            rows.push_back(nothing());
        }
        putListSection(m_flow, QStringLiteral("已返单未上交"),
                       QStringLiteral("%1 单　合计 ¥%2").arg(m_day.outstanding.size()).arg(groupedYuan(sum)),
                       outColumns(), rows);
    }

    const MoneyDay& m_day;
    const Clock& m_clock;
    PageFlow m_flow;
};

} // namespace

Document moneyDayDocument(const MoneyDay& day, const PaperHeading& heading, const Clock& clock,
                          const TextMeasure& measure)
{
    Document document;
    document.kind = QStringLiteral("technicians-money");
    document.title = QStringLiteral("维修收款交接表 ") + QString::fromStdString(day.date.toString());
    document.paper = paperA4();
    document.margins = QMarginsF(12, 12, 12, 10);
    document.watermark = heading.demo ? demoWatermark() : QString();
    document.pages = MoneyList(day, heading, clock, measure, document.printable()).pages();
    return document;
}

} // namespace pd
