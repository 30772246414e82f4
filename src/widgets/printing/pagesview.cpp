// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/printing/pagesview.h"

#include "widgets/printing/documentrenderer.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QScrollBar>

#include <algorithm>

namespace pd {

namespace {
constexpr double gap = 16;
constexpr double wheelStep = 1.15;
} // namespace

PagesView::PagesView(QWidget* parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Dark);
}

void PagesView::setDocument(const Document& document)
{
    m_document = document;
    layOut();
    showPage(0);
    viewport()->update();
}

double PagesView::dotsPerMillimetre(double zoom) const
{
    constexpr double millimetresPerInch = 25.4;
    return zoom * logicalDpiX() / millimetresPerInch;
}

QSizeF PagesView::pageSize() const
{
    return m_document.paper.page() * dotsPerMillimetre(zoom());
}

double PagesView::fittingZoom() const
{
    const double width = m_document.paper.page().width() * dotsPerMillimetre(1);
    const double room = viewport()->width() - 2 * gap;
    return width > 0 ? std::clamp(room / width, leastZoom, greatestZoom) : 1;
}

double PagesView::zoom() const
{
    return m_fitting ? fittingZoom() : m_zoom;
}

void PagesView::setZoom(double zoom)
{
    const int page = currentPage();
    m_fitting = false;
    m_zoom = std::clamp(zoom, leastZoom, greatestZoom);
    layOut();
    showPage(page);
}

void PagesView::fitWidth()
{
    const int page = currentPage();
    m_fitting = true;
    layOut();
    showPage(page);
}

QRectF PagesView::pageBox(int page) const
{
    const QSizeF size = pageSize();
    const double left = std::max(gap, (viewport()->width() - size.width()) / 2);
    return {QPointF(left, gap + page * (size.height() + gap)), size};
}

QPointF PagesView::origin() const
{
    return {-static_cast<double>(horizontalScrollBar()->value()),
            -static_cast<double>(verticalScrollBar()->value())};
}

void PagesView::layOut()
{
    const QSizeF size = pageSize();
    const double height = gap + pageCount() * (size.height() + gap);
    const double width = size.width() + 2 * gap;
    verticalScrollBar()->setRange(0, std::max(0, qRound(height) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setRange(0, std::max(0, qRound(width) - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(40);
    viewport()->update();
    Q_EMIT zoomChanged(zoom());
}

int PagesView::currentPage() const
{
    const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    const double stride = pageSize().height() + gap;
    return std::clamp(static_cast<int>((middle - gap) / stride), 0, std::max(0, pageCount() - 1));
}

void PagesView::showPage(int page)
{
    verticalScrollBar()->setValue(static_cast<int>(pageBox(page).top() - gap));
}

void PagesView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.translate(origin());
    const QRectF dirty = QRectF(event->rect()).translated(-origin());
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF box = pageBox(page);
        if (!box.intersects(dirty)) {
            continue;
        }
        painter.fillRect(box, Qt::white);
        painter.save();
        painter.setClipRect(box);
        painter.translate(box.topLeft());
        paintDocumentPage(painter, m_document, static_cast<std::size_t>(page), dotsPerMillimetre(zoom()));
        painter.restore();
    }
}

void PagesView::resizeEvent(QResizeEvent*)
{
    layOut();
}

void PagesView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Home:
        showPage(0);
        return;
    case Qt::Key_End:
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
        return;
    case Qt::Key_PageDown:
        showPage(std::min(currentPage() + 1, pageCount() - 1));
        return;
    case Qt::Key_PageUp:
        showPage(std::max(currentPage() - 1, 0));
        return;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void PagesView::wheelEvent(QWheelEvent* event)
{
    if ((event->modifiers() & Qt::ControlModifier) != 0) {
        setZoom(event->angleDelta().y() > 0 ? zoom() * wheelStep : zoom() / wheelStep);
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void PagesView::scrollContentsBy(int, int)
{
    viewport()->update();
    const int page = currentPage();
    if (page != m_current) {
        m_current = page;
        Q_EMIT currentPageChanged(page);
    }
}

} // namespace pd
