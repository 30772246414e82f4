// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/documents/pageflow.h"

#include <algorithm>

namespace pd {

namespace {

constexpr double sidePadding = 0.9;
constexpr double verticalPadding = 0.7;
constexpr double tolerance = 1e-6;
constexpr double hairline = 0.1;
constexpr double gridline = 0.18;

double linesHeight(const FlowCell& cell, const QStringList& lines)
{
    return static_cast<double>(lines.size()) * lineHeight(cell.style);
}

} // namespace

PageFlow::PageFlow(const TextMeasure& measure, FlowFrame frame)
    : m_measure(measure), m_frame(std::move(frame)), m_bottom(m_frame.area.bottom() - m_frame.footHeight)
{
    newPage();
}

void PageFlow::newPage()
{
    m_pages.emplace_back();
    PageWriter writer(m_pages.back(), m_measure);
    m_y = m_frame.head ? m_frame.head(writer, static_cast<int>(m_pages.size()) - 1) : m_frame.area.top();
    for (const FlowRow& row : m_repeated) {
        place(row, wrap(row));
    }
    m_top = m_y;
}

PageFlow::CellLines PageFlow::wrap(const FlowRow& row) const
{
    CellLines lines;
    lines.reserve(row.cells.size());
    for (const FlowCell& cell : row.cells) {
        lines.push_back(wrapText(m_measure, cell.text, cell.style, cell.width - 2 * sidePadding));
    }
    return lines;
}

double PageFlow::heightOf(const FlowRow& row, const CellLines& lines) const
{
    double height = row.leastHeight;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        height = std::max(height, linesHeight(row.cells[i], lines[i]) + 2 * verticalPadding);
    }
    return height;
}

double PageFlow::heightOf(const FlowRow& row) const
{
    return heightOf(row, wrap(row));
}

void PageFlow::place(const FlowRow& row, const CellLines& lines)
{
    PageWriter writer(m_pages.back(), m_measure);
    const double height = heightOf(row, lines);
    double x = m_frame.area.left();
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const FlowCell& cell = row.cells[i];
        const QRectF box(x, m_y, cell.width, height);
        if (row.rule == RowRule::Grid || cell.filled) {
            writer.rect(box, row.rule == RowRule::Grid ? gridline : 0, cell.filled);
        }
        const bool centred = row.rule != RowRule::Below;
        const double above = centred ? (height - linesHeight(cell, lines[i])) / 2 : verticalPadding;
        writer.lines(box.adjusted(sidePadding, above, -sidePadding, 0), lines[i], cell.style, cell.align);
        x += cell.width;
    }
    m_y += height;
    if (row.rule == RowRule::Below) {
        writer.line({m_frame.area.left(), m_y}, {x, m_y}, hairline, Ink::Light);
    }
}

PageFlow::CellLines PageFlow::takeFitting(const FlowRow& row, CellLines& lines) const
{
    CellLines taken;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const double room = left() - 2 * verticalPadding;
        const auto count = static_cast<qsizetype>((room + tolerance) / lineHeight(row.cells[i].style));
        taken.push_back(lines[i].mid(0, std::max<qsizetype>(count, 1)));
        lines[i] = lines[i].mid(taken.back().size());
    }
    return taken;
}

void PageFlow::row(const FlowRow& row)
{
    CellLines lines = wrap(row);
    ensure(heightOf(row, lines));
    FlowRow part = row;
    while (heightOf(part, lines) > left() + tolerance) {
        part.leastHeight = 0;
        place(part, takeFitting(part, lines));
        newPage();
    }
    place(part, lines);
}

void PageFlow::gap(double height)
{
    if (m_y > m_top + tolerance) {
        m_y = std::min(m_y + height, m_bottom);
    }
}

void PageFlow::ensure(double height)
{
    if (left() + tolerance < height && m_y > m_top + tolerance) {
        newPage();
    }
}

void PageFlow::block(double height, const std::function<void(PageWriter&, const QRectF&)>& draw)
{
    ensure(height);
    PageWriter writer(m_pages.back(), m_measure);
    draw(writer, QRectF(m_frame.area.left(), m_y, m_frame.area.width(), height));
    m_y += height;
}

QString PageFlow::pageMark(int page, int pages)
{
    return QStringLiteral("第 %1/%2 页").arg(page + 1).arg(pages);
}

std::vector<DocumentPage> PageFlow::finish()
{
    const auto pages = static_cast<int>(m_pages.size());
    const QRectF box(m_frame.area.left(), m_bottom, m_frame.area.width(), m_frame.footHeight);
    for (int page = 0; m_frame.foot && page < pages; ++page) {
        PageWriter writer(m_pages[static_cast<std::size_t>(page)], m_measure);
        m_frame.foot(writer, box, page, pages);
    }
    return std::move(m_pages);
}

} // namespace pd
