// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fees/receiptlist.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace pd {

namespace {

bool sameThing(const ReceiptLine& line, const ReceiptLine& other)
{
    return line.kind == other.kind && line.charge == other.charge &&
           (line.kind != ReceiptLineKind::Prepayment || line.room == other.room);
}

bool byLine(const ReceiptLine& line)
{
    return line.amount > Money() &&
           (line.kind == ReceiptLineKind::Charge || line.kind == ReceiptLineKind::Prepayment);
}

} // namespace

void spreadRefunds(std::vector<ReceiptLineStanding>& lines, const std::vector<ReceiptLine>& refunded)
{
    for (ReceiptLineStanding& standing : lines) {
        standing.refunded = {};
    }
    for (const ReceiptLine& back : refunded) {
        Money rest = -back.amount;
        for (ReceiptLineStanding& standing : lines) {
            if (rest > Money() && byLine(standing.line) && sameThing(standing.line, back)) {
                const Money part = std::min(rest, standing.line.amount - standing.refunded);
                standing.refunded += part;
                rest -= part;
            }
        }
    }
    for (ReceiptLineStanding& standing : lines) {
        standing.left = byLine(standing.line) ? standing.line.amount - standing.refunded : Money();
    }
}

Money ReceiptDetails::refundable() const
{
    if (receipt.details.kind != ReceiptKind::Payment || receipt.voidReason || receipt.reversedBy) {
        return {};
    }
    Money left;
    for (const ReceiptLineStanding& line : lines) {
        left += line.left;
    }
    return std::max(Money(), std::min(left, receipt.total - receipt.refunded));
}

bool ReceiptDetails::untouched() const
{
    const ReceiptKind kind = receipt.details.kind;
    return (kind == ReceiptKind::Payment || kind == ReceiptKind::SetOff) && !receipt.voidReason &&
           !receipt.reversedBy && receipt.refunded == Money();
}

PaperMark paperMark(const QString& typed)
{
    static const QRegularExpression number(QStringLiteral("[A-Za-z]{1,8}-[0-9]{6}-[0-9]{4,9}"));
    static const QRegularExpression code(QStringLiteral("(?<![0-9A-Za-z-])[0-9A-Fa-f]{8}(?![0-9A-Za-z-])"));
    PaperMark mark;
    QString rest = typed;
    if (const auto found = number.match(rest); found.hasMatch()) {
        mark.number = found.captured().toUpper();
        rest.remove(found.capturedStart(), found.capturedLength());
    }
    for (auto found = code.globalMatch(rest); found.hasNext();) {
        mark.code = found.next().captured().toUpper(); // the last one: a date may stand before it
    }
    return mark;
}

} // namespace pd
