// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/printing/documentrenderer.h"

#include "widgets/printing/fontmeasure.h"
#include "widgets/printing/qrmatrix.h"

#include <QtGui/QFontDatabase>
#include <QtGui/QFontInfo>
#include <QtGui/QPagedPaintDevice>
#include <QtGui/QPaintEngine>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <algorithm>

namespace pd {

namespace {

constexpr double units = documentUnitsPerMillimetre;

QColor colour(Ink ink)
{
    switch (ink) {
    case Ink::Black:
        return QColor(0, 0, 0);
    case Ink::Grey:
        return QColor(90, 90, 90);
    case Ink::Light:
        return QColor(160, 160, 160);
    case Ink::Pale:
        return QColor(236, 236, 236);
    }
    return {};
}

QRectF scaled(const QRectF& box)
{
    return {box.topLeft() * units, box.size() * units};
}

class ItemPainter {
public:
    explicit ItemPainter(QPainter& painter) : m_painter(painter) {}

    void operator()(const RectItem& item) const
    {
        m_painter.setPen(item.outline > 0 ? pen(item.outline, Ink::Black) : QPen(Qt::NoPen));
        m_painter.setBrush(item.filled ? QBrush(colour(Ink::Pale)) : QBrush(Qt::NoBrush));
        m_painter.drawRect(scaled(item.box));
    }

    void operator()(const LineItem& item) const
    {
        m_painter.setPen(pen(item.width, item.ink));
        m_painter.drawLine(item.from * units, item.to * units);
    }

    void operator()(const TextItem& item) const
    {
        const QFont font = documentFont(item.style);
        const QRectF box = scaled(item.box);
        const double room = box.width() - QFontMetricsF(font).horizontalAdvance(item.text);
        double x = box.left();
        switch (item.align) {
        case HorizontalAlign::Left:
            break;
        case HorizontalAlign::Center:
            x += room / 2;
            break;
        case HorizontalAlign::Right:
            x += room;
            break;
        }
        // The em box of a Chinese character is centred 0.38 em above the baseline in every usual font.
        const double baseline = box.center().y() + 0.38 * font.pixelSize();
        m_painter.setFont(font);
        m_painter.setPen(colour(item.style.ink));
        m_painter.drawText(QPointF(x, baseline), item.text);
        if (item.style.bold && boldIsLost()) {
            m_painter.drawText(QPointF(x + font.pixelSize() / 30.0, baseline), item.text);
        }
    }

    void operator()(const QrItem& item) const
    {
        constexpr int quietZone = 4;
        const QrMatrix matrix = qrMatrix(item.text);
        const QRectF box = scaled(item.box);
        const double side = std::min(box.width(), box.height());
        const double module = side / (matrix.size + 2 * quietZone);
        QPainterPath path;
        path.setFillRule(Qt::WindingFill);
        for (int row = 0; row < matrix.size; ++row) {
            for (int column = 0; column < matrix.size; ++column) {
                if (matrix.at(column, row)) {
                    path.addRect(box.left() + (column + quietZone) * module,
                                 box.top() + (row + quietZone) * module, module, module);
                }
            }
        }
        m_painter.fillPath(path, colour(Ink::Black));
    }

    void operator()(const StampItem& item) const
    {
        const QRectF box = scaled(item.box);
        QFont font = documentFont({10, true});
        font.setPixelSize(static_cast<int>(box.height() * 0.5));
        const QFontMetricsF metrics(font);
        const double width = metrics.horizontalAdvance(item.text);
        QPainterPath letters;
        letters.addText(-width / 2, 0.38 * font.pixelSize(), font, item.text);
        const double half = font.pixelSize() * 0.62;
        m_painter.save();
        m_painter.translate(box.center());
        m_painter.rotate(-14);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(pen(0.45, Ink::Grey));
        m_painter.drawPath(letters);
        m_painter.drawRect(QRectF(-width / 2 - half * 0.5, -half, width + half, 2 * half));
        m_painter.restore();
    }

private:
    /// A family without a bold face is emboldened in PDF and on printers, but not in scaled painting on
    /// screen.
    [[nodiscard]] bool boldIsLost() const
    {
        return m_painter.paintEngine()->type() == QPaintEngine::Raster && !familyHasBold();
    }

    static bool familyHasBold()
    {
        static const QString family = QFontInfo(documentFont({})).family();
        static const QStringList styles = QFontDatabase::styles(family);
        static const bool has = std::any_of(styles.begin(), styles.end(), [](const QString& style) {
            return QFontDatabase::weight(family, style) >= QFont::DemiBold;
        });
        return has;
    }

    static QPen pen(double width, Ink ink)
    {
        QPen pen(colour(ink), width * units);
        pen.setCapStyle(Qt::FlatCap);
        pen.setJoinStyle(Qt::MiterJoin);
        return pen;
    }

    QPainter& m_painter;
};

void paintWatermark(QPainter& painter, const Document& document)
{
    const QRectF page = scaled(QRectF(QPointF(), document.paper.page()));
    QFont font = documentFont({10});
    font.setPixelSize(static_cast<int>(std::min(page.width(), page.height()) * 0.36));
    const QFontMetricsF metrics(font);
    painter.save();
    painter.translate(page.center());
    painter.rotate(-30);
    painter.setFont(font);
    painter.setPen(QColor(234, 234, 234));
    painter.drawText(QPointF(-metrics.horizontalAdvance(document.watermark) / 2, 0.38 * font.pixelSize()),
                     document.watermark);
    painter.restore();
}

} // namespace

void paintDocumentPage(QPainter& painter, const Document& document, std::size_t page,
                       double dotsPerMillimetre)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(dotsPerMillimetre / units, dotsPerMillimetre / units);
    if (!document.watermark.isEmpty()) {
        paintWatermark(painter, document);
    }
    for (const DocumentItem& item : document.pages.at(page).items) {
        std::visit(ItemPainter(painter), item);
    }
    painter.restore();
}

bool paintDocument(QPagedPaintDevice& device, const Document& document, QPointF offset)
{
    return paintDocument(device, document, offset, pageLayout(document.paper));
}

bool paintDocument(QPagedPaintDevice& device, const Document& document, QPointF offset,
                   const QPageLayout& layout)
{
    constexpr double millimetresPerInch = 25.4;
    QPainter painter;
    if (!device.setPageLayout(layout) || !painter.begin(&device)) {
        return false;
    }
    const double dotsPerMillimetre = device.logicalDpiX() / millimetresPerInch;
    painter.translate(offset * dotsPerMillimetre);
    for (std::size_t page = 0; page < document.pages.size(); ++page) {
        if (page > 0 && !device.newPage()) {
            return false;
        }
        paintDocumentPage(painter, document, page, dotsPerMillimetre);
    }
    return painter.end();
}

QPageLayout pageLayout(const Paper& paper)
{
    return {QPageSize(paper.sheet, QPageSize::Millimeter, paper.name, QPageSize::ExactMatch),
            paper.turned ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF(),
            QPageLayout::Millimeter};
}

} // namespace pd
