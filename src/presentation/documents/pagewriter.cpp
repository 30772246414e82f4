// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/documents/pagewriter.h"

namespace pd {

namespace {
constexpr double leastPoints = 5;
constexpr double pointStep = 0.5;
} // namespace

void PageWriter::text(const QRectF& box, const QString& text, TextStyle style, HorizontalAlign align)
{
    if (text.isEmpty()) {
        return;
    }
    while (style.points > leastPoints && m_measure.width(text, style) > box.width()) {
        style.points -= pointStep;
    }
    m_page.items.push_back(TextItem{box, text, style, align});
}

double PageWriter::paragraph(const QRectF& box, const QString& text, TextStyle style, HorizontalAlign align)
{
    QStringList wrapped = wrapText(m_measure, text, style, box.width());
    while (style.points > leastPoints &&
           static_cast<double>(wrapped.size()) * lineHeight(style) > box.height()) {
        style.points -= pointStep;
        wrapped = wrapText(m_measure, text, style, box.width());
    }
    lines(box, wrapped, style, align);
    return box.top() + static_cast<double>(wrapped.size()) * lineHeight(style);
}

void PageWriter::lines(const QRectF& box, const QStringList& lines, const TextStyle& style,
                       HorizontalAlign align)
{
    const double height = lineHeight(style);
    double top = box.top();
    for (const QString& line : lines) {
        if (!line.isEmpty()) {
            m_page.items.push_back(TextItem{{box.left(), top, box.width(), height}, line, style, align});
        }
        top += height;
    }
}

void PageWriter::vertical(const QRectF& box, const QString& text, const TextStyle& style)
{
    const double height = lineHeight(style);
    double top = box.center().y() - static_cast<double>(text.size()) * height / 2;
    for (const QChar c : text) {
        m_page.items.push_back(
            TextItem{{box.left(), top, box.width(), height}, QString(c), style, HorizontalAlign::Center});
        top += height;
    }
}

void PageWriter::line(QPointF from, QPointF to, double width, Ink ink)
{
    m_page.items.push_back(LineItem{from, to, width, ink});
}

void PageWriter::rect(const QRectF& box, double outline, bool filled)
{
    m_page.items.push_back(RectItem{box, outline, filled});
}

void PageWriter::qr(const QRectF& box, const QString& text)
{
    m_page.items.push_back(QrItem{box, text});
}

} // namespace pd
