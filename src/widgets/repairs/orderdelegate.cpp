// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/repairs/orderdelegate.h"

#include "presentation/repairs/orderrowsmodel.h"
#include "widgets/repairs/tones.h"
#include "widgets/shell/icons.h"

#include <QtGui/QPainter>
#include <QtWidgets/QTreeView>

#include <algorithm>

namespace pd {

namespace {

constexpr int leastHeight = 28;

bool isHeading(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    return qobject_cast<const QTreeView*>(option.widget) != nullptr && !index.parent().isValid();
}

} // namespace

void OrderDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (isHeading(*option, index)) {
        option->font.setBold(true);
        option->backgroundBrush = colorsOf(option->palette).tone(Tone::Neutral).fill;
        return;
    }
    const auto tone = toneOf(static_cast<StateTone>(index.data(OrderToneRole).toInt()));
    if (const QString name = index.data(OrderIconRole).toString(); !name.isEmpty()) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = icon(name, tone);
        const int edge = option->fontMetrics.height();
        option->decorationSize = QSize(edge, edge);
    }
    if (tone != Tone::Neutral && !option->state.testFlag(QStyle::State_Selected)) {
        option->palette.setColor(QPalette::Text, colorsOf(option->palette).tone(tone).ink);
    }
}

void OrderDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (!isHeading(option, index)) {
        painter->save();
        painter->setPen(colorsOf(option.palette).line);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        painter->restore();
    }
}

QSize OrderDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize hint = QStyledItemDelegate::sizeHint(option, index);
    return {hint.width() + grid::one, std::max(hint.height() + grid::half, leastHeight)};
}

} // namespace pd
