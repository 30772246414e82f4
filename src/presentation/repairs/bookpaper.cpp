// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/bookpaper.h"

namespace pd {

namespace {

constexpr double listWidth = 186;

class BookList {
public:
    BookList(const BookPaper& paper, const TextMeasure& measure, const QRectF& printable)
        : m_paper(paper), m_printable(printable), m_flow(measure, frame())
    {
    }

    std::vector<DocumentPage> pages()
    {
        if (!m_paper.figures.empty()) {
            putListFigures(m_flow, m_paper.figures, 15);
        }
        for (const BookPaperSection& section : m_paper.sections) {
            put(section);
        }
        m_flow.gap(3);
        for (const QString& remark : m_paper.remarks) {
            m_flow.row({{{listWidth, remark, {8.5}}}, 0, RowRule::None});
        }
        if (!m_paper.signatures.isEmpty()) {
            m_flow.gap(2);
            m_flow.block(14, [this](PageWriter& writer, const QRectF& box) { signatures(writer, box); });
        }
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
            writer.text({left, top, 110, 5}, m_paper.title + QStringLiteral(" · ") + m_paper.date,
                        {8.5, true});
            writer.text({left + 112, top, listWidth - 112, 5}, m_paper.heading.centre,
                        {8.5, false, Ink::Grey}, HorizontalAlign::Right);
            writer.line({left, top + 6}, {right, top + 6}, 0.3);
            return top + 8;
        }
        writer.text({left, top, 112, 11}, m_paper.title, {19, true});
        writer.text({left + 114, top, listWidth - 114, 5.5}, m_paper.heading.centre, {10.5},
                    HorizontalAlign::Right);
        writer.text({left + 114, top + 5.5, listWidth - 114, 5.5}, m_paper.date, {11, true},
                    HorizontalAlign::Right);
        writer.line({left, top + 12.4}, {right, top + 12.4}, 0.6);
        return top + 14.4;
    }

    void foot(PageWriter& writer, const QRectF& box, int page, int pages)
    {
        const TextStyle small{7.5, false, Ink::Grey};
        const QRectF line = box.adjusted(0, 1.6, 0, 0);
        writer.line(QPointF(box.left(), line.top()), QPointF(box.right(), line.top()), 0.1, Ink::Grey);
        writer.text({line.left(), line.top(), 120, line.height()},
                    QStringLiteral("打印 %1  %2").arg(m_paper.printedAt, m_paper.heading.printedBy), small);
        writer.text({line.left() + 122, line.top(), listWidth - 122, line.height()},
                    PageFlow::pageMark(page, pages), small, HorizontalAlign::Right);
    }

    void put(const BookPaperSection& section)
    {
        std::vector<FlowRow> rows;
        for (std::size_t i = 0; i < section.rows.size(); ++i) {
            FlowRow row = listRow(section.columns, section.rows[i]);
            if (section.boldRows.contains(i)) {
                for (FlowCell& cell : row.cells) {
                    cell.style = listBoldStyle();
                }
            }
            rows.push_back(std::move(row));
        }
        if (rows.empty()) {
            rows.push_back({{{listWidth, section.nothing, listTextStyle()}}, 0, RowRule::Below});
        }
        putListSection(m_flow, section.title, section.figures, section.columns, rows);
    }

    void signatures(PageWriter& writer, const QRectF& box) const
    {
        constexpr double gap = 8;
        const auto count = static_cast<double>(m_paper.signatures.size());
        const double width = (box.width() - (count - 1) * gap) / count;
        double x = box.left();
        for (const QString& name : m_paper.signatures) {
            const double label = 2 + static_cast<double>(name.size()) * 3.6;
            writer.text({x, box.top() + 4, label, 6}, name, {10});
            writer.line({x + label, box.top() + 10}, {x + width, box.top() + 10}, 0.2);
            x += width + gap;
        }
    }

    const BookPaper& m_paper;
    QRectF m_printable;
    PageFlow m_flow;
};

DocumentPage coverPage(const BookPaper& paper, const BookCover& cover, const TextMeasure& measure,
                       const QRectF& area)
{
    constexpr double factWidth = 120;
    constexpr double labelWidth = 34;
    constexpr double factHeight = 11;
    DocumentPage page;
    PageWriter writer(page, measure);
    writer.rect(area.adjusted(4, 4, -4, -4), 0.6);
    const double left = area.left() + 8;
    const double width = area.width() - 16;
    writer.text({left, area.top() + 26, width, 10}, paper.heading.centre, {15}, HorizontalAlign::Center);
    writer.text({left, area.top() + 44, width, 16}, cover.heading, {30, true}, HorizontalAlign::Center);
    writer.text({left, area.top() + 66, width, 12}, cover.month, {22, true}, HorizontalAlign::Center);
    const double x = area.left() + (area.width() - factWidth) / 2;
    double y = area.top() + 96;
    for (const auto& [label, value] : cover.facts) {
        writer.text({x, y, labelWidth, factHeight}, label, {11, false, Ink::Grey});
        writer.paragraph({x + labelWidth, y + 2.6, factWidth - labelWidth, factHeight - 2.6}, value,
                         {12, true});
        y += factHeight;
        writer.line({x, y}, {x + factWidth, y}, 0.15, Ink::Light);
    }
    return page;
}

} // namespace

Document bookDocument(const BookPaper& paper, const TextMeasure& measure)
{
    Document document;
    document.kind = paper.kind;
    document.title = paper.title + u' ' + paper.date;
    document.paper = paperA4();
    document.margins = QMarginsF(12, 12, 12, 10);
    document.watermark = paper.heading.demo ? demoWatermark() : QString();
    if (paper.cover) {
        document.pages.push_back(coverPage(paper, *paper.cover, measure, document.printable()));
    }
    std::vector<DocumentPage> list = BookList(paper, measure, document.printable()).pages();
    document.pages.insert(document.pages.end(), std::make_move_iterator(list.begin()),
                          std::make_move_iterator(list.end()));
    return document;
}

} // namespace pd
