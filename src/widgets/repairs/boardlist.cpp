// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/repairs/boardlist.h"

#include "presentation/repairs/orderrowsmodel.h"
#include "widgets/repairs/ordercarddelegate.h"
#include "widgets/shell/theme.h"

#include <QtCore/QMimeData>
#include <QtGui/QDropEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QScrollBar>

namespace pd {

namespace {

constexpr int leastCharacters = 13; ///< of Chinese text in a line of a card

} // namespace

BoardList::BoardList(QWidget* parent) : QListView(parent)
{
    setItemDelegate(new OrderCardDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setTabKeyNavigation(false);
    setDragEnabled(true);
    connect(this, &QAbstractItemView::doubleClicked, this, [this] {
        if (const auto order = currentOrder()) {
            Q_EMIT openRequested(*order);
        }
    });
}

std::optional<OrderId> BoardList::currentOrder() const
{
    const QVariant id = currentIndex().data(OrderIdRole);
    return id.isValid() ? std::optional(OrderId(id.toLongLong())) : std::nullopt;
}

void BoardList::ensureCurrent()
{
    if (!currentIndex().isValid() && model() != nullptr && model()->rowCount() > 0) {
        setCurrentIndex(model()->index(0, 0));
    }
}

void BoardList::setTakesOrders(bool takes)
{
    m_takesOrders = takes;
    setAcceptDrops(takes);
    viewport()->setAcceptDrops(takes);
}

void BoardList::setEmptyText(const QString& text)
{
    m_emptyText = text;
    viewport()->update();
}

void BoardList::keepPlace()
{
    m_place = currentIndex().isValid() ? std::optional(visualRect(currentIndex()).top()) : std::nullopt;
}

void BoardList::restorePlace()
{
    if (m_place && currentIndex().isValid()) {
        const int moved = visualRect(currentIndex()).top() - *m_place;
        verticalScrollBar()->setValue(verticalScrollBar()->value() + moved);
    }
    m_place.reset();
    if (hasFocus()) {
        ensureCurrent();
    }
}

QSize BoardList::minimumSizeHint() const
{
    const int words = fontMetrics().horizontalAdvance(QChar(u'汉')) * leastCharacters;
    return {words + grid::three, QListView::minimumSizeHint().height()};
}

QSize BoardList::sizeHint() const
{
    return {minimumSizeHint().width() + grid::three, QListView::sizeHint().height()};
}

void BoardList::keyPressEvent(QKeyEvent* event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const int key = event->key();
    if (plain && key >= Qt::Key_1 && key <= Qt::Key_9) {
        Q_EMIT figurePressed(key - Qt::Key_0);
    } else if (plain && (key == Qt::Key_Left || key == Qt::Key_Right)) {
        Q_EMIT stepped(key == Qt::Key_Left ? -1 : 1);
    } else if (plain && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        if (const auto order = currentOrder()) {
            Q_EMIT openRequested(*order);
        }
    } else {
        QListView::keyPressEvent(event);
    }
}

void BoardList::focusInEvent(QFocusEvent* event)
{
    ensureCurrent();
    QListView::focusInEvent(event);
}

void BoardList::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    const bool empty = model() == nullptr || model()->rowCount() == 0;
    const ThemeColors& colors = colorsOf(palette());
    QPainter painter(viewport());
    const QRect inner = viewport()->rect().adjusted(1, 1, -1, -1);
    if (empty && !m_emptyText.isEmpty()) {
        painter.setPen(colors.muted);
        painter.drawText(inner.adjusted(grid::one, grid::two, -grid::one, 0),
                         Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
    }
    if (m_hovered || (empty && hasFocus())) {
        painter.setPen(QPen(colors.accent, 2, m_hovered ? Qt::SolidLine : Qt::DotLine));
        painter.drawRect(inner);
    }
}

bool BoardList::isWelcome(const QDropEvent& event) const
{
    return m_takesOrders && event.source() != this && event.mimeData()->hasFormat(OrderRowsModel::dragType());
}

void BoardList::setHovered(bool hovered)
{
    m_hovered = hovered;
    viewport()->update();
}

void BoardList::dragEnterEvent(QDragEnterEvent* event)
{
    if (isWelcome(*event)) {
        event->acceptProposedAction();
        setHovered(true);
    }
}

void BoardList::dragMoveEvent(QDragMoveEvent* event)
{
    event->setAccepted(isWelcome(*event));
}

void BoardList::dragLeaveEvent(QDragLeaveEvent* event)
{
    setHovered(false);
    event->accept();
}

void BoardList::dropEvent(QDropEvent* event)
{
    setHovered(false);
    if (isWelcome(*event)) {
        const OrderId order(event->mimeData()->data(OrderRowsModel::dragType()).toLongLong());
        event->acceptProposedAction();
        Q_EMIT orderDropped(order);
    }
}

} // namespace pd
