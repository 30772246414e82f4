// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/documents/listtable.h"

#include <algorithm>

namespace pd {

TextStyle listTextStyle()
{
    return {8.5};
}

TextStyle listBoldStyle()
{
    return {8.5, true};
}

TextStyle listHeadingStyle()
{
    return {7.5, false, Ink::Grey};
}

FlowRow listHeadingRow(const ListColumns& columns)
{
    FlowRow row;
    row.rule = RowRule::Below;
    for (const ListColumn& column : columns) {
        row.cells.push_back({column.width, column.heading, listHeadingStyle(), column.align});
    }
    return row;
}

FlowRow listRow(const ListColumns& columns, const QStringList& values)
{
    FlowRow row;
    row.rule = RowRule::Below;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        row.cells.push_back(
            {columns[i].width, values.value(static_cast<qsizetype>(i)), listTextStyle(), columns[i].align});
    }
    return row;
}

FlowRow listBand(double width, const QString& title, const QString& figures)
{
    return {{{width * 0.6, title, {10.5, true}, HorizontalAlign::Left, true},
             {width * 0.4, figures, {8.5}, HorizontalAlign::Right, true}},
            7.2,
            RowRule::None};
}

void putListSection(PageFlow& flow, const QString& title, const QString& figures, const ListColumns& columns,
                    const std::vector<FlowRow>& rows)
{
    constexpr double mostKept = 30;
    constexpr double gapAbove = 4;
    const FlowRow band = listBand(flow.width(), title, figures);
    const FlowRow heading = listHeadingRow(columns);
    const double first = rows.empty() ? 0 : std::min(flow.heightOf(rows.front()), mostKept);
    flow.ensure(gapAbove + flow.heightOf(band) + flow.heightOf(heading) + first);
    flow.gap(gapAbove);
    flow.row(band);
    flow.row(heading);
    flow.repeat({listBand(flow.width(), title + QStringLiteral("（续）"), {}), heading});
    for (const FlowRow& row : rows) {
        flow.row(row);
    }
    flow.repeat({});
}

double listFiguresHeight(double points)
{
    constexpr double labelHeight = 5.5;
    return lineHeight({points}) + labelHeight;
}

void putListFigures(PageFlow& flow, const std::vector<ListFigure>& figures, double points)
{
    const double numberHeight = lineHeight({points});
    flow.block(listFiguresHeight(points), [&](PageWriter& writer, const QRectF& box) {
        const double width = box.width() / static_cast<double>(figures.size());
        double x = box.left();
        for (const ListFigure& figure : figures) {
            writer.text({x, box.top(), width, numberHeight}, QString::number(figure.count),
                        {points, figure.loud && figure.count > 0}, HorizontalAlign::Center);
            writer.text({x, box.top() + numberHeight, width, 4}, figure.label, {8, false, Ink::Grey},
                        HorizontalAlign::Center);
            if (x > box.left()) {
                writer.line({x, box.top() + 1}, {x, box.top() + numberHeight + 3.6}, 0.1, Ink::Light);
            }
            x += width;
        }
    });
}

} // namespace pd
