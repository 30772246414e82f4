// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/feepapers/calibrationdocument.h"

#include "presentation/documents/pagewriter.h"
#include "presentation/feepapers/receiptdocument.h"

#include <array>

namespace pd {

namespace {

constexpr double step = 5;
constexpr double cornerDistance = 10;
constexpr double armLength = 4;
constexpr double sampleLength = 100; ///< of a roll
constexpr double scaleHeight = 3;

Document emptyDocument(ReceiptFormat format, const QString& title)
{
    Document document;
    document.kind = receiptPaperKind(format);
    document.title = title;
    document.paper = receiptPaper(format, sampleLength);
    document.margins = receiptMargins(format);
    if (!isRoll(format)) { // the grid goes as far as the crosses
        document.margins = {cornerDistance - armLength, 5, cornerDistance - armLength, 5};
    }
    return document;
}

void cross(PageWriter& writer, QPointF centre, double arm)
{
    writer.line(centre - QPointF(arm, 0), centre + QPointF(arm, 0), 0.3);
    writer.line(centre - QPointF(0, arm), centre + QPointF(0, arm), 0.3);
}

/// Cross hairs 10 mm from every edge, on narrow paper as far out as the printer reaches.
void crosses(PageWriter& writer, const Document& document)
{
    const QSizeF page = document.paper.page();
    const QRectF area = document.printable();
    const double arm = std::min(armLength, cornerDistance - std::max(area.left(), area.top()));
    for (const double x : {cornerDistance, page.width() - cornerDistance}) {
        for (const double y : {cornerDistance, page.height() - cornerDistance}) {
            cross(writer, {x, y}, arm);
        }
    }
}

QString millimetres(double value)
{
    return QString::number(value, 'f', 1);
}

} // namespace

Document calibrationDocument(ReceiptFormat format, const TextMeasure& measure)
{
    Document document = emptyDocument(format, QStringLiteral("打印校准页"));
    document.pages.resize(1);
    PageWriter writer(document.pages.front(), measure);
    const QSizeF page = document.paper.page();
    const QRectF grid =
        QRectF(QPointF(), page).adjusted(cornerDistance, cornerDistance, -cornerDistance, -cornerDistance);
    for (int i = 0; grid.left() + i * step <= grid.right() + 0.01; ++i) {
        const double x = grid.left() + i * step;
        writer.line({x, grid.top()}, {x, grid.bottom()}, i % 2 == 0 ? 0.15 : 0.07);
        if (i % 4 == 0 && x + 4 < grid.right()) {
            writer.text({x + 0.4, grid.top(), 7, scaleHeight}, QString::number(x), {6});
        }
    }
    for (int i = 0; grid.top() + i * step <= grid.bottom() + 0.01; ++i) {
        const double y = grid.top() + i * step;
        writer.line({grid.left(), y}, {grid.right(), y}, i % 2 == 0 ? 0.15 : 0.07);
        if (i % 4 == 0 && i > 0 && y + scaleHeight < grid.bottom()) {
            writer.text({grid.left() + 0.4, y, 7, scaleHeight}, QString::number(y), {6});
        }
    }
    crosses(writer, document);
    const double width = std::min(grid.width() - 14, 120.0);
    const double height = isRoll(format) ? 46 : 26;
    const QRectF card(grid.center().x() - width / 2, grid.center().y() - height / 2, width, height);
    writer.rect(card, 0.3, true);
    const QRectF inner = card.adjusted(2, 1, -2, -1);
    writer.boxed(
        {inner.left(), inner.top(), inner.width(), 6},
        QStringLiteral("打印校准页　%1 × %2 mm").arg(millimetres(page.width()), millimetres(page.height())),
        {9, true}, HorizontalAlign::Center);
    writer.boxed(
        {inner.left(), inner.top() + 6, inner.width(), inner.height() - 6},
        QStringLiteral("网格 5 mm，数字为距纸边的毫米数，四角十字距纸边 10 mm。把本页与空白单据对光重叠："
                       "偏右几毫米，“右移”减几；偏下几毫米，“下移”减几。每次只改一个方向，再打一次。"),
        {8}, HorizontalAlign::Left);
    return document;
}

Document driftDocument(ReceiptFormat format, const TextMeasure& measure)
{
    Document document = emptyDocument(format, QStringLiteral("走纸测试"));
    document.pages.resize(driftForms);
    const QSizeF page = document.paper.page();
    for (int form = 0; form < driftForms; ++form) {
        PageWriter writer(document.pages.at(static_cast<std::size_t>(form)), measure);
        crosses(writer, document);
        const double y = 20;
        writer.line({cornerDistance, y}, {page.width() - cornerDistance, y}, 0.3);
        const QRectF box(cornerDistance + 2, y + 1, page.width() - 2 * cornerDistance - 4, 26);
        writer.boxed({box.left(), box.top(), box.width(), 7},
                     QStringLiteral("第 %1/%2 张　横线距上边 20.0 mm").arg(form + 1).arg(driftForms),
                     {10, true});
        writer.boxed(
            {box.left(), box.top() + 7, box.width(), 18},
            QStringLiteral("量五张的横线到上边的距离：五张都差一样多，是偏移，改“下移”；一张比一张差得多，"
                           "是页长不对，请在打印机里设定 %1 × %2 mm 的纸张。")
                .arg(millimetres(page.width()), millimetres(page.height())),
            {8.5});
    }
    return document;
}

} // namespace pd
