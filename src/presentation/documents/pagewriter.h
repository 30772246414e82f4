// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/documents/document.h"
#include "presentation/documents/textmeasure.h"

namespace pd {

/// Puts texts, lines and codes on one page; all measures in millimetres.
class PageWriter {
public:
    PageWriter(DocumentPage& page, const TextMeasure& measure) : m_page(page), m_measure(measure) {}

    /// One line, centred vertically; made smaller (not below 5 pt) until it is no wider than the box.
    void text(const QRectF& box, const QString& text, TextStyle style,
              HorizontalAlign align = HorizontalAlign::Left);
    /// Wrapped lines from the top of the box down, made smaller (not below 5 pt) until they fit. Returns the
    /// lower edge.
    double paragraph(const QRectF& box, const QString& text, TextStyle style,
                     HorizontalAlign align = HorizontalAlign::Left);
    /// Lines already broken, from `top` down.
    void lines(const QRectF& box, const QStringList& lines, const TextStyle& style, HorizontalAlign align);
    /// One character under the other, centred in the box.
    void vertical(const QRectF& box, const QString& text, const TextStyle& style);
    void line(QPointF from, QPointF to, double width = 0.15, Ink ink = Ink::Black);
    void rect(const QRectF& box, double outline = 0.15, bool filled = false);
    void qr(const QRectF& box, const QString& text);
    void stamp(const QRectF& box, const QString& text);
    /// In as many lines as the box has room for, made smaller (not below `least` points) until they fit; what
    /// still does not is cut off with an ellipsis, so that nothing ever leaves the box.
    void boxed(const QRectF& box, const QString& text, TextStyle style,
               HorizontalAlign align = HorizontalAlign::Left, double least = 5.5);

    [[nodiscard]] const TextMeasure& measure() const { return m_measure; }

private:
    DocumentPage& m_page;
    const TextMeasure& m_measure;
};

} // namespace pd
