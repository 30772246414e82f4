// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/documents/textmeasure.h"

#include <QtCore/QStringList>
#include <gtest/gtest.h>

#include <algorithm>
#include <variant>
#include <vector>

namespace pd::test {

/// Chinese characters one em wide, others half an em; bold a little wider.
class PlainMeasure final : public TextMeasure {
public:
    [[nodiscard]] double width(const QString& text, const TextStyle& style) const override
    {
        double em = 0;
        for (const QChar c : text) {
            em += c.unicode() < 0x2e80 ? 0.5 : 1.0;
        }
        return em * style.points * 25.4 / 72 * (style.bold ? 1.02 : 1.0);
    }
};

/// The texts of a page in the order in which they were placed.
[[nodiscard]] inline QStringList textsOf(const DocumentPage& page)
{
    QStringList texts;
    for (const DocumentItem& item : page.items) {
        if (const auto* text = std::get_if<TextItem>(&item)) {
            texts += text->text;
        }
    }
    return texts;
}

[[nodiscard]] inline bool pageHas(const DocumentPage& page, const QString& part)
{
    return textsOf(page).join(QChar(u'\n')).contains(part);
}

[[nodiscard]] inline int pagesWith(const Document& document, const QString& part)
{
    return static_cast<int>(std::count_if(document.pages.begin(), document.pages.end(),
                                          [&](const DocumentPage& page) { return pageHas(page, part); }));
}

/// What the text really covers, which is less than its box.
[[nodiscard]] inline QRectF inkOf(const TextItem& item, const TextMeasure& measure)
{
    const double width = measure.width(item.text, item.style);
    const double em = item.style.points * 25.4 / 72;
    double left = item.box.left();
    switch (item.align) {
    case HorizontalAlign::Left:
        break;
    case HorizontalAlign::Center:
        left += (item.box.width() - width) / 2;
        break;
    case HorizontalAlign::Right:
        left += item.box.width() - width;
        break;
    }
    return {left, item.box.center().y() - em / 2, width, em};
}

/// Nothing stands outside the printable area, no text is wider than its box, no two texts cover each other.
inline void expectSoundGeometry(const Document& document, const TextMeasure& measure)
{
    constexpr double tolerance = 0.02;
    const QRectF area = document.printable().adjusted(-tolerance, -tolerance, tolerance, tolerance);
    for (std::size_t number = 0; number < document.pages.size(); ++number) {
        std::vector<QRectF> inks;
        for (const DocumentItem& item : document.pages[number].items) {
            if (const auto* rect = std::get_if<RectItem>(&item)) {
                EXPECT_TRUE(area.contains(rect->box)) << "box on page " << number + 1;
            } else if (const auto* line = std::get_if<LineItem>(&item)) {
                EXPECT_TRUE(area.contains(line->from) && area.contains(line->to))
                    << "line on page " << number + 1;
            } else if (const auto* text = std::get_if<TextItem>(&item)) {
                const QRectF ink = inkOf(*text, measure);
                EXPECT_TRUE(area.contains(ink)) << text->text.toStdString() << " on page " << number + 1;
                EXPECT_LE(ink.width(), text->box.width() + tolerance) << text->text.toStdString();
                const QRectF core = ink.adjusted(tolerance, tolerance, -tolerance, -tolerance);
                for (const QRectF& other : inks) {
                    EXPECT_FALSE(other.intersects(core))
                        << text->text.toStdString() << " covers another text";
                }
                inks.push_back(core);
            }
        }
    }
}

} // namespace pd::test
