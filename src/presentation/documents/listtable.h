// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/documents/pageflow.h"

#include <QtCore/QStringList>

namespace pd {

// The look of printed lists: pale bands over columns with thin rules, no boxes.

struct ListColumn {
    QString heading;
    double width = 0;
    HorizontalAlign align = HorizontalAlign::Left;
};

using ListColumns = std::vector<ListColumn>;

[[nodiscard]] TextStyle listTextStyle();
[[nodiscard]] TextStyle listBoldStyle();
[[nodiscard]] TextStyle listHeadingStyle();

[[nodiscard]] FlowRow listHeadingRow(const ListColumns& columns);
/// Missing values are left empty.
[[nodiscard]] FlowRow listRow(const ListColumns& columns, const QStringList& values);
/// A filled band of `width`: a title on the left, figures on the right.
[[nodiscard]] FlowRow listBand(double width, const QString& title, const QString& figures);

/// Band, column headings and rows; the band says "续" where the section goes on. The band never stands alone
/// at the foot of a page.
void putListSection(PageFlow& flow, const QString& title, const QString& figures, const ListColumns& columns,
                    const std::vector<FlowRow>& rows);

struct ListFigure {
    QString label;
    std::size_t count = 0;
    bool loud = false; ///< bold unless it is nought
};

/// Large numbers side by side with their labels underneath.
void putListFigures(PageFlow& flow, const std::vector<ListFigure>& figures, double points);
/// Height of what putListFigures() draws.
[[nodiscard]] double listFiguresHeight(double points);

} // namespace pd
