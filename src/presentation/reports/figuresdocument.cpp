// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/reports/figuresdocument.h"

#include "domain/months.h"
#include "presentation/documents/listtable.h"
#include "presentation/documents/paperframe.h"
#include "presentation/repairs/ordertime.h"
#include "presentation/reports/figurestablemodel.h"

namespace pd {

namespace {

constexpr double sheetWidth = 186;

ListColumns figureColumns(FigureGroup group)
{
    const QString name = group == FigureGroup::Technicians   ? QStringLiteral("维修人员")
                         : group == FigureGroup::FaultGroups ? QStringLiteral("故障大类")
                         : group == FigureGroup::FaultKinds  ? QStringLiteral("故障类别")
                                                             : QStringLiteral("月份");
    return {{name, 48},
            {QStringLiteral("派工单数"), 23, HorizontalAlign::Right},
            {QStringLiteral("已到场"), 23, HorizontalAlign::Right},
            {QStringLiteral("及时到场"), 23, HorizontalAlign::Right},
            {QStringLiteral("及时率"), 23, HorizontalAlign::Right},
            {QStringLiteral("当月完成"), 23, HorizontalAlign::Right},
            {QStringLiteral("完成率"), 23, HorizontalAlign::Right}};
}

QString titleOf(FigureGroup group)
{
    switch (group) {
    case FigureGroup::Technicians:
        return QStringLiteral("按维修人员");
    case FigureGroup::FaultGroups:
        return QStringLiteral("按故障大类");
    case FigureGroup::FaultKinds:
        return QStringLiteral("按故障类别");
    case FigureGroup::Months:
        return QStringLiteral("近十二个月");
    }
    return {};
}

QStringList valuesOf(const FigureRow& row)
{
    return {row.key ? row.nameZh : QStringLiteral("未派工"),
            QString::number(row.orders),
            QString::number(row.arrived),
            QString::number(row.inTime),
            rateText(row.timeliness()),
            QString::number(row.done),
            rateText(row.completion())};
}

QString monthOnPaper(const Date& month)
{
    return QStringLiteral("%1年%2月").arg(month.year()).arg(month.month());
}

class FiguresSheet {
public:
    FiguresSheet(const std::vector<MonthFigures>& figures, const PaperHeading& heading, const Clock& clock,
                 const TextMeasure& measure, const QRectF& printable)
        : m_figures(figures),
          m_flow(measure, paperFrame(printable, {QStringLiteral("派工单及时率、完成率统计表"),
                                                 {},
                                                 heading.centre,
                                                 monthOnPaper(figures.front().month),
                                                 longTime(clock.now(), clock),
                                                 heading.printedBy}))
    {
    }

    std::vector<DocumentPage> pages()
    {
        putTotals();
        for (const MonthFigures& figures : m_figures) {
            putTable(figures);
        }
        putDefinitions();
        m_flow.gap(2);
        putSignatures(m_flow,
                      {QStringLiteral("统计人"), QStringLiteral("工程主管"), QStringLiteral("客服经理")});
        return m_flow.finish();
    }

private:
    void putTotals()
    {
        const FigureRow& total = m_figures.front().total;
        const std::vector<std::pair<QString, QString>> figures{
            {QString::number(total.orders), QStringLiteral("派工单数")},
            {rateText(total.timeliness()), QStringLiteral("及时率")},
            {rateText(total.completion()), QStringLiteral("完成率")},
            {QString::number(m_figures.front().cancelled), QStringLiteral("撤单（不计）")}};
        m_flow.block(17, [figures](PageWriter& writer, const QRectF& box) {
            const double width = box.width() / static_cast<double>(figures.size());
            double left = box.left();
            for (const auto& [number, label] : figures) {
                writer.text({left, box.top() + 1, width, 9}, number, {19, true});
                writer.text({left, box.top() + 10.5, width, 5}, label, {8.5, false, Ink::Grey});
                left += width;
            }
        });
        m_flow.gap(2);
    }

    void putTable(const MonthFigures& figures)
    {
        const ListColumns columns = figureColumns(figures.group);
        std::vector<FlowRow> rows;
        for (const FigureRow& row : figures.rows) {
            if (row.orders == 0) {
                continue; // a month before the first order
            }
            rows.push_back(listRow(columns, valuesOf(row)));
        }
        putListSection(m_flow, titleOf(figures.group), {}, columns, rows);
        m_flow.gap(3);
    }

    void putDefinitions()
    {
        for (const QString& line :
             {QStringLiteral("派工单数：当月报修且未撤单的服务单。"),
              QStringLiteral(
                  "及时率：已到场的服务单中，在时限内到场的比例（急修从报修起算，预约从约定时间起算），"
                  "以登记到场时的判定为准。"),
              QStringLiteral("完成率：当月服务单中，在当月结束前完工的比例。")}) {
            m_flow.row({{{sheetWidth, line, {8.5, false, Ink::Grey}}}, 0, RowRule::None});
        }
    }

    const std::vector<MonthFigures>& m_figures;
    PageFlow m_flow;
};

} // namespace

Document figuresDocument(const std::vector<MonthFigures>& figures, const PaperHeading& heading,
                         const Clock& clock, const TextMeasure& measure)
{
    Document document;
    document.kind = QStringLiteral("month-figures");
    document.title = QStringLiteral("派工单及时率完成率 ") + monthText(figures.front().month);
    document.paper = paperA4();
    document.margins = QMarginsF(12, 12, 12, 10);
    document.watermark = heading.demo ? demoWatermark() : QString();
    document.pages = FiguresSheet(figures, heading, clock, measure, document.printable()).pages();
    return document;
}

} // namespace pd
