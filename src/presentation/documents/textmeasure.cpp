// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/documents/textmeasure.h"

#include <QtCore/QTextBoundaryFinder>

namespace pd {

namespace {

QString printableOnly(const QString& text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        const bool control = c.category() == QChar::Other_Control || c == QChar::LineSeparator;
        plain += control ? QChar(u' ') : c;
    }
    return plain;
}

QStringList pieces(const QString& text, QTextBoundaryFinder::BoundaryType type)
{
    QStringList parts;
    QTextBoundaryFinder finder(type, text);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to > 0; to = finder.toNextBoundary()) {
        parts += text.mid(from, to - from);
        from = to;
    }
    return parts;
}

QString withoutTrailingSpace(QString text)
{
    while (text.endsWith(u' ')) {
        text.chop(1);
    }
    return text;
}

class LineBreaker {
public:
    LineBreaker(const TextMeasure& measure, const TextStyle& style, double width)
        : m_measure(measure), m_style(style), m_width(width)
    {
    }

    QStringList lines(const QString& paragraph)
    {
        for (const QString& piece : pieces(paragraph, QTextBoundaryFinder::Line)) {
            if (add(piece)) {
                continue;
            }
            for (const QString& grapheme : pieces(piece, QTextBoundaryFinder::Grapheme)) {
                if (!add(grapheme)) {
                    m_line = grapheme;
                }
            }
        }
        flush();
        return std::exchange(m_lines, {});
    }

private:
    /// False if the piece alone is wider than a line; the line is empty then.
    bool add(const QString& piece)
    {
        if (fits(m_line + piece)) {
            m_line += piece;
            return true;
        }
        if (!m_line.isEmpty()) {
            flush();
        }
        if (fits(piece)) {
            m_line = piece;
            return true;
        }
        return false;
    }

    [[nodiscard]] bool fits(const QString& text) const
    {
        return m_measure.width(withoutTrailingSpace(text), m_style) <= m_width;
    }

    void flush() { m_lines += withoutTrailingSpace(std::exchange(m_line, {})); }

    const TextMeasure& m_measure;
    TextStyle m_style;
    double m_width;
    QString m_line;
    QStringList m_lines;
};

} // namespace

QStringList wrapText(const TextMeasure& measure, const QString& text, const TextStyle& style, double width)
{
    QStringList lines;
    LineBreaker breaker(measure, style, width);
    for (const QString& paragraph : QString(text).remove(u'\r').split(u'\n')) {
        const QString plain = printableOnly(paragraph);
        if (measure.width(plain, style) <= width) {
            lines += plain;
        } else {
            lines += breaker.lines(plain);
        }
    }
    return lines;
}

} // namespace pd
