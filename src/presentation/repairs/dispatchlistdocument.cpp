// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/dispatchlistdocument.h"

#include "presentation/documents/flowlayout.h"

#include <algorithm>
#include <array>

namespace pd {

namespace {

constexpr double listWidth = 186;

const TextStyle cellStyle{8.5};
const TextStyle boldCellStyle{8.5, true};
const TextStyle headingStyle{7.5, false, Ink::Grey};
const TextStyle bandStyle{10.5, true};
const TextStyle bandNoteStyle{8.5};

struct Column {
    QString heading;
    double width;
    HorizontalAlign align = HorizontalAlign::Left;
};

FlowRow headingRow(const std::vector<Column>& columns)
{
    FlowRow row;
    row.rule = RowRule::Below;
    for (const Column& column : columns) {
        row.cells.push_back({column.width, column.heading, headingStyle, column.align});
    }
    return row;
}

FlowRow listRow(const std::vector<Column>& columns, const QStringList& values)
{
    FlowRow row;
    row.rule = RowRule::Below;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        row.cells.push_back(
            {columns[i].width, values.value(static_cast<qsizetype>(i)), cellStyle, columns[i].align});
    }
    return row;
}

/// A filled band: what follows on the left, its figures on the right.
FlowRow band(const QString& title, const QString& figures)
{
    constexpr double left = 96;
    return {{{left, title, bandStyle, HorizontalAlign::Left, true},
             {listWidth - left, figures, bandNoteStyle, HorizontalAlign::Right, true}},
            7.2,
            RowRule::None};
}

std::vector<Column> orderColumns()
{
    return {{QStringLiteral("单号"), 26}, {QStringLiteral("房号/位置"), 23}, {QStringLiteral("报修内容"), 51},
            {QStringLiteral("预约"), 19}, {QStringLiteral("到场"), 13},      {QStringLiteral("完成"), 13},
            {QStringLiteral("状态"), 14}, {QStringLiteral("备注"), 27}};
}

FlowRow orderRow(const DispatchRow& order)
{
    const QString content = order.urgent ? QStringLiteral("【急】") + order.content : order.content;
    FlowRow row = listRow(orderColumns(), {order.number, order.place, content, order.appointment,
                                           order.arrived, order.done, order.state, order.note});
    if (order.urgent) {
        row.cells[2].style = boldCellStyle;
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
        : m_data(data), m_printable(printable), m_flow(measure, frame())
    {
    }

    std::vector<DocumentPage> pages()
    {
        keyFigures();
        for (const DispatchTechnician& technician : m_data.technicians) {
            technicianBlock(technician);
        }
        unassigned();
        unfinished(true, QStringLiteral("超过 24 小时未完成"));
        unfinished(false, QStringLiteral("未完成"));
        unreturned();
        closing();
        return m_flow.finish();
    }

private:
    FlowFrame frame()
    {
        return {m_printable, [this](PageWriter& writer, int page) { return head(writer, page); }, 6,
                [this](PageWriter& writer, const QRectF& box, int page, int pages) {
                    foot(writer, box, page, pages);
                }};
    }

    double head(PageWriter& writer, int page)
    {
        const double left = m_printable.left();
        const double top = m_printable.top();
        const double right = m_printable.right();
        if (page > 0) {
            writer.text({left, top, 110, 5}, QStringLiteral("派工单汇总 · ") + m_data.date, {8.5, true});
            writer.text({left + 112, top, listWidth - 112, 5}, m_data.centre, {8.5, false, Ink::Grey},
                        HorizontalAlign::Right);
            writer.line({left, top + 6}, {right, top + 6}, 0.3);
            return top + 8;
        }
        writer.text({left, top, 84, 11}, QStringLiteral("派工单汇总"), {22, true});
        writer.text({left + 86, top, listWidth - 86, 5.5}, m_data.centre, {10.5}, HorizontalAlign::Right);
        writer.text({left + 86, top + 5.5, listWidth - 86, 5.5}, m_data.date, {11, true},
                    HorizontalAlign::Right);
        writer.line({left, top + 12.4}, {right, top + 12.4}, 0.6);
        return top + 14.4;
    }

    void foot(PageWriter& writer, const QRectF& box, int page, int pages)
    {
        const TextStyle small{7.5, false, Ink::Grey};
        const QRectF line = box.adjusted(0, 1.6, 0, 0);
        writer.line(QPointF(box.left(), line.top()), QPointF(box.right(), line.top()), 0.1, Ink::Grey);
        writer.text({line.left(), line.top(), 130, line.height()},
                    QStringLiteral("打印 %1  %2").arg(m_data.printedAt, m_data.printedBy), small);
        writer.text({line.left() + 132, line.top(), listWidth - 132, line.height()},
                    FlowLayout::pageMark(page, pages), small, HorizontalAlign::Right);
    }

    /// What needs somebody's attention today, large.
    void keyFigures()
    {
        struct Figure {
            QString label;
            std::size_t count;
        };
        const std::array<Figure, 5> figures{{
            {QStringLiteral("未派工"), m_data.unassigned.size()},
            {QStringLiteral("未完成"), m_data.unfinished.size()},
            {QStringLiteral("超 24 小时"), static_cast<std::size_t>(over24hCount(m_data))},
            {QStringLiteral("未返单"), m_data.unreturned.size()},
            {QStringLiteral("缺号"), static_cast<std::size_t>(m_data.numbers.missing.size())},
        }};
        m_flow.block(14, [&figures](PageWriter& writer, const QRectF& box) {
            const double width = box.width() / static_cast<double>(figures.size());
            double x = box.left();
            for (const Figure& figure : figures) {
                writer.text({x, box.top(), width, 8}, QString::number(figure.count), {17, figure.count > 0},
                            HorizontalAlign::Center);
                writer.text({x, box.top() + 8, width, 4}, figure.label, {8, false, Ink::Grey},
                            HorizontalAlign::Center);
                if (x > box.left()) {
                    writer.line({x, box.top() + 1}, {x, box.top() + 11.6}, 0.1, Ink::Grey);
                }
                x += width;
            }
        });
    }

    /// Band, column headings and rows; the band says "续" on following pages.
    void section(const QString& title, const QString& figures, const std::vector<Column>& columns,
                 const std::vector<FlowRow>& rows)
    {
        const FlowRow top = band(title, figures);
        const FlowRow heading = headingRow(columns);
        m_flow.gap(4);
        m_flow.ensure(m_flow.heightOf(top) + m_flow.heightOf(heading) +
                      (rows.empty() ? 0 : std::min(m_flow.heightOf(rows.front()), 30.0)));
        m_flow.row(top);
        m_flow.row(heading);
        m_flow.repeat({band(title + QStringLiteral("（续）"), {}), heading});
        for (const FlowRow& row : rows) {
            m_flow.row(row);
        }
        m_flow.repeat({});
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
        section(technician.name + trade, figures, orderColumns(), rows);
    }

    void unassigned()
    {
        if (m_data.unassigned.empty()) {
            return;
        }
        std::vector<FlowRow> rows;
        for (const DispatchRow& order : m_data.unassigned) {
            rows.push_back(orderRow(order));
        }
        section(QStringLiteral("未派工"), slips(rows.size()), orderColumns(), rows);
    }

    void unfinished(bool over24h, const QString& title)
    {
        const std::vector<Column> columns{
            {QStringLiteral("单号"), 26},       {QStringLiteral("房号/位置"), 23},
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
            section(title, slips(rows.size()), columns, rows);
        }
    }

    void unreturned()
    {
        if (m_data.unreturned.empty()) {
            return;
        }
        const std::vector<Column> columns{{QStringLiteral("单号"), 26},     {QStringLiteral("房号/位置"), 45},
                                          {QStringLiteral("维修人员"), 27}, {QStringLiteral("派工时间"), 29},
                                          {QStringLiteral("完成时间"), 29}, {QStringLiteral("返单签收"), 30}};
        std::vector<FlowRow> rows;
        for (const UnreturnedRow& row : m_data.unreturned) {
            rows.push_back(listRow(columns, {row.number, row.place, row.technician, row.dispatchedAt,
                                             row.doneAt.isEmpty() ? QStringLiteral("未完成") : row.doneAt}));
        }
        section(QStringLiteral("未返单"), slips(rows.size()), columns, rows);
    }

    static FlowRow grid(const QStringList& texts, const std::vector<double>& widths, const TextStyle& style,
                        bool filled)
    {
        FlowRow row;
        row.rule = RowRule::Grid;
        row.leastHeight = 6;
        for (qsizetype i = 0; i < texts.size(); ++i) {
            row.cells.push_back(
                {widths[static_cast<std::size_t>(i)], texts[i], style, HorizontalAlign::Center, filled});
        }
        return row;
    }

    std::vector<FlowRow> numberRows() const
    {
        const PrintedNumbers& numbers = m_data.numbers;
        const std::vector<double> widths{36, 36, 22, 22, 22, 48};
        const auto orDash = [](const QString& text) { return text.isEmpty() ? QStringLiteral("—") : text; };
        std::vector<FlowRow> rows{
            grid({QStringLiteral("首号"), QStringLiteral("末号"), QStringLiteral("发出"),
                  QStringLiteral("撤单"), QStringLiteral("已返单"), QStringLiteral("缺号")},
                 widths, headingStyle, true),
            grid({orDash(numbers.first), orDash(numbers.last), QString::number(numbers.issued),
                  QString::number(numbers.cancelled), QString::number(numbers.returned),
                  numbers.missing.isEmpty() ? QStringLiteral("无，连号完整")
                                            : QStringLiteral("%1 个").arg(numbers.missing.size())},
                 widths, boldCellStyle, false),
        };
        if (!numbers.missing.isEmpty()) {
            rows.push_back({{{22, QStringLiteral("缺号清单"), headingStyle, HorizontalAlign::Center, true},
                             {listWidth - 22, numbers.missing.join(QStringLiteral("、")), boldCellStyle}},
                            6,
                            RowRule::Grid});
        }
        return rows;
    }

    std::vector<FlowRow> stateRows() const
    {
        QStringList names;
        QStringList counts;
        int total = 0;
        for (const StateTotal& state : m_data.states) {
            names += state.state;
            counts += QString::number(state.count);
            total += state.count;
        }
        names += QStringLiteral("合计");
        counts += QString::number(total);
        const std::vector<double> widths(static_cast<std::size_t>(names.size()),
                                         listWidth / static_cast<double>(names.size()));
        return {grid(names, widths, headingStyle, true), grid(counts, widths, boldCellStyle, false)};
    }

    std::vector<FlowRow> technicianRows() const
    {
        const std::vector<double> widths{46, 40, 25, 25, 25, 25};
        std::vector<FlowRow> rows{
            grid({QStringLiteral("维修人员"), QStringLiteral("工种"), QStringLiteral("派单"),
                  QStringLiteral("完成"), QStringLiteral("未完成"), QStringLiteral("撤单")},
                 widths, headingStyle, true)};
        Counts all;
        for (const DispatchTechnician& technician : m_data.technicians) {
            const Counts counts = countsOf(technician.rows);
            for (const DispatchRow& row : technician.rows) {
                all.add(row);
            }
            rows.push_back(grid({technician.name, technician.trade, QString::number(counts.total),
                                 QString::number(counts.done), QString::number(counts.open),
                                 QString::number(counts.cancelled)},
                                widths, cellStyle, false));
        }
        rows.push_back(grid({QStringLiteral("合计"),
                             {},
                             QString::number(all.total),
                             QString::number(all.done),
                             QString::number(all.open),
                             QString::number(all.cancelled)},
                            widths, boldCellStyle, false));
        return rows;
    }

    /// Number check, totals and signatures: together on the last page.
    void closing()
    {
        const FlowRow numbersBand = band(QStringLiteral("编号核对"), {});
        const FlowRow totalsBand = band(QStringLiteral("合计"), {});
        const std::vector<FlowRow> numbers = numberRows();
        const std::vector<FlowRow> states = stateRows();
        const std::vector<FlowRow> technicians = technicianRows();
        constexpr double gaps = 4 + 4 + 2 + 4;
        constexpr double signatures = 16;
        double height = gaps + signatures + m_flow.heightOf(numbersBand) + m_flow.heightOf(totalsBand);
        for (const auto* rows : {&numbers, &states, &technicians}) {
            for (const FlowRow& row : *rows) {
                height += m_flow.heightOf(row);
            }
        }
        m_flow.ensure(height);
        m_flow.gap(4);
        m_flow.row(numbersBand);
        put(numbers);
        m_flow.gap(4);
        m_flow.row(totalsBand);
        put(states);
        m_flow.gap(2);
        put(technicians);
        m_flow.gap(4);
        m_flow.block(signatures, [](PageWriter& writer, const QRectF& box) {
            const std::array<QString, 3> names{QStringLiteral("维修主管"), QStringLiteral("前台"),
                                               QStringLiteral("日期")};
            constexpr double width = 62;
            double x = box.left();
            for (const QString& name : names) {
                writer.text({x, box.top() + 5, 18, 6}, name, {10});
                writer.line({x + 18, box.top() + 11}, {x + width - 6, box.top() + 11}, 0.2);
                x += width;
            }
        });
    }

    void put(const std::vector<FlowRow>& rows)
    {
        for (const FlowRow& row : rows) {
            m_flow.row(row);
        }
    }

    const DispatchListData& m_data;
    QRectF m_printable;
    FlowLayout m_flow;
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
