// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/documents/paperframe.h"

#include <QtCore/QStringList>

namespace pd {

namespace {

constexpr double footHeight = 6;
constexpr double firstHead = 14.4;
constexpr double laterHead = 8;
constexpr double signatureGap = 2;
constexpr double signatureHeight = 13;

double firstPageHead(PageWriter& writer, const QRectF& area, const PaperWords& words)
{
    const double half = area.width() / 2;
    writer.text({area.left(), area.top(), half, 11}, words.title, {20, true});
    if (words.reprint > 0) {
        constexpr double markWidth = 32;
        writer.text({area.left() + half - markWidth, area.top() + 5.7, markWidth, 5.5},
                    QStringLiteral("补打 第%1次").arg(words.reprint), {8.5, true});
    }
    writer.text({area.left() + half, area.top(), half, 5.5},
                words.number.isEmpty() ? words.centre : QStringLiteral("编号 ") + words.number,
                {words.number.isEmpty() ? 10.5 : 11, !words.number.isEmpty()}, HorizontalAlign::Right);
    writer.text({area.left() + half, area.top() + 5.7, half, 5.5},
                words.number.isEmpty() ? words.beside : words.centre,
                {words.number.isEmpty() ? 11.0 : 10.0, words.number.isEmpty()}, HorizontalAlign::Right);
    writer.line({area.left(), area.top() + 12.4}, {area.right(), area.top() + 12.4}, 0.6);
    return area.top() + firstHead;
}

double laterPageHead(PageWriter& writer, const QRectF& area, const PaperWords& words)
{
    const double half = area.width() / 2;
    const QString about = words.number.isEmpty() ? words.beside : words.number;
    writer.text({area.left(), area.top(), half, 5}, words.title + QStringLiteral(" · ") + about, {8.5, true});
    writer.text({area.left() + half, area.top(), half, 5}, words.centre, {8.5, false, Ink::Grey},
                HorizontalAlign::Right);
    writer.line({area.left(), area.top() + 6}, {area.right(), area.top() + 6}, 0.3);
    return area.top() + laterHead;
}

void foot(PageWriter& writer, const QRectF& box, const PaperWords& words, const QString& mark)
{
    const TextStyle small{7.5, false, Ink::Grey};
    const QRectF line = box.adjusted(0, 1.6, 0, 0);
    const double half = line.width() / 2;
    writer.line(line.topLeft(), line.topRight(), 0.1, Ink::Grey);
    writer.text({line.left(), line.top(), half, line.height()},
                QStringLiteral("打印 %1  %2").arg(words.printedAt, words.printedBy), small);
    writer.text({line.left() + half, line.top(), half, line.height()}, mark, small, HorizontalAlign::Right);
}

} // namespace

FlowFrame paperFrame(const QRectF& printable, const PaperWords& words)
{
    return {printable,
            [printable, words](PageWriter& writer, int page) {
                return page == 0 ? firstPageHead(writer, printable, words)
                                 : laterPageHead(writer, printable, words);
            },
            footHeight,
            [words](PageWriter& writer, const QRectF& box, int page, int pages) {
                foot(writer, box, words, PageFlow::pageMark(page, pages));
            }};
}

FlowCell formLabel(const QString& text, double width)
{
    return {width, text, {8.5, false, Ink::Grey}, HorizontalAlign::Center, true};
}

FlowCell formValue(const QString& text, double width, bool bold)
{
    return {width, text, {10, bold}};
}

FlowRow formRow(std::vector<FlowCell> cells, double leastHeight)
{
    return {std::move(cells), leastHeight, RowRule::Grid};
}

double signaturesHeight()
{
    return signatureGap + signatureHeight;
}

void putSignatures(PageFlow& flow, const QStringList& names)
{
    flow.gap(signatureGap);
    flow.block(signatureHeight, [names](PageWriter& writer, const QRectF& box) {
        constexpr double gap = 10;
        constexpr double letter = 3.6;
        const auto count = static_cast<double>(names.size());
        const double width = (box.width() - (count - 1) * gap) / count;
        double x = box.left();
        for (const QString& name : names) {
            const double label = 2 + static_cast<double>(name.size()) * letter;
            writer.text({x, box.top() + 3, label, 6}, name, {10});
            writer.line({x + label, box.top() + 9}, {x + width, box.top() + 9}, 0.2);
            x += width + gap;
        }
    });
}

} // namespace pd
