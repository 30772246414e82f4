// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/suggestionlist.h"

#include "widgets/shell/icons.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyledItemDelegate>

#include <algorithm>

namespace pd {

namespace {

constexpr int detailRole = Qt::UserRole;
constexpr int mostRows = 9;

/// The text at the left, what tells it from the others at the right.
class SuggestionDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setPen(selected ? option.palette.color(QPalette::HighlightedText)
                                 : colorsOf(option.palette).muted);
        const int used = option.fontMetrics.horizontalAdvance(index.data().toString()) + grid::three * 2;
        const QRect place = option.rect.adjusted(used, 0, -grid::one, 0);
        painter->drawText(
            place, Qt::AlignRight | Qt::AlignVCenter,
            option.fontMetrics.elidedText(index.data(detailRole).toString(), Qt::ElideRight, place.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QSize text = QStyledItemDelegate::sizeHint(option, index);
        const int detail = option.fontMetrics.horizontalAdvance(index.data(detailRole).toString());
        return {text.width() + detail + grid::three * 2, std::max(text.height() + grid::half, 28)};
    }
};

} // namespace

SuggestionList::SuggestionList(QWidget* input) : QListWidget(input), m_input(input)
{
    hide();
    setFocusPolicy(Qt::NoFocus);
    setItemDelegate(new SuggestionDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setMouseTracking(true);
    input->installEventFilter(this);
}

void SuggestionList::offer(const std::vector<Suggestion>& suggestions, const QRect& anchor)
{
    clear();
    if (suggestions.empty() || !m_input->isVisible()) {
        hide();
        return;
    }
    for (const Suggestion& suggestion : suggestions) {
        auto* item = new QListWidgetItem(icon(suggestion.icon), suggestion.text, this);
        item->setData(detailRole, suggestion.detail);
        item->setData(Qt::AccessibleTextRole, suggestion.text + QLatin1Char(' ') + suggestion.detail);
    }
    setCurrentRow(0);
    QWidget* window = m_input->window();
    if (parentWidget() != window) {
        setParent(window);
    }
    const int rows = std::min(count(), mostRows);
    const QSize size(std::clamp(sizeHintForColumn(0) + grid::three * 2, std::min(anchor.width(), 420), 640),
                     rows * sizeHintForRow(0) + 2 * frameWidth());
    QPoint corner = m_input->mapTo(window, anchor.bottomLeft()) + QPoint(0, 2);
    if (corner.y() + size.height() > window->height()) {
        corner.setY(m_input->mapTo(window, anchor.topLeft()).y() - size.height() - 2);
    }
    corner.setX(std::max(0, std::min(corner.x(), window->width() - size.width())));
    setGeometry(QRect(corner, size));
    show();
    raise();
}

void SuggestionList::step(int rows)
{
    setCurrentRow(std::clamp(currentRow() + rows, 0, count() - 1));
}

bool SuggestionList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_input && (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide ||
                               event->type() == QEvent::Resize || event->type() == QEvent::Move)) {
        hide();
    }
    return QListWidget::eventFilter(watched, event);
}

} // namespace pd
