// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/documents/pagewriter.h"

#include <functional>
#include <vector>

namespace pd {

enum class RowRule {
    None,
    Below, ///< a hairline under the row, as in a list
    Grid,  ///< every cell boxed, as on a form
};

/// Text is wrapped to the width of its cell, padding taken off.
struct FlowCell {
    double width = 0;
    QString text;
    TextStyle style;
    HorizontalAlign align = HorizontalAlign::Left;
    bool filled = false;
};

struct FlowRow {
    std::vector<FlowCell> cells;
    double leastHeight = 0;
    RowRule rule = RowRule::None;
};

/// What stands round the rows on every page.
struct FlowFrame {
    QRectF area; ///< printable area for head, rows and foot
    /// Draws the head of page `page` (from 0) and returns its lower edge; rows start there.
    std::function<double(PageWriter& writer, int page)> head;
    double footHeight = 0;
    std::function<void(PageWriter& writer, const QRectF& box, int page, int pages)> foot;
};

/// Lays rows one under the other and begins new pages as needed; a row is broken only if it is taller than a
/// page.
class PageFlow {
public:
    PageFlow(const TextMeasure& measure, FlowFrame frame);

    void row(const FlowRow& row);
    /// Vertical space; none at the top of a page.
    void gap(double height);
    /// Begins a new page unless that much room is left, so that what follows stays together.
    void ensure(double height);
    /// Something drawn by hand that is never broken.
    void block(double height, const std::function<void(PageWriter& writer, const QRectF& box)>& draw);
    /// Rows put at the top of every following page, such as column headings; replaces the earlier ones.
    void repeat(std::vector<FlowRow> rows) { m_repeated = std::move(rows); }

    [[nodiscard]] double heightOf(const FlowRow& row) const;
    [[nodiscard]] double width() const { return m_frame.area.width(); }
    /// Millimetres left on this page.
    [[nodiscard]] double left() const { return m_bottom - m_y; }
    /// "第 1/2 页" for the foot.
    [[nodiscard]] static QString pageMark(int page, int pages);

    /// Draws the feet and hands over the pages.
    [[nodiscard]] std::vector<DocumentPage> finish();

private:
    using CellLines = std::vector<QStringList>;

    void newPage();
    [[nodiscard]] CellLines wrap(const FlowRow& row) const;
    [[nodiscard]] double heightOf(const FlowRow& row, const CellLines& lines) const;
    void place(const FlowRow& row, const CellLines& lines);
    /// Takes from `lines` what fits into the rest of the page.
    [[nodiscard]] CellLines takeFitting(const FlowRow& row, CellLines& lines) const;

    const TextMeasure& m_measure;
    FlowFrame m_frame;
    std::vector<FlowRow> m_repeated;
    std::vector<DocumentPage> m_pages;
    double m_y = 0;
    double m_top = 0; ///< where the rows of this page begin, repeated ones included
    double m_bottom = 0;
};

} // namespace pd
