// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/repairs/boardlist.h"

#include "presentation/repairs/orderrowsmodel.h"
#include "widgets/repairs/ordercarddelegate.h"
#include "widgets/shell/theme.h"

#include <QtCore/QMimeData>
#include <QtGui/QDrag>
#include <QtGui/QDropEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>

#include <algorithm>

namespace pd {

BoardList::BoardList(QWidget* parent) : QListView(parent)
{
    setItemDelegate(new OrderCardDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::MultiSelection);
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

std::vector<OrderId> BoardList::ordersOf(QModelIndexList indexes) const
{
    std::ranges::sort(indexes, {}, &QModelIndex::row);
    std::vector<OrderId> orders;
    for (const QModelIndex& index : std::as_const(indexes)) {
        if (index.column() == modelColumn()) {
            orders.emplace_back(index.data(OrderIdRole).toLongLong());
        }
    }
    return orders;
}

std::vector<OrderId> BoardList::chosenOrders() const
{
    if (selectionModel() == nullptr) {
        return {};
    }
    const std::vector<OrderId> marked = ordersOf(selectionModel()->selectedIndexes());
    const auto current = currentOrder();
    return !marked.empty() || !current ? marked : std::vector{*current};
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

void BoardList::setLeastCharacters(int characters)
{
    m_leastCharacters = characters;
    updateGeometry();
}

QSize BoardList::minimumSizeHint() const
{
    const int words = fontMetrics().horizontalAdvance(QChar(u'汉')) * m_leastCharacters;
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
    } else if (!markByKey(*event)) {
        QListView::keyPressEvent(event);
    }
}

bool BoardList::markByKey(const QKeyEvent& event)
{
    if (selectionModel() == nullptr) {
        return false;
    }
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::ShiftModifier && (event.key() == Qt::Key_Up || event.key() == Qt::Key_Down)) {
        markRun(event.key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    m_anchor = QModelIndex();
    if (modifiers == Qt::NoModifier && event.key() == Qt::Key_Space) {
        selectionModel()->select(currentIndex(), QItemSelectionModel::Toggle);
        return true;
    }
    if (modifiers == Qt::NoModifier && event.key() == Qt::Key_Escape && selectionModel()->hasSelection()) {
        clearSelection();
        return true;
    }
    return false;
}

void BoardList::markRun(int direction)
{
    ensureCurrent();
    if (!currentIndex().isValid()) {
        return;
    }
    if (!m_anchor.isValid()) {
        m_anchor = currentIndex();
    }
    const int row = std::clamp(currentIndex().row() + direction, 0, model()->rowCount() - 1);
    const QModelIndex to = model()->index(row, modelColumn());
    selectionModel()->setCurrentIndex(to, QItemSelectionModel::NoUpdate);
    const bool down = m_anchor.row() <= row;
    selectionModel()->select(
        QItemSelection(down ? QModelIndex(m_anchor) : to, down ? to : QModelIndex(m_anchor)),
        QItemSelectionModel::ClearAndSelect);
    scrollTo(to);
}

QItemSelectionModel::SelectionFlags BoardList::selectionCommand(const QModelIndex& index,
                                                                const QEvent* event) const
{
    if (event == nullptr ||
        (event->type() != QEvent::MouseButtonPress && event->type() != QEvent::MouseButtonRelease)) {
        return QItemSelectionModel::NoUpdate;
    }
    const auto* mouse = static_cast<const QMouseEvent*>(event);
    const bool press = event->type() == QEvent::MouseButtonPress;
    if (mouse->modifiers().testFlag(Qt::ControlModifier)) {
        return press ? QItemSelectionModel::Toggle : QItemSelectionModel::NoUpdate;
    }
    const bool marked = index.isValid() && selectionModel()->isSelected(index);
    return press && marked ? QItemSelectionModel::NoUpdate : QItemSelectionModel::Clear;
}

void BoardList::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QListView::selectionChanged(selected, deselected);
    Q_EMIT marksChanged();
}

void BoardList::mousePressEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    const bool onCard = event->button() == Qt::LeftButton && indexAt(at).isValid();
    m_pressed = onCard ? std::optional(at) : std::nullopt;
    QListView::mousePressEvent(event);
}

void BoardList::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_pressed || !event->buttons().testFlag(Qt::LeftButton)) {
        QListView::mouseMoveEvent(event);
        return;
    }
    // By hand, because a view drags only what is selected, and a card need not be marked for that.
    const int distance = (event->position().toPoint() - *m_pressed).manhattanLength();
    if (distance >= QApplication::startDragDistance()) {
        m_pressed.reset();
        startDrag(Qt::CopyAction);
    }
}

void BoardList::startDrag(Qt::DropActions)
{
    const std::vector<OrderId> orders = chosenOrders();
    if (orders.empty()) {
        return;
    }
    QByteArrayList ids;
    for (const OrderId order : orders) {
        ids << QByteArray::number(qint64{order.value()});
    }
    auto* mime = new QMimeData;
    mime->setData(OrderRowsModel::dragType(), ids.join(','));
    auto* drag = new QDrag(this);
    drag->setMimeData(mime);
    drag->setPixmap(viewport()->grab(visualRect(currentIndex())));
    Q_EMIT dragging(true);
    drag->exec(Qt::CopyAction);
    Q_EMIT dragging(false);
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
        std::vector<OrderId> orders;
        for (const QByteArray& id : event->mimeData()->data(OrderRowsModel::dragType()).split(',')) {
            orders.emplace_back(id.toLongLong());
        }
        event->acceptProposedAction();
        Q_EMIT ordersDropped(orders);
    }
}

} // namespace pd
