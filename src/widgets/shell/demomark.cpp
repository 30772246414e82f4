// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/demomark.h"

#include "widgets/shell/theme.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>

namespace pd {

DemoMark::DemoMark(QWidget* page) : QWidget(page)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    page->installEventFilter(this);
    setGeometry(page->rect());
}

void DemoMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 5);
    large.setWeight(QFont::Bold);
    painter.setFont(large);
    QColor ink = colorsOf(palette()).text;
    ink.setAlphaF(0.05F);
    painter.setPen(ink);
    painter.translate(rect().center());
    painter.rotate(-18);
    const QString words = QStringLiteral("演示 DEMO");
    const QRect place = painter.fontMetrics().boundingRect(words);
    painter.drawText(-place.center(), words);
}

bool DemoMark::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace pd
