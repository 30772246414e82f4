// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/dispatchlistdocument.h"

#include "presentation/documents/listtable.h"
#include "presentation/documents/paperframe.h"

#include <algorithm>

namespace pd {

namespace {

constexpr double listWidth = 186;

ListColumns orderColumns()
{
    return {{QStringLiteral("单号"), 26}, {QStringLiteral("房号/位置"), 23}, {QStringLiteral("报修内容"), 45},
            {QStringLiteral("预约"), 19}, {QStringLiteral("到场"), 19},      {QStringLiteral("完成"), 19},
            {QStringLiteral("状态"), 14}, {QStringLiteral("备注"), 21}};
}

FlowRow orderRow(const DispatchRow& order)
{
    const QString content = order.urgent ? QStringLiteral("【急】") + order.content : order.content;
    FlowRow row = listRow(orderColumns(), {order.number, order.place, content, order.appointment,
                                           order.arrived, order.done, order.state, order.note});
    if (order.urgent) {
        row.cells[2].style = listBoldStyle();
    }
    return row;
}

struct Counts {
    int total = 0;
    int done = 0;
    int open = 0;
    int cancelled = 0;

    void add(const DispatchRow& row)
    {
        ++total;
        switch (row.progress) {
        case DispatchProgress::Open:
            ++open;
            break;
        case DispatchProgress::Done:
            ++done;
            break;
        case DispatchProgress::Cancelled:
            ++cancelled;
            break;
        }
    }
};

Counts countsOf(const std::vector<DispatchRow>& rows)
{
    Counts counts;
    for (const DispatchRow& row : rows) {
        counts.add(row);
    }
    return counts;
}

int over24hCount(const DispatchListData& data)
{
    return static_cast<int>(std::count_if(data.unfinished.begin(), data.unfinished.end(),
                                          [](const UnfinishedRow& row) { return row.over24h; }));
}

QString slips(std::size_t count)
{
    return QStringLiteral("%1 单").arg(count);
}

class DispatchList {
public:
    DispatchList(const DispatchListData& data, const TextMeasure& measure, const QRectF& printable)
        : m_data(data),
          m_flow(
              measure,
              paperFrame(
                  printable,
                  {QStringLiteral("派工单汇总"), {}, data.centre, data.date, data.printedAt, data.printedBy}))
    {
    }

    std::vector<DocumentPage> pages()
    {
        keyFigures();
        review();
        for (const DispatchTechnician& technician : m_data.technicians) {
            if (!technician.rows.empty()) {
                technicianBlock(technician);
            }
        }
        unassigned();
        unfinished(true, QStringLiteral("超过 24 小时未完成"));
        unfinished(false, QStringLiteral("未完成"));
        unreturned();
        numberCheck();
        closing();
        return m_flow.finish();
    }

private:
    /// What needs somebody's attention today.
    void keyFigures()
    {
        putListFigures(
            m_flow,
            {{QStringLiteral("未派工"), m_data.unassigned.size(), true},
             {QStringLiteral("未完成"), m_data.unfinished.size(), true},
             {QStringLiteral("超 24 小时"), static_cast<std::size_t>(over24hCount(m_data)), true},
             {QStringLiteral("未返单"), m_data.unreturned.size(), true},
             {QStringLiteral("缺号"), static_cast<std::size_t>(m_data.numbers.missing.size()), true}},
            17);
    }

    void review()
    {
        if (!m_data.review.isEmpty()) {
            m_flow.row({{{listWidth, m_data.review, listBoldStyle()}}, 0, RowRule::None});
        }
    }

    void technicianBlock(const DispatchTechnician& technician)
    {
        const Counts counts = countsOf(technician.rows);
        QString figures = QStringLiteral("派单 %1    完成 %2    未完成 %3")
                              .arg(counts.total)
                              .arg(counts.done)
                              .arg(counts.open);
        if (counts.cancelled > 0) {
            figures += QStringLiteral("    撤单 %1").arg(counts.cancelled);
        }
        std::vector<FlowRow> rows;
        rows.reserve(technician.rows.size());
        for (const DispatchRow& order : technician.rows) {
            rows.push_back(orderRow(order));
        }
        const QString trade =
            technician.trade.isEmpty() ? QString() : QStringLiteral("  ") + technician.trade;
        putListSection(m_flow, technician.name + trade, figures, orderColumns(), rows);
    }

    void unassigned()
    {
        if (m_data.unassigned.empty()) {
            return;
        }
        std::vector<FlowRow> rows;
        rows.reserve(m_data.unassigned.size());
        for (const DispatchRow& order : m_data.unassigned) {
            rows.push_back(orderRow(order));
        }
        putListSection(m_flow, QStringLiteral("未派工"), slips(rows.size()), orderColumns(), rows);
    }

    void unfinished(bool over24h, const QString& title)
    {
        const ListColumns columns{{QStringLiteral("单号"), 26},       {QStringLiteral("房号/位置"), 23},
                                  {QStringLiteral("报修内容"), 45},   {QStringLiteral("维修人员"), 18},
                                  {QStringLiteral("未完成原因"), 33}, {QStringLiteral("确定完成时间"), 22},
                                  {QStringLiteral("已历时"), 19}};
        std::vector<FlowRow> rows;
        for (const UnfinishedRow& row : m_data.unfinished) {
            if (row.over24h == over24h) {
                rows.push_back(
                    listRow(columns, {row.number, row.place, row.content,
                                      row.technician.isEmpty() ? QStringLiteral("未派") : row.technician,
                                      row.reason, row.promisedAt, row.openFor}));
            }
        }
        if (!rows.empty()) {
            putListSection(m_flow, title, slips(rows.size()), columns, rows);
        }
    }

    void unreturned()
    {
        if (m_data.unreturned.empty()) {
            return;
        }
        const ListColumns columns{{QStringLiteral("单号"), 26},     {QStringLiteral("房号/位置"), 45},
                                  {QStringLiteral("维修人员"), 27}, {QStringLiteral("派工时间"), 29},
                                  {QStringLiteral("完成时间"), 29}, {QStringLiteral("返单签收"), 30}};
        std::vector<FlowRow> rows;
        rows.reserve(m_data.unreturned.size());
        for (const UnreturnedRow& row : m_data.unreturned) {
            rows.push_back(listRow(columns, {row.number, row.place, row.technician, row.dispatchedAt,
                                             row.doneAt.isEmpty() ? QStringLiteral("未完成") : row.doneAt}));
        }
        putListSection(m_flow, QStringLiteral("未返单"), slips(rows.size()), columns, rows);
    }

    /// REP-31
    void numberCheck()
    {
        const PrintedNumbers& numbers = m_data.numbers;
        const auto right = HorizontalAlign::Right;
        const ListColumns columns{{QStringLiteral("首号"), 46},
                                  {QStringLiteral("末号"), 46},
                                  {QStringLiteral("发出"), 23.5, right},
                                  {QStringLiteral("撤单"), 23.5, right},
                                  {QStringLiteral("已返单"), 23.5, right},
                                  {QStringLiteral("缺号"), 23.5, right}};
        const auto orDash = [](const QString& text) { return text.isEmpty() ? QStringLiteral("—") : text; };
        std::vector<FlowRow> rows{
            listRow(columns, {orDash(numbers.first), orDash(numbers.last), QString::number(numbers.issued),
                              QString::number(numbers.cancelled), QString::number(numbers.returned),
                              QString::number(numbers.missing.size())})};
        if (!numbers.missing.isEmpty()) {
            rows.push_back({{{18, QStringLiteral("缺号清单"), listHeadingStyle()},
                             {listWidth - 18, numbers.missing.join(QStringLiteral("、")), listBoldStyle()}},
                            0,
                            RowRule::Below});
        }
        putListSection(m_flow, QStringLiteral("编号核对"),
                       numbers.missing.isEmpty()
                           ? QStringLiteral("无漏号、断号")
                           : QStringLiteral("缺 %1 个号，须追查").arg(numbers.missing.size()),
                       columns, rows);
    }

    static ListColumns totalColumns()
    {
        const auto right = HorizontalAlign::Right;
        return {{QStringLiteral("维修人员"), 56},      {QStringLiteral("工种"), 46},
                {QStringLiteral("派单"), 21, right},   {QStringLiteral("完成"), 21, right},
                {QStringLiteral("未完成"), 21, right}, {QStringLiteral("撤单"), 21, right}};
    }

    static FlowRow totalRow(const QString& name, const QString& trade, const Counts& counts)
    {
        return listRow(totalColumns(),
                       {name, trade, QString::number(counts.total), QString::number(counts.done),
                        QString::number(counts.open), QString::number(counts.cancelled)});
    }

    std::vector<FlowRow> technicianTotals() const
    {
        std::vector<FlowRow> rows{listHeadingRow(totalColumns())};
        std::vector<DispatchRow> all;
        for (const DispatchTechnician& technician : m_data.technicians) {
            rows.push_back(totalRow(technician.name, technician.trade, countsOf(technician.rows)));
            all.insert(all.end(), technician.rows.begin(), technician.rows.end());
        }
        rows.push_back(totalRow(QStringLiteral("合计"), {}, countsOf(all)));
        for (FlowCell& cell : rows.back().cells) {
            cell.style = listBoldStyle();
        }
        return rows;
    }

    /// Totals by state and technician (REP-72) and signatures, together on the last page.
    void closing()
    {
        const std::vector<FlowRow> technicians = technicianTotals();
        int total = 0;
        std::vector<ListFigure> states;
        for (const StateTotal& state : m_data.states) {
            states.push_back({state.state, static_cast<std::size_t>(state.count), false});
            total += state.count;
        }
        const FlowRow top =
            listBand(listWidth, QStringLiteral("合计"), QStringLiteral("共 %1 单").arg(total));
        constexpr double statePoints = 13;
        double height =
            4 + m_flow.heightOf(top) + 2 + listFiguresHeight(statePoints) + 2 + 2 + signaturesHeight();
        for (const FlowRow& row : technicians) {
            height += m_flow.heightOf(row);
        }
        m_flow.ensure(height);
        m_flow.gap(4);
        m_flow.row(top);
        m_flow.gap(2);
        if (!states.empty()) {
            putListFigures(m_flow, states, statePoints);
        }
        m_flow.gap(2);
        for (const FlowRow& row : technicians) {
            m_flow.row(row);
        }
        m_flow.gap(2);
        putSignatures(m_flow, {QStringLiteral("维修主管"), QStringLiteral("前台"), QStringLiteral("日期")});
    }

    const DispatchListData& m_data;
    PageFlow m_flow;
};

} // namespace

Document dispatchListDocument(const DispatchListData& data, const TextMeasure& measure)
{
    Document document;
    document.kind = QStringLiteral("dispatch-list");
    document.title = QStringLiteral("派工单汇总 ") + data.date;
    document.paper = paperA4();
    document.margins = QMarginsF(12, 12, 12, 10);
    document.watermark = data.demo ? demoWatermark() : QString();
    document.pages = DispatchList(data, measure, document.printable()).pages();
    return document;
}

} // namespace pd
