// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/registry/hitdelegate.h"

#include "presentation/search/searchmodel.h"
#include "widgets/shell/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QApplication>

namespace pd {

void HitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem shown = option;
    initStyleOption(&shown, index);
    const QString title = shown.text;
    shown.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &shown, painter, option.widget);

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor ink = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    QRect line = option.rect.adjusted(grid::one, 0, -grid::one, 0);
    painter->save();
    painter->setPen(ink);
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, title);
    line.setLeft(line.left() + option.fontMetrics.horizontalAdvance(title) + grid::two);
    painter->setPen(selected ? ink : colorsOf(option.palette).muted);
    const QString detail = index.data(SearchModel::DetailRole).toString();
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(detail, Qt::ElideRight, line.width()));
    painter->restore();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width(), option.fontMetrics.height() + grid::one};
}

} // namespace pd
