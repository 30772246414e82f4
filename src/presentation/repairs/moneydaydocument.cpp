// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/moneydaydocument.h"

#include "presentation/documents/listtable.h"
#include "presentation/repairs/costtexts.h"
#include "presentation/repairs/ordertime.h"

#include <array>
#include <map>

namespace pd {

namespace {

constexpr double listWidth = 186;

QString yuan(Money amount)
{
    return QString::fromStdString(amount.toString(true));
}

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
        : m_day(day), m_heading(heading), m_clock(clock), m_printable(printable), m_flow(measure, frame())
    {
    }

    std::vector<DocumentPage> pages()
    {
        handedIn();
        totals();
        outstanding();
        m_flow.gap(8);
        m_flow.block(12, signatures);
        return m_flow.finish();
    }

private:
    FlowFrame frame()
    {
        return {
            m_printable, [this](PageWriter& writer, int) { return head(writer); }, 6,
            [this](PageWriter& writer, const QRectF& box, int page, int pages) {
                const TextStyle small{7.5, false, Ink::Grey};
                const QRectF line = box.adjusted(0, 1.6, 0, 0);
                writer.text(
                    {line.left(), line.top(), 120, line.height()},
                    QStringLiteral("打印 %1  %2").arg(longTime(m_clock.now(), m_clock), m_heading.printedBy),
                    small);
                writer.text({line.left() + 122, line.top(), listWidth - 122, line.height()},
                            PageFlow::pageMark(page, pages), small, HorizontalAlign::Right);
            }};
    }

    double head(PageWriter& writer)
    {
        const double left = m_printable.left();
        const double top = m_printable.top();
        writer.text({left, top, 100, 10}, QStringLiteral("维修收款交接表"), {20, true});
        writer.text({left + 102, top, listWidth - 102, 5}, m_heading.centre, {10}, HorizontalAlign::Right);
        writer.text({left + 102, top + 5, listWidth - 102, 5}, dateOnPaper(m_day.date), {10.5, true},
                    HorizontalAlign::Right);
        writer.line({left, top + 11.6}, {m_printable.right(), top + 11.6}, 0.6);
        return top + 13;
    }

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
                gotColumns(), {row.number, row.place, row.technicianName, yuan(row.charge),
                               yuan(row.handedIn.amount), payMethodOnPaper(row.handedIn.method),
                               timeOfDay(row.handedIn.at, m_clock), row.receiverName, row.handedIn.note}));
        }
        if (rows.empty()) {
            rows.push_back(nothing());
        }
        putListSection(m_flow, QStringLiteral("当日上交"),
                       QStringLiteral("%1 笔　合计 ¥%2").arg(m_day.rows.size()).arg(yuan(sum)), gotColumns(),
                       rows);
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
            people += name + QStringLiteral(" ¥") + yuan(amount);
        }
        QStringList methods;
        for (const auto& [method, amount] : byMethod) {
            methods += payMethodOnPaper(method) + QStringLiteral(" ¥") + yuan(amount);
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
            rows.push_back(listRow(outColumns(),
                                   {one.number, one.place, one.technicianName,
                                    longTime(one.returnedAt, m_clock), yuan(one.charge), yuan(one.missing)}));
        }
        if (rows.empty()) {
            rows.push_back(nothing());
        }
        putListSection(m_flow, QStringLiteral("已返单未上交"),
                       QStringLiteral("%1 单　合计 ¥%2").arg(m_day.outstanding.size()).arg(yuan(sum)),
                       outColumns(), rows);
    }

    static void signatures(PageWriter& writer, const QRectF& box)
    {
        const std::array<QString, 3> names{QStringLiteral("交款人"), QStringLiteral("收款人"),
                                           QStringLiteral("财务")};
        constexpr double gap = 10;
        const double width = (box.width() - 2 * gap) / 3;
        double x = box.left();
        for (const QString& name : names) {
            const double label = 2 + static_cast<double>(name.size()) * 3.6;
            writer.text({x, box.top() + 3, label, 6}, name, {10});
            writer.line({x + label, box.top() + 9}, {x + width, box.top() + 9}, 0.2);
            x += width + gap;
        }
    }

    const MoneyDay& m_day;
    const PaperHeading& m_heading;
    const Clock& m_clock;
    QRectF m_printable;
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
