// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/bookpaper.h"

#include "presentation/documents/paperframe.h"

namespace pd {

namespace {

constexpr double listWidth = 186;

class BookList {
public:
    BookList(const BookPaper& paper, const TextMeasure& measure, const QRectF& printable)
        : m_paper(paper), m_flow(measure, paperFrame(printable, {paper.title,
                                                                 {},
                                                                 paper.heading.centre,
                                                                 paper.date,
                                                                 paper.printedAt,
                                                                 paper.heading.printedBy}))
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
            putSignatures(m_flow, m_paper.signatures);
        }
        return m_flow.finish();
    }

private:
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

    const BookPaper& m_paper;
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
