// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/deskstyle.h"

#include "widgets/shell/theme.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QStyleOption>
#include <QtWidgets/QWidget>

#include <algorithm>

namespace pd {

namespace {

constexpr int focusWidth = 2;
constexpr int cellMargin = 4;   ///< and one of Qt's own, left and right of what stands in a cell
constexpr int headerMargin = 5; ///< the same for its heading
constexpr int fieldMargin = 3;  ///< more than Fusion leaves beside the text of a field
constexpr int barExtent = 12;   ///< of a scroll bar
constexpr int barInset = 3;     ///< of its handle
constexpr int shortestHandle = 28;

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

/// What a scroll bar consists of: no buttons, the handle as long as what is seen of the whole.
QRect barPart(const QStyleOptionSlider& bar, QStyle::SubControl part)
{
    const bool flat = bar.orientation == Qt::Horizontal;
    const int length = flat ? bar.rect.width() : bar.rect.height();
    const qint64 range = qint64{bar.maximum} - bar.minimum;
    const int wanted =
        range <= 0 ? length : static_cast<int>(qint64{length} * bar.pageStep / (range + bar.pageStep));
    const int handle = std::min(length, std::max(shortestHandle, wanted));
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                      length - handle, bar.upsideDown);
    const auto piece = [&](int from, int to) {
        const QRect place =
            flat ? QRect(from, 0, to - from, bar.rect.height()) : QRect(0, from, bar.rect.width(), to - from);
        return QStyle::visualRect(bar.direction, bar.rect, place.translated(bar.rect.topLeft()));
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return piece(start, start + handle);
    case QStyle::SC_ScrollBarSubPage:
        return piece(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return piece(start + handle, length);
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    default:
        return {};
    }
}

void drawBar(const QStyleOptionSlider& bar, QPainter& painter)
{
    const ThemeColors& colors = colorsOf(bar.palette);
    const bool held =
        bar.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider) &&
        (bar.state.testFlag(QStyle::State_Sunken) || bar.state.testFlag(QStyle::State_MouseOver));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(bar.rect, colors.alternate);
    if (bar.maximum > bar.minimum) {
        const QRectF handle = QRectF(barPart(bar, QStyle::SC_ScrollBarSlider))
                                  .adjusted(barInset, barInset, -barInset, -barInset);
        const double round = std::min(handle.width(), handle.height()) / 2;
        painter.setPen(Qt::NoPen);
        painter.setBrush(held ? colors.muted : colors.outline);
        painter.drawRoundedRect(handle, round, round);
    }
    painter.restore();
}

} // namespace

DeskStyle::DeskStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void DeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(widget);
    if (element == PE_FrameFocusRect && view != nullptr &&
        view->selectionBehavior() == QAbstractItemView::SelectRows) {
        return; // the whole line is marked; Fusion would tint the text of one cell
    }
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
    } else if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
               control == CC_ScrollBar && bar != nullptr) {
        drawBar(*bar, *painter);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

/// Icon and text of a tool button stand in its middle: Qt reckons with two blanks behind them.
void DeskStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const
{
    const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    if (element == CE_ToolButtonLabel && button != nullptr && !button->icon.isNull() &&
        button->toolButtonStyle == Qt::ToolButtonTextBesideIcon) {
        QStyleOptionToolButton copy = *button;
        const int needed = button->iconSize.width() + grid::half +
                           button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width();
        copy.rect.adjust(std::max(0, (button->rect.width() - needed) / 2 - 1), 0, 0, 0);
        QProxyStyle::drawControl(element, &copy, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

QRect DeskStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                const QWidget* widget) const
{
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        control == CC_ScrollBar && bar != nullptr) {
        return barPart(*bar, part);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect DeskStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect place = QProxyStyle::subElementRect(element, option, widget);
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    const bool framed = element == SE_LineEditContents && frame != nullptr && frame->lineWidth > 0;
    return framed ? place.adjusted(fieldMargin, 0, -fieldMargin, 0) : place;
}

QSize DeskStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                  const QWidget* widget) const
{
    const QSize needed = QProxyStyle::sizeFromContents(type, option, size, widget);
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    const bool words = type == CT_PushButton && button != nullptr && !button->text.isEmpty();
    return words ? QSize(std::max(needed.width(), size.width() + grid::three), needed.height()) : needed;
}

void DeskStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (auto* header = qobject_cast<QHeaderView*>(widget)) {
        header->setHighlightSections(false); // the marked line says where one is
    }
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
    case PM_FocusFrameHMargin:
        return qobject_cast<const QAbstractItemView*>(widget) != nullptr
                   ? cellMargin
                   : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_HeaderMargin:
        return headerMargin;
    case PM_ScrollBarExtent:
        return barExtent;
    case PM_ScrollBarSliderMin:
        return shortestHandle;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

} // namespace pd
