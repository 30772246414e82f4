// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/documents/pagewriter.h"

#include <algorithm>

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

void PageWriter::stamp(const QRectF& box, const QString& text)
{
    m_page.items.push_back(StampItem{box, text});
}

void PageWriter::boxed(const QRectF& box, const QString& text, TextStyle style, HorizontalAlign align,
                       double least)
{
    const QString plain = text.simplified();
    if (plain.isEmpty() || box.width() <= 0) {
        return;
    }
    const auto most = [&] {
        return std::max<qsizetype>(1, static_cast<qsizetype>(box.height() / lineHeight(style) + 0.01));
    };
    QStringList wrapped = wrapText(m_measure, plain, style, box.width());
    while (style.points > least && wrapped.size() > most()) {
        style.points -= pointStep;
        wrapped = wrapText(m_measure, plain, style, box.width());
    }
    if (wrapped.size() > most()) {
        wrapped = wrapped.mid(0, most());
        QString& last = wrapped.last();
        while (!last.isEmpty() && m_measure.width(last + u'…', style) > box.width()) {
            last.chop(1);
        }
        last += u'…';
    }
    const double height = static_cast<double>(wrapped.size()) * lineHeight(style);
    lines({box.left(), box.center().y() - height / 2, box.width(), height}, wrapped, style, align);
}

} // namespace pd
