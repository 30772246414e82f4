// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/repairs/ordercolumns.h"

#include "presentation/calls/calltablemodel.h"
#include "presentation/calls/callwordstext.h"
#include "presentation/repairs/orderrowsmodel.h"
#include "widgets/shell/theme.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QTableView>

#include <algorithm>

namespace pd {

namespace {

int widthOf(const QWidget& list, const QString& text)
{
    const QFontMetrics metrics = list.fontMetrics();
    return metrics.horizontalAdvance(text) + metrics.height() + grid::three;
}

} // namespace

int stateColumnWidth(const QWidget& list)
{
    int width = 0;
    for (const OrderState state : allOrderStates()) {
        width = std::max(width, widthOf(list, orderStateText(state)));
    }
    return width;
}

int timeColumnWidth(const QWidget& list)
{
    return widthOf(list, QStringLiteral("11-20 09:42"));
}

void setOrderColumnWidths(QTableView& table)
{
    table.setColumnWidth(OrderRowsModel::Number, widthOf(table, QStringLiteral("…0183")));
    table.setColumnWidth(OrderRowsModel::Place, widthOf(table, QStringLiteral("13-2-1201")));
    table.setColumnWidth(OrderRowsModel::Technician, widthOf(table, QStringLiteral("欧阳志强")));
    table.setColumnWidth(OrderRowsModel::Due,
                         widthOf(table, QCoreApplication::translate("OrderRows", "%1, late %2")
                                            .arg(QStringLiteral("09:42"), QStringLiteral("5 h 10 min"))));
    table.setColumnWidth(OrderRowsModel::State, stateColumnWidth(table));
}

void setCallColumnWidths(QTableView& table)
{
    const auto plain = [&](const QString& text) {
        return table.fontMetrics().horizontalAdvance(text) + grid::three;
    };
    int category = 0;
    for (const CallCategory one : allCallCategories()) {
        category = std::max(category, plain(callCategoryText(one)));
    }
    table.setColumnWidth(CallTableModel::Number, plain(QStringLiteral("…0183")));
    table.setColumnWidth(CallTableModel::Time, plain(QStringLiteral("11-20 09:42")));
    table.setColumnWidth(CallTableModel::Place, plain(QStringLiteral("13-2-1201")));
    table.setColumnWidth(CallTableModel::Category, category);
    const QString responsible =
        table.model()->headerData(CallTableModel::Responsible, Qt::Horizontal).toString();
    table.setColumnWidth(CallTableModel::Responsible,
                         std::max(plain(QStringLiteral("演示用户")), plain(responsible)));
    int state = 0;
    for (const QString& text :
         {QCoreApplication::translate("CallWords", "Call back %1").arg(QStringLiteral("09:42")),
          QCoreApplication::translate("CallWords", "Late %1").arg(QStringLiteral("5 h 50 min")),
          QCoreApplication::translate("CallWords", "Order %1").arg(QStringLiteral("…0183"))}) {
        state = std::max(state, widthOf(table, text));
    }
    table.setColumnWidth(CallTableModel::State, state);
}

} // namespace pd
