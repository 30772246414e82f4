// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/feepapers/receiptdocument.h"

#include "presentation/feepapers/receiptform.h"

#include <algorithm>
#include <iterator>

namespace pd {

namespace {

constexpr double rollEdge = 3;

/// The marks of the copies that are printed one after the other.
QStringList copyMarks(const ReceiptLook& look)
{
    if (look.station.mode == CopyMode::Carbon) {
        return {look.station.preprinted ? QString() : allCopiesMark(look.copies)};
    }
    QStringList marks;
    for (std::size_t i = 0; i < look.copies.size(); ++i) {
        marks += look.station.preprinted ? QString() : copyMark(look.copies, i);
    }
    return marks;
}

} // namespace

QString receiptPaperKind(ReceiptFormat format)
{
    return QStringLiteral("receipt-") + code(format);
}

Paper receiptPaper(ReceiptFormat format, double rollLength)
{
    switch (format) {
    case ReceiptFormat::ThirdForm:
        return paperThirdForm();
    case ReceiptFormat::HalfForm:
        return paperHalfForm();
    case ReceiptFormat::A5:
        return paperA5Landscape();
    case ReceiptFormat::A4:
        return paperA4();
    case ReceiptFormat::Roll80:
        return paperRoll(80, rollLength);
    case ReceiptFormat::Roll58:
        return paperRoll(58, rollLength);
    }
    return {};
}

QMarginsF receiptMargins(ReceiptFormat format)
{
    constexpr double perforated = (9.5 * 25.4 - 200) / 2; // printers of 80 columns reach no further
    switch (format) {
    case ReceiptFormat::ThirdForm:
    case ReceiptFormat::HalfForm:
        return {perforated, 5, perforated, 5};
    case ReceiptFormat::Roll80:
        return {4, rollEdge, 4, rollEdge};
    case ReceiptFormat::Roll58:
        return {5, rollEdge, 5, rollEdge};
    case ReceiptFormat::A5:
    case ReceiptFormat::A4:
        break;
    }
    return {10, 10, 10, 10};
}

Document receiptDocument(const ReceiptOnPaper& receipt, const ReceiptLook& look, const Clock& clock,
                         const TextMeasure& measure)
{
    return receiptsDocument({&receipt, 1}, look, clock, measure);
}

Document receiptsDocument(std::span<const ReceiptOnPaper> receipts, const ReceiptLook& look,
                          const Clock& clock, const TextMeasure& measure)
{
    const ReceiptFormat format = look.station.format;
    const ReceiptSnapshot& first = receipts.front().snapshot;
    Document document;
    document.kind = receiptPaperKind(format);
    document.title = receiptTitle(first.kind) + u' ' + first.number;
    if (receipts.size() > 1) {
        document.title = QStringLiteral("收据 %1 至 %2（%3 张）")
                             .arg(first.number, receipts.back().snapshot.number)
                             .arg(receipts.size());
    }
    document.margins = receiptMargins(format);
    double length = 0;
    for (const ReceiptOnPaper& receipt : receipts) {
        if (receipt.snapshot.demo) {
            document.watermark = demoWatermark();
        }
        for (const QString& mark : copyMarks(look)) {
            if (isRoll(format)) {
                RollStrip strip = receiptStrip(receipt, look.station, mark, clock, measure);
                length = std::max(length, strip.length);
                document.pages.push_back(std::move(strip.page));
            } else {
                auto pages = receiptFormPages(receipt, look.station, mark, clock, measure);
                std::move(pages.begin(), pages.end(), std::back_inserter(document.pages));
            }
        }
    }
    document.paper = receiptPaper(format, length);
    return document;
}

} // namespace pd
