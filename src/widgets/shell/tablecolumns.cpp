// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/tablecolumns.h"

#include "widgets/shell/theme.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>

#include <algorithm>

namespace pd {

namespace {

void fit(QTableView& table, int stretched)
{
    QHeaderView* header = table.horizontalHeader();
    const QAbstractItemView& view = table; // where the hint is public
    for (int column = 0; column < header->count(); ++column) {
        if (column != stretched) {
            table.setColumnWidth(column,
                                 std::max(view.sizeHintForColumn(column), header->sectionSizeHint(column)) +
                                     grid::two);
        }
    }
}

} // namespace

void fitColumns(QTableView& table, int stretched)
{
    QHeaderView* header = table.horizontalHeader();
    header->setStretchLastSection(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter); // as the texts below
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(stretched, QHeaderView::Stretch);
    const auto again = [&table, stretched] { fit(table, stretched); };
    const QAbstractItemModel* model = table.model();
    QObject::connect(model, &QAbstractItemModel::modelReset, &table, again);
    QObject::connect(model, &QAbstractItemModel::rowsInserted, &table, again);
    QObject::connect(model, &QAbstractItemModel::dataChanged, &table, again);
    QObject::connect(model, &QAbstractItemModel::headerDataChanged, &table, again);
    again();
}

} // namespace pd
