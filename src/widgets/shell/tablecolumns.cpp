// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/tablecolumns.h"

#include "widgets/shell/theme.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>

#include <algorithm>
#include <vector>

namespace pd {

namespace {

constexpr int leastOfStretched = 12; ///< Chinese characters, before the others give way

/// What `column` would like to have.
int wish(const QTableView& table, int column)
{
    const QAbstractItemView& view = table; // where the hint is public
    return std::max(view.sizeHintForColumn(column), table.horizontalHeader()->sectionSizeHint(column)) +
           grid::half;
}

/// Where the table is narrow, the widest of the others is cut before the stretched one tells nothing.
void fit(QTableView& table, int stretched)
{
    const QHeaderView* header = table.horizontalHeader();
    std::vector<int> widths;
    int taken = 0;
    int widest = -1;
    for (int column = 0; column < header->count(); ++column) {
        widths.push_back(column == stretched ? 0 : wish(table, column));
        if (column != stretched && !table.isColumnHidden(column)) {
            taken += widths.back();
            widest =
                widest < 0 || widths.back() > widths.at(static_cast<std::size_t>(widest)) ? column : widest;
        }
    }
    const int character = table.fontMetrics().horizontalAdvance(QChar(u'汉'));
    const int least = std::min(wish(table, stretched), leastOfStretched * character);
    const int missing = taken + least - table.viewport()->width();
    if (widest >= 0 && missing > 0 && table.isVisible()) {
        int& width = widths.at(static_cast<std::size_t>(widest));
        width = std::max(width - missing, std::min(width, header->sectionSizeHint(widest)));
    }
    for (int column = 0; column < header->count(); ++column) {
        if (column != stretched) {
            table.setColumnWidth(column, widths.at(static_cast<std::size_t>(column)));
        }
    }
}

/// Fits again when the table has another width.
class Refit : public QObject {
public:
    Refit(QTableView& table, int stretched) : QObject(&table), m_table(table), m_stretched(stretched)
    {
        table.viewport()->installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Resize && m_table.viewport()->width() != m_width) {
            m_width = m_table.viewport()->width();
            fit(m_table, m_stretched);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QTableView& m_table;
    int m_stretched;
    int m_width = 0;
};

} // namespace

void fitColumns(QTableView& table, int stretched)
{
    QHeaderView* header = table.horizontalHeader();
    header->setStretchLastSection(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter); // as the texts below
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(stretched, QHeaderView::Stretch);
    new Refit(table, stretched);
    const auto again = [&table, stretched] { fit(table, stretched); };
    // The header goes before a model that the table owns: a reset at the very end finds nobody to call.
    const QAbstractItemModel* model = table.model();
    QObject::connect(model, &QAbstractItemModel::modelReset, header, again);
    QObject::connect(model, &QAbstractItemModel::rowsInserted, header, again);
    QObject::connect(model, &QAbstractItemModel::dataChanged, header, again);
    QObject::connect(model, &QAbstractItemModel::headerDataChanged, header, again);
    again();
}

} // namespace pd
