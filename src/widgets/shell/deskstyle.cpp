// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/deskstyle.h"

#include "widgets/shell/theme.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractScrollArea>
#include <QtWidgets/QStyleOption>
#include <QtWidgets/QWidget>

namespace pd {

namespace {

constexpr int focusWidth = 2;

/// The palette that makes Fusion draw its outline in the colour wanted: it takes window().darker(140).
QPalette outlined(const QPalette& palette, const QWidget* widget)
{
    const ThemeColors& colors = colorsOf(palette);
    const bool invalid = widget != nullptr && widget->property("invalid").toBool();
    const QColor outline = invalid ? colors.tone(Tone::Danger).ink : colors.outline;
    QPalette result = palette;
    result.setColor(QPalette::Window, outline.lighter(140));
    if (invalid) {
        result.setColor(QPalette::Highlight, outline);
    }
    return result;
}

template <class Option>
Option withOutline(const Option& option, const QWidget* widget)
{
    Option copy = option;
    copy.palette = outlined(option.palette, widget);
    return copy;
}

void drawFocus(const QStyleOption& option, QPainter& painter, const QWidget* widget)
{
    const bool invalid = widget != nullptr && widget->property("invalid").toBool();
    if (!option.state.testFlag(QStyle::State_HasFocus) || invalid) {
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colorsOf(option.palette).accent, focusWidth));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 2, 2);
    painter.restore();
}

} // namespace

DeskStyle::DeskStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void DeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    const bool field = element == PE_FrameLineEdit || element == PE_Frame;
    const bool button = element == PE_PanelButtonCommand || element == PE_IndicatorCheckBox ||
                        element == PE_IndicatorRadioButton;
    if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); field && frame != nullptr) {
        const QStyleOptionFrame copy = withOutline(*frame, widget);
        QProxyStyle::drawPrimitive(element, &copy, painter, widget);
        if (element == PE_Frame) {
            drawFocus(*frame, *painter, widget);
        }
    } else if (const auto* push = qstyleoption_cast<const QStyleOptionButton*>(option);
               button && push != nullptr) {
        const QStyleOptionButton copy = withOutline(*push, widget);
        QProxyStyle::drawPrimitive(element, &copy, painter, widget);
    } else {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void DeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                   QPainter* painter, const QWidget* widget) const
{
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
        const QStyleOptionComboBox copy = withOutline(*combo, widget);
        QProxyStyle::drawComplexControl(control, &copy, painter, widget);
        drawFocus(*combo, *painter, widget);
    } else if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option)) {
        const QStyleOptionSpinBox copy = withOutline(*spin, widget);
        QProxyStyle::drawComplexControl(control, &copy, painter, widget);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

void DeskStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractScrollArea*>(widget) != nullptr) {
        widget->installEventFilter(this); // it repaints what is in its frame, but not the frame
    }
}

bool DeskStyle::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        if (auto* area = qobject_cast<QWidget*>(watched)) {
            area->update();
        }
    }
    return QProxyStyle::eventFilter(watched, event);
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return grid::two;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return grid::one;
    case PM_DefaultFrameWidth:
        // Room for the frame of the focus, which what is scrolled would cover.
        return qobject_cast<const QAbstractScrollArea*>(widget) != nullptr
                   ? focusWidth
                   : QProxyStyle::pixelMetric(metric, option, widget);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

} // namespace pd
