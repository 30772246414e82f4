// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/today/todaylist.h"

#include "presentation/today/todaycard.h"
#include "widgets/repairs/ordercarddelegate.h"
#include "widgets/shell/theme.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>

#include <algorithm>

namespace pd {

namespace {

constexpr int leastCharacters = 14; ///< of Chinese text in a line
constexpr int leastLines = 5;       ///< of text, so that a whole card is seen

} // namespace

TodayList::TodayList(TodayCard& card, QWidget* parent) : QListView(parent), m_card(card)
{
    setModel(&card);
    setItemDelegate(new OrderCardDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setTabKeyNavigation(false);
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex& index) { Q_EMIT activatedRow(index.row()); });
}

void TodayList::keepPlace()
{
    m_keptRow = currentRow();
    m_keptKey = m_keptRow >= 0 ? m_card.keyOf(m_keptRow) : 0;
}

void TodayList::restorePlace()
{
    int row = m_keptRow >= 0 ? m_card.rowOf(m_keptKey) : -1;
    if (row < 0 && (m_keptRow >= 0 || hasFocus())) {
        row = std::min(std::max(0, m_keptRow), m_card.rowCount() - 1);
    }
    setCurrentIndex(row >= 0 ? m_card.index(row) : QModelIndex());
}

void TodayList::ensureCurrent()
{
    if (!currentIndex().isValid() && m_card.rowCount() > 0) {
        setCurrentIndex(m_card.index(0));
    }
}

QSize TodayList::minimumSizeHint() const
{
    const int words = fontMetrics().horizontalAdvance(QChar(u'汉')) * leastCharacters;
    return {words + grid::three, fontMetrics().height() * leastLines};
}

QSize TodayList::sizeHint() const
{
    return {minimumSizeHint().width() + grid::three, minimumSizeHint().height() * 2};
}

void TodayList::keyPressEvent(QKeyEvent* event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const int key = event->key();
    if (plain && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        if (currentRow() >= 0) {
            Q_EMIT activatedRow(currentRow());
        }
    } else if (plain && (key == Qt::Key_Left || key == Qt::Key_Right)) {
        Q_EMIT stepped(key == Qt::Key_Left ? -1 : 1);
    } else {
        QListView::keyPressEvent(event);
    }
}

void TodayList::focusInEvent(QFocusEvent* event)
{
    ensureCurrent();
    QListView::focusInEvent(event);
    Q_EMIT placeChanged();
}

void TodayList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT placeChanged();
}

void TodayList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        scheduleDelayedItemsLayout(); // cards are as high as their words need
    }
}

void TodayList::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (m_card.rowCount() > 0) {
        return;
    }
    const ThemeColors& colors = colorsOf(palette());
    QPainter painter(viewport());
    const QRect inner = viewport()->rect().adjusted(1, 1, -1, -1);
    painter.setPen(colors.muted);
    painter.drawText(inner.adjusted(grid::one, grid::two, -grid::one, 0),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_card.emptyText());
    if (hasFocus()) {
        painter.setPen(QPen(colors.accent, 2, Qt::DotLine));
        painter.drawRect(inner);
    }
}

} // namespace pd
